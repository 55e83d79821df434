/** What issuing quotas to resellers and reclaiming them answer: one result per reseller or quota, in the order asked. */
import { Field, ID, ObjectType } from 'type-graphql'
import { Payload } from '../../mutations'
import { Money } from '../../shared/money'
import type { Refusal } from './actions/batch'

/** An amount as a repeated answer kept it. */
type Amount = Pick<Money, 'amount' | 'currency'>

@ObjectType({ simpleResolvers: true, description: 'What one cloud reseller got.' })
export class IssueVoucherQuotaResult {
  @Field(() => ID, { description: 'The cloud reseller, as given.' })
  indirectPartnerId!: string

  issuedQuotaId?: string | null
  refusal?: Refusal | null
}

@ObjectType({ simpleResolvers: true, description: 'Which cloud resellers got a quota, and which did not (R-2065).' })
export class IssueVoucherQuotasPayload extends Payload {
  @Field(() => [IssueVoucherQuotaResult], {
    description: 'One per cloud reseller, in the order given; empty when the whole call was refused.',
  })
  results!: readonly IssueVoucherQuotaResult[]

  @Field(() => Money, { nullable: true, description: 'What left my quota in all; null when the whole call was refused.' })
  issuedTotal?: Amount | null

  parentId?: string | null
}

@ObjectType({ simpleResolvers: true, description: 'What came back of one quota.' })
export class ReclaimVoucherQuotaResult {
  @Field(() => ID, { description: 'The quota, as given.' })
  id!: string

  @Field(() => Money, { nullable: true, description: 'What came back: the whole balance that it had; null when nothing was done.' })
  reclaimed?: Amount | null

  @Field(() => Money, { nullable: true, description: 'What it holds afterwards (回收后余额): nothing; null when nothing was done.' })
  quotaBalance?: Amount | null

  refusal?: Refusal | null
}

@ObjectType({ simpleResolvers: true, description: 'Which quotas were taken back, and which were not (R-2068).' })
export class ReclaimVoucherQuotasPayload extends Payload {
  @Field(() => [ReclaimVoucherQuotaResult], { description: 'One per quota, in the order given; empty when the whole call was refused.' })
  results!: readonly ReclaimVoucherQuotaResult[]
}
