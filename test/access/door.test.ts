/** The door to the data: what one viewer read through it never answers another, and nested reads stay behind the same one. */
import { type Viewer, systemViewer } from '../../src/access/viewer'
import { Database, doorOf } from '../../src/db'
import { CustomerEntity } from '../../src/modules/customers'
import { MemberEntity } from '../../src/modules/members'
import { PartnerEntity, throughReseller } from '../../src/modules/partners'
import { databases } from '../support/databases'
import { openOrganisation } from '../support/organisation'
import type { World } from '../support/world'

describe.each(databases)('the door on %s', kind => {
  let world: World
  beforeAll(async () => {
    world = await openOrganisation(kind)
  })
  afterAll(() => world.close())

  const doorFor = (viewer: Viewer): Database => new Database(world.store, viewer, { now: world.now, subscriptions: [] })
  const doorOfPersona = async (persona: string): Promise<Database> => doorFor(await world.viewer(persona))
  const idOf = (row: { id: string } | null): string | null => row?.id ?? null

  it('answers what is missing, invisible or malformed alike, and a malformed id without a statement', async () => {
    const door = await doorOfPersona('manager')
    const read = (id: string) => world.counting(() => door.one(CustomerEntity, id, ['id']))
    expect(await read('cus_x1')).toMatchObject({ result: null, statements: [expect.anything()] })
    expect(await read('cus_none')).toMatchObject({ result: null, statements: [expect.anything()] })
    for (const id of ['', 'x', 'cus_', 'CUS_1', 'cus_1 ', ' cus_1', "cus_1' OR 1=1", `cus_${'1'.repeat(77)}`, 'zzz_1'])
      expect(await read(id)).toEqual({ result: null, statements: [] })
  })

  it('reads the same id for two viewers once each, and mixes neither rows nor batches', async () => {
    const system = doorFor(systemViewer('a test'))
    const manager = system.as(await world.viewer('manager'))
    const reads = [system, manager, system, manager].map(door => door.one(CustomerEntity, 'cus_3', ['id']))
    expect((await Promise.all(reads)).map(idOf)).toEqual(['cus_3', null, 'cus_3', null])
  })

  it('is one for each viewer: the same reseller twice is the same door, two resellers are two', async () => {
    const viewer = await world.viewer('masterAdmin')
    const db = doorFor(viewer)
    const [one, again, other] = await Promise.all(
      ['ptn_reseller', 'ptn_reseller', 'ptn_assigned'].map(id => throughReseller({ db, viewer }, id)),
    )
    expect(one).toBe(again)
    expect(other).not.toBe(one)
    const seen = async (door: Database | null | undefined) => (await door?.rows(CustomerEntity).many(['id']))?.map(({ id }) => id).sort()
    expect(await Promise.all([db, one, other].map(seen))).toEqual([['cus_m1', 'cus_m2'], ['cus_r1', 'cus_r2'], ['cus_b1']])
  })

  it('is remembered by each row, so that a nested read stays in the reseller (R-RES-6)', async () => {
    const viewer = await world.viewer('masterAdmin')
    const db = doorFor(viewer)
    const door = await throughReseller({ db, viewer }, 'ptn_reseller')
    const customer = await door?.one(CustomerEntity, 'cus_r1', ['id', 'managerId', 'partnerId'])
    if (!customer) throw new Error('the master sees no customer of its reseller')
    expect(doorOf(customer)).toBe(door)
    expect(await doorOf(customer).one(MemberEntity, customer.managerId, ['id'])).toBeNull()
    expect(idOf(await doorOf(customer).one(PartnerEntity, customer.partnerId, ['id']))).toBe('ptn_reseller')
    expect(await doorOf(customer).one(CustomerEntity, 'cus_m1', ['id'])).toBeNull()
  })

  it('hands out rows that refuse to tell a column that was not read', async () => {
    const row = await (await doorOfPersona('admin')).one(CustomerEntity, 'cus_1', ['label'])
    expect(row?.label).toBeNull()
    expect(() => row?.accountName).toThrow('CustomerEntity.accountName was not requested')
    expect(Object.keys(row ?? {}).sort()).toEqual(['id', 'label'])
  })

  it('counts visible rows only', async () => {
    const counts = await Promise.all(
      ['manager', 'admin', 'nobody', 'specialist', 'vendorAdmin'].map(async persona =>
        (await doorOfPersona(persona)).rows(CustomerEntity).count(),
      ),
    )
    expect(counts).toEqual([2, 4, 0, 0, (await world.table('customer')).length])
  })

  it('asks the database nothing for someone who may see nothing', async () => {
    const door = await doorOfPersona('nobody')
    const { statements } = await world.counting(async () => {
      await door.rows(CustomerEntity).many('all')
      await door.rows(CustomerEntity).count()
      await door.one(CustomerEntity, 'cus_1', ['id'])
    })
    expect(statements).toEqual([])
  })
})
