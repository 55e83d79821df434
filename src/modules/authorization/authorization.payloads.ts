/** What the mutations on authorisations, sessions and notices answer; the objects are read again after the commit. */
import { ObjectType } from 'type-graphql'
import { Payload } from '../../mutations'

@ObjectType()
abstract class ObjectPayload extends Payload {
  objectId?: string | null
}

@ObjectType({ simpleResolvers: true, description: 'The customer that was asked.' })
export class RequestCustomerAuthorizationPayload extends ObjectPayload {}

@ObjectType({ simpleResolvers: true, description: 'The own account, with what it granted.' })
export class GrantAuthorizationPayload extends ObjectPayload {}

@ObjectType({ simpleResolvers: true, description: 'The own account, with what it rejected.' })
export class RejectAuthorizationPayload extends ObjectPayload {}

@ObjectType({ simpleResolvers: true, description: 'The own account, with what it revoked.' })
export class RevokeAuthorizationPayload extends ObjectPayload {}

@ObjectType({ simpleResolvers: true, description: 'The own account, with what it signed.' })
export class SignAgreementPayload extends ObjectPayload {}

@ObjectType({ simpleResolvers: true, description: 'The version, published or announced.' })
export class PublishAgreementPayload extends ObjectPayload {}

@ObjectType({ simpleResolvers: true, description: 'The cloud reseller with its right.' })
export class GrantOnBehalfRightPayload extends ObjectPayload {}

@ObjectType({ simpleResolvers: true, description: 'The cloud reseller without its right.' })
export class RevokeOnBehalfRightPayload extends ObjectPayload {}

@ObjectType({ simpleResolvers: true, description: 'The session, new or open already.' })
export class BeginOnBehalfSessionPayload extends ObjectPayload {}

@ObjectType({ simpleResolvers: true, description: 'The session that ended.' })
export class EndOnBehalfSessionPayload extends ObjectPayload {}
