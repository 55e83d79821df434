/** What an order could be paid with, besides money, as clients see it. */
import { Extensions, Field, Int, ObjectType } from 'type-graphql'
import { Money } from '../../shared/money'
import { PaymentVoucherType } from '../orders'
import type { VoucherEntity } from './voucher.entity'
import { VoucherGroup } from './voucher.enums'
import { Voucher } from './voucher.type'

@ObjectType({ simpleResolvers: true, description: 'A voucher that could pay a part of an order.' })
export class AvailableVoucher {
  @Field(() => PaymentVoucherType, { description: 'What `payOrder` takes it as (券类型).' })
  type!: PaymentVoucherType

  @Field(() => Money, { description: 'How much of this order it could pay, used alone (可抵扣金额).' })
  coverable!: Money

  @Field(() => Voucher, { description: 'The voucher.' })
  voucher!: VoucherEntity
}

@ObjectType({ simpleResolvers: true, description: 'How many vouchers of one kind and group an order takes (最大使用数量).' })
export class VoucherUseQuantity {
  @Field(() => PaymentVoucherType, { description: 'The kind (券类型).' })
  type!: PaymentVoucherType

  @Field(() => VoucherGroup, { description: 'The group (券组).' })
  group!: VoucherGroup

  @Field(() => Int, { description: 'At most so many (R-2030).' })
  quantity!: number
}

@ObjectType({ simpleResolvers: true, description: 'Vouchers to choose from when paying an order (订单可用优惠券).' })
export class AvailableVouchers {
  @Extensions({ expectedSize: 10 })
  @Field(() => [AvailableVoucher], { description: 'Those that fit, soonest to expire first.' })
  vouchers!: readonly AvailableVoucher[]

  @Extensions({ expectedSize: 2 })
  @Field(() => [VoucherUseQuantity], { description: 'How many of each may be used together.' })
  maxUseQuantities!: readonly VoucherUseQuantity[]
}
