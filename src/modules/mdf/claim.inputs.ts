/** What is said when an MDF activity is claimed, invoiced and paid, and when its event is held. */
import { Field, ID, InputType, Int } from 'type-graphql'
import { DecimalScalar } from '../../shared/money'
import { DateTimeScalar, type LocalDate, LocalDateScalar } from '../../shared/time'
import { VerificationInput } from '../verification'
import { MdfEventTool, MdfEvidenceType } from './claim.enums'
import { expectedVersion, idempotencyKey } from './inputTexts'
import { MdfActivityForm, MdfActivityType, MdfAudience, MdfCostCategory, MdfDecision } from './mdf.enums'

@InputType()
abstract class OneMdfActivityInput {
  @Field({ description: idempotencyKey })
  idempotencyKey!: string

  @Field(() => ID, { description: 'The activity.' })
  id!: string

  @Field(() => Int, { nullable: true, description: expectedVersion })
  expectedVersion?: number | null
}

@InputType({ description: 'One event of a series as it was really held (R-MD-11).' })
export class MdfHeldEventInput {
  @Field({ description: 'Its name, 1–100 characters.' })
  name!: string

  @Field(() => LocalDateScalar, { description: 'Its first day, within the activity.' })
  startDate!: LocalDate

  @Field(() => LocalDateScalar, { description: 'Its last day, within the activity.' })
  endDate!: LocalDate

  @Field(() => Int, { description: 'How many attended, not negative.' })
  attendees!: number
}

@InputType({ description: 'What one planned cost really was.' })
export class MdfClaimLineInput {
  @Field(() => ID, { description: 'The cost item of the application, each at most once (R-MC-10).' })
  budgetItemId!: string

  @Field(() => DecimalScalar, { description: 'What it cost, including tax: above zero, at most two decimals.' })
  actualAmount!: string

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'The part that MDF shall pay: not negative, at most what it cost. null and absent: none.',
  })
  mdfAmount?: string | null

  @Field(() => MdfCostCategory, {
    nullable: true,
    description: 'The category that the receipt names; null and absent: the planned one (R-MC-6).',
  })
  receiptCategory?: MdfCostCategory | null

  @Field(() => String, {
    nullable: true,
    description: 'Why the receipt names another category, 1–500 characters; needed when it does (R-MC-6).',
  })
  mismatchReason?: string | null
}

@InputType({ description: 'Which uploaded file proves what.' })
export class MdfEvidenceInput {
  @Field(() => MdfEvidenceType, { description: 'What it proves (材料类型).' })
  type!: MdfEvidenceType

  @Field(() => ID, { description: 'The uploaded file; one file may prove several things.' })
  attachmentId!: string

  @Field(() => Int, {
    nullable: true,
    description: 'Which event of a series, from 1, in the order of `heldEvents`; null and absent: none in particular.',
  })
  eventNumber?: number | null

  @Field(() => ID, { nullable: true, description: 'Which cost item; null and absent: none in particular.' })
  budgetItemId?: string | null
}

@InputType({ description: 'What was held and what it cost (兑现申报). Handing it in again replaces what was said before.' })
export class SubmitMdfClaimInput extends OneMdfActivityInput {
  @Field(() => LocalDateScalar, { description: 'The day it really began (实际开始时间), within what was approved.' })
  actualStart!: LocalDate

  @Field(() => LocalDateScalar, { description: 'The day it really ended (实际结束时间), within what was approved.' })
  actualEnd!: LocalDate

  @Field(() => Int, { description: 'How many attended (实际参会人数), not negative.' })
  actualAttendees!: number

  @Field({ description: 'What came of it (活动总结), 1–5000 characters.' })
  summary!: string

  @Field(() => [MdfHeldEventInput], {
    nullable: true,
    description: 'Each event of a series, in their order; null, absent and empty for a single event (R-MD-11).',
  })
  heldEvents?: MdfHeldEventInput[] | null

  @Field(() => [MdfClaimLineInput], { description: 'The costs, 1–100. The claimed amount is the sum of their MDF parts.' })
  costLines!: MdfClaimLineInput[]

  @Field(() => [MdfEvidenceInput], { description: 'What proves it, at most 200 entries over at most 20 files.' })
  evidences!: MdfEvidenceInput[]

  @Field(() => String, {
    nullable: true,
    description: 'Why an item takes more MDF than was planned for it, 1–500 characters; needed when one does (R-MC-2).',
  })
  shiftReason?: string | null

  @Field(() => String, {
    nullable: true,
    description: 'Why a claimed item exceeds its standard, 1–500 characters; needed when one does (R-MD-10).',
  })
  overStandardReason?: string | null

  @Field(() => String, { nullable: true, description: 'Why there is no attendance list, 1–500 characters (R-MC-8).' })
  attendanceListReason?: string | null

  @Field(() => String, {
    nullable: true,
    description: 'Who approved the delay, 1–100 characters; needed for a late claim, with DELAY_APPROVAL among the evidence (R-MC-3).',
  })
  delayApprovedBy?: string | null

  @Field({ description: 'The compliance statement is accepted: must be true (R-MC-11).' })
  complianceAccepted!: boolean

  @Field(() => VerificationInput, { nullable: true, description: 'The code, where my account asks for one (R-XC-5).' })
  verification?: VerificationInput | null
}

@InputType({ description: 'What the vendor decides about a claim (兑现审核).' })
export class ReviewMdfClaimInput extends OneMdfActivityInput {
  @Field(() => MdfDecision, { description: 'The decision (审核结论).' })
  decision!: MdfDecision

  @Field(() => String, { nullable: true, description: 'The opinion (审核意见), 1–500 characters; needed to reject.' })
  comment?: string | null
}

@InputType({ description: 'The invoice that was made out and mailed (登记发票, R-MC-9).' })
export class RegisterMdfInvoiceInput extends OneMdfActivityInput {
  @Field({
    description:
      'Which it is (发票号码): 20 digits of a fully electronic invoice (数电票); of any other its code (发票代码), 10 digits or 12 that begin with 0, then its 8 digits. Used once by all accounts of the company (R-MC-10).',
  })
  invoiceNo!: string

  @Field({ description: 'Who made it out (发票抬头): the company name of the partner (R-MC-7).' })
  title!: string

  @Field(() => DecimalScalar, { description: 'Its face amount (票面金额), no less than what was claimed (R-MC-7).' })
  amount!: string

  @Field(() => LocalDateScalar, { description: 'When it was made out (开票日期): within the last two years.' })
  issuedOn!: LocalDate

  @Field({ description: 'The parcel that it is in (快递单号): 1–100 letters, digits and - _ / . in any case.' })
  trackingNo!: string
}

@InputType({ description: 'What the vendor decides about an invoice (发票审核).' })
export class ReviewMdfInvoiceInput extends OneMdfActivityInput {
  @Field(() => MdfDecision, { description: 'The decision (审核结论).' })
  decision!: MdfDecision

  @Field(() => String, { nullable: true, description: 'The opinion (审核意见), 1–500 characters; needed to reject.' })
  comment?: string | null
}

@InputType({ description: 'Which claim was paid (付款).' })
export class MarkMdfPaidInput extends OneMdfActivityInput {
  @Field({
    description:
      'Number of the payment (付款单号), of no other one, whatever stands between its letters and digits: 1–100 of them and - _ / . in any case.',
  })
  paymentReference!: string
}

@InputType({ description: 'How the event of an approved activity is held (举办活动).' })
export class HoldMdfEventInput extends OneMdfActivityInput {
  @Field(() => MdfEventTool, { description: 'With which tool (活动工具).' })
  tool!: MdfEventTool

  @Field(() => String, { nullable: true, description: 'What guests read about it, at most 5000 characters.' })
  introduction?: string | null

  @Field(() => String, { nullable: true, description: 'Where guests register: an https address, at most 500 characters.' })
  registrationUrl?: string | null

  @Field(() => String, { nullable: true, description: 'Where it is broadcast: an https address, at most 500 characters.' })
  liveUrl?: string | null
}

@InputType({
  description:
    'What changes in an event. Absent: as it is; null and blank clear. Its name and key information may be sent along, unchanged.',
})
export class UpdateMdfEventInput {
  @Field(() => ID, { description: 'The activity.' })
  id!: string

  @Field(() => Int, {
    nullable: true,
    description:
      'The version of the event that was read; another one stored means CONFLICT_STALE_VERSION. null and absent: whatever is stored.',
  })
  expectedVersion?: number | null

  @Field(() => MdfEventTool, { nullable: true, description: 'With which tool; null: as it is. Stays once participants were handed over.' })
  tool?: MdfEventTool | null

  @Field(() => String, { nullable: true, description: 'What guests read about it, at most 5000 characters.' })
  introduction?: string | null

  @Field(() => String, { nullable: true, description: 'Where guests register: an https address, at most 500 characters.' })
  registrationUrl?: string | null

  @Field(() => String, { nullable: true, description: 'Where it is broadcast: an https address, at most 500 characters.' })
  liveUrl?: string | null

  @Field(() => String, { nullable: true, description: 'The name of the activity; another one is NAME_IMMUTABLE (R-ME-2). null: as it is.' })
  conferenceName?: string | null

  @Field(() => MdfActivityType, { nullable: true, description: 'As it was approved; another one is refused (R-ME-4). null: as it is.' })
  activityType?: MdfActivityType | null

  @Field(() => MdfAudience, { nullable: true, description: 'As it was approved; another one is refused (R-ME-4). null: as it is.' })
  audience?: MdfAudience | null

  @Field(() => MdfActivityForm, { nullable: true, description: 'As it was approved; another one is refused (R-ME-4). null: as it is.' })
  form?: MdfActivityForm | null

  @Field(() => String, { nullable: true, description: 'As it was approved; another one is refused (R-ME-4). null: as it is.' })
  location?: string | null

  @Field(() => LocalDateScalar, { nullable: true, description: 'As it was approved; another one is refused (R-ME-4). null: as it is.' })
  startDate?: LocalDate | null

  @Field(() => LocalDateScalar, { nullable: true, description: 'As it was approved; another one is refused (R-ME-4). null: as it is.' })
  endDate?: LocalDate | null
}

@InputType({ description: 'Someone who attended, as the conference tool knows the person.' })
export class MdfParticipantInput {
  @Field({ description: 'How the tool knows the person, 1–64 characters: the same key is the same person.' })
  participantKey!: string

  @Field({ description: 'Name (姓名), 1–128 characters; shown masked.' })
  name!: string

  @Field(() => String, { nullable: true, description: 'Company (公司), at most 256 characters; shown masked.' })
  company?: string | null

  @Field(() => DateTimeScalar, {
    description: 'When the person signed in (签到时间): from the first day of the activity on, not in the future.',
  })
  signedInAt!: string
}

@InputType({ description: 'Who attended an event (同步参会人员, R-ME-3).' })
export class SynchroniseMdfParticipantsInput {
  @Field(() => ID, { description: 'The activity.' })
  id!: string

  @Field(() => [MdfParticipantInput], {
    description: 'The participants, 1–100 a call; those that are known already are brought up to date.',
  })
  participants!: MdfParticipantInput[]
}
