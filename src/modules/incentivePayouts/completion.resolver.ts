/** How far a statement is paid out (S3-13): what of it is where, and the payment requests that it is in. */
import type { GraphQLResolveInfo } from 'graphql'
import { Extensions, Field, FieldResolver, Info, ObjectType, Resolver, Root } from 'type-graphql'
import { systemViewer } from '../../access/viewer'
import { type Database, doorOf, Needs } from '../../db'
import { equals, isIn } from '../../shared/conditions'
import { Money } from '../../shared/money'
import { Incentive, IncentiveDetailEntity, IncentiveDetailStatus, IncentiveEntity } from '../incentives'
import { IncentivePaymentItemEntity } from './paymentItem.entity'
import { IncentivePaymentRequestEntity } from './paymentRequest.entity'
import { IncentivePaymentRequest } from './paymentRequest.type'

@ObjectType({ simpleResolvers: true, description: 'What of a statement is where (完成情况), to eight decimals; negative lines included.' })
export class IncentiveCompletion {
  @Field(() => Money, { description: 'Can be asked for (可申请).' })
  available!: Money

  @Field(() => Money, { description: 'Frozen (已冻结; R-PY-5).' })
  frozen!: Money

  @Field(() => Money, { description: 'In a payment request (申付中).' })
  applied!: Money

  @Field(() => Money, { description: 'Paid out (已发放).' })
  issued!: Money

  @Field(() => Money, { description: 'Expired (已失效; R-PY-8).' })
  expired!: Money
}

const parts = {
  available: IncentiveDetailStatus.AVAILABLE,
  frozen: IncentiveDetailStatus.FROZEN,
  applied: IncentiveDetailStatus.APPLIED,
  issued: IncentiveDetailStatus.ISSUED,
  expired: IncentiveDetailStatus.EXPIRED,
} as const
type Part = keyof typeof parts
type Amounts = Readonly<Partial<Record<Part, readonly Money[]>>>

/** Who sees a statement sees its totals, whichever lines he sees. */
const completions = async (db: Database, ids: readonly string[]): Promise<Map<string, Amounts>> => {
  const lines = db.as(systemViewer('how far statements are')).rows(IncentiveDetailEntity)
  const found = new Map<string, Amounts>()
  for (const [part, status] of Object.entries(parts)) {
    const sums = await lines.where(isIn('incentiveId', ids), equals('status', status)).sumPer('incentiveAmount', 'incentiveId')
    for (const [id, amounts] of sums) found.set(id, { ...found.get(id), [part]: amounts })
  }
  return found
}

@Resolver(() => Incentive)
export class IncentiveCompletionResolver {
  @Needs('id', 'currency')
  @FieldResolver(() => IncentiveCompletion, { description: 'How far it is paid out (完成情况; S3-13).' })
  async completion(@Root() incentive: IncentiveEntity): Promise<IncentiveCompletion> {
    const { id, currency } = incentive
    const amounts = (await doorOf(incentive).batch(completions, id)) ?? {}
    const of = (part: Part): Money => amounts[part]?.find(amount => amount.currency === currency) ?? Money.zero(currency)
    return { available: of('available'), frozen: of('frozen'), applied: of('applied'), issued: of('issued'), expired: of('expired') }
  }

  @Extensions({ expectedSize: 2 })
  @Needs('id')
  @FieldResolver(() => [IncentivePaymentRequest], { description: 'The payment requests that something of it is or was in (S3-13).' })
  async paymentRequests(@Root() incentive: IncentiveEntity, @Info() info: GraphQLResolveInfo): Promise<IncentivePaymentRequestEntity[]> {
    const door = doorOf(incentive)
    const items = await door.many(IncentivePaymentItemEntity, { by: 'incentiveId', of: incentive.id }, ['requestId'])
    const requests = await Promise.all(items.map(({ requestId }) => door.one(IncentivePaymentRequestEntity, requestId, info)))
    return requests.filter(request => request !== null)
  }
}
