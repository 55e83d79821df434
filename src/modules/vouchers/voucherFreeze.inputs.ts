/** Which vouchers the vendor freezes, or sets free. */
import { Field, ID, InputType } from 'type-graphql'

@InputType({ description: 'Which vouchers are frozen (冻结): they pay nothing and are not reclaimed, while their time runs on (R-2022).' })
export class FreezeVouchersInput {
  @Field({ description: 'Makes the call safe to repeat, 1–64 characters (R-2290).' })
  idempotencyKey!: string

  @Field(() => [ID], { description: 'The vouchers: 1–100 different ones.' })
  ids!: string[]
}

@InputType({ description: 'Which vouchers are set free again (解冻). One whose customer is gone meanwhile goes back to its quota.' })
export class UnfreezeVouchersInput extends FreezeVouchersInput {}
