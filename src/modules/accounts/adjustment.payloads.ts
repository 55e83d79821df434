/** What adjustments answer; records and customers are read again after the commit. */
import { Field, ID, ObjectType } from 'type-graphql'
import { Payload, type Refusal } from '../../mutations'

const transId = 'The transaction (交易ID, R-2125); null when nothing was moved.'

@ObjectType({ simpleResolvers: true, description: 'What became of one customer of a batch.' })
export class AllocationResult {
  @Field(() => ID, { description: 'The customer, as given.' })
  customerId!: string

  @Field(() => ID, { nullable: true, description: transId })
  transId!: string | null

  recordId!: string | null
  refusal!: Refusal | null
  /** Whose customer it is, where a master looks through. */
  indirectPartnerId?: string | null
}

@ObjectType({ simpleResolvers: true, description: 'Who got money, and who did not (R-2123).' })
export class AllocateToCustomersPayload extends Payload {
  @Field(() => [AllocationResult], { description: 'One per customer, in the order given; empty when the whole call was refused.' })
  results!: readonly AllocationResult[]
}

@ObjectType({ simpleResolvers: true })
abstract class AdjustmentPayload extends Payload {
  @Field(() => ID, { nullable: true, description: transId })
  transId?: string | null

  recordId?: string | null
  indirectPartnerId?: string | null
}

@ObjectType({ simpleResolvers: true, description: 'What was taken back from a customer.' })
export class ReclaimFromCustomerPayload extends AdjustmentPayload {}

@ObjectType({ simpleResolvers: true, description: 'What a cloud reseller got.' })
export class AllocateToResellerPayload extends AdjustmentPayload {}

@ObjectType({ simpleResolvers: true, description: 'What was taken back from a cloud reseller.' })
export class ReclaimFromResellerPayload extends AdjustmentPayload {}
