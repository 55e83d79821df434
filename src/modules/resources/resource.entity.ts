/** A resource of a customer: a server, a disk, an address, that was opened by an order. */
import { RoleCode } from '../../access/roles'
import { byCustomer, VisibleBy } from '../../access/visibility'
import { Balance, Check, Code, Currency, Entity, Flag, Id, IdOf, Index, Instant, Json, Text, Version, Whole } from '../../db'
import type { CurrencyCode, Money } from '../../shared/money'
import type { ChargingMode, PeriodType } from '../orders'
import type { ExpirePolicy, ResourceStatus, UnsubscriptionBar } from './resource.enums'

/** The row belongs to the partner of the day it was opened: a former partner keeps it, the next one never sees it (R-2015). */
@VisibleBy(byCustomer, 'resource.view', { vendor: [RoleCode.VENDOR_ADMIN], throughMaster: true })
@Check('ck_resource_expires', "charging_mode = 'PAY_PER_USE' OR expire_at IS NOT NULL")
@Index('ix_resource_partner_expire', ['partnerId', 'expireAt', 'id'])
@Index('ix_resource_partner_effective', ['partnerId', 'effectiveAt', 'id'])
@Index('ix_resource_customer_expire', ['customerId', 'expireAt', 'id'])
@Index('ix_resource_customer_effective', ['customerId', 'effectiveAt', 'id'])
@Index('ix_resource_expire', ['expireAt', 'id'])
@Index('ix_resource_effective', ['effectiveAt', 'id'])
@Index('ix_resource_status', ['status', 'expireAt', 'id'])
@Index('ix_resource_order', ['orderId', 'id'])
@Index('ix_resource_parent', ['parentResourceId', 'id'])
@Index('ix_resource_related', ['relatedResourceId', 'id'])
@Entity('resource')
export class ResourceEntity {
  @Id() id!: string
  @IdOf() partnerId!: string
  @IdOf() customerId!: string
  /** The order that opened it. */
  @IdOf({ nullable: true }) orderId!: string | null
  @Code() chargingMode!: ChargingMode
  /** The id that the cloud service itself gave it; ours is `id`. */
  @Text(128, { nullable: true }) vendorResourceId!: string | null
  @Text(256, { nullable: true }) resourceName!: string | null
  @Text(64) regionCode!: string
  /** Case-insensitive upstream, hence stored in lower case, like that of an order. */
  @Text(64) serviceTypeCode!: string
  @Text(128) serviceTypeName!: string
  @Text(64) resourceTypeCode!: string
  @Text(128) resourceTypeName!: string
  @Text(128) resourceSpecCode!: string
  @Text(64, { nullable: true }) projectId!: string | null
  @Text(64) productId!: string
  @Text(256, { nullable: true }) productSpec!: string | null
  @Whole({ nullable: true }) specSize!: number | null
  @Whole({ nullable: true }) specSizeMeasureId!: number | null
  /** Set on an attached resource: the main one that drags it along (R-RS-2). */
  @IdOf({ nullable: true }) parentResourceId!: string | null
  /** Set on a main resource that goes with another main one, such as the address of a server (R-PR-1). */
  @IdOf({ nullable: true }) relatedResourceId!: string | null
  @Flag() isMainResource!: boolean
  @Code() status!: ResourceStatus
  @Instant() effectiveAt!: string
  /** Null on demand only. */
  @Instant({ nullable: true }) expireAt!: string | null
  @Code() expirePolicy!: ExpirePolicy
  /** 0 is without end; null unless it renews itself. */
  @Whole({ nullable: true }) autoRenewTimes!: number | null
  @Code({ nullable: true }) autoRenewPeriodType!: PeriodType | null
  @Whole() deductionDaysBefore!: number
  /** When it last tried to renew itself, and why it could not: the code of an error. */
  @Instant({ nullable: true }) autoRenewTriedAt!: string | null
  @Code({ nullable: true }) autoRenewFailure!: string | null
  /** The order that has hold of it: unpaid, being carried out, or an unsubscription; null when it is free. */
  @IdOf({ nullable: true }) pendingOrderId!: string | null
  @Code({ nullable: true }) unsubscriptionBar!: UnsubscriptionBar | null
  /** List prices, to eight decimals; null where no such period is sold. */
  @Balance({ nullable: true }) monthlyPrice!: Money | null
  @Balance({ nullable: true }) yearlyPrice!: Money | null
  @Currency() currency!: CurrencyCode
  @Json({ nullable: true }) enterpriseProject!: { readonly projectId: string; readonly name: string } | null
  @Instant() createdAt!: string
  @Instant() updatedAt!: string
  @Version() version!: number
}
