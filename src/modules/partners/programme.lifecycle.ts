/** The life of an account in a programme (INFERRED, part 1 §1.3). What the vendor decides offline, no mutation does. */
import { lifecycle, SYSTEM } from '../../access/lifecycle'
import { ProgrammeStatus } from './programme.enums'

const { DRAFT, REVIEWING, REJECTED, ACTIVE, EXPIRED, EXITED } = ProgrammeStatus

export const programmeLifecycle = lifecycle({
  name: 'Programme',
  initial: [DRAFT],
  actions: {
    submit: { from: [DRAFT, REJECTED], to: REVIEWING, by: 'programme.apply', when: 'all conditions are met (R-PLAN-1)' },
    approve: { from: [REVIEWING], to: ACTIVE, by: SYSTEM },
    reject: { from: [REVIEWING], to: REJECTED, by: SYSTEM },
    join: {
      from: [DRAFT, REVIEWING, REJECTED, EXPIRED, EXITED],
      to: ACTIVE,
      by: SYSTEM,
      when: 'a master approved the account as its cloud reseller (R-RES-2)',
    },
    expire: { from: [ACTIVE], to: EXPIRED, by: SYSTEM },
    exit: { from: [ACTIVE, EXPIRED], to: EXITED, by: SYSTEM },
  },
})
