/** What asks for a code, gives one back, and switches the asking on or off. */
import { Field, ID, InputType, Int } from 'type-graphql'
import { SensitiveOperation, VerificationChannel } from '../../mutations'
import { MessageLanguage } from '../partners'

@InputType({ description: 'The code that a sensitive operation needs (操作验证).' })
export class VerificationInput {
  @Field({ description: 'The six digits that were sent.' })
  code!: string
}

@InputType({ description: 'For what a code is needed, and where it shall go.' })
export class RequestVerificationCodeInput {
  @Field(() => SensitiveOperation, { description: 'The operation that asked for it.' })
  operation!: SensitiveOperation

  @Field(() => [ID], {
    description:
      'What the operation will be about, in any order, at most 100: the quota to issue from, the vouchers to reclaim, the order to pay, my partner to have all of its incentives paid out. Empty only for DISABLE_VERIFICATION and GRANT_OR_REVOKE_ON_BEHALF_AUTH. The code is good for exactly these (R-VC-2).',
  })
  targetIds!: string[]

  @Field(() => VerificationChannel, { description: 'By which channel.' })
  channel!: VerificationChannel

  @Field(() => Int, {
    nullable: true,
    description: 'How many minutes it shall be valid, 1–3000; more than 60 gives 5. Left out and null: 10.',
  })
  timeoutMinutes?: number | null

  @Field(() => MessageLanguage, { nullable: true, description: 'The language of the message. Left out and null: Chinese.' })
  language?: MessageLanguage | null
}

@InputType({ description: 'Whether sensitive operations shall ask me for a code.' })
export class SetVerificationEnabledInput {
  @Field({ description: 'True to be asked from now on.' })
  enabled!: boolean

  @Field(() => VerificationInput, { nullable: true, description: 'Switching it off is itself protected (R-SEN-3).' })
  verification?: VerificationInput | null
}
