/** Shared opportunities, their progress, and offerings as clients see them. */
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { Money } from '../../shared/money'
import { Node } from '../../shared/node'
import { connectionOf } from '../../shared/pages'
import { Secret } from '../../shared/secret'
import { DateTimeScalar, type LocalDate, LocalDateScalar } from '../../shared/time'
import type { OfferingEntity } from './offering.entity'
import type { OpportunityProgressEntity } from './opportunityProgress.entity'
import type { SharedOpportunityEntity } from './sharedOpportunity.entity'
import {
  OfferingKind,
  OpportunityDirection,
  OpportunityProgressStage,
  SharedOpportunityStatus,
  SupportRequest,
} from './sharedOpportunity.enums'

@ObjectType({
  simpleResolvers: true,
  implements: Node,
  description: 'What a partner sells together with the vendor (Offering): a baseline solution, or a joint product on the white list.',
})
export class Offering implements Pick<OfferingEntity, 'id' | 'name' | 'kind' | 'isActive'> {
  @Field(() => ID, { description: 'Globally unique: `ofr_…`.' })
  id!: string

  @Field({ description: 'What it is called.' })
  name!: string

  @Field(() => OfferingKind, { description: 'What kind of offering it is.' })
  kind!: OfferingKind

  @Field({ description: 'Whether new opportunities can name it.' })
  isActive!: boolean
}

@ObjectType({ simpleResolvers: true, description: 'One report on a shared opportunity (机会点进展): written once, never changed.' })
export class OpportunityProgress implements Pick<
  OpportunityProgressEntity,
  'id' | 'stage' | 'note' | 'winProbability' | 'date' | 'createdAt'
> {
  @Field(() => ID, { description: 'Globally unique: `sop_…`.' })
  id!: string

  @Field(() => OpportunityProgressStage, { description: 'How far it was (进展阶段).' })
  stage!: OpportunityProgressStage

  @Field({ description: 'What happened (进展说明).' })
  note!: string

  @Field(() => Int, { description: 'How likely it is to be won, in per cent (赢单概率).' })
  winProbability!: number

  @Field(() => LocalDateScalar, { description: 'The day that it is about.' })
  date!: LocalDate

  @Field(() => DateTimeScalar, { description: 'When it was reported.' })
  createdAt!: string
}

@ObjectType({
  simpleResolvers: true,
  implements: Node,
  description: 'An opportunity that partner and vendor share with each other (机会点共享, part 3 §7.1).',
})
export class SharedOpportunity implements Pick<
  SharedOpportunityEntity,
  'id' | 'opportunityNo' | 'direction' | 'name' | 'customerCompanyName' | 'customerConsent' | 'status' | 'createdAt' | 'version'
> {
  @Field(() => ID, { description: 'Globally unique: `sho_…`.' })
  id!: string

  @Field({ description: 'Its number (机会点ID).' })
  opportunityNo!: string

  @Field(() => OpportunityDirection, { description: 'Who shares it with whom.' })
  direction!: OpportunityDirection

  @Field({ description: 'What it is called (机会点名称).' })
  name!: string

  @Field(() => Secret, { description: 'Company of the customer (客户公司名称).' })
  customerCompanyName!: Secret

  @Field(() => Secret, { nullable: true, description: 'Cloud account of the customer (客户华为云账号); null when it has none.' })
  customerCloudAccount!: Secret | null

  @Field(() => Secret, { nullable: true, description: 'Whom one talks to there (客户联系人); personal data.' })
  customerContactName!: Secret | null

  @Field(() => String, { nullable: true, description: 'The position of that person (职位).' })
  customerContactTitle!: string | null

  @Field(() => Secret, { nullable: true, description: 'The mobile number of that person (联系电话).' })
  customerContactPhone!: Secret | null

  @Field(() => Secret, { nullable: true, description: 'The e-mail address of that person (邮箱).' })
  customerContactEmail!: Secret | null

  @Field({ description: 'Whether the customer agreed to sharing its data (客户授权, R-OP-7).' })
  customerConsent!: boolean

  @Field(() => String, { nullable: true, description: 'Trade of the customer (行业); null in a draft.' })
  industry!: string | null

  @Field(() => String, {
    nullable: true,
    description: 'Province of the customer (省份), which decides the office that looks after it; null in a draft.',
  })
  province!: string | null

  @Field(() => String, { nullable: true, description: 'City of the customer (城市); null in a draft.' })
  city!: string | null

  @Field(() => Money, { nullable: true, description: 'What the customer means to spend (客户预算); null in a draft.' })
  budgetAmount!: Money | null

  @Field(() => Secret, { nullable: true, description: 'Who decides there (客户决策人); null in a draft.' })
  decisionMaker!: Secret | null

  @Field(() => String, { nullable: true, description: 'What the customer needs (客户需求); null in a draft.' })
  need!: string | null

  @Field(() => String, { nullable: true, description: 'When and how the customer means to buy (采购计划); null in a draft.' })
  purchasePlan!: string | null

  @Field(() => String, { nullable: true, description: 'What it is about (机会点描述); null in a draft.' })
  description!: string | null

  @Field(() => Money, { nullable: true, description: 'Cloud revenue that it may bring (预计云收入), above zero; null in a draft.' })
  expectedCloudRevenue!: Money | null

  @Field(() => LocalDateScalar, { nullable: true, description: 'When it may be signed (预计签单时间); null in a draft.' })
  expectedSignDate!: LocalDate | null

  @Field(() => [SupportRequest], { description: 'What the vendor is asked to help with (支持诉求).' })
  supportRequests!: readonly SupportRequest[]

  @Field({ description: 'Whether it is one of the marketplace (云商店标签).' })
  marketplaceTagged!: boolean

  @Field(() => SharedOpportunityStatus, { description: 'Where it stands (机会点状态).' })
  status!: SharedOpportunityStatus

  @Field(() => OpportunityProgressStage, {
    nullable: true,
    description: 'What the partner reported and the vendor has still to confirm; null otherwise.',
  })
  awaitedStage!: OpportunityProgressStage | null

  @Field(() => String, { nullable: true, description: 'Why it was last rejected, declined, lost or cancelled (原因).' })
  rejectReason!: string | null

  @Field({ description: 'Whether it was declined because nobody answered in time (R-OP-1).' })
  autoDeclined!: boolean

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was handed in, or shared by the vendor (提交时间); null in a draft.',
  })
  submittedAt!: string | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was reviewed (审核时间).' })
  reviewedAt!: string | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was verified (机会点验证通过时间).' })
  verifiedAt!: string | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the partner accepted it (接受时间).' })
  acceptedAt!: string | null

  @Field(() => Int, { nullable: true, description: 'Version of the work calendar that its deadline was counted with (R-WD-5).' })
  calendarVersion!: number | null

  @Field(() => DateTimeScalar, { description: 'When it was begun.' })
  createdAt!: string

  @Field(() => Int, { description: 'Counts its changes; give it as `expectedVersion`.' })
  version!: number
}

export const SharedOpportunityConnection = connectionOf(SharedOpportunity, 'SharedOpportunity')
export const OfferingConnection = connectionOf(Offering, 'Offering')
export const OpportunityProgressConnection = connectionOf(OpportunityProgress, 'OpportunityProgress')

@ObjectType({
  simpleResolvers: true,
  description: 'How a partner stands in the partner-customer engagement programme (合作伙伴共拓计划 PCE, S3-20).',
})
export class PceMembership {
  @Field({ description: 'Whether it joined, and is in it now: only then it shares opportunities.' })
  joined!: boolean

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it joined (加入时间); null before.' })
  joinedAt!: string | null

  @Field({ description: 'Whether the vendor shares opportunities with it (R-OP-10).' })
  isHoEligible!: boolean

  @Field({ description: 'Whether it is on the core map (Core Map), hence entitled to cash incentives (R-OI-8).' })
  isOnCoreMap!: boolean

  @Field(() => Int, {
    nullable: true,
    description: 'The year in which it takes no part in opportunity incentives (R-OI-11); null for none.',
  })
  bannedYear!: number | null
}
