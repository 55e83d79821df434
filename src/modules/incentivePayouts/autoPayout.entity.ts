/** Whether incentives of one association type are asked for automatically, and how they are paid out then (R-PY-3). */
import { RoleCode } from '../../access/roles'
import { byPartner, VisibleBy } from '../../access/visibility'
import { Code, Entity, Flag, Id, IdOf, Index, Instant, Version } from '../../db'
import type { AssociationType } from '../customers'
import { withoutCloudResellers } from '../incentives'
import type { IssueMode } from './payout.enums'

@VisibleBy(withoutCloudResellers(byPartner), 'incentivePayout.view', {
  vendor: [RoleCode.VENDOR_INCENTIVE_OPS, RoleCode.VENDOR_FINANCE],
})
@Index('ux_incentive_auto_payout', ['partnerId', 'associationType'], { unique: true })
@Entity('incentive_auto_payout')
export class IncentiveAutoPayoutEntity {
  @Id() id!: string
  @IdOf() partnerId!: string
  @Code() associationType!: AssociationType
  @Flag() isEnabled!: boolean
  @Code() issueMode!: IssueMode
  @IdOf() setById!: string
  @Instant() updatedAt!: string
  @Version() version!: number
}
