/** What a partner registered a customer with: names that nobody else may take, and the hash of the first password. */
import { toNobody, VisibleBy } from '../../access/visibility'
import { Entity, Flag, Hidden, Id, IdOf, Index, Instant, Sensitive, Text } from '../../db'
import type { Secret } from '../../shared/secret'

/** Two who take one name at once meet in these indices. */
@VisibleBy(toNobody, null)
@Index('ux_customer_registration_account_name', ['accountName'], { unique: true })
@Index('ux_customer_registration_external', ['partnerId', 'externalAccountType', 'externalAccountId'], { unique: true })
@Index('ux_customer_registration_customer', ['customerId'], { unique: true })
@Entity('customer_registration')
export class CustomerRegistrationEntity {
  @Id() id!: string
  @IdOf() partnerId!: string
  @IdOf() customerId!: string
  @Sensitive('name', 64) accountName!: Secret
  @Text(64) externalAccountType!: string
  @Text(128) externalAccountId!: string
  /** Written, and read by nobody here: whoever signs customers in compares with it. Null: by the partner's own sign-in only (R-CRE-3). */
  @Hidden(256, { nullable: true }) passwordHash!: string | null
  @Flag() closeMarketingMessages!: boolean
  @Instant() createdAt!: string
}
