/** What a partner may do in the partner-customer engagement programme, as the vendor says; joining itself is a programme of the partner (S3-20). */
import { RoleCode } from '../../access/roles'
import { byPartner, VisibleBy } from '../../access/visibility'
import { Entity, Flag, Id, IdOf, Index, Instant, Version, Whole } from '../../db'

@VisibleBy(byPartner, 'pceMembership.view', {
  vendor: [RoleCode.VENDOR_PDM, RoleCode.VENDOR_PSM, RoleCode.VENDOR_BD, RoleCode.VENDOR_INCENTIVE_OPS],
})
@Index('ux_pce_membership_partner', ['partnerId'], { unique: true })
@Entity('pce_membership')
export class PceMembershipEntity {
  @Id() id!: string
  @IdOf() partnerId!: string
  /** The vendor shares opportunities with it (R-OP-10). */
  @Flag() isHoEligible!: boolean
  /** On the core map, hence entitled to cash incentives (R-OI-8). */
  @Flag() isOnCoreMap!: boolean
  /** Registered something false or twice: no incentives in this year (R-OI-11). */
  @Whole({ nullable: true }) bannedYear!: number | null
  @Instant() createdAt!: string
  @Instant() updatedAt!: string
  @Version() version!: number
}
