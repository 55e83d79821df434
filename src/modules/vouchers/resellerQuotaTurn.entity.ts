/** Who is issuing from a master's quota to resellers, or reclaiming into it, at this moment: one at a time (R-2066). */
import { toNobody, VisibleBy } from '../../access/visibility'
import { Entity, Id, IdOf, Index, Instant } from '../../db'

@VisibleBy(toNobody, null)
@Index('ux_reseller_quota_turn_quota', ['quotaId'], { unique: true })
@Entity('reseller_quota_turn')
export class ResellerQuotaTurnEntity {
  @Id() id!: string
  @IdOf() quotaId!: string
  @IdOf() memberId!: string
  /** A process that died must not keep the quota to itself. */
  @Instant() until!: string
}
