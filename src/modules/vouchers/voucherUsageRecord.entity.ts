/** What vouchers paid: one row per voucher and order; nobody changes it. Face value = balance + used − refunded + returned to the quota (I-2). */
import { RoleCode } from '../../access/roles'
import { byCustomer, VisibleBy } from '../../access/visibility'
import { Balance, Check, Code, Currency, Entity, Id, IdOf, Index, Instant } from '../../db'
import type { CurrencyCode, Money } from '../../shared/money'
import type { VoucherKind } from './voucher.enums'

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
  /** Who issued the voucher. */
  @IdOf() partnerId!: string
  @IdOf() customerId!: string
  @Code() kind!: VoucherKind
  @Balance() amount!: Money
  @Currency() currency!: CurrencyCode
  @Instant() usedAt!: string
}
