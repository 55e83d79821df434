/** What consumption of a cloud service brings, from when until when: reference data of the vendor. */
import { toEveryone, VisibleBy } from '../../access/visibility'
import { Code, Entity, Flag, Id, Index, Instant, Text } from '../../db'
import type { IncentivePolicyKind } from './policy.enums'

@VisibleBy(toEveryone, 'incentivePolicy.view')
@Index('ix_product_incentive_policy_code', ['serviceTypeCode', 'effectiveFrom', 'id'])
@Index('ix_product_incentive_policy_kind', ['policy', 'serviceTypeCode', 'id'])
@Entity('product_incentive_policy')
export class ProductIncentivePolicyEntity {
  @Id() id!: string
  @Text(64) serviceTypeCode!: string
  @Text(128) serviceTypeName!: string
  @Code() policy!: IncentivePolicyKind
  /** Whether the partner may grant its customers a discount on it (伙伴授予折扣). */
  @Flag() allowPartnerDiscount!: boolean
  @Instant() effectiveFrom!: string
  /** The first instant at which it no longer holds; null while no other took its place. */
  @Instant({ nullable: true }) effectiveUntil!: string | null
}
