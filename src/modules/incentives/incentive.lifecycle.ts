/** The life of a statement: estimated, made public, confirmed or lapsed, paid out. */
import { lifecycle, SYSTEM } from '../../access/lifecycle'
import type { Instant } from '../../shared/time'
import type { IncentiveEntity } from './incentive.entity'
import { IncentiveStatus } from './incentive.enums'

const { ESTIMATED, PENDING_CONFIRMATION, ISSUING, ISSUED, VOIDED, EXPIRED } = IncentiveStatus

export const incentiveLifecycle = lifecycle({
  name: 'Incentive statement',
  initial: [ESTIMATED],
  actions: {
    generate: {
      from: [ESTIMATED],
      to: PENDING_CONFIRMATION,
      by: 'incentive.publish',
      when: 'the cycle is over and its performance final; publicity begins (R-ST-8)',
    },
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
      when: 'the publicity deadline has passed, the plan is one of sales or opportunities, and no feedback is open (R-ST-2)',
    },
    lapse: {
      from: [PENDING_CONFIRMATION],
      to: EXPIRED,
      by: SYSTEM,
      when: 'the deadline has passed, the plan is FH or DELIVERY, and no feedback is open (R-FC-2, R-DS-1)',
    },
    transfer: {
      from: [ISSUING],
      by: 'incentive.transfer',
      when: 'to another account of the same company, while nothing of it was asked for, is frozen, void or to be offset (R-PY-9, R-PY-11)',
    },
    issue: { from: [ISSUING], to: ISSUED, by: SYSTEM, when: 'all of it is paid out, but for what expired' },
    expire: { from: [ISSUING], to: EXPIRED, by: SYSTEM, when: 'its partner left the plan a year ago, and nothing of it was paid (R-PY-8)' },
    void: {
      from: [PENDING_CONFIRMATION],
      to: VOIDED,
      by: 'incentive.publish',
      when: 'feedback was handled, and a new statement takes its place',
    },
  },
})

/** The deadline's own millisecond is still on time, as everywhere (R-WD-7, R-WD-8). */
export const isPublicityOver = ({ publicityDeadlineAt }: Pick<IncentiveEntity, 'publicityDeadlineAt'>, now: Instant): boolean =>
  publicityDeadlineAt !== null && now > publicityDeadlineAt

/** Whether its partner can confirm it now. The state says it, and the clock: what is overdue is the system's. */
export const isConfirmable = (incentive: Pick<IncentiveEntity, 'status' | 'publicityDeadlineAt'>, now: Instant): boolean =>
  incentiveLifecycle.isPossible(incentive.status, 'confirm') && !isPublicityOver(incentive, now)
