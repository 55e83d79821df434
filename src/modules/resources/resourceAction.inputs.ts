/** What is put in to renew, give back and convert resources. */
import { Field, ID, InputType, Int } from 'type-graphql'
import { DecimalScalar } from '../../shared/money'
import { OnDemandAction, RenewalPeriodType, UnsubscriptionReason, UnsubscriptionType } from './resource.enums'

const whose = 'Whose resources; members of a partner must say, a customer acts for itself.'
const repeatable = 'Makes the call safe to repeat, 1–64 characters (R-2290).'

@InputType({ description: 'Which resources are renewed, and for how long.' })
export class RenewResourcesInput {
  @Field({ description: repeatable })
  idempotencyKey!: string

  @Field(() => ID, { nullable: true, description: whose })
  customerId?: string | null

  @Field(() => [ID], { description: 'Main resources, 1–10, each once; what is attached to them comes along (R-RS-2).' })
  resourceIds!: string[]

  @Field(() => RenewalPeriodType, { description: 'Months or years.' })
  periodType!: RenewalPeriodType

  @Field(() => Int, { description: 'How many: 1–11 months, 1–3 years.' })
  periodNum!: number

  @Field(() => Boolean, {
    nullable: true,
    description:
      "Whether it goes on to the customer's common expiry day (统一到期日), each day beyond paid for. Absent and null are false.",
  })
  toCommonExpiryDay?: boolean | null
}

@InputType({ description: 'On which day resources expire when they are renewed (统一到期日).' })
export class SetCommonExpiryDayInput {
  @Field(() => ID, { nullable: true, description: whose })
  customerId?: string | null

  @Field(() => Int, { nullable: true, description: 'A day of the month, 1–28, or -1 for its last; null: each resource on its own day.' })
  day!: number | null
}

@InputType({ description: 'Which order the vendor carried out, and what of it could not be opened (开通失败).' })
export class FulfilOrderInput {
  @Field({ description: repeatable })
  idempotencyKey!: string

  @Field(() => ID, { description: 'A paid order that opens resources: a purchase, a trial, or a conversion to yearly/monthly.' })
  orderId!: string

  @Field(() => [ID], {
    description: 'Lines of it that could not be opened, each once: they are unsubscribed, and paid back whole. Empty: none.',
  })
  failedLineIds!: string[]
}

@InputType({ description: 'Which resources are given back, and why.' })
export class UnsubscribeResourcesInput {
  @Field({ description: repeatable })
  idempotencyKey!: string

  @Field(() => ID, { nullable: true, description: whose })
  customerId?: string | null

  @Field(() => [ID], { description: 'Main resources, 1–10, each once; what is attached to them comes along (R-RS-2).' })
  resourceIds!: string[]

  @Field(() => UnsubscriptionType, { description: 'The resource with its renewals, or its renewals only.' })
  type!: UnsubscriptionType

  @Field(() => UnsubscriptionReason, { nullable: true, description: 'Why (退订理由分类).' })
  reason?: UnsubscriptionReason | null

  @Field(() => String, { nullable: true, description: 'Why, in own words, at most 512 characters.' })
  reasonText?: string | null

  @Field(() => DecimalScalar, {
    nullable: true,
    description:
      'The handling fee that the user has seen and agreed to. Without it the call answers how much it would be, and does nothing.',
  })
  confirmedFee?: string | null
}

@InputType({ description: 'Whether a resource renews itself.' })
export class SetAutoRenewInput {
  @Field(() => ID, { nullable: true, description: whose })
  customerId?: string | null

  @Field(() => ID, { description: 'A main resource.' })
  id!: string

  @Field({ description: 'On or off.' })
  enabled!: boolean

  @Field(() => Int, { defaultValue: 0, description: 'How often, 0–99; 0 is without end.' })
  times!: number

  @Field(() => RenewalPeriodType, { nullable: true, description: 'A month or a year each time; by default as it was last bought.' })
  periodType?: RenewalPeriodType | null

  @Field(() => Int, { nullable: true, description: 'How many days before it expires it is charged, 2–7; absent: unchanged.' })
  deductionDaysBefore?: number | null

  @Field(() => Int, { nullable: true, description: 'The version of the resource that was read; another one is refused.' })
  expectedVersion?: number | null
}

@InputType({ description: 'Which resources become on-demand when they expire.' })
export class SetOnDemandAtExpiryInput {
  @Field(() => ID, { nullable: true, description: whose })
  customerId?: string | null

  @Field(() => [ID], { description: 'Main resources, 1–100, each once.' })
  resourceIds!: string[]

  @Field(() => OnDemandAction, { description: 'To set it up, or to cancel it.' })
  action!: OnDemandAction
}

@InputType({ description: 'Which resources become on-demand now.' })
export class SwitchToOnDemandInput {
  @Field({ description: repeatable })
  idempotencyKey!: string

  @Field(() => ID, { nullable: true, description: whose })
  customerId?: string | null

  @Field(() => [ID], { description: 'Main resources, 1–10, each once; what is attached to them comes along.' })
  resourceIds!: string[]
}
