/** Until when sales tasks are handled, as the vendor said when it made them. */
import { deadlineSource } from '../calendar'
import { SalesTaskEntity } from './salesTask.entity'
import { TaskStatus } from './task.enums'

export const taskDeadline = deadlineSource({
  kind: 'SALES_TASK',
  entity: SalesTaskEntity,
  target: 'SalesTask',
  due: 'dueAt',
  open: { status: [TaskStatus.PENDING, TaskStatus.IN_PROGRESS] },
  title: ({ name }) => name,
  columns: ['name'],
})
