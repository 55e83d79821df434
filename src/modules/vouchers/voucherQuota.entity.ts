/** A quota: how much a partner may issue as vouchers, and how much of it is left. */
import { RoleCode } from '../../access/roles'
import { byPartner, VisibleBy } from '../../access/visibility'
import { Balance, Check, Code, Currency, Entity, Id, IdOf, Index, Instant, Json, Version, Whole } from '../../db'
import type { CurrencyCode, Money } from '../../shared/money'
import type { VoucherQuotaKind, VoucherQuotaStatus } from './voucher.enums'

/** One rule about using vouchers, such as `cloudServiceType` with its service codes. An absent key restricts nothing. */
export type Limit = { readonly key: string; readonly values: readonly string[] }

@VisibleBy(byPartner, 'voucherQuota.view', { vendor: [RoleCode.VENDOR_FINANCE], throughMaster: true })
@Index('ix_voucher_quota_partner_created', ['partnerId', 'createdAt', 'id'])
@Index('ix_voucher_quota_partner_expire', ['partnerId', 'expireAt', 'id'])
@Index('ix_voucher_quota_created', ['createdAt', 'id'])
@Index('ix_voucher_quota_expire', ['expireAt', 'id'])
@Index('ix_voucher_quota_parent', ['parentQuotaId', 'createdAt', 'id'])
@Check('ck_voucher_quota_balance', 'balance >= 0 AND balance <= quota_value')
@Entity('voucher_quota')
export class VoucherQuotaEntity {
  @Id() id!: string
  /** Whose it is: a partner, or a cloud reseller. */
  @IdOf() partnerId!: string
  /** The master reseller's quota that it was cut from; null when the vendor granted it. */
  @IdOf({ nullable: true }) parentQuotaId!: string | null
  @Code() kind!: VoucherQuotaKind
  @Balance() quotaValue!: Money
  @Balance() balance!: Money
  @Currency() currency!: CurrencyCode
  @Code() status!: VoucherQuotaStatus
  /** Where unfreezing returns to; null while it is not frozen. */
  @Code({ nullable: true }) statusBeforeFreeze!: VoucherQuotaStatus | null
  @Instant() effectiveAt!: string
  @Instant() expireAt!: string
  /** What each voucher from it inherits (R-2040). */
  @Json() limits!: readonly Limit[]
  @Balance({ nullable: true }) minFaceValue!: Money | null
  @Balance({ nullable: true }) maxFaceValue!: Money | null
  @Whole({ nullable: true }) maxCount!: number | null
  @Balance({ nullable: true }) maxTotalFaceValue!: Money | null
  @Instant() createdAt!: string
  @Instant() updatedAt!: string
  @Version() version!: number
}
