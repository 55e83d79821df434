/** What the vendor, or time, did to an MDF quota as a whole: kept for good. */
import { byPartner, VisibleBy } from '../../access/visibility'
import { Balance, Code, Currency, Entity, Id, IdOf, Index, Instant, Text } from '../../db'
import type { CurrencyCode, Money } from '../../shared/money'
import type { MdfQuotaChangeKind } from './claim.enums'
import { mdfStaff } from './mdfStaff'

@VisibleBy(byPartner, 'mdf.view', { vendor: mdfStaff })
@Index('ix_mdf_quota_change_quota', ['quotaId', 'createdAt', 'id'])
@Entity('mdf_quota_change')
export class MdfQuotaChangeEntity {
  @Id() id!: string
  @IdOf() partnerId!: string
  @IdOf() quotaId!: string
  @Code() kind!: MdfQuotaChangeKind
  /** What the total became less, or more, by. */
  @Balance() difference!: Money
  @Balance() totalAfter!: Money
  @Currency() currency!: CurrencyCode
  @Text(256, { nullable: true }) reason!: string | null
  @IdOf({ nullable: true }) changedById!: string | null
  @Instant() createdAt!: string
}
