/** From which vouchers the vendor withdraws what refunds had put back. */
import { Field, ID, InputType } from 'type-graphql'

@InputType({ description: 'Which vouchers lose what refunds had put back on them (退款充值撤销, record type 6).' })
export class RevokeVoucherRefundsInput {
  @Field({ description: 'Makes the call safe to repeat, 1–64 characters (R-2290).' })
  idempotencyKey!: string

  @Field(() => [ID], { description: 'The vouchers: 1–100 different ones; each is answered on its own.' })
  ids!: string[]

  @Field(() => String, { nullable: true, description: 'Why (备注), at most 256 characters; it stays on the records.' })
  remark?: string | null
}
