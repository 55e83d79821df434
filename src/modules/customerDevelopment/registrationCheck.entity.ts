/** How often a member asked within the running minute whether a name, number or address is taken. */
import { toNobody, VisibleBy } from '../../access/visibility'
import { Entity, Id, IdOf, Index, Instant, Version, Whole } from '../../db'

@VisibleBy(toNobody, null)
@Index('ux_registration_check_member', ['memberId'], { unique: true })
@Entity('registration_check')
export class RegistrationCheckEntity {
  @Id() id!: string
  @IdOf() memberId!: string
  @Instant() minuteStartedAt!: string
  @Whole() checks!: number
  @Version() version!: number
}
