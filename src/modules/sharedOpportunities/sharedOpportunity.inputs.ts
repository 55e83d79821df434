/** How shared opportunities are filtered, and what is written about them. */
import { Field, ID, InputType, Int } from 'type-graphql'
import { orderEnum } from '../../db'
import { contains } from '../../shared/conditions'
import { containing, exactly, FA, type Filtering, fromTo, oneOf } from '../../shared/filters'
import { DecimalScalar } from '../../shared/money'
import { endOfDay, type LocalDate, LocalDateScalar, startOfDay } from '../../shared/time'
import {
  OpportunityDecision,
  OpportunityDirection,
  OpportunityProgressStage,
  SharedOpportunityStatus,
  SupportRequest,
} from './sharedOpportunity.enums'

@InputType({ description: 'Which opportunities. All conditions must hold; absent, null, "" and an empty list filter nothing.' })
export class SharedOpportunityFilter {
  @Field(() => OpportunityDirection, { nullable: true, description: 'Only of this direction; null filters nothing.' })
  direction?: OpportunityDirection | null

  @Field(() => [SharedOpportunityStatus], { nullable: true, description: 'Only these states; null and an empty list filter nothing.' })
  status?: SharedOpportunityStatus[] | null

  @Field(() => String, { nullable: true, description: 'Part of the name, at least two characters; null and "" filter nothing.' })
  keyword?: string | null

  @Field(() => String, {
    nullable: true,
    description: 'Part of the customer\'s company name, at least two characters; null and "" filter nothing.',
  })
  customerName?: string | null

  @Field(() => LocalDateScalar, { nullable: true, description: 'Handed in on this day or later; null filters nothing.' })
  submittedFrom?: LocalDate | null

  @Field(() => LocalDateScalar, { nullable: true, description: 'Handed in on this day or earlier; null filters nothing.' })
  submittedTo?: LocalDate | null

  @Field(() => ID, { nullable: true, description: 'Only those that name this offering; null and "" filter nothing.' })
  offeringId?: string | null
}

export const opportunityConditions = (filter: SharedOpportunityFilter | null | undefined): Filtering[] =>
  filter
    ? [
        exactly('direction', filter.direction, FA),
        oneOf('status', filter.status, FA, 'status'),
        containing('keyword', filter.keyword, FA, 'name', { spaces: true, most: 100 }),
        containing('customerName', filter.customerName, FA, 'customerCompanyName', { spaces: true, most: 256 }),
        fromTo(
          'submitted',
          filter.submittedFrom && startOfDay(filter.submittedFrom),
          filter.submittedTo && endOfDay(filter.submittedTo),
          FA,
          'submittedAt',
        ),
        filter.offeringId ? namesOffering(filter.offeringId) : null,
      ]
    : []

/** Ids stand in the column as JSON: with their quotation marks, one is never part of another. */
export const namesOffering = (offeringId: string) => contains('offeringIds', JSON.stringify(offeringId), { caseSensitive: true })

export const [SharedOpportunityOrder, opportunityOrders] = orderEnum(
  'SharedOpportunityOrder',
  'Order of a list of shared opportunities; rows that are equal follow by id.',
  { CREATED_AT_DESC: ['createdAt', 'DESC', 'Newest first.'], CREATED_AT_ASC: ['createdAt', 'ASC', 'Oldest first.'] },
)
export type SharedOpportunityOrder = keyof typeof SharedOpportunityOrder

const expectedVersion = 'The version that was read; another one stored means CONFLICT_STALE_VERSION. null and absent: whatever is stored.'
const idempotencyKey = 'Makes the call safe to repeat, 1–64 characters (R-2290).'

/** What is known of an opportunity. */
@InputType()
abstract class OpportunityContent {
  @Field(() => String, { nullable: true, description: 'Cloud account of the customer (客户华为云账号), at most 64 characters.' })
  customerCloudAccount?: string | null

  @Field(() => String, { nullable: true, description: 'Whom one talks to there (客户联系人), at most 64 characters.' })
  customerContactName?: string | null

  @Field(() => String, { nullable: true, description: 'Position of that person, at most 64 characters.' })
  customerContactTitle?: string | null

  @Field(() => String, { nullable: true, description: 'Mobile number of that person; this or the e-mail address is needed to hand it in.' })
  customerContactPhone?: string | null

  @Field(() => String, { nullable: true, description: 'E-mail address of that person.' })
  customerContactEmail?: string | null

  @Field(() => Boolean, { nullable: true, description: 'Whether the customer agreed to sharing its data (R-OP-7); null: no.' })
  customerConsent?: boolean | null

  @Field(() => String, { nullable: true, description: 'Trade of the customer (行业), at most 64 characters.' })
  industry?: string | null

  @Field(() => String, { nullable: true, description: 'Province of the customer (省份), at most 64 characters.' })
  province?: string | null

  @Field(() => String, { nullable: true, description: 'City of the customer (城市), at most 64 characters.' })
  city?: string | null

  @Field(() => DecimalScalar, { nullable: true, description: 'What the customer means to spend (客户预算), above zero.' })
  budgetAmount?: string | null

  @Field(() => String, { nullable: true, description: 'Who decides there (客户决策人), at most 64 characters.' })
  decisionMaker?: string | null

  @Field(() => String, { nullable: true, description: 'What the customer needs (客户需求), at most 2,000 characters.' })
  need?: string | null

  @Field(() => String, { nullable: true, description: 'When and how the customer means to buy (采购计划), at most 2,000 characters.' })
  purchasePlan?: string | null

  @Field(() => String, { nullable: true, description: 'What it is about (机会点描述), at most 2,000 characters.' })
  description?: string | null

  @Field(() => DecimalScalar, { nullable: true, description: 'Cloud revenue that it may bring (预计云收入), above zero.' })
  expectedCloudRevenue?: string | null

  @Field(() => LocalDateScalar, { nullable: true, description: 'When it may be signed (预计签单时间).' })
  expectedSignDate?: LocalDate | null

  @Field(() => [ID], { nullable: true, description: 'The offerings in it, at most 20; null: none (R-OP-9).' })
  offeringIds?: string[] | null

  @Field(() => [SupportRequest], { nullable: true, description: 'What the vendor is asked to help with; null: nothing.' })
  supportRequests?: SupportRequest[] | null
}

@InputType({ description: 'A new opportunity to be shared with the vendor (PO), as far as it is known.' })
export class CreateSharedOpportunityInput extends OpportunityContent {
  @Field({ description: idempotencyKey })
  idempotencyKey!: string

  @Field({ description: 'What it is called (机会点名称), 1–100 characters.' })
  name!: string

  @Field({ description: 'Company of the customer (客户公司名称), 1–256 characters.' })
  customerCompanyName!: string
}

@InputType({ description: 'What changes; absent fields stay as they are, null clears. Once it is verified, few can change (R-OP-8).' })
export class UpdateSharedOpportunityInput extends OpportunityContent {
  @Field(() => ID, { description: 'The opportunity.' })
  id!: string

  @Field(() => Int, { nullable: true, description: expectedVersion })
  expectedVersion?: number | null

  @Field(() => String, { nullable: true, description: 'What it is called, 1–100 characters; cannot be cleared.' })
  name?: string | null

  @Field(() => String, { nullable: true, description: 'Company of the customer, 1–256 characters; cannot be cleared.' })
  customerCompanyName?: string | null
}

@InputType({ description: "An opportunity of the vendor's, to be shared with a partner (HO)." })
export class ShareOpportunityInput extends OpportunityContent {
  @Field({ description: idempotencyKey })
  idempotencyKey!: string

  @Field(() => ID, { description: 'With which partner; it must be entitled to it (R-OP-10).' })
  partnerId!: string

  @Field({ description: 'What it is called, 1–100 characters.' })
  name!: string

  @Field({ description: 'Company of the customer, 1–256 characters.' })
  customerCompanyName!: string

  @Field({ defaultValue: false, description: 'Whether it is one of the marketplace (云商店标签).' })
  marketplaceTagged!: boolean
}

/** Which opportunity, as it was read. */
@InputType()
abstract class OnOpportunity {
  @Field(() => ID, { description: 'The opportunity.' })
  id!: string

  @Field(() => Int, { nullable: true, description: expectedVersion })
  expectedVersion?: number | null
}

@InputType({ description: 'Which opportunity is handed in (提交).' })
export class SubmitSharedOpportunityInput extends OnOpportunity {}

@InputType({ description: 'Which draft is thrown away.' })
export class DeleteSharedOpportunityInput extends OnOpportunity {}

@InputType({ description: 'Which opportunity is accepted (接受).' })
export class AcceptSharedOpportunityInput extends OnOpportunity {
  @Field(() => ID, { nullable: true, description: 'The customer manager who looks after it; null and absent: nobody yet.' })
  customerManagerId?: string | null
}

@InputType({ description: 'Which opportunity is declined (拒绝), and why.' })
export class DeclineSharedOpportunityInput extends OnOpportunity {
  @Field({ description: 'Why, at most 256 characters (R-OP-1).' })
  reason!: string
}

@InputType({ description: 'How an opportunity goes (更新进展).' })
export class AddOpportunityProgressInput extends OnOpportunity {
  @Field(() => OpportunityProgressStage, { description: 'How far it is.' })
  stage!: OpportunityProgressStage

  @Field({ description: 'What happened, 1–1,000 characters.' })
  note!: string

  @Field(() => Int, { description: 'How likely it is to be won, 0–100 per cent.' })
  winProbability!: number

  @Field(() => LocalDateScalar, { description: 'The day that it is about, today at the latest.' })
  date!: LocalDate
}

/** What the vendor decides. */
@InputType()
abstract class Decision extends OnOpportunity {
  @Field(() => OpportunityDecision, { description: 'Pass or reject.' })
  decision!: OpportunityDecision

  @Field(() => String, { nullable: true, description: 'Why, at most 256 characters; needed to reject.' })
  reason?: string | null
}

@InputType({ description: 'What the review came to (机会点审核, R-OP-3).' })
export class ReviewSharedOpportunityInput extends Decision {}

@InputType({ description: 'What the customer said (机会点验证, R-OP-2).' })
export class VerifySharedOpportunityInput extends Decision {}

@InputType({ description: 'Whether the partner reported rightly that it is signed or delivered.' })
export class ConfirmOpportunityStageInput extends Decision {}

@InputType({ description: 'Which opportunity the vendor cancels, and why (R-OP-5).' })
export class CancelSharedOpportunityInput extends OnOpportunity {
  @Field({ description: 'Why, at most 256 characters.' })
  reason!: string
}

@InputType({ description: 'What a partner may do in the programme; absent fields stay as they are.' })
export class MaintainPceMembershipInput {
  @Field(() => ID, { description: 'Which partner.' })
  partnerId!: string

  @Field(() => Boolean, { nullable: true, description: 'Whether the vendor shares opportunities with it (R-OP-10); null: as it is.' })
  isHoEligible?: boolean | null

  @Field(() => Boolean, { nullable: true, description: 'Whether it is on the core map (R-OI-8); null: as it is.' })
  isOnCoreMap?: boolean | null

  @Field(() => Int, { nullable: true, description: 'The year in which it takes no part (R-OI-11); null: none.' })
  bannedYear?: number | null
}
