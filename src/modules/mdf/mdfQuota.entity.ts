/** A partner's MDF quota: what the vendor grants for a year, and how much of it is reserved and used. */
import { byPartner, VisibleBy } from '../../access/visibility'
import { Balance, Check, Code, Currency, Day, Entity, Id, IdOf, Index, Instant, Text, Version, Whole } from '../../db'
import type { CurrencyCode, Money } from '../../shared/money'
import type { LocalDate } from '../../shared/time'
import type { PartnerLevel } from '../partners'
import type { MdfQuotaStatus } from './mdf.enums'
import { mdfStaff } from './mdfStaff'

@VisibleBy(byPartner, 'mdf.view', { vendor: mdfStaff })
@Index('ix_mdf_quota_partner_year', ['partnerId', 'year', 'id'])
@Index('ix_mdf_quota_year', ['year', 'id'])
@Index('ix_mdf_quota_valid_to', ['status', 'validTo', 'id'])
@Check(
  'ck_mdf_quota_amounts',
  'total_amount >= 0 AND used_amount >= 0 AND reserved_amount >= 0 AND used_amount + reserved_amount <= total_amount',
)
@Entity('mdf_quota')
export class MdfQuotaEntity {
  @Id() id!: string
  @IdOf() partnerId!: string
  @Text(128) benefitName!: string
  /** The level that it was granted for (R-MD-1). */
  @Code({ nullable: true }) partnerLevel!: PartnerLevel | null
  @Whole() year!: number
  @Balance() totalAmount!: Money
  /** Claimed and paid. */
  @Balance() usedAmount!: Money
  /** Σ of the activities that are under review, approved or being claimed. */
  @Balance() reservedAmount!: Money
  @Currency() currency!: CurrencyCode
  @Day() validFrom!: LocalDate
  @Day() validTo!: LocalDate
  @Code() status!: MdfQuotaStatus
  @Text(256, { nullable: true }) frozenReason!: string | null
  @Instant() createdAt!: string
  @Instant() updatedAt!: string
  @Version() version!: number
}
