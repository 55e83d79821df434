/** The life of a statement: estimated, made public, confirmed, paid out. */
import { lifecycle, SYSTEM } from '../../access/lifecycle'
import type { Instant } from '../../shared/time'
import type { IncentiveEntity } from './incentive.entity'
import { IncentiveStatus } from './incentive.enums'

const { ESTIMATED, PENDING_CONFIRMATION, ISSUING, ISSUED, VOIDED } = IncentiveStatus

export const incentiveLifecycle = lifecycle({
  name: 'Incentive statement',
  initial: [ESTIMATED],
  actions: {
    generate: { from: [ESTIMATED], to: PENDING_CONFIRMATION, by: SYSTEM, when: 'the performance is final; publicity begins (R-ST-8)' },
    confirm: {
      from: [PENDING_CONFIRMATION],
      to: ISSUING,
      by: 'incentive.confirm',
      when: 'not after the publicity deadline; all of one cycle and association type together (R-ST-4)',
    },
    autoConfirm: {
      from: [PENDING_CONFIRMATION],
      to: ISSUING,
      by: SYSTEM,
      when: 'the publicity deadline has passed, the plan is SALES or OPPORTUNITY, and no feedback is open (R-ST-2)',
    },
    issue: { from: [ISSUING], to: ISSUED, by: SYSTEM, when: 'all of it is paid out' },
    void: { from: [PENDING_CONFIRMATION], to: VOIDED, by: SYSTEM, when: 'feedback was handled, and a new statement takes its place' },
  },
})

/** The deadline's own millisecond is still on time, as everywhere (R-WD-7, R-WD-8). */
export const isPublicityOver = ({ publicityDeadlineAt }: Pick<IncentiveEntity, 'publicityDeadlineAt'>, now: Instant): boolean =>
  publicityDeadlineAt !== null && now > publicityDeadlineAt

/** Whether its partner can confirm it now. The state says it, and the clock: what is overdue is the system's. */
export const isConfirmable = (incentive: Pick<IncentiveEntity, 'status' | 'publicityDeadlineAt'>, now: Instant): boolean =>
  incentiveLifecycle.isPossible(incentive.status, 'confirm') && !isPublicityOver(incentive, now)
