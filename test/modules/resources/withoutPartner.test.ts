/** A customer that has left its partner goes on with its resources by itself; a former partner and a master that looks on have no buttons for it. */
import { AccountType, ofCustomer } from '../../../src/modules/accounts'
import { OnBehalfSessionEntity } from '../../../src/modules/authorization'
import { OrderEntity, OrderLineEntity, OrderStatus } from '../../../src/modules/orders'
import { ResourceEntity, ResourcePeriodEntity } from '../../../src/modules/resources'
import { brokenInvariants, fund } from '../../support/accountRows'
import { valueAt } from '../../support/answers'
import { onBehalfSessionRow } from '../../support/authorizationRows'
import { keepCopies } from '../../support/copies'
import { databases } from '../../support/databases'
import { lineOf, orderRow } from '../../support/orderRows'
import { periodRow } from '../../support/resourceRows'
import type { World } from '../../support/world'
import { addServer, errorsAt, keyed, openResourceWorld } from './resourceWorld'

const mutationOf = (name: string, fields: string): string =>
  `mutation ($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { userErrors { code upstreamCode } ${fields} } }`
const mutations = {
  renewResources: mutationOf('renewResources', 'orders { id partner { id } }'),
  payOrder: mutationOf('payOrder', 'order { status }'),
  unsubscribeResources: mutationOf('unsubscribeResources', 'refund { amount }'),
  setAutoRenew: mutationOf('setAutoRenew', 'resource { expirePolicy }'),
}
type Name = keyof typeof mutations

describe.each(databases)('a customer that has left its partner on %s', kind => {
  let world: World
  let server: string
  beforeAll(async () => {
    world = await openResourceWorld(kind)
    const row = await addServer(world)
    server = row.id
    await world.add(ResourcePeriodEntity, periodRow(row, { id: 'rpd_left' }))
    const unpaid = orderRow({ id: 'ord_LEFT', partnerId: 'ptn_sp', customerId: 'cus_1', status: OrderStatus.PENDING_PAYMENT })
    await world.add(OrderEntity, unpaid)
    await world.add(OrderLineEntity, lineOf(unpaid, { id: 'orl_LEFT' }))
    await world.add(ResourceEntity, { ...row, id: 'res_sp2', customerId: 'cus_2' })
  })
  afterAll(() => world.close())

  const doing = (persona: string, name: Name, input: object) =>
    world.ask(persona, mutations[name], { input: { ...(name === 'setAutoRenew' ? {} : { idempotencyKey: keyed() }), ...input } })
  const actionsOf = async (persona: string, field: 'resource' | 'order', id: string, through: string | null = null) => {
    const query = `query ($id: ID!, $through: ID) { ${field}(id: $id, indirectPartnerId: $through) { availableActions } }`
    return valueAt<string[]>(await world.ask(persona, query, { id, through }), field, 'availableActions')
  }

  it('was acted for with its authorisation only, by who had switched into its role: others had no button (R-ACT-1, R-ACT-2)', async () => {
    for (const field of ['resource', 'order'] as const)
      expect(await actionsOf('admin', field, field === 'order' ? 'ord_LEFT' : server)).toEqual([])
    expect(await actionsOf('manager', 'resource', server)).toContain('renew')
    expect(await actionsOf('manager', 'order', 'ord_LEFT')).toEqual(['pay', 'cancel'])
    await world.store.writer.query("UPDATE customer SET on_behalf_authorization = 'NONE' WHERE id = 'cus_1'")
    expect(await actionsOf('manager', 'resource', server)).toEqual([])
    expect(await actionsOf('manager', 'order', 'ord_LEFT')).toEqual([])
  })

  describe('once it is on its own', () => {
    beforeAll(async () => {
      await world.store.writer.query("UPDATE customer SET partner_id = NULL, manager_id = NULL WHERE id = 'cus_1'")
      await keepCopies(world.store)
      await fund(world, ofCustomer('cus_1', null, AccountType.BALANCE, 'CNY'), '500.00')
    })

    it.each([
      ['resource', (): string => server],
      ['order', (): string => 'ord_LEFT'],
    ] as const)('sees the buttons of its %s, and its former partner sees the row without any (R-2015)', async (field, idOf) => {
      expect(await actionsOf('customer', field, idOf())).not.toEqual([])
      for (const persona of ['admin', 'operations']) expect(await actionsOf(persona, field, idOf())).toEqual([])
    })

    it('renews, and pays with its own money; the order is of no partner, and the former one does not see it (R-ACT-1, R-ASC-2)', async () => {
      const answer = await doing('customer', 'renewResources', { resourceIds: [server], periodType: 'MONTH', periodNum: 1 })
      expect(errorsAt(answer, 'renewResources')).toEqual([])
      const [order] = valueAt<{ id: string; partner: null }[]>(answer, 'renewResources', 'orders')
      expect(order?.partner).toBeNull()
      const paid = await doing('customer', 'payOrder', { orderId: order?.id, useVouchers: false, useDiscount: false })
      expect(errorsAt(paid, 'payOrder')).toEqual([])
      expect(valueAt(paid, 'payOrder', 'order')).toEqual({ status: 'PROCESSING' })
      const looking = await world.ask('admin', 'query ($id: ID!) { order(id: $id) { id } resource(id: "res_server") { id } }', {
        id: order?.id,
      })
      expect(looking.data).toEqual({ order: null, resource: { id: 'res_server' } })
      expect(await brokenInvariants(world)).toEqual({})
    })

    it('makes a resource renew itself, and gives one back', async () => {
      const renewing = await doing('customer', 'setAutoRenew', { id: server, enabled: true, times: 0 })
      expect(valueAt(renewing, 'setAutoRenew', 'resource')).toEqual({ expirePolicy: 'AUTO_RENEW' })
      const given = await doing('customer', 'unsubscribeResources', {
        resourceIds: ['res_server'],
        type: 'RESOURCE_AND_RENEWALS',
        reason: 'NOT_GOOD',
      })
      expect(errorsAt(given, 'unsubscribeResources')).toEqual([])
    })

    it.each([
      ['renewResources', { resourceIds: ['res_address'], periodType: 'MONTH', periodNum: 1 }],
      ['unsubscribeResources', { resourceIds: ['res_address'], type: 'RESOURCE_AND_RENEWALS', reason: 'NOT_GOOD' }],
      ['setAutoRenew', { id: 'res_address', enabled: true, times: 0 }],
    ] as const)('is unknown to the members of its former partner: %s (api §8)', async (name, input) => {
      const before = await world.contents()
      const answer = await doing('operations', name, { customerId: 'cus_1', ...input })
      expect(errorsAt(answer, name)).toEqual([['NOT_FOUND', 'CBC.99000035']])
      expect(await world.contents()).toEqual(before)
    })
  })

  it('has a neighbour whose master looks on without buttons (R-RES-6)', async () => {
    await world.store.writer.query("UPDATE customer SET on_behalf_authorization = 'GRANTED' WHERE id = 'cus_r1'")
    const mine = { partnerId: 'ptn_reseller', customerId: 'cus_r1', memberId: 'mbr_resellerAdmin' }
    await world.add(OnBehalfSessionEntity, onBehalfSessionRow({ ...mine, id: 'obs_r' }))
    expect(await actionsOf('resellerAdmin', 'resource', 'res_r')).toContain('renew')
    expect(await actionsOf('masterAdmin', 'resource', 'res_r', 'ptn_reseller')).toEqual([])
  })
})
