/** What batches on customers are asked: assigning, taking back, freezing, setting free. */
import { Field, ID, InputType } from 'type-graphql'
import { FreezeType } from './customer.enums'

const idempotencyKey = 'Makes the call safe to repeat, 1–64 characters (R-2290).'
const customerIds = 'The customers: 1–100 different ones. Each succeeds or is refused for itself.'

@InputType({ description: 'Which customers go to which manager (批量分配).' })
export class AssignCustomersInput {
  @Field({ description: idempotencyKey })
  idempotencyKey!: string

  @Field(() => [ID], { description: customerIds })
  customerIds!: string[]

  @Field(() => ID, { description: 'A member of my partner with the customer manager role (R-AM-11); another one refuses the whole call.' })
  customerManagerId!: string
}

@InputType({ description: 'Which customers are taken back from their managers (批量收回).' })
export class UnassignCustomersInput {
  @Field({ description: idempotencyKey })
  idempotencyKey!: string

  @Field(() => [ID], { description: customerIds })
  customerIds!: string[]
}

@InputType({ description: 'Which customers are frozen, and why (冻结客户, R-FRZ-1).' })
export class FreezeCustomersInput {
  @Field({ description: idempotencyKey })
  idempotencyKey!: string

  @Field(() => [ID], { description: `${customerIds} Resale customers only.` })
  customerIds!: string[]

  @Field(() => FreezeType, { description: 'What is frozen; what is set free must be what is frozen.' })
  type!: FreezeType

  @Field({ description: 'Why (原因), 1–256 characters.' })
  reason!: string

  @Field(() => ID, {
    nullable: true,
    description:
      'For a master: the cloud reseller whose customers they are. Others leave it out; a cloud reseller may say its own id (R-2013).',
  })
  indirectPartnerId?: string | null
}

@InputType({ description: 'Which customers are set free, and why (解冻客户, R-FRZ-1).' })
export class UnfreezeCustomersInput extends FreezeCustomersInput {}
