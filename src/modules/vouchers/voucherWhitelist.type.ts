/** Whitelists as clients see them, and how the next one is imported. */
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { orderEnum } from '../../db'
import { Payload } from '../../mutations'
import { Node } from '../../shared/node'
import { connectionOf } from '../../shared/pages'
import { DateTimeScalar } from '../../shared/time'
import type { VoucherWhitelistEntity, VoucherWhitelistEntryEntity } from './voucherWhitelist.entity'

@ObjectType({
  simpleResolvers: true,
  implements: Node,
  description: 'One version of the customers to whom a government partner may issue (白名单); the latest counts (R-2059).',
})
export class VoucherWhitelist implements Pick<VoucherWhitelistEntity, 'id' | 'number' | 'customerCount' | 'importedAt'> {
  @Field(() => ID, { description: 'Globally unique: `vwl_…`.' })
  id!: string

  @Field(() => Int, { description: 'Which version it is (版本), counted from 1.' })
  number!: number

  @Field(() => Int, { description: 'How many customers are on it (客户数).' })
  customerCount!: number

  @Field(() => DateTimeScalar, { description: 'Since when it counts (导入时间).' })
  importedAt!: string
}

export const VoucherWhitelistConnection = connectionOf(VoucherWhitelist, 'VoucherWhitelist')

@ObjectType({ simpleResolvers: true, implements: Node, description: 'One customer on a whitelist (白名单客户).' })
export class VoucherWhitelistEntry implements Pick<VoucherWhitelistEntryEntity, 'id' | 'customerId'> {
  @Field(() => ID, { description: 'Globally unique: `vwe_…`.' })
  id!: string

  @Field(() => ID, { description: 'The customer (客户ID); stays when the customer itself is no longer visible.' })
  customerId!: string
}

export const VoucherWhitelistEntryConnection = connectionOf(VoucherWhitelistEntry, 'VoucherWhitelistEntry')

export const [VoucherWhitelistOrder, voucherWhitelistOrders] = orderEnum(
  'VoucherWhitelistOrder',
  'Order of a list of whitelists; rows that are equal follow by id.',
  { IMPORTED_AT_DESC: ['importedAt', 'DESC', 'Newest first.'], IMPORTED_AT_ASC: ['importedAt', 'ASC', 'Oldest first.'] },
)
export type VoucherWhitelistOrder = keyof typeof VoucherWhitelistOrder

@InputType({ description: 'The next version of the whitelist (导入白名单): it takes the place of the one before.' })
export class ImportVoucherWhitelistInput {
  @Field({ description: 'Makes the call safe to repeat, 1–64 characters (R-2290).' })
  idempotencyKey!: string

  @Field(() => [ID], { description: 'Who is on it: own customers, 1–200, each once.' })
  customerIds!: string[]

  @Field(() => Boolean, {
    nullable: true,
    description:
      'These beside all that are on the latest one: for a whitelist longer than a call (at most 5,000 in all). null: these only.',
  })
  addToLatest?: boolean | null
}

@ObjectType({ simpleResolvers: true, description: 'The whitelist that counts from now on.' })
export class ImportVoucherWhitelistPayload extends Payload {
  objectId?: string | null
}
