/** `MdfActivity`, its cost items and the events of a series as clients see them. */
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { Money } from '../../shared/money'
import { Node } from '../../shared/node'
import { connectionOf } from '../../shared/pages'
import { DateTimeScalar, type LocalDate, LocalDateScalar } from '../../shared/time'
import { MdfActivityForm, MdfActivityStatus, MdfActivityType, MdfAudience, MdfCostCategory, MdfLimitCheck } from './mdf.enums'
import type { MdfActivityEntity } from './mdfActivity.entity'
import type { MdfBudgetItemEntity } from './mdfBudgetItem.entity'
import type { Occurrence } from './series'

@ObjectType({
  simpleResolvers: true,
  implements: Node,
  description: 'One cost of an MDF activity (费用项), worked out by the server (R-MD-6).',
})
export class MdfBudgetItem implements Pick<
  MdfBudgetItemEntity,
  'id' | 'position' | 'category' | 'description' | 'unitPrice' | 'quantity' | 'amountInclTax' | 'mdfAmount' | 'limitCheck'
> {
  @Field(() => ID, { description: 'Globally unique: `mbi_…`.' })
  id!: string

  @Field(() => Int, { description: 'Its place in the list, from 1.' })
  position!: number

  @Field(() => MdfCostCategory, { description: 'What is paid for (费用类别).' })
  category!: MdfCostCategory

  @Field({ description: 'In words (费用说明).' })
  description!: string

  @Field(() => Money, { description: 'Price of one, including tax (单价).' })
  unitPrice!: Money

  @Field(() => Int, { description: 'How many (数量).' })
  quantity!: number

  @Field(() => Money, { description: 'Unit price times quantity (含税金额).' })
  amountInclTax!: Money

  @Field(() => Money, { description: 'The part that MDF is asked to bear (申请MDF金额); the partner bears the rest.' })
  mdfAmount!: Money

  @Field(() => MdfLimitCheck, { description: 'Whether it keeps to its standard (R-MD-10).' })
  limitCheck!: MdfLimitCheck
}

@ObjectType({ simpleResolvers: true, description: 'One event of a series (系列活动场次, R-MD-11).' })
export class MdfOccurrence implements Occurrence {
  @Field({ description: 'Its name.' })
  name!: string

  @Field(() => LocalDateScalar, { description: 'Its first day.' })
  startDate!: LocalDate

  @Field(() => LocalDateScalar, { description: 'Its last day.' })
  endDate!: LocalDate

  @Field(() => String, { nullable: true, description: 'Where it is held; null: where the activity is.' })
  location!: string | null

  @Field(() => MdfAudience, { nullable: true, description: 'Whom it is for; null: as the activity.' })
  audience!: MdfAudience | null

  @Field(() => MdfActivityType, { nullable: true, description: 'What it is; null: as the activity.' })
  activityType!: MdfActivityType | null

  @Field(() => String, { nullable: true, description: 'Who approves it; null: as the activity.' })
  approvingDepartment!: string | null
}

@ObjectType({
  simpleResolvers: true,
  implements: Node,
  description: 'A marketing event that a partner applies for, holds and claims the cost of from the market development fund (MDF活动).',
})
export class MdfActivity implements Pick<
  MdfActivityEntity,
  | 'id'
  | 'applicationNo'
  | 'revision'
  | 'year'
  | 'activityName'
  | 'series'
  | 'totalBudget'
  | 'mdfAmountInclTax'
  | 'partnerShare'
  | 'status'
  | 'submittedAt'
  | 'version'
> {
  @Field(() => ID, { description: 'Globally unique: `mdf_…`.' })
  id!: string

  @Field({ description: 'Number of the application (申请编号).' })
  applicationNo!: string

  @Field(() => Int, { description: 'Grows when an approved activity is applied for again (R-MD-5); 1 at first.' })
  revision!: number

  @Field(() => Int, { description: 'The year of its quota.' })
  year!: number

  @Field({ description: 'Name of the activity (活动名称), unique per partner and year; the conference will bear it.' })
  activityName!: string

  @Field(() => MdfActivityType, { nullable: true, description: 'What it is (活动类型); null in a draft.' })
  activityType!: MdfActivityType | null

  @Field(() => MdfAudience, { nullable: true, description: 'Whom it is for (活动对象); null in a draft.' })
  audience!: MdfAudience | null

  @Field(() => String, { nullable: true, description: 'Whom it is for, in words.' })
  audienceText!: string | null

  @Field(() => MdfActivityForm, { nullable: true, description: 'How it is held (活动形式); null in a draft.' })
  form!: MdfActivityForm | null

  @Field(() => String, { nullable: true, description: 'Where it is held (活动地点); may be null online.' })
  location!: string | null

  @Field(() => LocalDateScalar, { nullable: true, description: 'Its first day (活动开始时间); null in a draft.' })
  startDate!: LocalDate | null

  @Field(() => LocalDateScalar, { nullable: true, description: 'Its last day (活动结束时间); null in a draft.' })
  endDate!: LocalDate | null

  @Field(() => [MdfOccurrence], { nullable: true, description: 'Its events, when it is a series (系列活动, R-MD-11).' })
  series!: readonly Occurrence[] | null

  @Field(() => String, { nullable: true, description: 'Department that approves it (活动审批部门); null in a draft.' })
  approvingDepartment!: string | null

  @Field(() => Int, { nullable: true, description: 'People expected (预计参会人数); null in a draft.' })
  expectedAttendees!: number | null

  @Field(() => Int, { nullable: true, description: 'Leads expected (预计线索数); null in a draft.' })
  expectedLeads!: number | null

  @Field(() => Int, { nullable: true, description: 'Opportunities expected (预计机会点数); null in a draft.' })
  expectedOpportunities!: number | null

  @Field(() => String, { nullable: true, description: 'What it is for (活动目的); null in a draft.' })
  purpose!: string | null

  @Field(() => String, { nullable: true, description: 'Its agenda (活动议程); null in a draft.' })
  agenda!: string | null

  @Field(() => Money, { description: 'Σ of the cost items (总预算, R-MD-6).' })
  totalBudget!: Money

  @Field(() => Money, { description: 'Σ of their MDF parts, including tax (MDF含税金额, R-MD-6).' })
  mdfAmountInclTax!: Money

  @Field(() => Money, { description: 'What the partner bears itself (伙伴承担金额).' })
  partnerShare!: Money

  @Field(() => String, { nullable: true, description: 'Why it was submitted late (逾期原因, R-MD-3).' })
  lateReason!: string | null

  @Field(() => String, { nullable: true, description: 'Why an item exceeds its standard (超标准原因, R-MD-10).' })
  overStandardReason!: string | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the payment agreement was accepted (MDF付款协议).' })
  agreementAcceptedAt!: string | null

  @Field({ description: 'Whether the partner confirmed that it is no duplicate (R-MD-9).' })
  duplicateConfirmed!: boolean

  @Field(() => MdfActivityStatus, { description: 'Where it stands (状态).' })
  status!: MdfActivityStatus

  @Field(() => String, { nullable: true, description: 'What the reviewer wrote (审核意见, R-MD-12).' })
  reviewComment!: string | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was last submitted (提交时间).' })
  submittedAt!: string | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was last reviewed (审核时间).' })
  reviewedAt!: string | null

  @Field(() => Int, { nullable: true, description: 'Version of the work calendar that its deadline was counted with (R-WD-5).' })
  calendarVersion!: number | null

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'Last day on which it can be claimed (兑现截止日期): 90 days after its end (R-MC-3). Null until it is approved.',
  })
  claimDueOn!: LocalDate | null

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'Last day on which a returned claim can be handed in again: 45 days after the return (R-MC-4).',
  })
  resubmitDueOn!: LocalDate | null

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'Last day for the invoice: 15 days after the approval of the claim (R-MC-9); nothing lapses.',
  })
  invoiceDueOn!: LocalDate | null

  @Field(() => LocalDateScalar, { nullable: true, description: 'Day by which the vendor pays: 30 days after the invoice was accepted.' })
  paymentDueOn!: LocalDate | null

  @Field(() => DateTimeScalar, { description: 'When the draft was begun.' })
  createdAt!: string

  @Field(() => DateTimeScalar, { description: 'When it last changed.' })
  updatedAt!: string

  @Field(() => Int, { description: 'Counts its changes; give it as `expectedVersion`.' })
  version!: number
}

export const MdfActivityConnection = connectionOf(MdfActivity, 'MdfActivity')
