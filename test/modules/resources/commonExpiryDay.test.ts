/** One day of the month on which all resources of a customer expire: renewals go on to it, and each day beyond is paid for. */
import { AccountType, ofCustomer } from '../../../src/modules/accounts'
import { PeriodType } from '../../../src/modules/orders'
import { ExpirePolicy, RenewalPeriodType } from '../../../src/modules/resources'
import { endOfPeriod, extraDays } from '../../../src/modules/resources/period'
import { brokenInvariants, fund, held } from '../../support/accountRows'
import { refusals, valueAt } from '../../support/answers'
import { databases } from '../../support/databases'
import type { World } from '../../support/world'
import { addServer, errorsAt, keyed, openResourceWorld } from './resourceWorld'

const { MONTH, YEAR } = RenewalPeriodType
/** The evening of a day in Shanghai. */
const evening = (day: string): string => `${day}T15:59:59.000Z`

describe('a common expiry day', () => {
  it.each([
    ['2026-03-31', MONTH, 1, 15, '2026-05-15', 15],
    ['2026-03-31', MONTH, 1, -1, '2026-04-30', 0],
    ['2026-01-31', MONTH, 1, -1, '2026-02-28', 0],
    ['2026-01-15', MONTH, 1, 15, '2026-02-15', 0],
    ['2026-01-16', MONTH, 1, 15, '2026-03-15', 27],
    ['2026-12-20', MONTH, 1, 1, '2027-02-01', 12],
    ['2027-02-10', YEAR, 1, -1, '2028-02-29', 19],
    ['2026-01-31', MONTH, 11, 28, '2027-01-28', 28],
  ] as const)('from %s for %s %i on to day %i is %s: %i days more (R-WD-4)', (from, periodType, periodNum, commonDay, to, days) => {
    const period = { periodType, periodNum, commonDay }
    expect([endOfPeriod(evening(from), period), extraDays(evening(from), period)]).toEqual([evening(to), days])
  })
})

const setting = `mutation ($input: SetCommonExpiryDayInput!) { setCommonExpiryDay(input: $input) {
  userErrors { code upstreamCode field } customer { id commonExpiryDay } } }`
const renewing = `mutation ($input: RenewResourcesInput!) { renewResources(input: $input) { userErrors { code upstreamCode }
  orders { amountAfterDiscount { amount } lines { nodes { expireAt } } } } }`
const pricing = `query ($input: RenewalPriceInput!) { renewalPrice(input: $input) { price { officialAmount { amount } } userErrors { code upstreamCode } } }`

describe.each(databases)('renewing on to a common expiry day on %s', kind => {
  let world: World
  beforeAll(async () => {
    world = await openResourceWorld(kind)
  })
  afterAll(() => world.close())

  const setDay = (day: number | null, persona = 'customer', customerId: string | null = null) =>
    world.ask(persona, setting, { input: { customerId, day } })
  const asked = (id: string) => ({ resourceIds: [id], periodType: 'MONTH', periodNum: 1, toCommonExpiryDay: true })
  const renew = (id: string) => world.ask('customer', renewing, { input: { idempotencyKey: keyed(), ...asked(id) } })

  it('needs one to be set', async () => {
    const { id } = await addServer(world)
    const before = await world.contents()
    expect(errorsAt(await renew(id), 'renewResources')).toEqual([['COMMON_EXPIRY_DAY_NOT_SET', null]])
    expect(errorsAt(await world.ask('customer', pricing, { input: asked(id) }), 'renewalPrice')).toEqual([
      ['COMMON_EXPIRY_DAY_NOT_SET', null],
    ])
    expect(await world.contents()).toEqual(before)
  })

  it('costs a thirtieth of a month for each day beyond, asked before as paid after (INFERRED)', async () => {
    const { id } = await addServer(world)
    expect(valueAt(await setDay(15), 'setCommonExpiryDay', 'customer')).toEqual({ id: 'cus_1', commonExpiryDay: 15 })
    expect(valueAt(await world.ask('customer', pricing, { input: asked(id) }), 'renewalPrice', 'price')).toEqual({
      officialAmount: { amount: '150.00' },
    })
    expect(valueAt(await renew(id), 'renewResources', 'orders')).toEqual([
      { amountAfterDiscount: { amount: '150.00' }, lines: { nodes: [{ expireAt: evening('2026-05-15') }] } },
    ])
  })

  it('is where automatic renewals go on to by themselves', async () => {
    await setDay(-1)
    const renewingItself = { expirePolicy: ExpirePolicy.AUTO_RENEW, autoRenewTimes: 0, autoRenewPeriodType: PeriodType.MONTH }
    const { id } = await addServer(world, { ...renewingItself, expireAt: evening('2026-03-20') })
    const purse = ofCustomer('cus_1', 'ptn_sp', AccountType.BALANCE, 'CNY')
    await fund(world, purse, '1000.00')
    world.now = '2026-03-12T19:00:00.000Z'
    expect(await world.runJob('renewAutomatically')).toBe(1)
    expect((await world.table('resource')).find(row => row.id === id)?.expire_at).toBe(evening('2026-04-30'))
    // Ten days more than a month, from the 20th of April to its end.
    expect(await held(world, purse)).toBe('866.67')
    expect(await brokenInvariants(world)).toEqual({})
  })

  it('is taken away with null: each resource ends on its own day again', async () => {
    expect(valueAt(await setDay(null), 'setCommonExpiryDay', 'customer')).toEqual({ id: 'cus_1', commonExpiryDay: null })
  })

  it.each([0, 29, -2, 1000])('is never the day %i (CBC.0100)', async day => {
    const before = await world.contents()
    expect(errorsAt(await setDay(day), 'setCommonExpiryDay')).toEqual([['INVALID_INPUT', 'CBC.0100']])
    expect(await world.contents()).toEqual(before)
  })

  it('is set by the customer, and by a member that acts for it (R-ACT-1)', async () => {
    world.now = '2026-03-02T02:00:00.000Z'
    expect(errorsAt(await setDay(5, 'manager', 'cus_1'), 'setCommonExpiryDay')).toEqual([])
    const before = await world.contents()
    expect(errorsAt(await setDay(5, 'operations', 'cus_3'), 'setCommonExpiryDay')).toEqual([['ON_BEHALF_NOT_AUTHORIZED', null]])
    for (const foreign of ['cus_x1', 'cus_none', 'x'])
      expect(errorsAt(await setDay(5, 'manager', foreign), 'setCommonExpiryDay')).toEqual([['NOT_FOUND', 'CBC.99000035']])
    for (const persona of ['finance', 'supervisor', 'vendorAdmin'])
      expect(refusals(await setDay(5, persona, 'cus_1'))).toEqual(['FORBIDDEN'])
    expect(await world.contents()).toEqual(before)
  })
})
