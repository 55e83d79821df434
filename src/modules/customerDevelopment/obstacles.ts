/** What keeps a customer from becoming a partner's, in the order in which it is looked at (part 1 §3.5, R-ASC-6, R-ASC-7). */
import { systemViewer } from '../../access/viewer'
import type { Transaction } from '../../db'
import { allOf, equals, isNull } from '../../shared/conditions'
import { UserError } from '../../shared/errors'
import { AccountEntity, AccountOwner, AccountType } from '../accounts'
import { AssociationType, type CustomerEntity, CustomerStandingEntity } from '../customers'
import { type PartnerEntity, RealNameStatus } from '../partners'
import { InvitationFailureReason, ReportStatus } from './development.enums'
import { aboutCustomer, byContact, holdersOfCustomer, isNew, newForDays } from './exclusivity'
import { ReportedCustomerEntity } from './reportedCustomer.entity'
import { isOverdue } from './reportedCustomer.lifecycle'

/** INFERRED: the source says "above the limit" and gives none. */
const mostUninvoiced = '0.00'

type Standing = Partial<Omit<CustomerStandingEntity, 'registeredAt'>> & { readonly registeredAt: string }

/** All that decides, as it is under the lock. */
export type Prospect = {
  readonly now: string
  readonly partner: Pick<PartnerEntity, 'id' | 'referralEnabled' | 'isPrepaid'>
  readonly associationType: AssociationType
  readonly customer: CustomerEntity
  readonly standing: Standing
  /** Reports that keep the customer for somebody: partner ids, null for the vendor. */
  readonly reportedBy: readonly (string | null)[]
  /** This partner reported it, and the 15 days are not over. */
  readonly isReported: boolean
  /** False where an e-mail was sent to somebody whose reported contacts are not this customer's. */
  readonly isWhoWasInvited: boolean
  readonly hasBalance: boolean
  readonly isInArrears: boolean
}

type Obstacle = { readonly reason: InvitationFailureReason; readonly stands: (prospect: Prospect) => boolean }

const R = InvitationFailureReason
const isResale = ({ associationType }: Prospect): boolean => associationType === AssociationType.RESALE

const obstacles: readonly Obstacle[] = [
  {
    reason: R.REFERRAL_NOT_ENABLED,
    stands: ({ associationType: type, partner }) => type === AssociationType.REFERRAL && !partner.referralEnabled,
  },
  { reason: R.PREPAID_PARTNER, stands: prospect => isResale(prospect) && prospect.partner.isPrepaid },
  { reason: R.ALREADY_ASSOCIATED, stands: ({ customer }) => customer.partnerId !== null },
  { reason: R.ALREADY_PARTNER, stands: ({ standing }) => standing.isPartner === true },
  { reason: R.NOT_REAL_NAME, stands: ({ customer }) => customer.realNameStatus !== RealNameStatus.VERIFIED },
  { reason: R.CONTACT_DIFFERS, stands: ({ isWhoWasInvited }) => !isWhoWasInvited },
  { reason: R.REPORTED_BY_VENDOR, stands: ({ reportedBy }) => reportedBy.includes(null) },
  { reason: R.REPORTED_BY_OTHER_PARTNER, stands: ({ reportedBy, partner }) => reportedBy.some(by => by !== partner.id) },
  { reason: R.CONSUMER_CLOUD_USER, stands: ({ standing }) => standing.isConsumerCloudUser === true },
  { reason: R.IN_REWARD_PROMOTION, stands: ({ standing }) => standing.inRewardPromotion === true },
  { reason: R.FINANCIALLY_HOSTED, stands: ({ standing }) => standing.isFinanciallyHosted === true },
  { reason: R.SPECIAL_CONTRACT, stands: ({ standing }) => standing.hasSpecialContract === true },
  { reason: R.ENTERPRISE_MEMBER, stands: prospect => isResale(prospect) && prospect.standing.isEnterpriseMember === true },
  { reason: R.INDEPENDENT_MEMBERS, stands: prospect => isResale(prospect) && prospect.standing.hasIndependentMembers === true },
  { reason: R.SERVICE_CONTRACT, stands: prospect => isResale(prospect) && prospect.standing.hasSupportPlan === true },
  { reason: R.HAS_CREDIT_ACCOUNT, stands: prospect => isResale(prospect) && prospect.standing.hasCreditAccount === true },
  { reason: R.HAS_CONSUMPTION, stands: ({ isReported, standing }) => !isReported && standing.hasCashConsumption === true },
  { reason: R.REGISTERED_TOO_LONG, stands: ({ isReported, standing, now }) => !isReported && !isNew(standing.registeredAt, now) },
  { reason: R.IN_ARREARS, stands: ({ isInArrears }) => isInArrears },
  {
    reason: R.BALANCE_WITH_UNINVOICED,
    stands: ({ hasBalance, standing: { uninvoicedAmount } }) => hasBalance && uninvoicedAmount !== undefined && uninvoicedAmount.units > 0n,
  },
]

/** Every reason that an obstacle can have is the code of an error, too. */
type ObstacleCode = Exclude<InvitationFailureReason, 'SYSTEM_BUSY' | 'PARTNER_NOT_ALLOWED'>

/** The limits that some of them speak of. */
const limits: Partial<Record<InvitationFailureReason, Record<string, string | number>>> = {
  [R.REGISTERED_TOO_LONG]: { days: newForDays },
  [R.BALANCE_WITH_UNINVOICED]: { most: mostUninvoiced },
}

const errorOf = (reason: InvitationFailureReason): UserError => new UserError(reason as ObstacleCode, limits[reason])

export const refuseObstacles = (prospect: Prospect): void => {
  const obstacle = obstacles.find(({ stands }) => stands(prospect))
  if (obstacle) throw errorOf(obstacle.reason)
}

const standingOf = async (system: Transaction, { id, createdAt }: CustomerEntity): Promise<Standing> =>
  (await system.rows(CustomerStandingEntity).where(equals('customerId', id)).one('all')) ?? { registeredAt: createdAt }

/** Its own money and debts: with no partner there is nobody else's. */
const moneyOf = async (system: Transaction, customerId: string): Promise<Pick<Prospect, 'hasBalance' | 'isInArrears'>> => {
  const accounts = await system
    .rows(AccountEntity)
    .where(equals('holderId', customerId), equals('owner', AccountOwner.CUSTOMER))
    .many(['type', 'partnerId', 'amount', 'debtAmount'])
  return {
    hasBalance: accounts.some(({ type, amount }) => type === AccountType.BALANCE && amount.units > 0n),
    isInArrears: accounts.some(({ debtAmount }) => debtAmount.units > 0n),
  }
}

type Asked = {
  readonly customer: CustomerEntity
  readonly partner: Pick<PartnerEntity, 'id' | 'referralEnabled' | 'isPrepaid'>
  readonly associationType: AssociationType
  /** The report that an e-mail was sent for. */
  readonly reportedCustomerId: string | null
}

export const prospectOf = async (tx: Transaction, { customer, partner, associationType, reportedCustomerId }: Asked): Promise<Prospect> => {
  const system = tx.asSystem(systemViewer('what stands in the way of an association'))
  const holders = await holdersOfCustomer(tx, customer.id)
  const invited =
    reportedCustomerId === null
      ? 1
      : await system.rows(ReportedCustomerEntity).where(equals('id', reportedCustomerId), byContact(customer.id)).count()
  return {
    now: tx.now,
    partner,
    associationType,
    customer,
    standing: await standingOf(system, customer),
    reportedBy: holders.map(({ partnerId }) => partnerId),
    isReported: holders.some(
      report => report.partnerId === partner.id && report.status === ReportStatus.REPORTED && !isOverdue(report, tx.now),
    ),
    isWhoWasInvited: invited === 1,
    ...(await moneyOf(system, customer.id)),
  }
}

/** What this partner reported about the customer, whatever became of it: it ends in the association. */
export const ownReports = async (system: Transaction, partnerId: string, customerId: string): Promise<ReportedCustomerEntity[]> =>
  system
    .rows(ReportedCustomerEntity)
    .where(allOf(equals('partnerId', partnerId), isNull('customerId'), await aboutCustomer(system, customerId)))
    .many(['id'])
