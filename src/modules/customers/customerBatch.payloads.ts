/** What batches on customers answer: one result per customer, in the order asked. */
import { Field, ID, ObjectType } from 'type-graphql'
import { Payload, type Refusal } from '../../mutations'

@ObjectType({ simpleResolvers: true, description: 'What became of one customer of a batch.' })
export class CustomerResult {
  @Field(() => ID, { description: 'The customer, as given.' })
  id!: string

  refusal!: Refusal | null
  /** Whose customer it is, where a master looks through. */
  indirectPartnerId?: string | null
}

const results = 'One per customer, in the order given; empty when the whole call was refused.'

@ObjectType({ simpleResolvers: true, description: 'Who went to the manager, and who did not.' })
export class AssignCustomersPayload extends Payload {
  @Field(() => [CustomerResult], { description: results })
  results!: readonly CustomerResult[]
}

@ObjectType({ simpleResolvers: true, description: 'Who was taken back, and who was not.' })
export class UnassignCustomersPayload extends Payload {
  @Field(() => [CustomerResult], { description: results })
  results!: readonly CustomerResult[]
}

@ObjectType({ simpleResolvers: true, description: 'Who was frozen, and who was not.' })
export class FreezeCustomersPayload extends Payload {
  @Field(() => [CustomerResult], { description: results })
  results!: readonly CustomerResult[]
}

@ObjectType({ simpleResolvers: true, description: 'Who was set free, and who was not.' })
export class UnfreezeCustomersPayload extends Payload {
  @Field(() => [CustomerResult], { description: results })
  results!: readonly CustomerResult[]
}
