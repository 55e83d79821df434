/** A voucher: credit that a partner issued to a customer out of a quota. */
import { RoleCode } from '../../access/roles'
import { byCustomer, type Visibility, VisibleBy } from '../../access/visibility'
import { Balance, Check, Code, Currency, Entity, Flag, Id, IdOf, Index, Instant, Json, Text, Version, Whole } from '../../db'
import { allOf, cond } from '../../shared/conditions'
import type { CurrencyCode, Money } from '../../shared/money'
import { type VoucherGroup, type VoucherKind, VoucherStatus } from './voucher.enums'
import type { Limit } from './voucherQuota.entity'

/** A customer no longer sees what was reclaimed; its partner still does (R-2023). */
const byHolder: Visibility = viewer => {
  const narrowing = byCustomer(viewer)
  if (viewer.kind !== 'CUSTOMER' || !narrowing?.where) return narrowing
  return { ...narrowing, where: allOf(narrowing.where, cond`row.status <> ${VoucherStatus.RECLAIMED}`) }
}

@VisibleBy(byHolder, 'voucher.view', { vendor: [RoleCode.VENDOR_FINANCE], throughMaster: true })
@Index('ix_voucher_partner_created', ['partnerId', 'createdAt', 'id'])
@Index('ix_voucher_partner_expire', ['partnerId', 'expireAt', 'id'])
@Index('ix_voucher_customer_created', ['customerId', 'createdAt', 'id'])
@Index('ix_voucher_customer_expire', ['customerId', 'expireAt', 'id'])
@Index('ix_voucher_of_quota_created', ['quotaId', 'createdAt', 'id'])
@Index('ix_voucher_of_quota_expire', ['quotaId', 'expireAt', 'id'])
@Index('ix_voucher_created', ['createdAt', 'id'])
@Index('ix_voucher_expire', ['expireAt', 'id'])
@Index('ix_voucher_order', ['orderId', 'id'])
@Index('ix_voucher_lock_order', ['lockOrderId', 'id'])
@Index('ix_voucher_due_effective', ['status', 'effectiveAt', 'id'])
@Index('ix_voucher_due_expire', ['status', 'expireAt', 'id'])
@Check('ck_voucher_balance', 'balance >= 0 AND balance <= face_value')
@Entity('voucher')
export class VoucherEntity {
  @Id() id!: string
  /** Who issued it: a partner, or a cloud reseller. */
  @IdOf() partnerId!: string
  @IdOf() customerId!: string
  /** Where its value came from, and where what is left goes back to (R-2063). */
  @IdOf() quotaId!: string
  @Code() kind!: VoucherKind
  /** Null: for cloud services. */
  @Code({ nullable: true }) voucherGroup!: VoucherGroup | null
  @Code() status!: VoucherStatus
  @Balance() faceValue!: Money
  @Balance() balance!: Money
  @Currency() currency!: CurrencyCode
  @Instant() effectiveAt!: string
  @Instant() expireAt!: string
  @Instant() createdAt!: string
  @Instant({ nullable: true }) activatedAt!: string | null
  @Instant({ nullable: true }) lastUsedAt!: string | null
  @IdOf({ nullable: true }) orderId!: string | null
  /** The unpaid order that holds it: until it lets go, nobody reclaims it (R-2022). */
  @IdOf({ nullable: true }) lockOrderId!: string | null
  /** What that order needs of it: the rest pays others (R-2034). Null: all of it, or nobody holds it. */
  @Balance({ nullable: true }) heldAmount!: Money | null
  @Flag() isFrozen!: boolean
  /** 1: for one use; 2: until nothing is left. */
  @Whole() voucherVersion!: number
  @Text(512, { nullable: true }) usage!: string | null
  @Text(256, { nullable: true }) memo!: string | null
  @Json() useLimits!: readonly Limit[]
  /** Set on a cash coupon that is bound to its customer: how much of it had come back from that customer's earlier ones (R-2060). */
  @Balance({ nullable: true }) reissuedAmount!: Money | null
  @Instant() updatedAt!: string
  @Version() version!: number
}
