/** The history of issuing and reclaiming: one row per attempt, failures included (R-2070); nobody changes it (R-2071). */
import { RoleCode } from '../../access/roles'
import { byPartner, VisibleBy } from '../../access/visibility'
import { Balance, Code, Currency, Entity, Id, IdOf, Index, Instant, Text } from '../../db'
import type { CurrencyCode, Money } from '../../shared/money'
import type { VoucherOperationResult, VoucherOperationType, VoucherQuotaKind } from './voucher.enums'

@VisibleBy(byPartner, 'voucher.viewRecords', { vendor: [RoleCode.VENDOR_FINANCE], throughMaster: true })
@Index('ix_voucher_operation_record_partner', ['partnerId', 'occurredAt', 'id'])
@Index('ix_voucher_operation_record_quota', ['quotaId', 'occurredAt', 'id'])
@Index('ix_voucher_operation_record_voucher', ['voucherId', 'occurredAt', 'id'])
@Index('ix_voucher_operation_record_occurred', ['occurredAt', 'id'])
@Entity('voucher_operation_record')
export class VoucherOperationRecordEntity {
  @Id() id!: string
  @IdOf() partnerId!: string
  @Code() operationType!: VoucherOperationType
  /** The quota that the amount left or came back to. */
  @IdOf() quotaId!: string
  @Code() quotaKind!: VoucherQuotaKind
  /** Null when issuing failed: there is no voucher. */
  @IdOf({ nullable: true }) voucherId!: string | null
  /** Null when what was given is no id of a customer. */
  @IdOf({ nullable: true }) customerId!: string | null
  /** Issuing: the face value; reclaiming: what came back. */
  @Balance() amount!: Money
  @Currency() currency!: CurrencyCode
  @Instant() occurredAt!: string
  @Code() result!: VoucherOperationResult
  @Code({ nullable: true }) errorCode!: string | null
  @Text(256, { nullable: true }) remark!: string | null
  @IdOf() operatorId!: string
}
