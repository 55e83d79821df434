/** What reviewing, paying and cancelling orders answer; the objects are read again after the commit. */
import { Extensions, Field, ID, ObjectType } from 'type-graphql'
import { Payload, type Refusal } from '../../mutations'
import { Money } from '../../shared/money'

/** An amount as a repeated answer kept it. */
type Amount = Pick<Money, 'amount' | 'currency'>

@ObjectType()
export abstract class OrderPayload extends Payload {
  objectId?: string | null
}

@ObjectType({ simpleResolvers: true, description: 'The order, to be paid from now on.' })
export class ApproveOrderPayload extends OrderPayload {}

@ObjectType({ simpleResolvers: true, description: 'The order, rejected.' })
export class RejectOrderPayload extends OrderPayload {}

@ObjectType({ simpleResolvers: true, description: 'The order, cancelled.' })
export class CancelOrderPayload extends OrderPayload {}

@ObjectType({ simpleResolvers: true, description: 'The order, paid.' })
export class PayOrderPayload extends OrderPayload {
  @Field(() => Money, { nullable: true, description: 'What was paid in money, vouchers left out; null when nothing was.' })
  paid?: Amount | null

  @Extensions({ expectedSize: 1 })
  @Field(() => [ID], { description: 'Members of a combined order that were left out: they no longer wait for payment (R-ORD-3).' })
  droppedOrderIds!: readonly string[]
}

@ObjectType({ simpleResolvers: true, description: 'The order that was paid for the customer, and what became of its request.' })
export class PayOrderForCustomerPayload extends OrderPayload {
  @Field(() => Money, { nullable: true, description: "What left the partner's accounts; null when nothing did." })
  paid?: Amount | null

  requestId?: string | null
}

@ObjectType()
export abstract class PartnerPaymentPayload extends Payload {
  objectId?: string | null
}

@ObjectType({ simpleResolvers: true, description: 'The request, waiting for the partner.' })
export class RequestPartnerPaymentPayload extends PartnerPaymentPayload {}

@ObjectType({ simpleResolvers: true, description: 'The request, taken back.' })
export class WithdrawPartnerPaymentPayload extends PartnerPaymentPayload {}

@ObjectType({ simpleResolvers: true, description: 'What became of one request.' })
export class RejectPartnerPaymentResult {
  @Field(() => ID, { description: 'The request, as given.' })
  id!: string

  refusal?: Refusal | null
}

@ObjectType({ simpleResolvers: true, description: 'Which requests were declined, and which were not.' })
export class RejectPartnerPaymentsPayload extends Payload {
  @Field(() => [RejectPartnerPaymentResult], {
    description: 'One per request, in the order given; empty when the whole call was refused.',
  })
  results!: readonly RejectPartnerPaymentResult[]
}
