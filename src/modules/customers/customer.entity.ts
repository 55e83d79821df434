/** A customer of the cloud, as the partner that it is associated with sees it. */
import { RoleCode } from '../../access/roles'
import { asCustomer, VisibleBy } from '../../access/visibility'
import { Balance, Code, Currency, Entity, Id, IdOf, Index, Instant, Sensitive, Text, Version, Whole } from '../../db'
import type { CurrencyCode, Money } from '../../shared/money'
import type { Secret } from '../../shared/secret'
import type { RealNameStatus } from '../partners'
import type { AssociationType, AuthorizationState, CustomerLevel, CustomerType, FrozenState } from './customer.enums'

@VisibleBy(asCustomer, 'customer.view', { vendor: [RoleCode.VENDOR_ADMIN, RoleCode.VENDOR_PDM], throughMaster: 'customer.viewResellers' })
@Index('ix_customer_partner_associated', ['partnerId', 'associatedAt', 'id'])
@Index('ix_customer_partner_manager', ['partnerId', 'managerId', 'associatedAt', 'id'])
@Index('ix_customer_manager', ['managerId', 'associatedAt', 'id'])
@Index('ix_customer_associated', ['associatedAt', 'id'])
@Index('ix_customer_mobile_phone', ['mobilePhone', 'id'])
@Index('ix_customer_email', ['email', 'id'])
@Index('ix_customer_account_name', ['accountName', 'id'])
@Index('ix_customer_external_account', ['partnerId', 'externalAccountType', 'externalAccountId'])
@Entity('customer')
export class CustomerEntity {
  @Id() id!: string
  /** The partner of today: a solution provider, a master, or the cloud reseller that owns the customer; null before the first and after the last. */
  @IdOf({ nullable: true }) partnerId!: string | null
  /** At most one customer manager at a time (R-AM-4). */
  @IdOf({ nullable: true }) managerId!: string | null
  @Sensitive('name', 64) accountName!: Secret
  /** Null before real-name verification. */
  @Sensitive('name', 64, { nullable: true }) customerName!: Secret | null
  /** Type and time of the present association, otherwise of the last; of registration before the first. */
  @Code() associationType!: AssociationType
  @Instant() associatedAt!: string
  @Text(64, { nullable: true }) label!: string | null
  @Sensitive('mobile', 32, { nullable: true }) mobilePhone!: Secret | null
  @Text(4, { nullable: true }) countryCode!: string | null
  @Sensitive('email', 256, { nullable: true }) email!: Secret | null
  @Code() realNameStatus!: RealNameStatus
  @Code() customerType!: CustomerType
  @Code() frozenState!: FrozenState
  /** The member who froze it by hand; null where nothing is frozen, or the vendor froze it (R-FRZ-2). */
  @IdOf({ nullable: true }) frozenBy!: string | null
  @Text(256, { nullable: true }) frozenReason!: string | null
  @Instant({ nullable: true }) frozenAt!: string | null
  @Code({ nullable: true }) level!: CustomerLevel | null
  @Text(128, { nullable: true }) externalAccountId!: string | null
  @Text(64, { nullable: true }) externalAccountType!: string | null
  @Currency() currency!: CurrencyCode
  @Balance() monthToDateExpenditure!: Money
  @Instant({ nullable: true }) resourceExpiryAt!: string | null
  /** On which day of a month its resources shall expire when they are renewed, -1 for the last; null: each on its own. */
  @Whole({ nullable: true }) commonExpiryDay!: number | null
  @Text(32, { nullable: true }) agreementVersion!: string | null
  @Code() onBehalfAuthorization!: AuthorizationState
  @Instant() createdAt!: string
  @Instant() updatedAt!: string
  @Version() version!: number
}
