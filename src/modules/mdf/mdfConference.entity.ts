/** The event of an MDF activity on the marketing platform (举办活动): it bears the activity's name, and nobody changes that (R-ME-2). */
import { byPartner, hiddenFromVendor, notDeleted, VisibleBy } from '../../access/visibility'
import { Code, Entity, Id, IdOf, Index, Instant, LongText, Text, Version, Whole } from '../../db'
import type { MdfEventTool } from './claim.enums'
import { ofDraft } from './mdfActivity.entity'
import { mdfStaff } from './mdfStaff'

@VisibleBy(notDeleted(hiddenFromVendor(ofDraft, byPartner)), 'mdf.view', { vendor: mdfStaff })
@Index('ux_mdf_conference_activity', ['activityId'], { unique: true })
@Entity('mdf_conference')
export class MdfConferenceEntity {
  @Id() id!: string
  @IdOf() partnerId!: string
  @IdOf() activityId!: string
  @Text(100) conferenceName!: string
  @Code() tool!: MdfEventTool
  @LongText({ nullable: true }) introduction!: string | null
  @Text(500, { nullable: true }) registrationUrl!: string | null
  @Text(500, { nullable: true }) liveUrl!: string | null
  @Whole() participantCount!: number
  @Instant({ nullable: true }) lastSyncedAt!: string | null
  @Instant({ nullable: true }) deletedAt!: string | null
  @IdOf() openedById!: string
  @Instant() createdAt!: string
  @Instant() updatedAt!: string
  @Version() version!: number
}
