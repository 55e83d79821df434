/** The money of the demo world: it adds up, and every state of a request to pay is there. */
import {
  AccountEntity,
  AccountType,
  AdjustmentRecordEntity,
  AdjustmentType,
  BalanceAlertEntity,
  LedgerEntryEntity,
} from '../../src/modules/accounts'
import { OrderEntity, OrderStatus, OrderTermsEntity, PartnerPaymentRequestEntity, PartnerPaymentStatus } from '../../src/modules/orders'
import { VoucherEntity, VoucherUsageRecordEntity } from '../../src/modules/vouchers'
import { demoSize } from '../../src/demo/sizes'
import { brokenInvariants } from '../support/accountRows'
import { type Demo, openDemo } from '../support/demo'
import { now } from '../support/rows'
import { collect, grouped, total } from './collected'

const world = collect(demoSize, now)
const orders = new Map(world.of(OrderEntity).map(order => [order.id, order]))

describe('the money of the demo world', () => {
  let demo: Demo
  beforeAll(async () => {
    demo = await openDemo('sqlite')
  })
  afterAll(() => demo.close())

  it('keeps every invariant of the ledger (I-4, I-5)', async () => {
    expect(world.of(LedgerEntryEntity).length).toBeGreaterThan(200)
    expect(await brokenInvariants(demo)).toEqual({})
  })

  it('has every kind of account that is not a legacy, and some who owe', () => {
    const types = new Set(world.of(AccountEntity).map(({ type }) => type))
    expect(types).toEqual(new Set([AccountType.BALANCE, AccountType.CREDIT, AccountType.GRANTABLE]))
    expect(world.of(AccountEntity).some(({ debtAmount }) => !debtAmount.isZero)).toBe(true)
  })

  it('has adjustments of every type, with customers and with cloud resellers, and alerts (R-BAL-6, R-2104)', () => {
    const records = world.of(AdjustmentRecordEntity)
    expect(new Set(records.map(({ operationType }) => operationType))).toEqual(new Set(Object.values(AdjustmentType)))
    expect(records.some(({ resellerId }) => resellerId !== null)).toBe(true)
    expect(world.of(BalanceAlertEntity).length).toBeGreaterThan(2)
  })

  it('tells of every voucher what it paid, of which order (I-2)', () => {
    const uses = grouped(world.of(VoucherUsageRecordEntity), ({ orderId }) => orderId)
    for (const order of orders.values())
      expect(total((uses.get(order.id) ?? []).map(({ amount }) => amount)).equals(order.voucherAmount.plus(order.cashCouponAmount))).toBe(
        true,
      )
    const ids = new Set(world.of(VoucherEntity).map(({ id }) => id))
    expect(world.of(VoucherUsageRecordEntity).filter(({ voucherId }) => !ids.has(voucherId))).toEqual([])
  })

  it('has every state of a request, and those that wait are about orders that can be paid', () => {
    const requests = world.of(PartnerPaymentRequestEntity)
    expect(new Set(requests.map(({ status }) => status))).toEqual(new Set(Object.values(PartnerPaymentStatus)))
    for (const { status, orderId, pendingOrderId } of requests) {
      expect(pendingOrderId).toBe(status === PartnerPaymentStatus.PENDING ? orderId : null)
      if (status === PartnerPaymentStatus.PENDING) expect(orders.get(orderId)?.status).toBe(OrderStatus.PENDING_PAYMENT)
      if (status === PartnerPaymentStatus.PAID) expect(orders.get(orderId)?.isPaidByPartner).toBe(true)
    }
    expect(world.of(OrderTermsEntity).some(({ discounts }) => discounts.length > 0)).toBe(true)
  })
})
