/** How association events and periods are filtered, asked for and decided. */
import { Field, ID, InputType } from 'type-graphql'
import { orderEnum } from '../../db'
import { DateTimeScalar } from '../../shared/time'
import { AssociationType } from '../customers'
import { VerificationInput } from '../verification'
import { AssociationDecision, AssociationEventStatus, AssociationEventType, AssociationInitiator } from './association.enums'

@InputType({
  description: 'Which association events (S1-42). All conditions must hold; absent, null and "" filter nothing, unless said otherwise.',
})
export class AssociationEventFilter {
  @Field(() => ID, { nullable: true, description: 'Only this customer, also one that has left; one that was never mine matches none.' })
  customerId?: string | null

  @Field(() => AssociationEventType, { nullable: true, description: 'Only of this type.' })
  type?: AssociationEventType | null

  @Field(() => AssociationEventStatus, { nullable: true, description: 'Only in this state.' })
  status?: AssociationEventStatus | null

  @Field(() => AssociationInitiator, { nullable: true, description: 'Only started by this side.' })
  initiator?: AssociationInitiator | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'Later than this; the instant itself is excluded (R-2001). "" is refused.' })
  createdAtBegin?: string | null

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Earlier than this; the instant itself is excluded (R-2001). "" is refused.',
  })
  createdAtEnd?: string | null
}

export const [AssociationEventOrder, associationEventOrders] = orderEnum(
  'AssociationEventOrder',
  'Order of a list of association events; rows that are equal follow by id.',
  { CREATED_AT_DESC: ['createdAt', 'DESC', 'Newest first.'], CREATED_AT_ASC: ['createdAt', 'ASC', 'Oldest first.'] },
)
export type AssociationEventOrder = keyof typeof AssociationEventOrder

@InputType({ description: 'Which periods. All conditions must hold; absent, null and "" filter nothing.' })
export class CustomerAssociationFilter {
  @Field(() => ID, { nullable: true, description: 'Only this customer, also one that has left.' })
  customerId?: string | null

  @Field(() => Boolean, { nullable: true, description: 'True: only customers that are here; false: only those that have left.' })
  isRunning?: boolean | null
}

export const [CustomerAssociationOrder, customerAssociationOrders] = orderEnum(
  'CustomerAssociationOrder',
  'Order of a list of periods; rows that are equal follow by id.',
  { STARTED_AT_DESC: ['startedAt', 'DESC', 'Newest first.'], STARTED_AT_ASC: ['startedAt', 'ASC', 'Oldest first.'] },
)
export type CustomerAssociationOrder = keyof typeof CustomerAssociationOrder

@InputType({ description: 'Which customer the partner wants to part from.' })
export class RequestDisassociationInput {
  @Field({ description: 'Makes the call safe to repeat, 1–64 characters (R-2290).' })
  idempotencyKey!: string

  @Field(() => ID, { description: 'The customer.' })
  customerId!: string

  @Field({ description: 'Why (解除原因), at most 256 characters; the customer reads it.' })
  reason!: string

  @Field(() => VerificationInput, { nullable: true, description: 'The code, where I am asked for one.' })
  verification?: VerificationInput | null
}

@InputType({ description: 'Which customer the partner wants under another association type.' })
export class RequestAssociationSwitchInput {
  @Field({ description: 'Makes the call safe to repeat, 1–64 characters (R-2290).' })
  idempotencyKey!: string

  @Field(() => ID, { description: 'The customer.' })
  customerId!: string

  @Field(() => AssociationType, { description: 'The type that it shall have.' })
  toType!: AssociationType

  @Field({ description: 'Why (切换原因), at most 256 characters; the customer reads it.' })
  reason!: string

  @Field(() => VerificationInput, { nullable: true, description: 'The code, where I am asked for one.' })
  verification?: VerificationInput | null
}

@InputType({ description: 'Why the customer wants to leave its partner.' })
export class RequestDisassociationAsCustomerInput {
  @Field({ description: 'Makes the call safe to repeat, 1–64 characters (R-2290).' })
  idempotencyKey!: string

  @Field({ description: 'Why (解除原因), at most 256 characters; the partner reads it.' })
  reason!: string
}

@InputType({ description: 'Which request is taken back.' })
export class CancelAssociationEventInput {
  @Field(() => ID, { description: 'A pending event that my side started.' })
  id!: string
}

@InputType({ description: 'What the partner says to a customer that wants to leave.' })
export class HandleAssociationEventInput {
  @Field({ description: 'Makes the call safe to repeat, 1–64 characters (R-2290).' })
  idempotencyKey!: string

  @Field(() => ID, { description: 'A pending event that the customer started.' })
  id!: string

  @Field(() => AssociationDecision, { description: 'Yes or no.' })
  decision!: AssociationDecision

  @Field(() => String, { nullable: true, description: 'A word to the customer, at most 256 characters.' })
  comment?: string | null

  @Field(() => VerificationInput, { nullable: true, description: 'The code, where I am asked for one.' })
  verification?: VerificationInput | null
}

@InputType({ description: 'What the customer says to its partner.' })
export class DecideAssociationEventInput {
  @Field({ description: 'Makes the call safe to repeat, 1–64 characters (R-2290).' })
  idempotencyKey!: string

  @Field(() => ID, { description: 'A pending event that the partner started.' })
  id!: string

  @Field(() => AssociationDecision, { description: 'Yes or no.' })
  decision!: AssociationDecision

  @Field(() => Boolean, { nullable: true, description: 'Accepts the notice about switching (切换须知): needed to approve a switch.' })
  acceptSwitchNotice?: boolean | null

  @Field(() => Boolean, {
    nullable: true,
    description: 'Accepts, and signs, the latest notice about the partner for the new type (关联须知): needed to approve a switch.',
  })
  acceptAssociationNotice?: boolean | null

  @Field(() => String, { nullable: true, description: 'A word to the partner, at most 256 characters.' })
  comment?: string | null

  @Field(() => VerificationInput, { nullable: true, description: 'The code, which is always asked for (R-SEN-2).' })
  verification?: VerificationInput | null
}

@InputType({ description: 'Which customers go from where to where.' })
export class TransferCustomersInput {
  @Field({ description: 'Makes the call safe to repeat, 1–64 characters (R-2290).' })
  idempotencyKey!: string

  @Field(() => [ID], { description: 'Customers of the first reseller, 1–100.' })
  customerIds!: string[]

  @Field(() => ID, { description: 'One of my cloud resellers: whose they are.' })
  fromIndirectPartnerId!: string

  @Field(() => ID, { description: 'Another of my cloud resellers: whose they shall be.' })
  toIndirectPartnerId!: string
}
