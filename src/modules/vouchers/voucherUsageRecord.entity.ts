/** What vouchers paid, and what refunds put back: nobody changes it. Face value = balance + used − refunded + returned to the quota (I-2). */
import { RoleCode } from '../../access/roles'
import { byCustomer, VisibleBy } from '../../access/visibility'
import { Balance, Check, Code, Currency, Entity, Id, IdOf, Index, Instant } from '../../db'
import type { CurrencyCode, Money } from '../../shared/money'
import type { VoucherKind, VoucherUsageType } from './voucher.enums'

@VisibleBy(byCustomer, 'voucher.view', { vendor: [RoleCode.VENDOR_FINANCE], throughMaster: true })
@Index('ix_voucher_usage_record_voucher', ['voucherId', 'usedAt', 'id'])
@Index('ix_voucher_usage_record_order', ['orderId', 'usedAt', 'id'])
@Check('ck_voucher_usage_record_amount', 'amount > 0')
@Entity('voucher_usage_record')
export class VoucherUsageRecordEntity {
  @Id() id!: string
  @IdOf() voucherId!: string
  /** The order that was paid; of a combined one each member by itself. */
  @IdOf() orderId!: string
  /** The order by which it was given back, in part or whole; null on payments. */
  @IdOf({ nullable: true }) refundOrderId!: string | null
  /** Who issued the voucher. */
  @IdOf() partnerId!: string
  @IdOf() customerId!: string
  @Code() kind!: VoucherKind
  @Code() type!: VoucherUsageType
  @Balance() amount!: Money
  /** What the voucher held then. */
  @Balance() balanceAfter!: Money
  @Currency() currency!: CurrencyCode
  @Instant() usedAt!: string
}
