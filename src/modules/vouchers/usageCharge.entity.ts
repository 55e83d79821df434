/** What a customer was charged for using, and what paid for it: one row per charge, which is never made twice; nobody changes it. */
import { toNobody, VisibleBy } from '../../access/visibility'
import { Balance, Check, Currency, Entity, Id, IdOf, Index, Instant, Text } from '../../db'
import type { CurrencyCode, Money } from '../../shared/money'

/** Bookkeeping: what there is to see of it are the uses of vouchers, the entries of the ledger, and what is owed. */
@VisibleBy(toNobody, null)
@Index('ix_usage_charge_customer', ['customerId', 'consumedAt', 'id'])
@Check('ck_usage_charge_amount', 'amount > 0')
@Entity('usage_charge')
export class UsageChargeEntity {
  @Id() id!: string
  @IdOf({ nullable: true }) partnerId!: string | null
  @IdOf() customerId!: string
  @Text(64) serviceTypeCode!: string
  @Text(64, { nullable: true }) productId!: string | null
  @Balance() amount!: Money
  @Balance() voucherAmount!: Money
  /** In money: cash or credit. */
  @Balance() cashAmount!: Money
  @Balance() owedAmount!: Money
  @Currency() currency!: CurrencyCode
  @Instant() consumedAt!: string
  @Instant() bookedAt!: string
}
