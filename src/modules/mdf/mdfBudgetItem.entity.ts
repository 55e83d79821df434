/** One cost item of an MDF activity: what is paid for, and which part of it MDF bears. */
import { byPartner, hiddenFromVendor, notDeleted, VisibleBy } from '../../access/visibility'
import { Balance, Code, Currency, Entity, Id, IdOf, Index, Instant, Text, Version, Whole } from '../../db'
import type { CurrencyCode, Money } from '../../shared/money'
import type { MdfCostCategory, MdfLimitCheck } from './mdf.enums'
import { ofDraft } from './mdfActivity.entity'
import { mdfStaff } from './mdfStaff'

@VisibleBy(notDeleted(hiddenFromVendor(ofDraft, byPartner)), 'mdf.view', { vendor: mdfStaff })
@Index('ix_mdf_budget_item_activity', ['activityId', 'position', 'id'])
@Entity('mdf_budget_item')
export class MdfBudgetItemEntity {
  @Id() id!: string
  @IdOf() partnerId!: string
  @IdOf() activityId!: string
  /** Counted from 1. */
  @Whole() position!: number
  @Code() category!: MdfCostCategory
  @Text(200) description!: string
  @Balance() unitPrice!: Money
  @Whole() quantity!: number
  @Balance() amountInclTax!: Money
  @Balance() mdfAmount!: Money
  @Currency() currency!: CurrencyCode
  @Code() limitCheck!: MdfLimitCheck
  @Instant({ nullable: true }) deletedAt!: string | null
  @Version() version!: number
}
