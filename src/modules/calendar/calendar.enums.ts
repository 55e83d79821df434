/** The enums of the work calendar, as clients see them. */
import { registerEnumType } from 'type-graphql'
import { DeadlineLevel } from './deadline'
import { DayKind } from './workCalendar'

registerEnumType(DayKind, {
  name: 'WorkCalendarDayKind',
  description: 'What kind of day it is in China (工作日历). Worked are WORKDAY and MAKEUP_WORKDAY (R-WD-1).',
  valuesConfig: {
    WORKDAY: { description: '工作日: Monday to Friday.' },
    WEEKEND: { description: '周末: Saturday or Sunday.' },
    HOLIDAY: { description: '节假日: a public holiday, on whatever day of the week.' },
    MAKEUP_WORKDAY: { description: '调休上班: a weekend day that is worked instead.' },
  },
})

registerEnumType(DeadlineLevel, {
  name: 'DeadlineLevel',
  description: 'How near a deadline is (R-WD-7).',
  valuesConfig: {
    OVERDUE: { description: '已逾期: past.' },
    URGENT: { description: '紧急: at most 2 working days are left.' },
    SOON: { description: '临近: at most 5 working days are left.' },
    NORMAL: { description: '正常: more are left.' },
  },
})

export { DayKind, DeadlineLevel }
