/** The history of quotas between masters and cloud resellers: one row per attempt, failures included (R-2070); nobody changes it (R-2071). */
import { RoleCode } from '../../access/roles'
import { byPartner, VisibleBy } from '../../access/visibility'
import { Balance, Code, Currency, Entity, Id, IdOf, Index, Instant, Text } from '../../db'
import type { CurrencyCode, Money } from '../../shared/money'
import type { VoucherOperationResult } from './voucher.enums'
import type { VoucherQuotaOperationType } from './voucherQuotaRecord.enums'

@VisibleBy(byPartner, 'voucherQuota.viewRecords', { vendor: [RoleCode.VENDOR_FINANCE] })
@Index('ix_voucher_quota_record_partner', ['partnerId', 'occurredAt', 'id'])
@Index('ix_voucher_quota_record_occurred', ['occurredAt', 'id'])
@Index('ix_voucher_quota_record_quota', ['quotaId', 'id'])
@Index('ix_voucher_quota_record_parent', ['parentQuotaId', 'id'])
@Entity('voucher_quota_record')
export class VoucherQuotaRecordEntity {
  @Id() id!: string
  /** The master, who did it. */
  @IdOf() partnerId!: string
  @Code() operationType!: VoucherQuotaOperationType
  /** The reseller's quota; null when issuing failed: there is none. */
  @IdOf({ nullable: true }) quotaId!: string | null
  /** The master's quota that the amount left or came back to. */
  @IdOf() parentQuotaId!: string
  /** Null when what was given is no id of a partner. */
  @IdOf({ nullable: true }) indirectPartnerId!: string | null
  /** Issuing: what each was to get; reclaiming: what came back. */
  @Balance() amount!: Money
  @Currency() currency!: CurrencyCode
  @Instant() occurredAt!: string
  @Code() result!: VoucherOperationResult
  @Code({ nullable: true }) errorCode!: string | null
  @Text(256, { nullable: true }) remark!: string | null
  @IdOf() operatorId!: string
}
