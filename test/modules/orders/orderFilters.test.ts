/** Every filter on orders with everything that can be put in: absent, null, "", [] and a value. */
import { OrderEntity, OrderStatus, OrderType } from '../../../src/modules/orders'
import { databases } from '../../support/databases'
import { orderRow } from '../../support/orderRows'
import { openWorld, type World } from '../../support/world'
import { idsAt, refusals, valueAt } from '../../support/answers'

const all = ['ord_F1', 'ord_F2', 'ord_F3', 'ord_F4', 'ord_F5']
const sp = { partnerId: 'ptn_sp' }
const rows = [
  orderRow({ ...sp, id: 'ord_F1', customerId: 'cus_1', createdAt: '2024-02-29T00:00:00.000Z', paidAt: '2024-03-01T00:00:00.000Z' }),
  orderRow({ ...sp, id: 'ord_F2', customerId: 'cus_2', createdAt: '2025-02-28T00:00:00.000Z', status: OrderStatus.PENDING_PAYMENT }),
  orderRow({
    ...sp,
    id: 'ord_F3',
    customerId: 'cus_3',
    createdAt: '2025-06-01T00:00:00.000Z',
    serviceTypeCode: null,
    status: OrderStatus.PENDING_REFUND,
  }),
  orderRow({
    ...sp,
    id: 'ord_F4',
    customerId: 'cus_3',
    createdAt: '2025-07-01T00:00:00.000Z',
    serviceTypeCode: '',
    orderType: OrderType.RENEWAL,
  }),
  orderRow({
    ...sp,
    id: 'ord_F5',
    customerId: 'cus_4',
    createdAt: '2026-03-01T00:00:00.000Z',
    paidAt: '2026-03-01T00:10:00.000Z',
    serviceTypeCode: 'hws.service.type.obs',
    orderType: OrderType.UNSUBSCRIPTION,
  }),
  orderRow({ partnerId: 'ptn_other', id: 'ord_X1', customerId: 'cus_x1', serviceTypeName: 'CANARY' }),
]

const byVariable = 'query ($filter: OrderFilter) { orders(filter: $filter, orderBy: CREATED_AT_ASC) { totalCount nodes { id } } }'
const enums = new Set<unknown>([...Object.values(OrderStatus), ...Object.values(OrderType)])
const literal = (value: unknown): string =>
  Array.isArray(value) ? `[${value.map(literal).join()}]` : enums.has(value) ? String(value) : JSON.stringify(value)
const byLiteral = (filter: object): string =>
  `{ orders(filter: { ${Object.entries(filter)
    .map(([name, value]) => `${name}: ${literal(value)}`)
    .join(' ')} }, orderBy: CREATED_AT_ASC) { totalCount nodes { id } } }`

describe.each(databases)('filters on orders on %s', kind => {
  let world: World
  beforeAll(async () => {
    world = await openWorld(kind)
    await world.add(OrderEntity, ...rows)
  })
  afterAll(() => world.close())

  /** The same by variable and by literal, and the same count. */
  const matching = async (filter: object, persona = 'admin'): Promise<string[]> => {
    const [first, second] = [await world.ask(persona, byVariable, { filter }), await world.ask(persona, byLiteral(filter))]
    const ids = idsAt(first, 'orders')
    expect(valueAt(first, 'orders', 'totalCount')).toBe(ids.length)
    expect(idsAt(second, 'orders')).toEqual(ids)
    return ids
  }
  /** Refused by the filter itself, by variable and by literal alike. */
  const refused = async (filter: object): Promise<void> => {
    for (const answer of [await world.ask('admin', byVariable, { filter }), await world.ask('admin', byLiteral(filter))]) {
      expect(answer.data).toBeNull()
      expect(answer.errors.map(({ extensions }) => [extensions.code, extensions.argument, extensions.upstreamCode])).toEqual([
        ['BAD_USER_INPUT', Object.keys(filter)[0], 'CBC.0100'],
      ])
    }
  }
  /** Refused before it reaches us, because it is no value of the type. */
  const untyped = async (filter: object): Promise<void> => {
    expect(refusals(await world.ask('admin', byVariable, { filter }))).toEqual(['BAD_USER_INPUT'])
    expect(refusals(await world.ask('admin', byLiteral(filter)))).toEqual(['GRAPHQL_VALIDATION_FAILED'])
  }

  it('nothing given filters nothing, times neither: there is no default range (R-FLT-1, R-OQ-2)', async () => {
    expect(await matching({})).toEqual(all)
    expect(idsAt(await world.ask('admin', byVariable), 'orders')).toEqual(all)
    expect(idsAt(await world.ask('admin', byVariable, { filter: null }), 'orders')).toEqual(all)
  })

  describe.each(['orderId', 'customerId'])('%s (class FE)', name => {
    it('null matches rows without one, so none (R-FLT-2)', async () => expect(await matching({ [name]: null })).toEqual([]))
    it('"" is refused (R-FLT-3)', () => refused({ [name]: '' }))
    it('[] is no id', () => untyped({ [name]: [] }))
    it('more than 64 characters after the prefix are refused', async () => {
      expect(await matching({ [name]: `ord_${'1'.repeat(64)}` })).toEqual([])
      await refused({ [name]: `ord_${'1'.repeat(65)}` })
    })
    it.each(['ord_NONE', 'cus_none', 'nonsense', '%', "' OR 1=1 -- "])('%j matches none and is no error (R-FLT-5)', async id => {
      expect(await matching({ [name]: id })).toEqual([])
    })
  })

  it.each(['ord_F1', 'ord_f1', 'ORD_f1'])('orderId %s finds the order in any case', async orderId => {
    expect(await matching({ orderId })).toEqual(['ord_F1'])
  })

  it('customerId finds the orders of one customer; one that is not mine matches none (api §4)', async () => {
    expect(await matching({ customerId: 'cus_3' })).toEqual(['ord_F3', 'ord_F4'])
    expect(await matching({ customerId: 'cus_x1' })).toEqual([])
    expect(await matching({ customerId: 'cus_3' }, 'manager')).toEqual([])
    expect(await matching({ customerId: 'cus_3' }, 'colleague')).toEqual(['ord_F3', 'ord_F4'])
    expect(await matching({ orderId: 'ord_F3' }, 'manager')).toEqual([])
    expect(await matching({ orderId: 'ord_X1' })).toEqual([])
  })

  describe.each(['createdAtBegin', 'createdAtEnd', 'paidAtBegin', 'paidAtEnd'])('%s (class FF)', name => {
    it('null is refused (R-FLT-3)', () => refused({ [name]: null }))
    it('"" is refused', () => untyped({ [name]: '' }))
    it('[] is no time', () => untyped({ [name]: [] }))
  })

  it('createdAt excludes both ends; one end alone leaves the other open', async () => {
    expect(await matching({ createdAtBegin: '2025-02-28T00:00:00.000Z', createdAtEnd: '2025-07-01T00:00:00.000Z' })).toEqual(['ord_F3'])
    expect(await matching({ createdAtBegin: '2025-02-27T23:59:59.999Z', createdAtEnd: '2025-07-01T08:00:00.001+08:00' })).toEqual([
      'ord_F2',
      'ord_F3',
      'ord_F4',
    ])
    expect(await matching({ createdAtBegin: '2025-06-01T00:00:00.000Z' })).toEqual(['ord_F4', 'ord_F5'])
    expect(await matching({ createdAtEnd: '2026-03-01T00:00:00.000Z' })).toEqual(['ord_F1', 'ord_F2', 'ord_F3', 'ord_F4'])
  })

  it('paidAt matches paid orders only', async () => {
    expect(await matching({ paidAtBegin: '2020-01-01T00:00:00.000Z' })).toEqual(['ord_F1', 'ord_F5'])
    expect(await matching({ paidAtEnd: '2026-03-01T00:10:00.000Z' })).toEqual(['ord_F1'])
    expect(await matching({ paidAtBegin: '2026-03-01T00:00:00.000Z', paidAtEnd: '2026-03-02T00:00:00.000Z' })).toEqual(['ord_F5'])
  })

  describe.each(['createdAt', 'paidAt'])('the span of %s (R-OQ-6)', property => {
    const span = (begin: string, end: string) => ({ [`${property}Begin`]: begin, [`${property}End`]: end })
    const refusedSpan = async (begin: string, end: string, argument: string): Promise<void> => {
      const answer = await world.ask('admin', byVariable, { filter: span(begin, end) })
      expect(answer.errors.map(({ extensions }) => [extensions.code, extensions.argument, extensions.upstreamCode])).toEqual([
        ['BAD_USER_INPUT', `${property}${argument}`, 'CBC.0100'],
      ])
    }

    it.each([
      ['2025-03-01T00:00:00.000Z', '2026-03-01T00:00:00.000Z', 'a common year'],
      ['2023-06-01T12:34:56.789Z', '2024-06-01T12:34:56.789Z', 'a year with a leap day'],
      ['2024-02-29T04:00:00.000Z', '2025-02-28T04:00:00.000Z', 'from a leap day'],
      ['2024-12-31T16:00:00.000Z', '2025-12-31T16:00:00.000Z', 'from New Year in Shanghai, which is still the old year in UTC'],
      ['9999-01-01T00:00:00.000Z', '9999-12-31T00:00:00.000Z', 'in the last year of the calendar'],
      ['2025-06-01T00:00:00.000Z', '2025-06-01T00:00:00.000Z', 'none at all'],
    ])('may be one year: %s to %s, %s', async (begin, end) => {
      expect(refusals(await world.ask('admin', byVariable, { filter: span(begin, end) }))).toEqual([])
    })

    it.each([
      ['2025-03-01T00:00:00.000Z', '2026-03-01T00:00:00.001Z', 'by a millisecond'],
      ['2024-02-29T04:00:00.000Z', '2025-02-28T04:00:00.001Z', 'from a leap day'],
      ['2024-12-31T16:00:00.000Z', '2025-12-31T16:00:00.001Z', 'from New Year in Shanghai'],
      ['2025-03-01T00:00:00.000Z', '2026-03-02T00:00:00.000Z', 'by a day'],
      ['0001-01-01T00:00:00.000Z', '9999-12-31T00:00:00.000Z', 'by all there is'],
    ])('may not be more: %s to %s, %s', (begin, end) => refusedSpan(begin, end, 'End'))

    it('may not be turned round', () => refusedSpan('2025-06-01T00:00:00.001Z', '2025-06-01T00:00:00.000Z', 'Begin'))

    it('is checked whatever else is asked, and on nested lists too', async () => {
      const filter = span('2020-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z')
      const nested = 'query ($filter: OrderFilter) { customers { nodes { orders(filter: $filter) { nodes { id } } } } }'
      expect(refusals(await world.ask('admin', nested, { filter }))).toEqual(['BAD_USER_INPUT'])
      expect(refusals(await world.ask('admin', byVariable, { filter: { ...filter, orderId: 'ord_F1' } }))).toEqual(['BAD_USER_INPUT'])
    })
  })

  describe('serviceTypeCode (class FD)', () => {
    it('null matches orders without a service (R-FLT-2)', async () => expect(await matching({ serviceTypeCode: null })).toEqual(['ord_F3']))
    it('"" matches orders whose service is empty', async () => expect(await matching({ serviceTypeCode: '' })).toEqual(['ord_F4']))
    it('[] is no text', () => untyped({ serviceTypeCode: [] }))
    it.each(['hws.service.type.obs', 'HWS.Service.Type.OBS'])('%s matches in any case', async serviceTypeCode => {
      expect(await matching({ serviceTypeCode })).toEqual(['ord_F5'])
    })
    it.each(['hws.service.type', 'obs', '%', 'hws.service.type.ob_'])('%s matches none: it is no search', async serviceTypeCode => {
      expect(await matching({ serviceTypeCode })).toEqual([])
    })
    it('more than 64 characters are refused', async () => {
      expect(await matching({ serviceTypeCode: 'x'.repeat(64) })).toEqual([])
      await refused({ serviceTypeCode: 'x'.repeat(65) })
    })
  })

  describe('status (class FA)', () => {
    it('null filters nothing', async () => expect(await matching({ status: null })).toEqual(all))
    it.each([[''], [[]], ['NONSENSE']])('%j is no status', status => untyped({ status }))

    const filterable = ['PENDING_REVIEW', 'PROCESSING', 'CANCELLED', 'COMPLETED', 'PENDING_PAYMENT', 'PENDING_CONFIRMATION']
    it.each(filterable)('%s can be filtered by (part 1 §4.2)', async status => {
      expect(await matching({ status })).toEqual(
        rows.filter(row => row.partnerId === 'ptn_sp' && row.status === status).map(({ id }) => id),
      )
    })
    it.each(Object.values(OrderStatus).filter(status => !filterable.includes(status)))('%s cannot', status => refused({ status }))
  })

  describe('orderTypes (class FA)', () => {
    it.each([[null], [[]]])('%j filters nothing', async orderTypes => expect(await matching({ orderTypes })).toEqual(all))
    it.each([[''], [[null]], [['NONSENSE']]])('%j is no list of types', orderTypes => untyped({ orderTypes }))
    it('matches any of the types', async () => {
      expect(await matching({ orderTypes: ['RENEWAL', 'UNSUBSCRIPTION', 'RENEWAL'] })).toEqual(['ord_F4', 'ord_F5'])
      expect(await matching({ orderTypes: ['TRIAL'] })).toEqual([])
      expect(await matching({ orderTypes: 'RENEWAL' })).toEqual(['ord_F4'])
    })
  })

  it('all conditions hold together', async () => {
    expect(
      await matching({ customerId: 'cus_3', orderTypes: ['RENEWAL'], createdAtBegin: '2025-06-30T00:00:00.000Z', serviceTypeCode: '' }),
    ).toEqual(['ord_F4'])
    expect(await matching({ customerId: 'cus_3', orderTypes: ['UNSUBSCRIPTION'] })).toEqual([])
  })

  it("filters a customer's and a partner's orders alike", async () => {
    const query = `query ($filter: OrderFilter) {
      customer(id: "cus_3") { orders(filter: $filter) { totalCount nodes { id } } }
      partner(id: "ptn_sp") { orders(filter: $filter, orderBy: CREATED_AT_ASC) { totalCount nodes { id } } }
    }`
    const answer = await world.ask('admin', query, { filter: { serviceTypeCode: '' } })
    const expected = { orders: { totalCount: 1, nodes: [{ id: 'ord_F4' }] } }
    expect(valueAt(answer)).toEqual({ customer: expected, partner: expected })
    const whole = await world.ask('admin', query)
    expect(idsAt(whole, 'customer', 'orders')).toEqual(['ord_F4', 'ord_F3'])
    expect(idsAt(whole, 'partner', 'orders')).toEqual(all)
  })
})
