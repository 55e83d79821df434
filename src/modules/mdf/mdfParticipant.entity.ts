/** Someone who attended an MDF event, as the conference tool handed it over (R-ME-3). */
import { byPartner, goneWith, hiddenFromVendor, VisibleBy } from '../../access/visibility'
import { Entity, Id, IdOf, Index, Instant, Sensitive, Text, Version } from '../../db'
import type { Secret } from '../../shared/secret'
import { ofDeleted, ofDraft } from './mdfActivity.entity'
import { mdfStaff } from './mdfStaff'

@VisibleBy(goneWith(ofDeleted, hiddenFromVendor(ofDraft, byPartner)), 'mdf.view', { vendor: mdfStaff })
@Index('ux_mdf_participant_key', ['conferenceId', 'participantKey'], { unique: true })
@Index('ix_mdf_participant_signed_in', ['conferenceId', 'signedInAt', 'id'])
@Entity('mdf_participant')
export class MdfParticipantEntity {
  @Id() id!: string
  @IdOf() partnerId!: string
  @IdOf() activityId!: string
  @IdOf() conferenceId!: string
  /** How the conference tool knows the person: handing over twice adds nobody twice. */
  @Text(64) participantKey!: string
  @Sensitive('name', 128) name!: Secret
  @Sensitive('name', 256, { nullable: true }) company!: Secret | null
  @Instant() signedInAt!: string
  @Version() version!: number
}
