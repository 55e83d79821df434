/** What MDF can be used for, and what it pays: the vendor's tables as clients see them; and the answer of a dry run. */
import { Field, ObjectType } from 'type-graphql'
import { Money } from '../../shared/money'
import { type LocalDate, LocalDateScalar } from '../../shared/time'
import { MdfActivityType, MdfCostCategory } from './mdf.enums'
import { MdfEvidenceNeed } from './mdfClaim.type'

@ObjectType({ simpleResolvers: true, description: 'A type of activity that MDF can be used for (活动类型).' })
export class MdfActivityTypeInfo {
  @Field(() => MdfActivityType, { description: 'The type.' })
  type!: MdfActivityType

  @Field(() => [MdfEvidenceNeed], {
    description: 'The evidence that its claim needs whatever it costs, when it is for customers and not run with the conference tool.',
  })
  requiredEvidence!: readonly MdfEvidenceNeed[]
}

@ObjectType({ simpleResolvers: true, description: 'A category of costs (费用类别) and its standard.' })
export class MdfCostCategoryInfo {
  @Field(() => MdfCostCategory, { description: 'The category.' })
  category!: MdfCostCategory

  @Field({ description: 'Whether MDF pays for it at all.' })
  isReimbursable!: boolean

  @Field(() => Money, {
    nullable: true,
    description: 'What one piece may cost without a reason (费用标准, R-MD-10); null: whatever is reasonable.',
  })
  unitPriceStandard!: Money | null

  @Field(() => [MdfEvidenceNeed], { description: 'The evidence that each cost of it needs.' })
  requiredEvidence!: readonly MdfEvidenceNeed[]
}

@ObjectType({ simpleResolvers: true, description: 'What would come of handing an application in now (提交前检查); nothing is written.' })
export class MdfActivityCheck {
  @Field({ description: 'Whether nothing stands in the way, the questions of the confirm dialog included.' })
  canSubmit!: boolean

  @Field({ description: 'Whether it is late, so that a reason is needed (R-MD-3).' })
  isLate!: boolean

  @Field(() => LocalDateScalar, { nullable: true, description: 'Last day on which it is on time; null without a start.' })
  onTimeDeadline!: LocalDate | null

  @Field(() => Money, { nullable: true, description: 'What its quota has left for it (R-MD-7); null when I do not see the quota.' })
  availableAmount!: Money | null
}
