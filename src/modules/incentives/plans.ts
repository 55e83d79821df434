/** What differs from plan to plan: how long a statement is public, and what becomes of one that nobody confirmed. */
import { IncentivePlanType } from './incentive.enums'

type Plan = {
  /** R-ST-8 and C-1: the usual number; a statement may be published with another. */
  readonly publicityWorkingDays: number
  /** Two plan types, two fates (C-2): nothing here decides for both. */
  readonly unconfirmed: 'autoConfirm' | 'lapse'
}

const confirmedInTheEnd: Plan = { publicityWorkingDays: 5, unconfirmed: 'autoConfirm' }

export const plans: Readonly<Record<IncentivePlanType, Plan>> = {
  [IncentivePlanType.SALES]: confirmedInTheEnd,
  [IncentivePlanType.OPPORTUNITY]: confirmedInTheEnd,
  [IncentivePlanType.MARKETPLACE_OPPORTUNITY]: confirmedInTheEnd,
  [IncentivePlanType.COMPETENCY]: confirmedInTheEnd,
  [IncentivePlanType.FH]: { publicityWorkingDays: 30, unconfirmed: 'lapse' },
  [IncentivePlanType.DELIVERY]: { publicityWorkingDays: 40, unconfirmed: 'lapse' },
}
