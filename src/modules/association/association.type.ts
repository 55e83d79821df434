/** Associations as clients see them. */
import { Extensions, Field, ID, ObjectType } from 'type-graphql'
import { Node } from '../../shared/node'
import { connectionOf } from '../../shared/pages'
import { DateTimeScalar } from '../../shared/time'
import { AssociationType } from '../customers'
import { AssociationEventStatus, AssociationEventType, AssociationInitiator, AssociationObstacle } from './association.enums'
import type { AssociationEventEntity } from './associationEvent.entity'
import type { CustomerAssociationEntity } from './customerAssociation.entity'

@ObjectType({
  simpleResolvers: true,
  implements: Node,
  description: 'An association, switch, disassociation or transfer (关联事件): who asked, who decided, and when.',
})
export class AssociationEvent implements Omit<
  AssociationEventEntity,
  'partnerId' | 'pendingCustomerId' | 'requestedById' | 'handledById' | 'version'
> {
  @Field(() => ID, { description: 'Globally unique: `ase_…`.' })
  id!: string

  @Field(() => ID, { description: 'The customer, also after it has left the partner.' })
  customerId!: string

  @Field(() => String, { nullable: true, description: 'Its name as the mask that it had then; null before verification.' })
  customerName!: string | null

  @Field(() => AssociationEventType, { description: 'What happens.' })
  type!: AssociationEventType

  @Field(() => AssociationEventStatus, { description: 'How far it is.' })
  status!: AssociationEventStatus

  @Field(() => AssociationType, { nullable: true, description: 'The association type before; null where there was none.' })
  fromType!: AssociationType | null

  @Field(() => AssociationType, { nullable: true, description: 'The association type after; null where there is none.' })
  toType!: AssociationType | null

  @Field(() => AssociationInitiator, { description: 'Who started it.' })
  initiator!: AssociationInitiator

  @Field(() => String, { nullable: true, description: 'Why, in the words of who asked.' })
  reason!: string | null

  @Field(() => String, { nullable: true, description: 'What the other side said to it.' })
  comment!: string | null

  @Field(() => DateTimeScalar, { description: 'When it was asked for.' })
  createdAt!: string

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was decided or taken back; null while it is pending.' })
  handledAt!: string | null
}

export const AssociationEventConnection = connectionOf(AssociationEvent, 'AssociationEvent')

@ObjectType({
  simpleResolvers: true,
  implements: Node,
  description: 'A period in which a customer was, or is, the partner’s (关联期间). Of a customer that has left, this much remains.',
})
export class CustomerAssociation implements Omit<CustomerAssociationEntity, 'partnerId' | 'runningCustomerId' | 'version'> {
  @Field(() => ID, { description: 'Globally unique: `cas_…`.' })
  id!: string

  @Field(() => ID, { description: 'The customer, also after it has left the partner.' })
  customerId!: string

  @Field({ description: 'Login name, as its mask.' })
  accountName!: string

  @Field(() => String, { nullable: true, description: 'Real-name name, as its mask; null before verification.' })
  customerName!: string | null

  @Field(() => AssociationType, { description: 'The association type of today or, when it is over, the last.' })
  associationType!: AssociationType

  @Field(() => DateTimeScalar, { description: 'When it began.' })
  startedAt!: string

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it ended; null while it lasts.' })
  endedAt!: string | null
}

export const CustomerAssociationConnection = connectionOf(CustomerAssociation, 'CustomerAssociation')

@ObjectType({ simpleResolvers: true, description: 'One thing that stands in the way.' })
export class AssociationCheckFailure {
  @Field(() => AssociationObstacle, { description: 'What it is.' })
  obstacle!: AssociationObstacle

  @Field({ description: 'What it is and what can be done about it, in the language of the request.' })
  wayOut!: string

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Until when it stands in the way by itself; null where something has to be done.',
  })
  until!: string | null
}

@ObjectType({ simpleResolvers: true, description: 'What came of an account check (账号校验). It may be run as often as one likes.' })
export class AssociationCheck {
  @Field({ description: 'Whether nothing stands in the way.' })
  passed!: boolean

  @Extensions({ expectedSize: 3 })
  @Field(() => [AssociationCheckFailure], { description: 'Everything that stands in the way.' })
  failures!: AssociationCheckFailure[]
}
