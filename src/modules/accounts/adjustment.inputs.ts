/** What adjustments are asked: whom, how much, of which money. */
import { Field, ID, InputType } from 'type-graphql'
import { DecimalScalar } from '../../shared/money'
import { VerificationInput } from '../verification'
import { AdjustableAccountType } from './adjustment.enums'

const amount = 'How much (金额): above zero, at most two decimals, at most 999999999.99 (R-2121, R-RES-5).'
const memo = 'A note on the record (备注), at most 256 characters; for the own partner only.'
const key = 'Makes the call safe to repeat, 1–64 characters (R-2290).'
const code = 'The code, where one is asked for (S2-42).'
const reseller =
  'For a master: the cloud reseller whose customers they are, and whose money it is (R-2122). Others leave it out; a cloud reseller may say its own id (R-2013).'

@InputType({ description: 'One customer of a batch, and how much it gets.' })
export class AllocationInput {
  @Field(() => ID, { description: 'A resale customer of mine (R-2120).' })
  customerId!: string

  @Field(() => DecimalScalar, { description: amount })
  amount!: string
}

@InputType({ description: 'What every adjustment is asked.' })
abstract class AdjustmentInput {
  @Field(() => String, { nullable: true, description: memo })
  memo?: string | null

  @Field({ description: key })
  idempotencyKey!: string

  @Field(() => VerificationInput, { nullable: true, description: code })
  verification?: VerificationInput | null
}

@InputType({ description: 'Who gets how much (给客户拨款, R-2123).' })
export class AllocateToCustomersInput extends AdjustmentInput {
  @Field(() => [AllocationInput], { description: '1 to 100 customers, each once; each is answered on its own.' })
  items!: AllocationInput[]

  @Field(() => AdjustableAccountType, { defaultValue: AdjustableAccountType.BALANCE, description: 'Which money (拨款类型).' })
  accountType!: AdjustableAccountType

  @Field(() => ID, { nullable: true, description: reseller })
  indirectPartnerId?: string | null
}

@InputType({ description: 'From whom how much is taken back (从客户回收).' })
export class ReclaimFromCustomerInput extends AdjustmentInput {
  @Field(() => ID, { description: 'A resale customer of mine (R-2120).' })
  customerId!: string

  @Field(() => DecimalScalar, { description: amount })
  amount!: string

  @Field(() => AdjustableAccountType, { defaultValue: AdjustableAccountType.BALANCE, description: 'From which account (R-BAL-3).' })
  accountType!: AdjustableAccountType

  @Field(() => ID, { nullable: true, description: reseller })
  indirectPartnerId?: string | null
}

@InputType({ description: 'Which cloud reseller gets how much (给云经销商拨款, R-RES-5). Cash only.' })
export class AllocateToResellerInput extends AdjustmentInput {
  @Field(() => ID, { description: 'A cloud reseller of mine.' })
  indirectPartnerId!: string

  @Field(() => DecimalScalar, { description: amount })
  amount!: string
}

@InputType({ description: 'From which cloud reseller how much is taken back (从云经销商回收, R-RES-5). Cash only.' })
export class ReclaimFromResellerInput extends AllocateToResellerInput {}
