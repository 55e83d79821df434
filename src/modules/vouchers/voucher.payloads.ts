/** What issuing and reclaiming answer: one result per customer or voucher, in the order asked. */
import { Field, ID, ObjectType } from 'type-graphql'
import { Payload } from '../../mutations'
import { Money } from '../../shared/money'
import type { Refusal } from './actions/batch'

/** An amount as a repeated answer kept it. */
type Amount = Pick<Money, 'amount' | 'currency'>

@ObjectType({ simpleResolvers: true, description: 'What one customer got.' })
export class IssueVoucherResult {
  @Field(() => ID, { description: 'The customer, as given.' })
  customerId!: string

  voucherId?: string | null
  refusal?: Refusal | null
}

@ObjectType({ simpleResolvers: true, description: 'Who got a voucher, and who did not (R-2055).' })
export class IssueVouchersPayload extends Payload {
  @Field(() => [IssueVoucherResult], { description: 'One per customer, in the order given; empty when the whole call was refused.' })
  results!: readonly IssueVoucherResult[]

  @Field(() => Money, {
    nullable: true,
    description: 'What left the quota: face value × vouchers issued (R-2054); null when the whole call was refused.',
  })
  issuedTotal?: Amount | null

  quotaId?: string | null
}

@ObjectType({ simpleResolvers: true, description: 'What came back of one voucher.' })
export class ReclaimVoucherResult {
  @Field(() => ID, { description: 'The voucher, as given.' })
  id!: string

  @Field(() => Money, {
    nullable: true,
    description: 'What was really reclaimed, which may be less than the face value (R-2024); null when nothing was.',
  })
  reclaimed?: Amount | null

  refusal?: Refusal | null
}

@ObjectType({ simpleResolvers: true, description: 'Which vouchers were taken back, and which were not (R-2061).' })
export class ReclaimVouchersPayload extends Payload {
  @Field(() => [ReclaimVoucherResult], { description: 'One per voucher, in the order given; empty when the whole call was refused.' })
  results!: readonly ReclaimVoucherResult[]
}
