/** What freezing and unfreezing answer: one result per voucher, in the order asked. */
import { Field, ID, ObjectType } from 'type-graphql'
import { Payload } from '../../mutations'
import type { Refusal } from './actions/batch'

@ObjectType({ simpleResolvers: true, description: 'What became of one voucher.' })
export class FreezeVoucherResult {
  @Field(() => ID, { description: 'The voucher, as given.' })
  id!: string

  refusal?: Refusal | null
}

@ObjectType({ simpleResolvers: true, description: 'Which vouchers were frozen, and which were not.' })
export class FreezeVouchersPayload extends Payload {
  @Field(() => [FreezeVoucherResult], { description: 'One per voucher, in the order given; empty when the whole call was refused.' })
  results!: readonly FreezeVoucherResult[]
}

@ObjectType({ simpleResolvers: true, description: 'Which vouchers were set free, and which were not.' })
export class UnfreezeVouchersPayload extends Payload {
  @Field(() => [FreezeVoucherResult], { description: 'One per voucher, in the order given; empty when the whole call was refused.' })
  results!: readonly FreezeVoucherResult[]
}
