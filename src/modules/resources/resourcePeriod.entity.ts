/** A stretch of time for which a resource was bought or renewed, and what was paid for it: where a refund comes from (R-REF-1). */
import { RoleCode } from '../../access/roles'
import { byCustomer, VisibleBy } from '../../access/visibility'
import { Balance, Code, Currency, Entity, Id, IdOf, Index, Instant, Version, Whole } from '../../db'
import type { CurrencyCode, Money } from '../../shared/money'
import type { OrderType } from '../orders'
import type { RenewalPeriodType, ResourcePeriodStatus } from './resource.enums'

/** Carries the partner and the customer of its resource, to be narrowed like it on every path. */
@VisibleBy(byCustomer, 'resource.view', { vendor: [RoleCode.VENDOR_ADMIN], throughMaster: true })
@Index('ix_resource_period_resource', ['resourceId', 'startsAt', 'id'])
@Index('ix_resource_period_order', ['orderId', 'id'])
@Entity('resource_period')
export class ResourcePeriodEntity {
  @Id() id!: string
  @IdOf({ nullable: true }) partnerId!: string | null
  @IdOf() customerId!: string
  @IdOf() resourceId!: string
  @IdOf() orderId!: string
  @IdOf({ nullable: true }) orderLineId!: string | null
  @Code() orderType!: OrderType
  @Code() periodType!: RenewalPeriodType
  @Whole() periodNum!: number
  @Code() status!: ResourcePeriodStatus
  @Instant() startsAt!: string
  @Instant() endsAt!: string
  /** In money; what coupons paid does not come back (R-2085). */
  @Balance() paidAmount!: Money
  @Currency() currency!: CurrencyCode
  @Version() version!: number
}
