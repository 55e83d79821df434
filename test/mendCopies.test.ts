/** The nightly look at what rows repeat of other rows (R-AM-5). */
import { OrderEntity } from '../src/modules/orders'
import { idsAt } from './support/answers'
import { repeatedWrongly } from './support/copies'
import { databases } from './support/databases'
import { orderRow } from './support/orderRows'
import { openWorld, type World } from './support/world'

describe.each(databases)('mendCopies on %s', kind => {
  let world: World
  beforeAll(async () => {
    world = await openWorld(kind)
    const customers = ['cus_1', 'cus_1', 'cus_2', 'cus_3', 'cus_4', 'cus_gone']
    await world.add(OrderEntity, ...customers.map((customerId, n) => orderRow({ id: `ord_${n}`, partnerId: 'ptn_sp', customerId })))
  })
  afterAll(() => world.close())

  const orders = kind === 'mysql' ? '`order`' : '"order"'
  const seenBy = async (persona: string) => idsAt(await world.ask(persona, '{ orders { nodes { id } } }'), 'orders').sort()

  it('gives orders back who looks after their customer, and counts the customers', async () => {
    await world.store.writer.query(`UPDATE ${orders} SET customer_manager_id = NULL WHERE customer_id IN ('cus_1', 'cus_3')`)
    await world.store.writer.query(`UPDATE ${orders} SET customer_manager_id = 'mbr_manager' WHERE customer_id = 'cus_4'`)
    expect(await seenBy('manager')).toEqual(['ord_2'])
    expect(await world.runJob('mendCopies')).toBe(3)
    expect(await repeatedWrongly(world.store)).toEqual([])
    expect([await seenBy('manager'), await seenBy('colleague')]).toEqual([['ord_0', 'ord_1', 'ord_2'], ['ord_3']])
  })

  it('changes nothing where nothing is wrong', async () => {
    const before = await world.contents()
    expect(await world.runJob('mendCopies')).toBe(0)
    expect(await world.contents()).toEqual(before)
  })
})
