/** Whether a partner may be paid at all, and as whom: its business information, and its own overdue bills. */
import type { Transaction } from '../../db'
import { equals } from '../../shared/conditions'
import { UserError } from '../../shared/errors'
import { type Hold, IncentiveFrozenReason } from '../incentives'
import { CommercialInfoStatus, type PartnerEntity } from '../partners'
import { BusinessInformationEntity } from './businessInformation.entity'

export const businessInformationOf = (system: Pick<Transaction, 'rows'>, partnerId: string): Promise<BusinessInformationEntity | null> =>
  system.rows(BusinessInformationEntity).where(equals('partnerId', partnerId)).one('all')

/** R-PY-2: authenticated, and not being changed. */
export const isAuthenticated = (
  { commercialInfoStatus }: Pick<PartnerEntity, 'commercialInfoStatus'>,
  business: BusinessInformationEntity | null,
): business is BusinessInformationEntity => commercialInfoStatus === CommercialInfoStatus.VERIFIED && business !== null

/** R-PY-7: bills of the partner itself that are overdue freeze all of its benefits; what was paid today counts as paid. */
export const overdueBill = (holds: readonly Hold[]): Hold | undefined =>
  holds.find(({ reason, releasedAt }) => reason === IncentiveFrozenReason.PARTNER_BILLS_OVERDUE && releasedAt === null)

export const checkBusiness = async (system: Transaction, partner: PartnerEntity): Promise<BusinessInformationEntity> => {
  const business = await businessInformationOf(system, partner.id)
  if (!isAuthenticated(partner, business))
    throw new UserError('BUSINESS_INFO_NOT_AUTHENTICATED', { current: business ? partner.commercialInfoStatus : CommercialInfoStatus.NONE })
  return business
}

export const checkBills = (holds: readonly Hold[]): void => {
  const overdue = overdueBill(holds)
  if (overdue) throw new UserError('BENEFIT_FROZEN_OVERDUE_BILLS', { since: overdue.placedAt })
}

/** The last four characters are enough to know one's account by. */
export const maskedAccount = (accountNo: string): string => `****${accountNo.slice(-4)}`
