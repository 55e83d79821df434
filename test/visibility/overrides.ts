/** What the schema does not say about a root field, and the table of visibility has to know. */
import type { Prefix } from '../../src/shared/ids'

type Override = {
  /** Which kind of row an id means, where its name does not tell. */
  readonly ids?: Readonly<Record<string, Prefix>>
  /** Ids that are not what is asked about: they stay at this standpoint. */
  readonly fixed?: Readonly<Record<string, string>>
  /** Values that the field wants just so. */
  readonly values?: Readonly<Record<string, unknown>>
  /** Optional inputs that are given too. */
  readonly also?: readonly string[]
  /** Codes beside NOT_FOUND that say: there is no such row. */
  readonly absent?: readonly string[]
  /** Request errors that are an answer here. */
  readonly mayAnswer?: readonly string[]
}

/** The vendor's own code for a resource that is not there, or not mine (part 1 §4.7). */
const aboutResources: Override = { also: ['customerId'], absent: ['RESOURCE_GONE', 'RESOURCE_NOT_FOUND'] }

export const overrides: Readonly<Record<string, Override>> = {
  assignCustomerManager: { fixed: { customerManagerId: 'own' } },
  createBusinessOpportunity: { also: ['customerId'] },
  // A whole order, all of which was opened.
  fulfilOrder: { values: { failedLineIds: [] } },
  createSalesTask: { values: { dueAt: '2030-01-01T00:00:00.000Z' } },
  incentiveStatistics: { values: { year: 2026 } },
  // To a reseller of the master, out of the quota that is asked about.
  issueVoucherQuotas: { ids: { indirectPartnerIds: 'ptn' }, fixed: { indirectPartnerIds: 'reseller' } },
  markNotificationRead: { also: ['ids'] },
  onDemandResources: { also: ['filter', 'customerId'] },
  payOrder: { values: { useVouchers: false, useDiscount: false } },
  performanceStatistics: { values: { year: 2026 } },
  refundDetails: { also: ['customerId'], mayAnswer: ['BAD_USER_INPUT'] },
  renewalPrice: { ...aboutResources, mayAnswer: ['BAD_USER_INPUT'] },
  renewResources: aboutResources,
  programmeEligibility: { values: { programme: 'SOLUTION_PROVIDER' } },
  pceMembership: { also: ['partnerId'] },
  requestProjectMemberChange: {
    ids: { specialistId: 'mbr', confirmationIds: 'att' },
    fixed: { specialistId: 'own', confirmationIds: 'own' },
  },
  requestProjectAcceptance: { ids: { fileIds: 'att' }, fixed: { fileIds: 'own' } },
  // What a code is for need not be there: the operation itself will say so.
  requestVerificationCode: { values: { targetIds: ['cus_1'] } },
  resources: { also: ['filter', 'customerId'] },
  revealFields: { ids: { ids: 'cus' }, values: { fields: ['EMAIL'] } },
  saveDeliveryProject: { also: ['id'] },
  setAutoRenew: aboutResources,
  setCommonExpiryDay: { also: ['customerId'] },
  setOnDemandAtExpiry: aboutResources,
  submitFeedback: { ids: { targetId: 'pfd' } },
  switchToOnDemand: aboutResources,
  transferCustomers: { ids: { fromIndirectPartnerId: 'ptn', toIndirectPartnerId: 'ptn' }, fixed: { toIndirectPartnerId: 'reseller' } },
  transferIncentive: { ids: { toPartnerId: 'ptn' }, fixed: { toPartnerId: 'stranger' } },
  unsubscribeResources: aboutResources,
  upsertWorkCalendar: { values: { year: 2026 } },
}
