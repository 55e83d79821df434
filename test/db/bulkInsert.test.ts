/** Many rows at once: whole, exact, and all of them or none. */
import { systemViewer } from '../../src/access/viewer'
import { bulkInsert, Database, type Store } from '../../src/db'
import { CustomerEntity } from '../../src/modules/customers'
import { PartnerEntity } from '../../src/modules/partners'
import { Money } from '../../src/shared/money'
import { Secret } from '../../src/shared/secret'
import { databases } from '../support/databases'
import { customerRow, now, partnerRow } from '../support/rows'
import { openEmptyStore } from '../support/world'

describe.each(databases)('a bulk insert on %s', kind => {
  let store: Store
  let remove: () => void
  beforeAll(async () => {
    ;({ store, remove } = await openEmptyStore(kind))
  })
  afterAll(async () => {
    await store.close()
    remove()
  })

  const door = (): Database => new Database(store, systemViewer('test'), { now, subscriptions: [] })
  const customersOf = (prefix: string, count: number) =>
    Array.from({ length: count }, (_, index) =>
      customerRow({
        id: `cus_${prefix}${index}`,
        partnerId: `ptn_${prefix}`,
        monthToDateExpenditure: Money.ofUnits(9007199254740993n + BigInt(index), 'CNY'),
      }),
    )

  it('writes rows of several tables, more than fit into one statement', async () => {
    await bulkInsert(store, [
      { entity: PartnerEntity, rows: [partnerRow({ id: 'ptn_a', identities: [] })] },
      { entity: CustomerEntity, rows: customersOf('a', 1203) },
    ])
    expect(await door().rows(CustomerEntity).count()).toBe(1203)
    const partner = await door().one(PartnerEntity, 'ptn_a', ['identities', 'isMainAccount', 'level', 'email'])
    expect(partner).toMatchObject({ identities: [], isMainAccount: true, level: null })
    expect(partner?.email && Secret.open(partner.email)).toBe('office@example.com')
  })

  it('keeps money exact beyond what a double holds', async () => {
    const customer = await door().one(CustomerEntity, 'cus_a7', ['monthToDateExpenditure'])
    expect(customer?.monthToDateExpenditure.units).toBe(9007199254741000n)
  })

  it('writes all or nothing', async () => {
    const before = await door().rows(CustomerEntity).count()
    const twice = customersOf('b', 3)
    await expect(bulkInsert(store, [{ entity: CustomerEntity, rows: [...twice, ...twice] }])).rejects.toThrow()
    expect(await door().rows(CustomerEntity).count()).toBe(before)
  })

  it('refuses a row that leaves a column out, by name', async () => {
    const { label: _, ...rest } = customerRow({ id: 'cus_c', partnerId: 'ptn_c' })
    await expect(bulkInsert(store, [{ entity: CustomerEntity, rows: [rest] }])).rejects.toThrow('CustomerEntity.label was not given')
  })

  it('does nothing when there is nothing', async () => {
    await expect(bulkInsert(store, [{ entity: CustomerEntity, rows: [] }])).resolves.toBeUndefined()
    await expect(bulkInsert(store, [])).resolves.toBeUndefined()
  })
})
