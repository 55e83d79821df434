/** What asking for a code, and setting the switch, answer. */
import { Field, ObjectType } from 'type-graphql'
import { Payload, VerificationChannel } from '../../mutations'
import { Secret } from '../../shared/secret'
import { DateTimeScalar } from '../../shared/time'

@ObjectType({ simpleResolvers: true, description: 'Where the code went, and until when it is good.' })
export class RequestVerificationCodePayload extends Payload {
  @Field(() => VerificationChannel, { nullable: true, description: 'By which channel it went; null when none was sent.' })
  channel?: VerificationChannel | null

  @Field(() => Secret, { nullable: true, description: 'To which number or address, masked; null when none was sent.' })
  destination?: Secret | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'From when it is no longer good; null when none was sent.' })
  expiresAt?: string | null
}

@ObjectType({ simpleResolvers: true, description: 'The member with its switch.' })
export class SetVerificationEnabledPayload extends Payload {
  objectId?: string | null
}
