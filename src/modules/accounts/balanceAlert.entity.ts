/** An alert of a low balance: one of each partner, whoever of it set it (R-2104). */
import { byPartner, VisibleBy } from '../../access/visibility'
import { Balance, Currency, Entity, Flag, Id, IdOf, Index, Instant, Version } from '../../db'
import type { CurrencyCode, Money } from '../../shared/money'

@VisibleBy(byPartner, 'partnerAccount.view')
@Index('ux_balance_alert_partner', ['partnerId'], { unique: true })
@Entity('balance_alert')
export class BalanceAlertEntity {
  @Id() id!: string
  @IdOf() partnerId!: string
  /** Nothing: it is switched off. */
  @Balance() threshold!: Money
  @Currency() currency!: CurrencyCode
  /** The balance went below, and was told of: nothing more is, until it has been above. */
  @Flag() isBelow!: boolean
  @Instant({ nullable: true }) alertedAt!: string | null
  @IdOf() setById!: string
  @Instant() updatedAt!: string
  @Version() version!: number
}
