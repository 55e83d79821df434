/** A master allowed one of its cloud resellers to act on behalf of its customers: periods that are kept. */
import { toNobody, VisibleBy } from '../../access/visibility'
import { Entity, Id, IdOf, Index, Instant } from '../../db'

/** Shown as `Partner.onBehalfRightGrantedAt`. */
@VisibleBy(toNobody, null)
@Index('ix_on_behalf_right_partner', ['partnerId', 'grantedAt', 'id'])
@Entity('on_behalf_right')
export class OnBehalfRightEntity {
  @Id() id!: string
  /** The cloud reseller. */
  @IdOf() partnerId!: string
  @IdOf() masterId!: string
  @Instant() grantedAt!: string
  @IdOf() grantedById!: string
  /** Null while it lasts. */
  @Instant({ nullable: true }) revokedAt!: string | null
  @IdOf({ nullable: true }) revokedById!: string | null
}
