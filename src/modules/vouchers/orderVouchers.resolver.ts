/** Vouchers that a pending order could be paid with (S1-52): a field of orders that only vouchers know how to answer. */
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { Context } from '../../context'
import { type Database, doorOf, Needs } from '../../db'
import { isIn } from '../../shared/conditions'
import { meansNeed, Order, OrderEntity, OrderLineEntity, PaymentVoucherType, showsMeans } from '../orders'
import { boughtBefore } from './boughtBefore'
import { freeFor } from './holder'
import { AvailableVouchers } from './orderVouchers.type'
import { coverable, mostOfAKind } from './redemption'
import { VoucherEntity } from './voucher.entity'
import { VoucherGroup, VoucherKind, VoucherStatus } from './voucher.enums'

const types: Partial<Record<VoucherKind, PaymentVoucherType>> = {
  VOUCHER: PaymentVoucherType.VOUCHER,
  CASH_COUPON: PaymentVoucherType.CASH_COUPON,
  PICKUP_COUPON: PaymentVoucherType.PICKUP_COUPON,
}

/** What each of these customers holds and could use at some time. */
const heldBy = async (door: Database, customerIds: readonly string[]): Promise<Map<string, VoucherEntity[]>> => {
  const vouchers = await door
    .rows(VoucherEntity)
    .where(
      isIn('customerId', customerIds),
      isIn('status', [VoucherStatus.USABLE, VoucherStatus.INACTIVE]),
      isIn('kind', Object.keys(types)),
    )
    .many('all', {
      sorting: [
        ['expireAt', 'ASC'],
        ['id', 'ASC'],
      ],
    })
  return new Map(customerIds.map(id => [id, vouchers.filter(({ customerId }) => customerId === id)]))
}

/** Time decides, whatever the row says yet (api §6). */
const isUsable = ({ effectiveAt, expireAt, isFrozen }: VoucherEntity, now: string): boolean =>
  effectiveAt <= now && now < expireAt && !isFrozen

@Resolver(() => Order)
export class OrderVouchersResolver {
  @Needs(...meansNeed, 'id', 'orderType', 'chargingMode', 'currency')
  @FieldResolver(() => AvailableVouchers, {
    description:
      'Vouchers and coupons that it could be paid with (订单可用优惠券, S1-52); none unless it waits for payment (R-CD-1), for a partner without the authorisation, or who sees no vouchers (R-ACT-1, R-ROLE-3).',
  })
  async availableVouchers(@Root() order: OrderEntity, @Ctx() { now }: Context): Promise<AvailableVouchers> {
    if (!(await showsMeans(order, now))) return { vouchers: [], maxUseQuantities: [] }
    const held = (await doorOf(order).batch(heldBy, order.customerId)) ?? []
    const owed = await this.duesOf(order)
    const before = await boughtBefore(doorOf(order), order.customerId, held, owed)
    const dues = owed.map(due => ({ ...due, boughtBefore: before }))
    const vouchers = held.flatMap(voucher => {
      const type = types[voucher.kind]
      const amount = dues.map(due => coverable(voucher, due)).reduce((total, each) => total.plus(each))
      const free = freeFor(voucher, order.id)
      if (!type || amount.isZero || free.isZero || !isUsable(voucher, now)) return []
      return [{ type, voucher, coverable: amount.compare(free) < 0 ? amount : free }]
    })
    const groups = new Map(
      vouchers.map(({ type, voucher }) => {
        const group = voucher.voucherGroup ?? VoucherGroup.CLOUD_SERVICE
        return [`${type} ${group}`, { type, group, quantity: mostOfAKind }]
      }),
    )
    return { vouchers, maxUseQuantities: [...groups.values()] }
  }

  /** The lines of the order; of a combined one those of its members. */
  private async duesOf(order: OrderEntity) {
    const door = doorOf(order)
    const columns = ['orderType', 'chargingMode', 'currency', 'serviceTypeCode']
    const members = await door.many(OrderEntity, { by: 'parentOrderId', of: order.id }, columns)
    const lineColumns = ['amountAfterDiscount', 'serviceTypeCode', 'productId', 'categoryCode', 'periodType', 'periodNum']
    return Promise.all(
      (members.length ? members : [order]).map(async part => {
        const lines = await door.many(OrderLineEntity, { by: 'orderId', of: part.id }, lineColumns)
        return { order: part, lines: lines.map(line => ({ line, payable: line.amountAfterDiscount })) }
      }),
    )
  }
}
