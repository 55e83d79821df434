/** Asking what a renewal costs: who may, what is priced, and every reason for having no price (part 1 §4.8). */
import { OrderDiscountType, OrderStatus, OrderType } from '../../../src/modules/orders'
import { ResourceDiscountEntity, ResourceEntity, ResourceStatus } from '../../../src/modules/resources'
import { Money } from '../../../src/shared/money'
import { refusals, valueAt } from '../../support/answers'
import { databases } from '../../support/databases'
import { attachedRow, discountRow, resourceRow } from '../../support/resourceRows'
import type { World } from '../../support/world'
import { addServer, errorsAt, openResourceWorld } from './resourceWorld'

const mine = { partnerId: 'ptn_sp', customerId: 'cus_1' }
const money = '{ amount currency }'
const query = `query ($input: RenewalPriceInput!) { renewalPrice(input: $input) {
  price { officialAmount ${money} payable ${money} resources { resourceId amount ${money} }
    optionalDiscounts { discountId type amount ${money} discountAmount ${money} payable ${money} bestOffer } }
  userErrors { code upstreamCode field params { name value } }
} }`
type Price = {
  officialAmount: Money
  payable: Money
  resources: { resourceId: string; amount: Money }[]
  optionalDiscounts: { discountId: string; type: string; amount: Money; discountAmount: Money; payable: Money; bestOffer: boolean }[]
}

describe.each(databases)('the price of a renewal on %s', kind => {
  let world: World
  beforeAll(async () => {
    world = await openResourceWorld(kind)
  })
  afterAll(() => world.close())

  const asking = (input: object, persona = 'manager') =>
    world.ask(persona, query, { input: { customerId: 'cus_1', periodType: 'MONTH', periodNum: 1, ...input } })
  const priceOf = async (input: object, persona?: string) => valueAt<Price>(await asking(input, persona), 'renewalPrice', 'price')
  const codesOf = async (input: object, persona?: string) => errorsAt(await asking(input, persona), 'renewalPrice')

  it('contains what is attached, and leaves out what is merely related (R-PR-1)', async () => {
    const { officialAmount, payable, resources, optionalDiscounts } = await priceOf({ resourceIds: ['res_server'] })
    expect([officialAmount.amount, payable.amount]).toEqual(['130.00', '130.00'])
    expect(resources).toEqual([{ resourceId: 'res_server', amount: { amount: '130.00', currency: 'CNY' } }])
    expect(optionalDiscounts).toEqual([])
  })

  it('prices related main resources under their own ids where asked to; null and absent are false (R-PR-1)', async () => {
    const idsOf = async (includeRelatedResources?: boolean | null) =>
      (await priceOf({ resourceIds: ['res_server'], includeRelatedResources })).resources.map(({ resourceId }) => resourceId)
    expect(await idsOf(true)).toEqual(['res_server', 'res_address'])
    for (const absent of [undefined, null, false]) expect(await idsOf(absent)).toEqual(['res_server'])
  })

  it('is at eight decimals, and cut to cents where it is charged (R-2151)', async () => {
    const { id } = await addServer(world, { monthlyPrice: Money.of('33.33999999', 'CNY') })
    const { officialAmount, payable } = await priceOf({ resourceIds: [id], periodNum: 3 })
    expect([officialAmount.amount, payable.amount]).toEqual(['100.01999997', '100.01'])
  })

  it('names the discounts of the customer, and the one that saves most; equals by type (R-PR-2)', async () => {
    const given = { partnerId: 'ptn_sp', customerId: 'cus_2' }
    await world.add(ResourceEntity, resourceRow({ ...given, id: 'res_2', monthlyPrice: Money.of('33.33333333', 'CNY') }))
    await world.add(
      ResourceDiscountEntity,
      discountRow({ ...given, id: 'rds_607', rate: '0.85' }),
      discountRow({ ...given, id: 'rds_605', rate: '0.85', type: OrderDiscountType.COMMERCIAL_CONTRACT }),
      discountRow({ ...given, id: 'rds_606', rate: '0.9', type: OrderDiscountType.CHANNEL_COMMERCIAL_CONTRACT }),
      discountRow({ ...given, id: 'rds_700', rate: '0.1', type: OrderDiscountType.PROMOTION }),
      discountRow({ ...given, id: 'rds_late', rate: '0.2', validFrom: '2026-03-02T02:00:00.001Z' }),
      discountRow({ ...given, id: 'rds_over', rate: '0.2', validTo: '2026-03-02T02:00:00.000Z' }),
      discountRow({ id: 'rds_former', partnerId: 'ptn_other', customerId: 'cus_2', rate: '0.2' }),
      discountRow({ ...mine, id: 'rds_cus1', customerId: 'cus_3', rate: '0.2' }),
    )
    const { optionalDiscounts } = await priceOf({ customerId: 'cus_2', resourceIds: ['res_2'] })
    const told = optionalDiscounts.map(({ discountId, type, amount, discountAmount, payable, bestOffer }) => [
      discountId,
      type,
      amount.amount,
      discountAmount.amount,
      payable.amount,
      bestOffer,
    ])
    expect(told.sort()).toEqual([
      ['rds_605', 'COMMERCIAL_CONTRACT', '28.33333334', '4.99999999', '28.33', true],
      ['rds_606', 'CHANNEL_COMMERCIAL_CONTRACT', '30.00', '3.33333333', '30.00', false],
      ['rds_607', 'PARTNER_GRANTED', '28.33333334', '4.99999999', '28.33', false],
    ])
  })

  it.each([
    ['MONTH', 11],
    ['YEAR', 3],
  ])('is told for %s × %i', async (periodType, periodNum) => {
    expect(await codesOf({ resourceIds: ['res_server'], periodType, periodNum })).toEqual([])
  })
  it.each([
    ['MONTH', 0],
    ['MONTH', 12],
    ['YEAR', 4],
    ['YEAR', -1],
  ])('is not asked for %s × %i (CBC.0100)', async (periodType, periodNum) => {
    expect(refusals(await asking({ resourceIds: ['res_server'], periodType, periodNum }))).toEqual(['BAD_USER_INPUT'])
  })

  it('is asked for one to ten resources, each once', async () => {
    const ids = (count: number) => Array.from({ length: count }, (_, index) => `res_m${index}`)
    expect((await codesOf({ resourceIds: ids(10) })).length).toBe(10)
    for (const resourceIds of [[], ids(11), ['res_server', 'res_server']])
      expect(refusals(await asking({ resourceIds }))).toEqual(['BAD_USER_INPUT'])
  })

  describe('there is none', () => {
    it('of an attached resource (CBC.30050007)', async () => {
      expect(await codesOf({ resourceIds: ['res_disk'] })).toEqual([['RESOURCE_NOT_MAIN', 'CBC.30050007']])
    })

    it('for a period that is not sold, of the resource or of what is attached (CBC.30050008)', async () => {
      expect(await codesOf({ resourceIds: ['res_address'], periodType: 'YEAR' })).toEqual([['PERIOD_NOT_OFFERED', 'CBC.30050008']])
      const main = await addServer(world)
      await world.add(ResourceEntity, attachedRow(main, { id: `${main.id}-disk`, yearlyPrice: null }))
      expect(await codesOf({ resourceIds: [main.id], periodType: 'YEAR' })).toEqual([['PERIOD_NOT_OFFERED', 'CBC.30050008']])
    })

    it.each(['res_c', 'res_x', 'res_r', 'res_missing', 'no id', 'cus_1'])(
      'of %s: foreign, missing and malformed ids answer alike (CBC.30050009)',
      async id => {
        expect(await codesOf({ resourceIds: [id] })).toEqual([['RESOURCE_GONE', 'CBC.30050009']])
      },
    )

    it('of one that expired, whether or not that is written down, or is gone (CBC.30050009)', async () => {
      const closed = await addServer(world, { status: ResourceStatus.CLOSED })
      const expired = await addServer(world, { status: ResourceStatus.EXPIRED, expireAt: '2026-02-01T00:00:00.000Z' })
      const late = await addServer(world, { expireAt: '2026-03-02T02:00:00.000Z' })
      for (const { id } of [closed, expired, late])
        expect(await codesOf({ resourceIds: [id] })).toEqual([['RESOURCE_GONE', 'CBC.30050009']])
    })

    it.each([OrderStatus.PENDING_PAYMENT, OrderStatus.PENDING_REVIEW])('of one in an order that is %s (CBC.30050010)', async status => {
      const { id } = await addServer(world, {}, { status })
      expect(await codesOf({ resourceIds: [id] })).toEqual([['RESOURCE_IN_UNPAID_ORDER', 'CBC.30050010']])
    })

    it('of one that is being unsubscribed or changed (CBC.30050011)', async () => {
      const leaving = await addServer(world, {}, { status: OrderStatus.PENDING_REFUND, orderType: OrderType.UNSUBSCRIPTION })
      const changing = await addServer(world, {}, { status: OrderStatus.PROCESSING, orderType: OrderType.CHANGE })
      for (const { id } of [leaving, changing])
        expect(await codesOf({ resourceIds: [id] })).toEqual([['RESOURCE_IN_TRANSACTION', 'CBC.30050011']])
    })

    it('but of one whose order is over', async () => {
      for (const status of [OrderStatus.COMPLETED, OrderStatus.CANCELLED]) {
        const { id } = await addServer(world, {}, { status })
        expect(await codesOf({ resourceIds: [id] })).toEqual([])
      }
    })

    it('of one that cannot be renewed at all (CBC.30050013)', async () => {
      const { id } = await addServer(world, { monthlyPrice: null, yearlyPrice: null })
      expect(await codesOf({ resourceIds: [id] })).toEqual([['RESOURCE_NOT_RENEWABLE', 'CBC.30050013']])
    })

    it('of a product that the catalogue no longer has (CBC.99006006)', async () => {
      const { id } = await addServer(world, { resourceTypeCode: 'hws.resource.type.withdrawn' })
      expect(await codesOf({ resourceIds: [id] })).toEqual([['PRODUCT_NOT_FOUND', 'CBC.99006006']])
    })

    it('of any, when one has none: each that is in the way is named', async () => {
      const answer = await asking({ resourceIds: ['res_server', 'res_disk', 'res_missing'] })
      expect(valueAt(answer, 'renewalPrice', 'price')).toBeNull()
      expect(valueAt<{ field: string[] }[]>(answer, 'renewalPrice', 'userErrors').map(({ field }) => field)).toEqual([
        ['resourceIds', '1'],
        ['resourceIds', '2'],
      ])
    })
  })

  describe('is told', () => {
    it('to the customer itself, without naming it', async () => {
      expect((await priceOf({ customerId: undefined, resourceIds: ['res_server'] }, 'customer')).officialAmount.amount).toBe('130.00')
    })

    it('to members only of customers that authorised the partner (R-ACT-1)', async () => {
      for (const persona of ['admin', 'operations']) {
        expect(await codesOf({ resourceIds: ['res_server'] }, persona)).toEqual([])
        expect(await codesOf({ customerId: 'cus_3', resourceIds: ['res_c'] }, persona)).toEqual([['ON_BEHALF_NOT_AUTHORIZED', null]])
      }
    })

    it.each(['cus_3', 'cus_x1', 'cus_missing', 'no id'])(
      'to nobody of %s, which is not his: the same answer for all (CBC.99000035)',
      async customerId => {
        expect(await codesOf({ customerId, resourceIds: ['res_server'] })).toEqual([['NOT_FOUND', 'CBC.99000035']])
      },
    )

    it('to no member that does not say whose resources', async () => {
      expect(refusals(await asking({ customerId: null, resourceIds: ['res_server'] }))).toEqual(['BAD_USER_INPUT'])
    })

    it.each(['supervisor', 'finance', 'specialist', 'nobody', 'vendorAdmin'])('to no %s', async persona => {
      expect(refusals(await asking({ resourceIds: ['res_server'] }, persona))).toEqual(['FORBIDDEN'])
    })
  })

  it('costs as many statements for ten resources as for two', async () => {
    const ids = await Promise.all(Array.from({ length: 10 }, async () => (await addServer(world)).id))
    const cost = async (some: string[]) =>
      (await world.counting(() => asking({ resourceIds: some, includeRelatedResources: true }))).statements.length
    expect(await cost(ids)).toBe(await cost(ids.slice(0, 2)))
  })
})
