/** What a voucher may pay of an order by its limits: services, periods, first orders, shares (part 2 §5). */
import { ChargingMode, OrderType, PeriodType } from '../../../src/modules/orders'
import { VoucherKind } from '../../../src/modules/vouchers'
import { coverable, type Due, type DueLine } from '../../../src/modules/vouchers/redemption'
import { yuan } from './voucherWorld'

const server = 'hws.service.type.ec2'

const line = (amount: string, given: Partial<DueLine['line']> = {}): DueLine => ({
  line: { serviceTypeCode: server, productId: 'p1', categoryCode: null, periodType: PeriodType.MONTH, periodNum: 3, ...given },
  payable: yuan(amount),
})
const due = (lines: readonly DueLine[], given: Partial<Due['order']> = {}, boughtBefore: readonly string[] = []): Due => ({
  order: {
    id: 'ord_1',
    orderType: OrderType.PURCHASE,
    chargingMode: ChargingMode.YEARLY_MONTHLY,
    currency: 'CNY',
    serviceTypeCode: server,
    ...given,
  },
  lines,
  boughtBefore: new Set(boughtBefore),
})
const voucher = (...limits: [key: string, ...values: string[]][]) => ({
  kind: VoucherKind.VOUCHER,
  voucherGroup: null,
  currency: 'CNY' as const,
  useLimits: limits.map(([key, ...values]) => ({ key, values })),
})
const pays = (limit: [string, ...string[]], of: Due): string => coverable(voucher(limit), of).amount

const { MONTH, YEAR, DAY, HOUR, ONE_OFF } = PeriodType

describe('the limits of a voucher', () => {
  it.each<[string, Partial<DueLine['line']>, Partial<Due['order']>]>([
    ['0', { periodType: MONTH }, {}],
    ['1', { periodType: YEAR }, {}],
    ['2', { periodType: MONTH }, {}],
    ['3', { periodType: DAY }, {}],
    ['4', { periodType: HOUR }, {}],
    ['5', {}, { chargingMode: ChargingMode.PAY_PER_USE }],
    ['6', { periodType: DAY }, {}],
    ['7', { periodType: ONE_OFF }, {}],
    ['8', {}, { chargingMode: ChargingMode.RESERVED_INSTANCE }],
    ['11', {}, { chargingMode: ChargingMode.SAVINGS_PLAN }],
  ])('name charging modes and periods by the code %s, in either key', (code, ofLine, ofOrder) => {
    const fitting = due([line('10', ofLine)], ofOrder)
    for (const key of ['chargeScene', 'cycleType']) {
      expect(pays([key, code], fitting)).toBe('10.00')
      expect(pays([key, '99'], fitting)).toBe('0.00')
    }
  })

  it('of one period do not fit another; none given fit all', () => {
    expect(pays(['cycleType', '1'], due([line('10')]))).toBe('0.00')
    expect(pays(['cycleType', '1', '2'], due([line('10')]))).toBe('10.00')
    expect(pays(['cycleType'], due([line('10')]))).toBe('10.00')
  })

  it('name numbers of periods; a line without one fits none', () => {
    expect(pays(['cycleNum', '1', '3'], due([line('10'), line('5', { periodNum: 12 })]))).toBe('10.00')
    expect(pays(['cycleNum', '1'], due([line('10', { periodNum: null })]))).toBe('0.00')
  })

  it('allow the first order of a service only, by what was paid before', () => {
    const first = due([line('10')], {}, ['hws.service.type.obs'])
    const next = due([line('10')], {}, [server])
    expect([pays(['firstOrderInService', '1'], first), pays(['firstOrderInService', '1'], next)]).toEqual(['10.00', '0.00'])
    expect(pays(['firstOrderInService', '0'], next)).toBe('10.00')
  })

  it('compare the least amount with the lines that fit, the amount itself included (R-2038)', () => {
    const order = due([line('60'), line('40', { productId: 'p2' })])
    const least = (amount: string) => coverable(voucher(['productId', 'p1'], ['minimumOrderAmount', amount]), order).amount
    expect([least('60'), least('60.01'), least('100')]).toEqual(['60.00', '0.00', '0.00'])
  })

  it('give a share of the whole order, no more than the lines that fit; what is paid per use has none (R-2041)', () => {
    const lines = [line('60'), line('40.05', { productId: 'p2' })]
    const share = (of: Due) => coverable(voucher(['productId', 'p1'], ['maxDeductionRatio', '0.5']), of).amount
    expect(share(due(lines))).toBe('50.02')
    expect(share(due([line('10'), line('90', { productId: 'p2' })]))).toBe('10.00')
    expect(share(due(lines, { chargingMode: ChargingMode.PAY_PER_USE }))).toBe('60.00')
  })

  it('about issuing have no say in paying; one that nobody knows forbids it', () => {
    for (const key of ['specifiedCustomers', 'accumulativeConsumption', 'firstAssociation'])
      expect(pays([key, '1'], due([line('10')]))).toBe('10.00')
    expect(pays(['somethingNew', '1'], due([line('10')]))).toBe('0.00')
  })
})
