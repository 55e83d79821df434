/** A voucher that the vendor gave to a partner; the partner's bill uses it up (伙伴代金券). */
import { RoleCode } from '../../access/roles'
import { byPartner, VisibleBy } from '../../access/visibility'
import { Balance, Check, Code, Currency, Entity, Id, IdOf, Index, Instant, Json, Text, Version } from '../../db'
import type { CurrencyCode, Money } from '../../shared/money'
import type { Limit } from '../vouchers'
import type { PartnerVoucherSource, PartnerVoucherStatus } from './partnerVoucher.enums'

@VisibleBy(byPartner, 'partnerVoucher.view', { vendor: [RoleCode.VENDOR_FINANCE, RoleCode.VENDOR_PDM] })
@Index('ix_partner_voucher_partner_created', ['partnerId', 'createdAt', 'id'])
@Index('ix_partner_voucher_partner_expire', ['partnerId', 'expireAt', 'id'])
@Index('ix_partner_voucher_created', ['createdAt', 'id'])
@Index('ix_partner_voucher_expire', ['expireAt', 'id'])
@Index('ix_partner_voucher_status', ['status', 'effectiveAt', 'id'])
@Index('ux_partner_voucher_source', ['sourceId'], { unique: true })
@Check('ck_partner_voucher_balance', 'balance >= 0 AND balance <= face_value')
@Entity('partner_voucher')
export class PartnerVoucherEntity {
  @Id() id!: string
  @IdOf() partnerId!: string
  @Text(128) name!: string
  @Code() source!: PartnerVoucherSource
  /** The application or payout that it came of: one voucher each. */
  @IdOf({ nullable: true }) sourceId!: string | null
  @Code() status!: PartnerVoucherStatus
  @Balance() faceValue!: Money
  @Balance() balance!: Money
  @Currency() currency!: CurrencyCode
  @Instant() effectiveAt!: string
  @Instant() expireAt!: string
  /** It pays for these customers only; none: for any (R-2081). */
  @Json() specifiedCustomerIds!: readonly string[]
  @Json() useLimits!: readonly Limit[]
  @Instant() createdAt!: string
  @Instant() updatedAt!: string
  @Version() version!: number
}
