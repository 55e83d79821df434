/** What happens to an order, for the modules that come later (api §12); and the one thing that an order asks of them. */
import { DomainEvent } from '../../db'
import type { Money } from '../../shared/money'
import type { OrderEntity } from './order.entity'
import type { OrderLineEntity } from './orderLine.entity'
import type { PricedDiscount } from './discounts'
import type { PaymentVoucherType } from './payment.enums'

type Facts = Pick<OrderEntity, 'id' | 'customerId' | 'partnerId' | 'orderType' | 'parentOrderId'>

/** Something that became of one order. A combined order and each of its members have an event of their own. */
abstract class OrderEvent extends DomainEvent {
  readonly orderId: string
  readonly customerId: string
  /** Null when the customer bought without a partner. */
  readonly partnerId: string | null
  readonly orderType: OrderEntity['orderType']
  readonly parentOrderId: string | null

  constructor({ id, customerId, partnerId, orderType, parentOrderId }: Facts) {
    super()
    this.orderId = id
    this.customerId = customerId
    this.partnerId = partnerId
    this.orderType = orderType
    this.parentOrderId = parentOrderId
  }
}

/** Somebody paid it. */
export class OrderPaid extends OrderEvent {
  constructor(
    order: Facts,
    /** What was paid in money; vouchers are not. */
    readonly cash: Money,
    readonly payer: 'CUSTOMER' | 'PARTNER',
    /** Whether it stands above the orders that were really traded. */
    readonly isCombined: boolean,
  ) {
    super(order)
  }
}

/** It will not be paid any more: cancelled, rejected, or too late. */
export class OrderCancelled extends OrderEvent {}

/** What was ordered is there, or never will be. */
export class OrderCompleted extends OrderEvent {}

/** What a customer wants to pay with, besides money. */
export type TenderedVoucher = { readonly type: PaymentVoucherType; readonly id: string }
/** An order that is being paid: what is still to be paid for each of its lines. */
export type DueOrder = {
  readonly order: OrderEntity
  readonly lines: readonly { readonly line: OrderLineEntity; readonly payable: Money }[]
}
/** What one voucher pays of one order. */
export type Deduction = { readonly voucherId: string; readonly orderId: string; readonly type: PaymentVoucherType; readonly amount: Money }

/**
 * Vouchers are put on the table. Whoever knows them takes what they are worth and says so in `deductions`; whoever refuses one throws. What nobody
 * has taken does not exist.
 */
export class VouchersTendered extends DomainEvent {
  readonly deductions: Deduction[] = []
  constructor(
    readonly customerId: string,
    /** The order that was named: the combined one, where there is one. */
    readonly orderId: string,
    readonly dues: readonly DueOrder[],
    readonly vouchers: readonly TenderedVoucher[],
    /** The discount that was chosen beside them. */
    readonly discount: PricedDiscount | null,
  ) {
    super()
  }
}
