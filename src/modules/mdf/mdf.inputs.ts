/** What the mutations on MDF activities are given. */
import { Field, ID, InputType, Int } from 'type-graphql'
import { DecimalScalar } from '../../shared/money'
import { type LocalDate, LocalDateScalar } from '../../shared/time'
import { expectedVersion, idempotencyKey } from './inputTexts'
import { MdfActivityForm, MdfActivityType, MdfAudience, MdfCostCategory, MdfDecision } from './mdf.enums'

/** What the confirm dialog asks, of an application and of one that is made again. */
const lateReason = 'Why it is late, 1–500 characters; needed when it is (R-MD-3). Absent: as before; null clears it.'
const overStandardReason =
  'Why an item exceeds its standard, 1–500 characters; needed when one does (R-MD-10). Absent: as before; null clears it.'
const agreementAccepted = 'The MDF payment agreement is accepted: must be true.'
const confirmDuplicate = 'It is no duplicate of the activity that POSSIBLE_DUPLICATE named (R-MD-9). null and absent: not confirmed.'

@InputType({ description: 'One cost item. What it amounts to is worked out by the server (R-MD-6).' })
export class MdfBudgetItemInput {
  @Field(() => MdfCostCategory, { description: 'What is paid for (费用类别).' })
  category!: MdfCostCategory

  @Field({ description: 'In words, 1–200 characters.' })
  description!: string

  @Field(() => DecimalScalar, {
    description: 'Price of one, including tax: above zero, at most two decimals, in the currency of the quota.',
  })
  unitPrice!: string

  @Field(() => Int, { description: 'How many, at least 1.' })
  quantity!: number

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'The part that MDF shall bear: not negative, at most what the item costs. null and absent: none.',
  })
  mdfAmount?: string | null
}

@InputType({ description: 'One event of a series (R-MD-11).' })
export class MdfOccurrenceInput {
  @Field({ description: 'Its name, 1–100 characters.' })
  name!: string

  @Field(() => LocalDateScalar, { description: 'Its first day.' })
  startDate!: LocalDate

  @Field(() => LocalDateScalar, { description: 'Its last day.' })
  endDate!: LocalDate

  @Field(() => String, { nullable: true, description: 'Where, at most 200 characters; null and absent: where the activity is.' })
  location?: string | null

  @Field(() => MdfAudience, { nullable: true, description: 'Whom it is for; null and absent: as the activity.' })
  audience?: MdfAudience | null

  @Field(() => MdfActivityType, { nullable: true, description: 'What it is; null and absent: as the activity.' })
  activityType?: MdfActivityType | null

  @Field(() => String, { nullable: true, description: 'Who approves it, at most 100 characters; null and absent: as the activity.' })
  approvingDepartment?: string | null
}

@InputType()
export abstract class MdfContentInput {
  @Field(() => MdfActivityType, { nullable: true, description: 'What it is (活动类型).' })
  activityType?: MdfActivityType | null

  @Field(() => MdfAudience, { nullable: true, description: 'Whom it is for (活动对象).' })
  audience?: MdfAudience | null

  @Field(() => String, { nullable: true, description: 'Whom it is for, in words, at most 200 characters.' })
  audienceText?: string | null

  @Field(() => MdfActivityForm, { nullable: true, description: 'How it is held (活动形式).' })
  form?: MdfActivityForm | null

  @Field(() => String, { nullable: true, description: 'Where (活动地点), at most 200 characters; needed to submit, unless online.' })
  location?: string | null

  @Field(() => LocalDateScalar, { nullable: true, description: 'First day (活动开始时间).' })
  startDate?: LocalDate | null

  @Field(() => LocalDateScalar, { nullable: true, description: 'Last day (活动结束时间), not before the first.' })
  endDate?: LocalDate | null

  @Field(() => [MdfOccurrenceInput], {
    nullable: true,
    description: 'The events of a series, at most 50; null and an empty list: a single event.',
  })
  series?: MdfOccurrenceInput[] | null

  @Field(() => String, { nullable: true, description: 'Department that approves it (活动审批部门), at most 100 characters.' })
  approvingDepartment?: string | null

  @Field(() => Int, { nullable: true, description: 'People expected (预计参会人数), not negative.' })
  expectedAttendees?: number | null

  @Field(() => Int, { nullable: true, description: 'Leads expected (预计线索数), not negative.' })
  expectedLeads?: number | null

  @Field(() => Int, { nullable: true, description: 'Opportunities expected (预计机会点数), not negative.' })
  expectedOpportunities?: number | null

  @Field(() => String, { nullable: true, description: 'What it is for (活动目的), at most 2000 characters.' })
  purpose?: string | null

  @Field(() => String, { nullable: true, description: 'Its agenda (活动议程), at most 5000 characters.' })
  agenda?: string | null

  @Field(() => [MdfBudgetItemInput], {
    nullable: true,
    description: 'All its cost items, at most 100, in order; null and an empty list: none.',
  })
  budgetItems?: MdfBudgetItemInput[] | null
}

@InputType({
  description: 'A draft as far as it is known. In an edit, absent fields stay as they are; null and blank text clear them.',
})
export class SaveMdfDraftInput extends MdfContentInput {
  @Field(() => ID, { nullable: true, description: 'The activity to edit; null and absent: a new one.' })
  id?: string | null

  @Field(() => Int, { nullable: true, description: expectedVersion })
  expectedVersion?: number | null

  @Field(() => String, { nullable: true, description: `${idempotencyKey} Needed for a new one.` })
  idempotencyKey?: string | null

  @Field(() => ID, { nullable: true, description: 'The quota that is to pay. Needed for a new one; cannot be cleared.' })
  quotaId?: string | null

  @Field(() => String, {
    nullable: true,
    description: 'Name (活动名称), 1–100 characters, unique per partner and year. Needed for a new one; cannot be cleared.',
  })
  activityName?: string | null
}

@InputType({ description: 'Which activity is handed in, and what the confirm dialog asked.' })
export class SubmitMdfActivityInput {
  @Field({ description: idempotencyKey })
  idempotencyKey!: string

  @Field(() => ID, { description: 'The activity.' })
  id!: string

  @Field(() => Int, { nullable: true, description: expectedVersion })
  expectedVersion?: number | null

  @Field(() => String, { nullable: true, description: lateReason })
  lateReason?: string | null

  @Field(() => String, { nullable: true, description: overStandardReason })
  overStandardReason?: string | null

  @Field({ description: agreementAccepted })
  agreementAccepted!: boolean

  @Field(() => Boolean, { nullable: true, description: confirmDuplicate })
  confirmDuplicate?: boolean | null
}

@InputType({
  description:
    'What changes in an approved activity. Absent fields stay as they are; key information (R-MD-5) or the budget has to differ.',
})
export class ReapplyMdfActivityInput extends MdfContentInput {
  @Field({ description: idempotencyKey })
  idempotencyKey!: string

  @Field(() => ID, { description: 'The activity.' })
  id!: string

  @Field(() => Int, { nullable: true, description: expectedVersion })
  expectedVersion?: number | null

  @Field(() => String, { nullable: true, description: lateReason })
  lateReason?: string | null

  @Field(() => String, { nullable: true, description: overStandardReason })
  overStandardReason?: string | null

  @Field({ description: agreementAccepted })
  agreementAccepted!: boolean

  @Field(() => Boolean, { nullable: true, description: confirmDuplicate })
  confirmDuplicate?: boolean | null
}

@InputType({ description: 'Which activity is taken back.' })
export class WithdrawMdfActivityInput {
  @Field({ description: idempotencyKey })
  idempotencyKey!: string

  @Field(() => ID, { description: 'The activity.' })
  id!: string

  @Field(() => Int, { nullable: true, description: expectedVersion })
  expectedVersion?: number | null
}

@InputType({ description: 'Which draft is thrown away.' })
export class DeleteMdfActivityInput {
  @Field(() => ID, { description: 'The activity.' })
  id!: string

  @Field(() => Int, { nullable: true, description: expectedVersion })
  expectedVersion?: number | null
}

@InputType({ description: 'What the vendor decides about an application.' })
export class ReviewMdfActivityInput {
  @Field({ description: idempotencyKey })
  idempotencyKey!: string

  @Field(() => ID, { description: 'The activity.' })
  id!: string

  @Field(() => Int, { nullable: true, description: expectedVersion })
  expectedVersion?: number | null

  @Field(() => MdfDecision, { description: 'The decision (审核结论).' })
  decision!: MdfDecision

  @Field(() => String, { nullable: true, description: 'The opinion (审核意见), 1–500 characters; needed to reject.' })
  comment?: string | null
}
