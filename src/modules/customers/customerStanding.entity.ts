/** What the vendor alone knows of a customer and what decides whether it may associate, switch or leave (part 1 §3.5, §3.6). */
import { toNobody, VisibleBy } from '../../access/visibility'
import { Balance, Code, Currency, Entity, Flag, Id, IdOf, Index, Instant } from '../../db'
import type { CurrencyCode, Money } from '../../shared/money'

/** Which of the vendor's own sales teams follows the customer (R-DEV-3). */
export enum FollowedBy {
  NONE = 'NONE',
  DIRECT_SALES = 'DIRECT_SALES',
  ONLINE_SALES = 'ONLINE_SALES',
  SUPPORT_CENTRE = 'SUPPORT_CENTRE',
}

/** One row per customer at most; a customer without one has nothing that stands in its way. */
@VisibleBy(toNobody, null)
@Index('ux_customer_standing_customer', ['customerId'], { unique: true })
@Entity('customer_standing')
export class CustomerStandingEntity {
  @Id() id!: string
  @IdOf() customerId!: string
  @Instant() registeredAt!: string
  @Flag() hasCashConsumption!: boolean
  @Code() followedBy!: FollowedBy
  /** Is, or is applying to be, a partner. */
  @Flag() isPartner!: boolean
  @Flag() isEnterpriseMember!: boolean
  /** An enterprise master with members that are not financially hosted. */
  @Flag() hasIndependentMembers!: boolean
  @Flag() isFinanciallyHosted!: boolean
  @Flag() hasSpecialContract!: boolean
  @Flag() hasSupportPlan!: boolean
  @Flag() isConsumerCloudUser!: boolean
  @Flag() inRewardPromotion!: boolean
  @Flag() hasCreditAccount!: boolean
  @Currency() currency!: CurrencyCode
  @Balance() uninvoicedAmount!: Money
}
