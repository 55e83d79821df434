/** `MdfClaim`, its costs and evidence, and what evidence a claim needs, as clients see them. */
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { Money } from '../../shared/money'
import { Node } from '../../shared/node'
import { DateTimeScalar, type LocalDate, LocalDateScalar } from '../../shared/time'
import { MdfEvidenceScope, MdfEvidenceType } from './claim.enums'
import { MdfCostCategory } from './mdf.enums'
import type { HeldEvent, MdfClaimEntity } from './mdfClaim.entity'
import type { MdfClaimLineEntity } from './mdfClaimLine.entity'
import type { MdfEvidenceEntity } from './mdfEvidence.entity'

@ObjectType({ simpleResolvers: true, description: 'One event of a series as it was really held (R-MD-11).' })
export class MdfHeldEvent implements HeldEvent {
  @Field({ description: 'Its name.' })
  name!: string

  @Field(() => LocalDateScalar, { description: 'Its first day.' })
  startDate!: LocalDate

  @Field(() => LocalDateScalar, { description: 'Its last day.' })
  endDate!: LocalDate

  @Field(() => Int, { description: 'How many attended.' })
  attendees!: number
}

@ObjectType({ simpleResolvers: true, description: 'What one planned cost really was, and which part of it is claimed.' })
export class MdfClaimLine implements Pick<MdfClaimLineEntity, 'id' | 'position' | 'actualAmount' | 'mdfAmount'> {
  @Field(() => ID, { description: 'Globally unique: `mcl_…`.' })
  id!: string

  @Field(() => Int, { description: 'Its place in the list, from 1.' })
  position!: number

  @Field(() => MdfCostCategory, { description: 'The category that the receipt names (水单费用类别, R-MC-6).' })
  receiptCategory!: MdfCostCategory

  @Field(() => String, { nullable: true, description: 'Why that is not the planned one; null when it is.' })
  mismatchReason!: string | null

  @Field(() => Money, { description: 'What it cost, including tax (实际金额).' })
  actualAmount!: Money

  @Field(() => Money, { description: 'The part that MDF shall pay (兑现金额).' })
  mdfAmount!: Money
}

@ObjectType({ simpleResolvers: true, description: 'One piece of evidence of a claim (核销材料).' })
export class MdfEvidence implements Pick<MdfEvidenceEntity, 'id' | 'type' | 'attachmentId' | 'eventNumber' | 'budgetItemId'> {
  @Field(() => ID, { description: 'Globally unique: `mev_…`.' })
  id!: string

  @Field(() => MdfEvidenceType, { description: 'What it proves (材料类型).' })
  type!: MdfEvidenceType

  @Field(() => ID, { description: 'The file, one of the `attachments` of the claim.' })
  attachmentId!: string

  @Field(() => Int, { nullable: true, description: 'Which event of a series, from 1; null: none in particular.' })
  eventNumber!: number | null

  @Field(() => ID, { nullable: true, description: 'Which cost item; null: none in particular.' })
  budgetItemId!: string | null
}

@ObjectType({ simpleResolvers: true, description: 'A kind of evidence that a claim needs (R-MC-5 … R-MC-8).' })
export class MdfEvidenceNeed {
  @Field(() => [MdfEvidenceType], { description: 'Any one of these is enough.' })
  types!: readonly MdfEvidenceType[]

  @Field(() => MdfEvidenceScope, { description: 'How often it is needed.' })
  scope!: MdfEvidenceScope

  @Field({ description: 'The rule that asks for it, such as `R-MC-8`.' })
  rule!: string
}

@ObjectType({
  simpleResolvers: true,
  implements: Node,
  description:
    'The claim of an MDF activity (兑现申报): one for each activity (R-MC-10); handed in again after a return, it is the same one.',
})
export class MdfClaim implements Pick<
  MdfClaimEntity,
  'id' | 'round' | 'actualStart' | 'actualEnd' | 'actualAttendees' | 'summary' | 'heldEvents' | 'claimedAmount' | 'isLate' | 'submittedAt'
> {
  @Field(() => ID, { description: 'Globally unique: `mdc_…`.' })
  id!: string

  @Field(() => Int, { description: 'How often it was handed in.' })
  round!: number

  @Field(() => LocalDateScalar, { description: 'The day the activity really began (实际开始时间).' })
  actualStart!: LocalDate

  @Field(() => LocalDateScalar, { description: 'The day it really ended (实际结束时间).' })
  actualEnd!: LocalDate

  @Field(() => Int, { description: 'How many attended (实际参会人数).' })
  actualAttendees!: number

  @Field({ description: 'What came of it (活动总结).' })
  summary!: string

  @Field(() => [MdfHeldEvent], { nullable: true, description: 'The events of a series as they were held; null for a single event.' })
  heldEvents!: readonly HeldEvent[] | null

  @Field(() => Money, { description: 'Σ of the MDF parts of its costs, including tax (兑现金额): at most the approved budget (R-MC-2).' })
  claimedAmount!: Money

  @Field(() => String, { nullable: true, description: 'Why an item takes more MDF than was planned for it (R-MC-2).' })
  shiftReason!: string | null

  @Field(() => String, { nullable: true, description: 'Why an item exceeds its standard (R-MD-10).' })
  overStandardReason!: string | null

  @Field(() => String, { nullable: true, description: 'Why there is no attendance list (R-MC-8).' })
  attendanceListReason!: string | null

  @Field({ description: 'Whether it came after its time, with the approval of the delay (R-MC-3).' })
  isLate!: boolean

  @Field(() => String, { nullable: true, description: 'Who approved the delay (延期批复人); null when it was in time.' })
  delayApprovedBy!: string | null

  @Field(() => DateTimeScalar, { description: 'When the compliance statement was accepted (合规承诺, R-MC-11).' })
  complianceAcceptedAt!: string

  @Field(() => DateTimeScalar, { description: 'When it was last handed in (申报时间).' })
  submittedAt!: string

  @Field(() => String, { nullable: true, description: 'What the reviewer wrote (审核意见).' })
  reviewComment!: string | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was last reviewed (审核时间).' })
  reviewedAt!: string | null

  @Field(() => String, {
    nullable: true,
    description: 'Number of the invoice, its code in front where it has one (发票代码、发票号码); null until one is registered.',
  })
  invoiceNo!: string | null

  @Field(() => String, { nullable: true, description: 'Who made it out (发票抬头, R-MC-7).' })
  invoiceTitle!: string | null

  @Field(() => Money, { nullable: true, description: 'Its face amount (票面金额, R-MC-7).' })
  invoiceAmount!: Money | null

  @Field(() => LocalDateScalar, { nullable: true, description: 'When it was made out (开票日期).' })
  invoiceIssuedOn!: LocalDate | null

  @Field(() => String, { nullable: true, description: 'The parcel that it is in (快递单号).' })
  trackingNo!: string | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was registered (登记时间).' })
  invoiceRegisteredAt!: string | null

  @Field(() => String, { nullable: true, description: 'What the reviewer of the invoice wrote (发票审核意见).' })
  invoiceComment!: string | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was paid (付款时间).' })
  paidAt!: string | null

  @Field(() => String, { nullable: true, description: 'Number of the payment (付款单号).' })
  paymentReference!: string | null

  @Field(() => Int, { description: 'Counts its changes.' })
  version!: number
}
