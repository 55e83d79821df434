/** What each filter on resources means: absent, null, "" and [] are four inputs (part 1 §4.7, R-FLT-1). */
import { CustomerEntity } from '../../../src/modules/customers'
import { ChargingMode, OrderEntity, OrderStatus, OrderType } from '../../../src/modules/orders'
import { ResourceEntity, ResourceStatus } from '../../../src/modules/resources'
import { idsAt, refusals, valueAt } from '../../support/answers'
import { databases } from '../../support/databases'
import { orderRow } from '../../support/orderRows'
import { resourceRow } from '../../support/resourceRows'
import { customerRow } from '../../support/rows'
import type { World } from '../../support/world'
import { openResourceWorld } from './resourceWorld'

const mine = { partnerId: 'ptn_sp', customerId: 'cus_1' }
const all = ['res_address', 'res_disk', 'res_frozen', 'res_renewed', 'res_server']

describe.each(databases)('filters on resources on %s', kind => {
  let world: World
  beforeAll(async () => {
    world = await openResourceWorld(kind)
    const onDemand = { ...mine, chargingMode: ChargingMode.PAY_PER_USE, expireAt: null, serviceTypeCode: 'hws.service.type.obs' }
    await world.add(CustomerEntity, customerRow({ id: 'cus_named', partnerId: 'ptn_sp', customerName: '上海云上科技' }))
    await world.add(OrderEntity, orderRow({ ...mine, id: 'ord_TRIAL', orderType: OrderType.TRIAL, status: OrderStatus.PROCESSING }))
    await world.add(
      ResourceEntity,
      resourceRow({ ...mine, id: 'res_frozen', status: ResourceStatus.FROZEN, orderId: 'ord_TRIAL', expireAt: '2026-05-01T00:00:00.000Z' }),
      resourceRow({ ...mine, id: 'res_closed', status: ResourceStatus.CLOSED }),
      resourceRow({ ...onDemand, id: 'res_od1', effectiveAt: '2026-01-01T00:00:00.000Z', regionCode: 'cn-north-4' }),
      resourceRow({ ...onDemand, id: 'res_od2', effectiveAt: '2026-01-02T00:00:00.000Z', status: ResourceStatus.GRACE_PERIOD }),
      resourceRow({ ...onDemand, id: 'res_od3', effectiveAt: '2026-01-03T00:00:00.000Z', status: ResourceStatus.CLOSED }),
      resourceRow({ id: 'res_named', partnerId: 'ptn_sp', customerId: 'cus_named' }),
    )
  })
  afterAll(() => world.close())

  const asking = (filter: object) =>
    world.ask('admin', 'query ($filter: ResourceFilter) { resources(first: 100, filter: $filter) { nodes { id } } }', {
      filter: { customerId: 'cus_1', ...filter },
    })
  const matching = async (filter: object) => idsAt(await asking(filter), 'resources').sort()
  const refused = async (filter: object) => expect(refusals(await asking(filter))).toEqual(['BAD_USER_INPUT'])

  it('without any: all that have an end, closed ones left out (part 1 §4.7)', async () => expect(await matching({})).toEqual(all))

  describe('resourceIds (class FG)', () => {
    it('[] filters nothing, null is refused', async () => {
      expect(await matching({ resourceIds: [] })).toEqual(all)
      await refused({ resourceIds: null })
    })
    it('a main resource brings what is attached to it; with onlyMainResource it does not (R-RS-1)', async () => {
      expect(await matching({ resourceIds: ['res_server'] })).toEqual(['res_disk', 'res_server'])
      expect(await matching({ resourceIds: ['res_server'], onlyMainResource: true })).toEqual(['res_server'])
    })
    it('an attached one is found whatever onlyMainResource says', async () => {
      expect(await matching({ resourceIds: ['res_disk'], onlyMainResource: true })).toEqual(['res_disk'])
      expect(await matching({ resourceIds: ['res_disk'] })).toEqual(['res_disk'])
    })
    it('foreign, missing and malformed ids match nothing', async () => {
      expect(await matching({ resourceIds: ['res_x', 'res_missing', 'no id'] })).toEqual([])
    })
    it('50 are taken, 51 refused', async () => {
      const ids = Array.from({ length: 51 }, (_, index) => `res_i${index}`)
      expect(await matching({ resourceIds: ids.slice(0, 50) })).toEqual([])
      await refused({ resourceIds: ids })
    })
  })

  it('onlyMainResource is false unless given', async () => {
    expect(await matching({ onlyMainResource: true })).toEqual(all.filter(id => id !== 'res_disk'))
    expect(await matching({ onlyMainResource: false })).toEqual(all)
  })

  describe('orderId (class FA)', () => {
    it.each([[null], ['']])('%j filters nothing', async orderId => expect(await matching({ orderId })).toEqual(all))
    it('matches what the order opened, and what it renewed, in any case', async () => {
      expect(await matching({ orderId: 'ord_base' })).toEqual(['res_address', 'res_disk', 'res_server'])
      expect(await matching({ orderId: 'ord_RENEWAL' })).toEqual(['res_renewed'])
      expect(await matching({ orderId: 'ord_MISSING' })).toEqual([])
    })
  })

  describe('statusList (class FG)', () => {
    it('[] filters nothing, null is refused', async () => {
      expect(await matching({ statusList: [] })).toEqual(all)
      await refused({ statusList: null })
    })
    it('matches any of them, closed ones where asked for', async () => {
      expect(await matching({ statusList: ['FROZEN', 'CLOSED'] })).toEqual(['res_closed', 'res_frozen'])
      expect(await matching({ statusList: ['EXPIRED'] })).toEqual([])
    })
  })

  describe('expireAt (class FA)', () => {
    it('null filters nothing', async () => expect(await matching({ expireAtBegin: null, expireAtEnd: null })).toEqual(all))
    it('excludes both ends (api §4)', async () => {
      expect(await matching({ expireAtBegin: '2026-04-10T15:59:59.000Z' })).toEqual(['res_frozen'])
      expect(await matching({ expireAtBegin: '2026-04-10T15:59:58.999Z', expireAtEnd: '2026-05-01T00:00:00.000Z' })).toEqual([
        'res_renewed',
      ])
    })
    it('is not turned round', () => refused({ expireAtBegin: '2026-05-01T00:00:00.000Z', expireAtEnd: '2026-04-01T00:00:00.000Z' }))
  })

  describe('serviceTypeCode (absent and null none, "" an error)', () => {
    it('null filters nothing, "" is refused', async () => {
      expect(await matching({ serviceTypeCode: null })).toEqual(all)
      await refused({ serviceTypeCode: '' })
    })
    it('matches in any case; 64 characters at most', async () => {
      expect(await matching({ serviceTypeCode: 'HWS.service.type.EBS' })).toEqual(['res_disk'])
      expect(await matching({ serviceTypeCode: 'x'.repeat(64) })).toEqual([])
      await refused({ serviceTypeCode: 'x'.repeat(65) })
    })
  })

  it('pages hold at most 100 (api §3, where the vendor allows 500)', async () => {
    const page = (first: number) => world.ask('customer', 'query ($n: Int) { resources(first: $n) { totalCount } }', { n: first })
    expect(refusals(await page(100))).toEqual([])
    expect(refusals(await page(101))).toEqual(['BAD_USER_INPUT'])
  })

  it('orders by expiry both ways, and by when it was opened', async () => {
    const sorted = async (orderBy: string) =>
      idsAt(await world.ask('customer', `{ resources(first: 2, orderBy: ${orderBy}) { nodes { id } } }`), 'resources')
    expect(await sorted('EXPIRE_AT_DESC')).toEqual(['res_frozen', 'res_renewed'])
    expect(await sorted('EXPIRE_AT_ASC')).toEqual(['res_address', 'res_disk'])
    expect(await sorted('EFFECTIVE_AT_DESC')).toEqual(['res_server', 'res_frozen'])
  })

  describe('on-demand resources', () => {
    const onDemand = async (filter: object) =>
      idsAt(
        await world.ask(
          'manager',
          'query ($filter: OnDemandResourceFilter) { onDemandResources(filter: $filter) { nodes { id expireAt } } }',
          {
            filter: { customerId: 'cus_1', ...filter },
          },
        ),
        'onDemandResources',
      )
    it.each([[{}], [{ regionCode: '', serviceTypeCode: null, effectiveAtBegin: null, status: null }]])(
      '%j: all, newest first',
      async filter => {
        expect(await onDemand(filter)).toEqual(['res_od2', 'res_od1'])
      },
    )
    it.each([
      [{ regionCode: 'cn-north-4' }, ['res_od1']],
      [{ serviceTypeCode: 'HWS.SERVICE.TYPE.OBS' }, ['res_od2', 'res_od1']],
      [{ status: 'GRACE_PERIOD' }, ['res_od2']],
      [{ status: 'CLOSED' }, ['res_od3']],
      [{ effectiveAtBegin: '2026-01-01T00:00:00.000Z' }, ['res_od2']],
      [{ effectiveAtEnd: '2026-01-02T00:00:00.000Z' }, ['res_od1']],
      [{ customerId: 'cus_3' }, []],
    ])('%j', async (filter, expected) => expect(await onDemand(filter)).toEqual(expected))
  })

  describe('order-resource details (R-OQ-3)', () => {
    const details = async (filter: object, persona = 'admin') =>
      idsAt(
        await world.ask(persona, 'query ($filter: OrderResourceFilter) { orderResources(first: 100, filter: $filter) { nodes { id } } }', {
          filter,
        }),
        'orderResources',
      ).sort()
    it.each([
      [{ customerName: '云上' }, ['res_named']],
      [{ orderId: 'ord_base' }, ['res_address', 'res_disk', 'res_server']],
      [{ orderTypes: ['TRIAL'] }, ['res_frozen']],
      [{ orderStatuses: ['PROCESSING'] }, ['res_frozen']],
      [{ orderTypes: ['TRIAL'], orderStatuses: ['COMPLETED'] }, []],
      [{ serviceTypeCode: 'hws.service.type.ebs' }, ['res_disk']],
      [{ expireAtBegin: '2026-04-30T00:00:00.000Z' }, ['res_frozen']],
    ])('%j', async (filter, expected) => expect(await details(filter)).toEqual(expected))
    it('finds no customer by a name that is not mine to search', async () => {
      expect(await details({ customerName: '云上' }, 'manager')).toEqual([])
    })
    it('shows personal data by its mask only', async () => {
      const query = '{ orderResources(filter: { customerName: "云上" }) { nodes { customer { customerName { masked } } } } }'
      expect(valueAt(await world.ask('admin', query), 'orderResources', 'nodes')).toEqual([
        { customer: { customerName: { masked: '上**' } } },
      ])
    })
  })
})
