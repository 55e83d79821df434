/** A partner account: a reseller, solution provider or distributor of the cloud. */
import { type PartnerIdentity, vendorRoles } from '../../access/roles'
import { asPartner, VisibleBy } from '../../access/visibility'
import { Code, Entity, Flag, Id, IdOf, Index, Instant, Json, Sensitive, Text, Version } from '../../db'
import type { Secret } from '../../shared/secret'
import type { ContactDetails } from './contact.type'
import type { CommercialInfoStatus, MessageLanguage, PartnerLevel, PartnerStatus, RealNameStatus } from './partner.enums'

@VisibleBy(asPartner, 'partner.view', { vendor: vendorRoles, throughMaster: true })
@Index('ix_partner_master', ['masterId', 'id'])
@Index('ix_partner_ecosystem_manager', ['ecosystemManagerId', 'id'])
@Index('ix_partner_company', ['companyId', 'companyName', 'id'])
@Index('ix_partner_company_name', ['companyName', 'id'])
@Entity('partner')
export class PartnerEntity {
  @Id() id!: string
  @Text(128) accountName!: string
  @Text(256) companyName!: string
  /** The accounts of one company share it; null: the company has this account only (R-PAR-1). */
  @IdOf({ nullable: true }) companyId!: string | null
  @Json() identities!: readonly PartnerIdentity[]
  @Code({ nullable: true }) level!: PartnerLevel | null
  @Flag() isMainAccount!: boolean
  @Sensitive('mobile', 32, { nullable: true }) mobilePhone!: Secret | null
  @Sensitive('email', 256, { nullable: true }) email!: Secret | null
  @Code() realNameStatus!: RealNameStatus
  @Code() commercialInfoStatus!: CommercialInfoStatus
  @Text(128, { nullable: true }) signingEntity!: string | null
  @Code() status!: PartnerStatus
  @Text(64, { nullable: true }) businessRegion!: string | null
  /** A cloud reseller's one master (R-RES-1). */
  @IdOf({ nullable: true }) masterId!: string | null
  /** The master's customer manager who looks after this reseller (R-RES-4). */
  @IdOf({ nullable: true }) managerId!: string | null
  @Instant({ nullable: true }) associatedAt!: string | null
  /** Without this notice the master sees no rows of the reseller's customers (R-RES-6). */
  @Instant({ nullable: true }) customerNoticeAcceptedAt!: string | null
  /** Without this notice the master does not contact the reseller's customers (R-TASK-4). */
  @Instant({ nullable: true }) entrustmentNoticeAcceptedAt!: string | null
  @IdOf({ nullable: true }) ecosystemManagerId!: string | null
  /** A partner that consumes vouchers itself can't issue them (R-2050). */
  @Flag() usesVouchersItself!: boolean
  @Flag() verificationCodeEnabled!: boolean
  /** Referral customers are for those for whom the ecosystem manager switched them on (R-AT-1). */
  @Flag() referralEnabled!: boolean
  /** Pays the vendor beforehand, and takes on no resale customers (INTL). */
  @Flag() isPrepaid!: boolean
  /** An account to try things out with. */
  @Flag() isTest!: boolean
  @Code() messageLanguage!: MessageLanguage
  @Text(64) timeZone!: string
  /** Whom its customers turn to, at most five (R-ORG-8). */
  @Json() customerContacts!: readonly ContactDetails[]
  @Instant() createdAt!: string
  @Instant() updatedAt!: string
  @Version() version!: number
}
