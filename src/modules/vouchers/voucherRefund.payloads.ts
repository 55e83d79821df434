/** What withdrawing refunds answers: one result per voucher, in the order asked. */
import { Field, ID, ObjectType } from 'type-graphql'
import { Payload } from '../../mutations'
import { Money } from '../../shared/money'
import type { Refusal } from './actions/batch'

@ObjectType({ simpleResolvers: true, description: 'What became of one voucher.' })
export class RevokeVoucherRefundResult {
  @Field(() => ID, { description: 'The voucher, as given.' })
  id!: string

  @Field(() => Money, { nullable: true, description: 'What really went back to the quota; null when nothing did.' })
  revoked!: Money | null

  refusal?: Refusal | null
}

@ObjectType({ simpleResolvers: true, description: 'What was withdrawn from which voucher.' })
export class RevokeVoucherRefundsPayload extends Payload {
  @Field(() => [RevokeVoucherRefundResult], { description: 'One per voucher, in the order given; empty when the whole call was refused.' })
  results!: readonly RevokeVoucherRefundResult[]
}
