/** `VoucherUsageRecord` as clients see it. */
import { Field, ID, ObjectType } from 'type-graphql'
import { Money } from '../../shared/money'
import { Node } from '../../shared/node'
import { connectionOf } from '../../shared/pages'
import { DateTimeScalar } from '../../shared/time'
import { VoucherKind, VoucherUsageType } from './voucher.enums'
import type { VoucherUsageRecordEntity } from './voucherUsageRecord.entity'

@ObjectType({
  simpleResolvers: true,
  implements: Node,
  description: 'One use of a voucher (使用记录, S2-09): what it paid for an order, or got back from one.',
})
export class VoucherUsageRecord implements Pick<
  VoucherUsageRecordEntity,
  'id' | 'voucherId' | 'orderId' | 'refundOrderId' | 'customerId' | 'kind' | 'type' | 'amount' | 'balanceAfter' | 'usedAt'
> {
  @Field(() => ID, { description: 'Globally unique: `vur_…`.' })
  id!: string

  @Field(() => ID, { description: 'The voucher (券ID).' })
  voucherId!: string

  @Field(() => ID, { description: 'The order that was paid (订单号); of a combined one each member by itself.' })
  orderId!: string

  @Field(() => ID, { nullable: true, description: 'The order by which it was given back (退订订单号); null on payments.' })
  refundOrderId!: string | null

  @Field(() => ID, { description: 'Who used it (客户ID).' })
  customerId!: string

  @Field(() => VoucherKind, { description: 'What kind of voucher it is (券类型).' })
  kind!: VoucherKind

  @Field(() => VoucherUsageType, { description: 'Which way the value went (收支类型).' })
  type!: VoucherUsageType

  @Field(() => Money, { description: 'How much (使用金额), always above zero.' })
  amount!: Money

  @Field(() => Money, {
    description: 'What the voucher held afterwards (使用后余额). A refund that could not go back to it left it as it was (R-2036).',
  })
  balanceAfter!: Money

  @Field(() => DateTimeScalar, { description: 'When (使用时间).' })
  usedAt!: string
}

export const VoucherUsageRecordConnection = connectionOf(VoucherUsageRecord, 'VoucherUsageRecord')
