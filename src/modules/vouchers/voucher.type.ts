/** `Voucher` as clients see it. */
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { Money } from '../../shared/money'
import { Node } from '../../shared/node'
import { connectionOf } from '../../shared/pages'
import { DateTimeScalar } from '../../shared/time'
import type { VoucherEntity } from './voucher.entity'
import { VoucherKind, VoucherStatus } from './voucher.enums'
import { VoucherLimit } from './voucherLimit.type'

@ObjectType({ simpleResolvers: true, implements: Node, description: 'Credit that a partner issued to a customer out of a quota (券).' })
export class Voucher implements Pick<
  VoucherEntity,
  | 'id'
  | 'customerId'
  | 'kind'
  | 'status'
  | 'faceValue'
  | 'balance'
  | 'effectiveAt'
  | 'expireAt'
  | 'createdAt'
  | 'activatedAt'
  | 'lastUsedAt'
  | 'orderId'
  | 'lockOrderId'
  | 'heldAmount'
  | 'isFrozen'
  | 'voucherVersion'
  | 'usage'
  | 'useLimits'
> {
  @Field(() => ID, { description: 'Globally unique: `vch_…` (券ID).' })
  id!: string

  @Field(() => ID, { description: 'Who holds it; stays when the customer itself is no longer visible (R-2015).' })
  customerId!: string

  @Field(() => VoucherKind, { description: 'What kind it is (券类型).' })
  kind!: VoucherKind

  @Field(() => VoucherStatus, { description: 'Where it stands (状态).' })
  status!: VoucherStatus

  @Field(() => Money, { description: 'What it was worth when issued (面值).' })
  faceValue!: Money

  @Field(() => Money, { description: 'What is left of it (余额).' })
  balance!: Money

  @Field(() => DateTimeScalar, { description: 'From when it may pay (生效时间).' })
  effectiveAt!: string

  @Field(() => DateTimeScalar, { description: 'From when it may no longer pay (失效时间).' })
  expireAt!: string

  @Field(() => DateTimeScalar, { description: 'When it was issued (发放时间).' })
  createdAt!: string

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it became usable (激活时间).' })
  activatedAt!: string | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it last paid (最近使用时间).' })
  lastUsedAt!: string | null

  @Field(() => ID, { nullable: true, description: 'The order that it was used on (使用订单), for vouchers of one use.' })
  orderId!: string | null

  @Field(() => ID, {
    nullable: true,
    description: 'The unpaid order that holds it (占用订单): until then it cannot be reclaimed (R-2022).',
  })
  lockOrderId!: string | null

  @Field(() => Money, {
    nullable: true,
    description: 'What that order needs of it (占用金额): the rest may pay others (R-2034). null: all of it, or no order holds it.',
  })
  heldAmount!: Money | null

  @Field({ description: 'Frozen by the vendor (冻结): cannot pay, cannot be reclaimed (R-2022).' })
  isFrozen!: boolean

  @Field(() => Int, { description: '1: for one use; 2: until nothing is left (券版本).' })
  voucherVersion!: number

  @Field(() => String, { nullable: true, description: 'What it is meant for (用途).' })
  usage!: string | null

  @Field(() => [VoucherLimit], { description: 'What it may pay; inherited from the quota (R-2040).' })
  useLimits!: readonly VoucherLimit[]
}

export const VoucherConnection = connectionOf(Voucher, 'Voucher')
