/** What the authentication of business information (商业信息认证) found: who makes out invoices, and where payments go. Read by the system alone. */
import { toNobody, VisibleBy } from '../../access/visibility'
import { Currency, Entity, Id, IdOf, Index, Instant, Sensitive, Text, Version } from '../../db'
import type { CurrencyCode } from '../../shared/money'
import type { Secret } from '../../shared/secret'

@VisibleBy(toNobody, null)
@Index('ux_business_information_partner', ['partnerId'], { unique: true })
@Entity('business_information')
export class BusinessInformationEntity {
  @Id() id!: string
  @IdOf() partnerId!: string
  @Text(256) taxpayerName!: string
  @Text(32) taxpayerNo!: string
  /** What is settled in. */
  @Currency() currency!: CurrencyCode
  @Text(128) bankName!: string
  @Text(64) bankAccountNo!: string
  @Sensitive('name', 128) contactName!: Secret
  @Sensitive('mobile', 32) contactMobile!: Secret
  @Text(256) mailingAddress!: string
  @Instant() updatedAt!: string
  @Version() version!: number
}
