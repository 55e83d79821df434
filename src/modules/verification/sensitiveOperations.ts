/** Which sensitive operation asks whom for a code, as data: part 1 §2.5. */
import { PartnerIdentity } from '../../access/roles'
import { SensitiveOperation } from '../../mutations'

const { GOVERNMENT, SOLUTION_PROVIDER, MASTER_RESELLER, CLOUD_RESELLER } = PartnerIdentity

/** A customer that decides for itself stands beside the identities of partners. */
export type Side = PartnerIdentity | 'CUSTOMER'

const sales: readonly Side[] = [SOLUTION_PROVIDER, MASTER_RESELLER, CLOUD_RESELLER]

/** Whoever is not listed is never asked: either the operation is not theirs, or it is not sensitive to them. */
export const sensitiveFor: Readonly<Record<SensitiveOperation, readonly Side[]>> = {
  ISSUE_CASH_COUPON: [GOVERNMENT],
  RECLAIM_CASH_COUPON: [GOVERNMENT],
  ISSUE_VOUCHER: [GOVERNMENT, ...sales],
  RECLAIM_VOUCHER: [GOVERNMENT, ...sales],
  BALANCE_PAYMENT: sales,
  ADJUST_CUSTOMER_ACCOUNT: sales,
  ADJUST_RESELLER_ACCOUNT: [MASTER_RESELLER],
  ISSUE_VOUCHER_QUOTA: [MASTER_RESELLER],
  RECLAIM_VOUCHER_QUOTA: [MASTER_RESELLER],
  REPRICE_MARKETPLACE_ORDER: [SOLUTION_PROVIDER, MASTER_RESELLER],
  INITIATE_ASSOCIATION_CHANGE: sales,
  HANDLE_CUSTOMER_DISASSOCIATION: sales,
  HANDLE_PARTNER_ASSOCIATION_CHANGE: ['CUSTOMER'],
  GRANT_OR_REVOKE_ON_BEHALF_AUTH: ['CUSTOMER'],
  SUBMIT_MDF_CLAIM: sales,
  CONFIRM_INCENTIVES: [SOLUTION_PROVIDER, MASTER_RESELLER],
  APPLY_INCENTIVE_PAYOUT: [SOLUTION_PROVIDER, MASTER_RESELLER],
  DISABLE_VERIFICATION: sales,
}

/** Who has the switch (R-SEN-2); everyone else who is listed above is always asked. */
export const withSwitch: readonly Side[] = sales

const columns: readonly Side[] = [GOVERNMENT, ...sales, 'CUSTOMER']

/** What is about the asker alone; all others are about something that is named. */
export const aboutOneself: readonly SensitiveOperation[] = [
  SensitiveOperation.GRANT_OR_REVOKE_ON_BEHALF_AUTH,
  SensitiveOperation.DISABLE_VERIFICATION,
]

/** The table for people. */
export const printedSensitiveOperations = (): string => {
  const cell = (operation: SensitiveOperation, side: Side): string => {
    if (!sensitiveFor[operation].includes(side)) return '–'
    return withSwitch.includes(side) ? 'if switched on' : 'always'
  }
  const rows = Object.values(SensitiveOperation).map(operation => [`\`${operation}\``, ...columns.map(side => cell(operation, side))])
  return [['Operation', ...columns], ['---', ...columns.map(() => '---')], ...rows].map(cells => `| ${cells.join(' | ')} |`).join('\n')
}
