/** The audit trail: who sees which events, by which filters, and that nothing personal is in it (R-AUD-1, S1-27). */
import type { New } from '../../../src/db'
import { AuditEventEntity } from '../../../src/mutations'
import { idsAt, valueAt } from '../../support/answers'
import { databases } from '../../support/databases'
import { openWorld, type World } from '../../support/world'

const now = '2026-03-02T02:00:00.000Z'
const event = (id: string, given: Partial<New<AuditEventEntity>> = {}): New<AuditEventEntity> => ({
  id: `aud_${id}`,
  occurredAt: '2026-03-01T02:00:00.000Z',
  partnerId: 'ptn_sp',
  memberId: 'mbr_operations',
  roles: ['OPERATIONS'],
  operation: 'assignCustomerManager',
  targetId: 'cus_1',
  changes: [],
  result: 'DONE',
  requestId: 'req',
  idempotencyKey: null,
  onBehalfOfCustomerId: null,
  ...given,
})

describe.each(databases)('the audit trail on %s', kind => {
  let world: World
  beforeAll(async () => {
    world = await openWorld(kind)
    await world.add(
      AuditEventEntity,
      event('1'),
      event('2', { operation: 'freezeCustomers', result: 'INVALID_STATE', occurredAt: '2026-02-28T02:00:00.000Z' }),
      event('3', { memberId: 'mbr_admin', targetId: 'cus_2', onBehalfOfCustomerId: 'cus_2', occurredAt: '2026-02-27T02:00:00.000Z' }),
      event('old', { occurredAt: '2026-02-20T02:00:00.000Z' }),
      event('edge', { occurredAt: '2026-02-23T02:00:00.000Z' }),
      event('halfYear', { occurredAt: '2025-09-02T02:00:00.000Z' }),
      event('x', { partnerId: 'ptn_other', memberId: 'mbr_strangerAdmin', targetId: 'cus_x1', operation: 'CANARY' }),
      event('r', { partnerId: 'ptn_reseller', memberId: 'mbr_resellerAdmin' }),
      event('sys', { partnerId: null, memberId: 'system: a job' }),
    )
  })
  afterAll(() => world.close())
  beforeEach(() => {
    world.now = now
  })

  const query = 'query ($filter: AuditEventFilter) { auditEvents(filter: $filter, first: 100) { totalCount nodes { id } } }'
  const found = async (filter?: object | null, persona = 'admin') =>
    idsAt(await world.ask(persona, query, { filter }), 'auditEvents').map(id => id.slice(4))

  it('shows the last seven days unless asked otherwise (R-AUD-1)', async () => {
    for (const filter of [undefined, null, {}]) expect(await found(filter)).toEqual(['1', '2', '3'])
  })

  it.each<[object, string[]]>([
    [{ occurredAtBegin: null }, ['1', '2', '3', 'edge', 'old', 'halfYear']],
    [{ occurredAtBegin: '2026-02-20T02:00:00.000Z' }, ['1', '2', '3', 'edge']],
    [{ occurredAtEnd: '2026-02-28T02:00:00.000Z' }, ['3', 'edge']],
    [{ occurredAtBegin: null, occurredAtEnd: '2026-02-01T00:00:00Z' }, ['halfYear']],
    [{ occurredAtBegin: '2026-02-26T00:00:00Z', occurredAtEnd: '2026-02-28T00:00:00Z' }, ['3']],
  ])('for %j shows %j: both ends excluded, null is no end, and half a year is kept (R-AUD-1)', async (filter, ids) => {
    expect(await found(filter)).toEqual(ids)
  })

  it.each<[object, string[]]>([
    [{ operation: 'freezeCustomers' }, ['2']],
    [{ operation: 'freeze' }, []],
    [{ memberId: 'mbr_admin' }, ['3']],
    [{ targetId: 'cus_1' }, ['1', '2']],
    [{ result: 'DONE' }, ['1', '3']],
    [{ result: 'INVALID_STATE' }, ['2']],
    [{ onBehalfOfCustomerId: 'cus_2' }, ['3']],
    [{ operation: 'CANARY' }, []],
    [{ memberId: 'mbr_strangerAdmin' }, []],
    [{ targetId: 'cus_x1' }, []],
    [{ operation: null, memberId: '', targetId: null, result: '', onBehalfOfCustomerId: null }, ['1', '2', '3']],
  ])('is filtered by %j: %j (class FA)', async (filter, ids) => {
    expect(await found(filter)).toEqual(ids)
  })

  it('is ordered by time, newest first or oldest first', async () => {
    const answer = await world.ask('admin', '{ auditEvents(orderBy: OCCURRED_AT_ASC) { nodes { id } } }')
    expect(idsAt(answer, 'auditEvents')).toEqual(['aud_3', 'aud_2', 'aud_1'])
  })

  it('is seen by administrators of the own partner, and by the vendor’s', async () => {
    expect(await found({}, 'strangerAdmin')).toEqual(['x'])
    expect(await found({}, 'resellerAdmin')).toEqual(['r'])
    expect(await found({}, 'masterAdmin')).toEqual([])
    expect((await found({}, 'vendorAdmin')).sort()).toEqual(['1', '2', '3', 'r', 'sys', 'x'])
    for (const persona of ['operations', 'finance', 'manager', 'supervisor', 'specialist', 'customer', 'ecosystemManager']) {
      const { errors } = await world.ask(persona, '{ auditEvents { nodes { id } } }')
      expect(errors.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN'])
    }
  })

  it('shows nothing of it by a way round', async () => {
    for (const persona of ['operations', 'strangerAdmin', 'masterAdmin', 'customer']) {
      const { data } = await world.ask(persona, '{ node(id: "aud_1") { id } nodes(ids: ["aud_1", "aud_r"]) { id } }')
      expect(data).toEqual({ node: null, nodes: [null, null] })
    }
    const through = await world.ask('masterAdmin', '{ node(id: "aud_r", indirectPartnerId: "ptn_reseller") { id } }')
    expect(through.data).toEqual({ node: null })
  })

  it('tells who did it in which roles, and what changed, value by value', async () => {
    const mutation = `mutation { assignCustomerManager(input: { idempotencyKey: "audited", customerId: "cus_3", customerManagerId: "mbr_manager" }) { userErrors { code } } }`
    await world.ask('operations', mutation)
    const fields = 'operation result targetId occurredAt roles requestId member { id } changes { id values { name before after } }'
    const answer = await world.ask('admin', `{ auditEvents(first: 1, filter: { targetId: "cus_3" }) { nodes { ${fields} } } }`)
    const [told] = valueAt<Record<string, unknown>[]>(answer, 'auditEvents', 'nodes')
    expect(told).toMatchObject({
      operation: 'assignCustomerManager',
      result: 'DONE',
      targetId: 'cus_3',
      occurredAt: now,
      roles: ['OPERATIONS'],
      member: { id: 'mbr_operations' },
    })
    expect((told?.changes as object[])[0]).toEqual({
      id: 'cus_3',
      values: [{ name: 'managerId', before: 'mbr_colleague', after: 'mbr_manager' }],
    })
  })

  it('writes amounts with their currency, and lists as they are', async () => {
    const changes = [
      { id: 'vch_1', before: null, after: { balance: { amount: '12.30', currency: 'CNY' }, tags: ['a'], isFrozen: true, remark: null } },
    ]
    await world.add(AuditEventEntity, event('money', { changes }))
    const answer = await world.ask('admin', '{ node(id: "aud_money") { ... on AuditEvent { changes { values { name before after } } } } }')
    expect(valueAt(answer, 'node', 'changes')).toEqual([
      {
        values: [
          { name: 'balance', before: null, after: '12.30 CNY' },
          { name: 'tags', before: null, after: '["a"]' },
          { name: 'isFrozen', before: null, after: 'true' },
          { name: 'remark', before: null, after: null },
        ],
      },
    ])
  })

  it('never holds personal data in full, whatever was revealed (R-MASK-1)', async () => {
    const revealing =
      'mutation { revealFields(input: { ids: ["cus_1"], fields: [CUSTOMER_NAME, MOBILE_PHONE, EMAIL] }) { results { values { value } } } }'
    const revealed = JSON.stringify((await world.ask('operations', revealing)).data)
    expect(revealed).toContain('13700000021')
    const answer = await world.ask('admin', '{ auditEvents(first: 100) { nodes { operation changes { values { name before after } } } } }')
    const told = JSON.stringify(answer.data)
    expect(told).toContain('revealFields')
    for (const value of ['13700000021', '客户cus_1', 'customer@example.com']) expect(told).not.toContain(value)
  })

  it('costs one statement for a page, and one more for the members of all its rows', async () => {
    const counted = (fields: string) => world.counting(() => world.ask('admin', `{ auditEvents { nodes { id ${fields} } } }`))
    const [plain, withMembers] = [await counted(''), await counted('changes { id } member { accountName }')]
    expect(plain.statements.filter(sql => sql.includes('audit_event'))).toHaveLength(1)
    expect(withMembers.statements).toHaveLength(plain.statements.length + 1)
  })
})
