/** What repeats a value of another row is written with it, and never decides alone who sees what (R-AM-1, R-AM-5). */
import { systemViewer } from '../../src/access/viewer'
import { bulkInsert, Database, type Store, type Transaction } from '../../src/db'
import { copiesOf } from '../../src/db/copies'
import { CustomerEntity } from '../../src/modules/customers'
import { OrderEntity } from '../../src/modules/orders'
import { idsAt } from '../support/answers'
import { keepCopies, repeatedWrongly } from '../support/copies'
import { databases } from '../support/databases'
import { orderRow } from '../support/orderRows'
import { openWorld, type World } from '../support/world'

describe.each(databases)('a value that orders repeat of their customer on %s', kind => {
  let world: World
  beforeEach(async () => {
    world = await openWorld(kind)
    await world.add(
      OrderEntity,
      ...['cus_1', 'cus_1', 'cus_2'].map((customerId, n) => orderRow({ id: `ord_${n}`, partnerId: 'ptn_sp', customerId })),
    )
  })
  afterEach(() => world.close())

  const write = (work: (tx: Transaction) => Promise<void>, store = world.store) =>
    new Database(store, systemViewer('a test'), { now: world.now, subscriptions: [] }).write(async tx => {
      await work(tx)
      return tx.changes
    })
  const giving = (managerId: string | null) => async (tx: Transaction) => {
    const customer = await tx.lock(CustomerEntity, 'cus_1')
    customer.managerId = managerId
    await tx.save(customer)
  }
  const managersOf = async () => (await world.table('order')).map(row => row.customer_manager_id)
  const spoil = () =>
    world.store.writer.query(`UPDATE ${kind === 'mysql' ? '`order`' : '"order"'} SET customer_manager_id = 'mbr_colleague'`)
  const seenBy = async (persona: string) =>
    idsAt(await world.ask(persona, '{ orders(orderBy: CREATED_AT_ASC) { nodes { id } } }'), 'orders').sort()

  it('is written when the customer is, for all its orders and no others, as no change of their own', async () => {
    const changes = await write(giving('mbr_colleague'))
    expect(await managersOf()).toEqual(['mbr_colleague', 'mbr_colleague', 'mbr_manager'])
    expect(changes.map(({ id }) => id)).toEqual(['cus_1'])
    expect((await world.table('order')).map(({ version }) => version)).toEqual([1, 1, 1])
    expect([await seenBy('manager'), await seenBy('colleague')]).toEqual([['ord_2'], ['ord_0', 'ord_1']])
    await write(giving(null))
    expect(await managersOf()).toEqual([null, null, 'mbr_manager'])
    expect([await seenBy('manager'), await seenBy('colleague')]).toEqual([['ord_2'], []])
  })

  it('is left alone when something else of the customer is written', async () => {
    await spoil()
    const before = await world.table('order')
    await write(async tx => {
      const customer = await tx.lock(CustomerEntity, 'cus_1')
      customer.label = 'new'
      await tx.save(customer)
    })
    expect(await world.table('order')).toEqual(before)
    await keepCopies(world.store)
  })

  it('stays as it was when the transaction fails', async () => {
    const before = await world.contents()
    const failing = write(async tx => {
      await giving('mbr_colleague')(tx)
      throw new Error('too late')
    })
    await expect(failing).rejects.toThrow('too late')
    expect(await world.contents()).toEqual(before)
  })

  it('is written a part at a time where there are very many, so that no deadline stands in the way', async () => {
    const rows = Array.from({ length: 5000 }, (_, n) => orderRow({ id: `ord_many${n}`, partnerId: 'ptn_sp', customerId: 'cus_1' }))
    await bulkInsert(world.store, [{ entity: OrderEntity, rows: rows.map(row => ({ ...row, customerManagerId: 'mbr_manager' })) }])
    let parts = 0
    const counting: Store = {
      ...world.store,
      transaction: work =>
        world.store.transaction(opened => {
          const goOn = () => {
            parts++
            opened.goOn()
          }
          return work({ ...opened, goOn })
        }),
    }
    await write(giving('mbr_colleague'), counting)
    expect(parts).toBe(kind === 'mysql' ? 2 : 1)
    expect(await repeatedWrongly(world.store)).toEqual([])
    expect((await managersOf()).filter(manager => manager === 'mbr_colleague')).toHaveLength(5002)
  })

  it('is not passed by when many customers are changed at once', async () => {
    const changing = write(tx => tx.changeAll(CustomerEntity, ['cus_1'], { managerId: 'mbr_colleague' }))
    await expect(changing).rejects.toThrow('CustomerEntity.managerId is repeated by other rows: save each')
    expect(await repeatedWrongly(world.store)).toEqual([])
  })

  it('shows nobody what the customer does not show: wrong, it hides (R-AM-1)', async () => {
    await spoil()
    for (const persona of ['manager', 'colleague']) {
      expect(await seenBy(persona)).toEqual([])
      expect((await world.ask(persona, '{ node(id: "ord_0") { id } orders { totalCount } }')).data).toEqual({
        node: null,
        orders: { totalCount: 0 },
      })
    }
    expect(await seenBy('admin')).toHaveLength(3)
    await keepCopies(world.store)
  })

  it('is found through a second door to the same table', () => {
    class OtherCustomerEntity extends CustomerEntity {}
    expect(copiesOf(OtherCustomerEntity, 'managerId')).toEqual(copiesOf(CustomerEntity, 'managerId'))
    expect(copiesOf(CustomerEntity, 'managerId').map(({ property }) => property)).toEqual(['customerManagerId', 'customerManagerId'])
    expect(copiesOf(CustomerEntity, 'label')).toEqual([])
  })
})
