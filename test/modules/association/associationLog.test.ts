/** The log of associations and the periods behind it: what is written, and who reads it (R-ASC-2, R-ASC-5, api §9). */
import { Database } from '../../../src/db'
import {
  association,
  AssociationEventEntity,
  AssociationEventStatus,
  AssociationEventType,
  AssociationInitiator,
  CustomerAssociationEntity,
} from '../../../src/modules/association'
import { AssociationType, CustomerAssociated } from '../../../src/modules/customers'
import { idsAt, refusals } from '../../support/answers'
import { associationEventRow, customerAssociationRow } from '../../support/associationRows'
import { databases } from '../../support/databases'
import { now } from '../../support/rows'
import type { World } from '../../support/world'
import { newCustomer, openAssociationWorld } from './associationWorld'

describe.each(databases)('the log of associations on %s', kind => {
  let world: World
  beforeAll(async () => {
    world = await openAssociationWorld(kind)
    await world.add(
      AssociationEventEntity,
      associationEventRow({ id: 'ase_1', partnerId: 'ptn_sp', customerId: 'cus_1', createdAt: '2025-02-01T00:00:00.000Z' }),
      associationEventRow({
        id: 'ase_2',
        partnerId: 'ptn_sp',
        customerId: 'cus_2',
        type: AssociationEventType.DISASSOCIATE,
        status: AssociationEventStatus.PENDING,
        pendingCustomerId: 'cus_2',
        createdAt: '2026-03-01T00:00:00.000Z',
        handledAt: null,
        handledById: null,
      }),
      associationEventRow({ id: 'ase_3', partnerId: 'ptn_sp', customerId: 'cus_3', createdAt: '2025-02-03T00:00:00.000Z' }),
      // cus_x1 was a customer of ptn_sp before: the rows of that time are its own.
      associationEventRow({ id: 'ase_old', partnerId: 'ptn_sp', customerId: 'cus_x1', createdAt: '2024-01-01T00:00:00.000Z' }),
      associationEventRow({ id: 'ase_new', partnerId: 'ptn_other', customerId: 'cus_x1', createdAt: '2025-01-01T00:00:00.000Z' }),
      associationEventRow({ id: 'ase_r', partnerId: 'ptn_reseller', customerId: 'cus_r1', createdAt: '2025-02-05T00:00:00.000Z' }),
    )
    await world.add(
      CustomerAssociationEntity,
      customerAssociationRow({ id: 'cas_1', partnerId: 'ptn_sp', customerId: 'cus_1' }),
      customerAssociationRow({ id: 'cas_3', partnerId: 'ptn_sp', customerId: 'cus_3' }),
      customerAssociationRow({
        id: 'cas_old',
        partnerId: 'ptn_sp',
        customerId: 'cus_x1',
        startedAt: '2024-01-01T00:00:00.000Z',
        endedAt: '2024-12-01T00:00:00.000Z',
      }),
      customerAssociationRow({ id: 'cas_new', partnerId: 'ptn_other', customerId: 'cus_x1' }),
    )
  })
  afterAll(() => world.close())

  const events = async (persona: string, args = '') => {
    const answer = await world.ask(persona, `{ associationEvents(first: 50${args}) { totalCount nodes { id } } }`)
    return answer.errors.length ? refusals(answer) : idsAt(answer, 'associationEvents')
  }
  const periods = async (persona: string, args = '') => {
    const answer = await world.ask(persona, `{ customerAssociations(first: 50${args}) { totalCount nodes { id } } }`)
    return answer.errors.length ? refusals(answer) : idsAt(answer, 'customerAssociations')
  }
  const forbidden = ['FORBIDDEN']
  const all = ['ase_2', 'ase_3', 'ase_1', 'ase_old']

  it.each([
    ['admin', all, ['cas_1', 'cas_3', 'cas_old']],
    ['operations', all, ['cas_1', 'cas_3', 'cas_old']],
    ['manager', ['ase_2', 'ase_1'], ['cas_1']],
    ['supervisor', ['ase_2', 'ase_1'], ['cas_1']],
    ['colleague', ['ase_3'], ['cas_3']],
    ['customer', ['ase_1'], ['cas_1']],
    ['strangerAdmin', ['ase_new'], ['cas_new']],
    ['strangerManager', ['ase_new'], ['cas_new']],
    ['masterAdmin', [], []],
    ['resellerAdmin', ['ase_r'], []],
    ['vendorAdmin', ['ase_2', 'ase_r', 'ase_3', 'ase_1', 'ase_new', 'ase_old'], ['cas_1', 'cas_3', 'cas_new', 'cas_old']],
    ['specialist', forbidden, forbidden],
    ['nobody', forbidden, forbidden],
    ['ecosystemManager', forbidden, forbidden],
  ])('shows %s the rows of its time and scope, also of those that have left', async (persona, seenEvents, seenPeriods) => {
    expect([await events(persona), ((await periods(persona)) as string[]).sort()]).toEqual([seenEvents, seenPeriods])
  })

  it('shows a former partner the customer as id and masked name only (api §9)', async () => {
    const { data } = await world.ask(
      'admin',
      '{ associationEvents(filter: { customerId: "cus_x1" }) { nodes { customerId customerName customer { id } } } }',
    )
    expect(data?.associationEvents).toEqual({ nodes: [{ customerId: 'cus_x1', customerName: '客**', customer: null }] })
  })

  it.each([
    ['customerId: "cus_1"', ['ase_1']],
    ['customerId: "cus_r1"', []],
    ['customerId: ""', all],
    ['type: DISASSOCIATE', ['ase_2']],
    ['status: APPROVED', ['ase_3', 'ase_1', 'ase_old']],
    ['initiator: PARTNER', all],
    ['initiator: CUSTOMER', []],
    ['createdAtBegin: "2025-02-01T00:00:00.000Z"', ['ase_2', 'ase_3']],
    ['createdAtEnd: "2025-02-01T00:00:00.000Z"', ['ase_old']],
    ['createdAtBegin: null, type: null, status: null', all],
  ])('is narrowed by %s', async (filter, ids) => {
    expect(await events('admin', `, filter: { ${filter} }`)).toEqual(ids)
  })

  it('is read from the front or the end', async () => {
    expect(await events('admin', ', orderBy: CREATED_AT_ASC')).toEqual([...all].reverse())
    expect(((await periods('admin', ', filter: { isRunning: true }')) as string[]).sort()).toEqual(['cas_1', 'cas_3'])
    expect(await periods('admin', ', filter: { isRunning: false }')).toEqual(['cas_old'])
  })

  it('stands under a customer as well, in one statement for all of them', async () => {
    const query = (first: number) =>
      `{ customers(first: ${first}) { nodes { id associationEvents(first: 2) { totalCount nodes { id type availableActions requestedBy { id } partner { id } } } } } }`
    const costOf = async (first: number) => (await world.counting(() => world.ask('admin', query(first)))).statements.length
    expect(await costOf(50)).toBe(await costOf(2))
    const { data } = await world.ask(
      'manager',
      '{ customer(id: "cus_1") { associationEvents(first: 5) { nodes { id availableActions } } } }',
    )
    expect(data?.customer).toEqual({ associationEvents: { nodes: [{ id: 'ase_1', availableActions: [] }] } })
  })

  it.each([
    ['admin', ['CANCEL']],
    ['manager', []],
    ['operations', []],
    ['vendorAdmin', []],
  ])('says what %s can do with a request that waits', async (persona, actions) => {
    const { data } = await world.ask(persona, '{ node(id: "ase_2") { ... on AssociationEvent { availableActions } } }')
    expect(data?.node).toEqual({ availableActions: actions })
  })

  it('gets a row, and a period begins, when a customer comes (R-ASC-5)', async () => {
    const { id } = await newCustomer(world)
    const viewer = await world.viewer('admin')
    const { subscriptions = [] } = association
    const event = new CustomerAssociated(id, 'ptn_sp', AssociationType.RESALE, 'CUSTOMER')
    await new Database(world.store, viewer, { now, subscriptions }).write(tx => tx.announce(event))
    expect((await world.table('association_event')).filter(row => row.customer_id === id)).toMatchObject([
      {
        type: 'ASSOCIATE',
        status: 'APPROVED',
        initiator: AssociationInitiator.CUSTOMER,
        from_type: null,
        to_type: 'RESALE',
        created_at: now,
        handled_at: now,
      },
    ])
    expect((await world.table('customer_association')).filter(row => row.customer_id === id)).toMatchObject([
      { partner_id: 'ptn_sp', customer_name: '客**', account_name: 'a**', running_customer_id: id, ended_at: null },
    ])
  })
})
