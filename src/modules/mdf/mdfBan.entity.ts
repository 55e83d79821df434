/** A partner that has lost its qualification for MDF, until a day (R-MC-10). */
import { byPartner, VisibleBy } from '../../access/visibility'
import { Day, Entity, Id, IdOf, Index, Instant, Text, Version } from '../../db'
import type { LocalDate } from '../../shared/time'
import { mdfStaff } from './mdfStaff'

@VisibleBy(byPartner, 'mdf.view', { vendor: mdfStaff })
@Index('ux_mdf_ban_partner', ['partnerId'], { unique: true })
@Entity('mdf_ban')
export class MdfBanEntity {
  @Id() id!: string
  @IdOf() partnerId!: string
  /** The last day of it; null: it was lifted. */
  @Day({ nullable: true }) bannedUntil!: LocalDate | null
  @Text(500) reason!: string
  @IdOf() imposedById!: string
  @Instant() createdAt!: string
  @Instant() updatedAt!: string
  @Version() version!: number
}
