/** What the mutations on customers answer. */
import { ObjectType } from 'type-graphql'
import { Payload } from '../../mutations'

@ObjectType({ simpleResolvers: true, description: 'The customer as it is now.' })
export class AssignCustomerManagerPayload extends Payload {
  objectId?: string | null
}

@ObjectType({ simpleResolvers: true, description: 'The customer as it is now.' })
export class UnassignCustomerManagerPayload extends Payload {
  objectId?: string | null
}

@ObjectType({ simpleResolvers: true, description: 'The customer as it is now.' })
export class SetCustomerLabelPayload extends Payload {
  objectId?: string | null
}
