/** What only the vendor knows of a partner's account; a missing row: nothing of it. */
import { toNobody, VisibleBy } from '../../access/visibility'
import { Entity, Flag, Id, IdOf, Index } from '../../db'

@VisibleBy(toNobody, null)
@Index('ux_partner_standing_partner', ['partnerId'], { unique: true })
@Entity('partner_standing')
export class PartnerStandingEntity {
  @Id() id!: string
  @IdOf() partnerId!: string
  /** An account from before the vendor's common sign-in. */
  @Flag() lacksVendorSignIn!: boolean
  @Flag() hasOpenResources!: boolean
  @Flag() hasInvoiceableAmount!: boolean
  @Flag() postPaymentEnabled!: boolean
  /** Some other partner's customer. */
  @Flag() isSubCustomer!: boolean
  /** The master or a member of an enterprise of accounts. */
  @Flag() isEnterpriseAccount!: boolean
  @Flag() isReportedByVendor!: boolean
}
