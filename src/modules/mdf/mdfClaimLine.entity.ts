/** What one planned cost of an MDF activity really was, and which part of it is claimed. */
import { byPartner, VisibleBy } from '../../access/visibility'
import { Balance, Code, Currency, Entity, Id, IdOf, Index, Text, Version, Whole } from '../../db'
import type { CurrencyCode, Money } from '../../shared/money'
import type { MdfCostCategory } from './mdf.enums'
import { mdfStaff } from './mdfStaff'

@VisibleBy(byPartner, 'mdf.view', { vendor: mdfStaff })
@Index('ux_mdf_claim_line_item', ['claimId', 'budgetItemId'], { unique: true })
@Index('ix_mdf_claim_line_claim', ['claimId', 'position', 'id'])
@Entity('mdf_claim_line')
export class MdfClaimLineEntity {
  @Id() id!: string
  @IdOf() partnerId!: string
  @IdOf() claimId!: string
  @IdOf() budgetItemId!: string
  /** Counted from 1, as the lines were given. */
  @Whole() position!: number
  /** What the receipt says; another category than the plan needs an explanation (R-MC-6). */
  @Code() receiptCategory!: MdfCostCategory
  @Text(500, { nullable: true }) mismatchReason!: string | null
  @Balance() actualAmount!: Money
  @Balance() mdfAmount!: Money
  @Currency() currency!: CurrencyCode
  @Version() version!: number
}
