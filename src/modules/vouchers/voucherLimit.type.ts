/** `VoucherLimit`: one rule about using a voucher. */
import { Field, ObjectType } from 'type-graphql'
import type { Limit } from './voucherQuota.entity'

@ObjectType({ simpleResolvers: true, description: 'One rule about using a voucher (使用限制). A key that is not there restricts nothing.' })
export class VoucherLimit implements Limit {
  @Field({
    description:
      "What it is about, in the vendor's words: `cloudServiceType`, `productId`, `subscribeType`, `chargeScene`, `cycleNum`, `maxDeductionRatio`, …",
  })
  key!: string

  @Field(() => [String], { description: 'The values allowed (or, for a black list, excluded).' })
  values!: readonly string[]
}
