/** What of one statement is in a payment request. Rows are only added. */
import { RoleCode } from '../../access/roles'
import { byPartner, VisibleBy } from '../../access/visibility'
import { Balance, Code, Currency, Entity, Id, IdOf, Index, Text, Whole } from '../../db'
import type { CurrencyCode, Money } from '../../shared/money'
import type { AssociationType } from '../customers'
import { withoutCloudResellers } from '../incentives'

@VisibleBy(withoutCloudResellers(byPartner), 'incentivePayout.view', {
  vendor: [RoleCode.VENDOR_INCENTIVE_OPS, RoleCode.VENDOR_FINANCE],
})
@Index('ux_incentive_payment_item', ['requestId', 'incentiveId'], { unique: true })
@Index('ix_incentive_payment_item_incentive', ['incentiveId', 'id'])
@Index('ix_incentive_payment_item_partner', ['partnerId', 'cycle', 'id'])
@Entity('incentive_payment_item')
export class IncentivePaymentItemEntity {
  @Id() id!: string
  @IdOf() partnerId!: string
  @IdOf() requestId!: string
  @IdOf() incentiveId!: string
  @Text(64) statementNo!: string
  @Text(8) cycle!: string
  @Text(128) planName!: string
  @Code({ nullable: true }) associationType!: AssociationType | null
  /** To eight decimals; negative for what is taken off (R-PY-9). */
  @Balance() amount!: Money
  /** What of it had been made good by something that expired; it comes back when the request is rejected. */
  @Balance() offsetAmount!: Money
  @Currency() currency!: CurrencyCode
  @Whole() lineCount!: number
}
