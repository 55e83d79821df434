/** The history of adjustments: one row for each that was made, beside its transfer in the ledger; nobody changes it. */
import { RoleCode } from '../../access/roles'
import { byCustomer, VisibleBy } from '../../access/visibility'
import { Balance, Check, Code, Currency, Entity, Id, IdOf, Index, Instant, Text } from '../../db'
import type { CurrencyCode, Money } from '../../shared/money'
import type { AccountType } from './account.enums'
import type { AdjustmentType } from './adjustment.enums'

@VisibleBy(byCustomer, 'adjustment.view', { vendor: [RoleCode.VENDOR_FINANCE], throughMaster: true })
@Index('ix_adjustment_record_partner', ['partnerId', 'occurredAt', 'id'])
@Index('ix_adjustment_record_customer', ['customerId', 'occurredAt', 'id'])
@Index('ix_adjustment_record_reseller', ['resellerId', 'occurredAt', 'id'])
@Index('ix_adjustment_record_occurred', ['occurredAt', 'id'])
@Index('ux_adjustment_record_trans', ['transId'], { unique: true })
@Check('ck_adjustment_record_amount', 'amount > 0')
@Check('ck_adjustment_record_party', '(customer_id IS NULL) <> (reseller_id IS NULL)')
@Entity('adjustment_record')
export class AdjustmentRecordEntity {
  @Id() id!: string
  /** Whose money it was, or became again. */
  @IdOf() partnerId!: string
  /** Who got it, or gave it back: a customer or a cloud reseller. */
  @IdOf({ nullable: true }) customerId!: string | null
  @IdOf({ nullable: true }) resellerId!: string | null
  @Code() operationType!: AdjustmentType
  @Code() accountType!: AccountType
  @Balance() amount!: Money
  @Currency() currency!: CurrencyCode
  /** Its transfer in the ledger. */
  @IdOf() transId!: string
  @Text(256, { nullable: true }) memo!: string | null
  @Instant() occurredAt!: string
  @IdOf() operatorId!: string
}
