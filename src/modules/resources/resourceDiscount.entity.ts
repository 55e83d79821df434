/** A discount that a customer has: by the vendor's contract, by the channel's, or granted by its partner. */
import { RoleCode } from '../../access/roles'
import { byCustomer, VisibleBy } from '../../access/visibility'
import { Code, Entity, Id, IdOf, Index, Instant, Ratio, Text } from '../../db'
import type { OrderDiscountType } from '../orders'

@VisibleBy(byCustomer, 'resource.view', { vendor: [RoleCode.VENDOR_ADMIN] })
@Index('ix_resource_discount_customer', ['customerId', 'id'])
@Entity('resource_discount')
export class ResourceDiscountEntity {
  @Id() id!: string
  @IdOf() partnerId!: string
  @IdOf() customerId!: string
  @Code() type!: OrderDiscountType
  /** What is still to be paid: 0.85 takes 15 % off. */
  @Ratio() rate!: string
  /** Null: on every service. */
  @Text(64, { nullable: true }) serviceTypeCode!: string | null
  @Instant() validFrom!: string
  @Instant() validTo!: string
}
