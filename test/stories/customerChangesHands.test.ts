/**
 * A customer changes hands: its partner parts from it, the customer agrees, another partner wins it.
 * What each side sees before, between and after is written down as plain tables (R-ASC-2, R-ASC-5, R-OBO-5, R-2015).
 */
import { CustomerAssociationEntity } from '../../src/modules/association'
import { AgreementVersionEntity } from '../../src/modules/authorization'
import { CustomerEntity, CustomerManagerAssignmentEntity } from '../../src/modules/customers'
import { OrderEntity } from '../../src/modules/orders'
import { later } from '../../src/shared/time'
import { company, idsOf, invite, mailedCode, report, review } from '../modules/customerDevelopment/developing'
import { valueAt } from '../support/answers'
import { customerAssociationRow } from '../support/associationRows'
import { agreementVersionRow } from '../support/authorizationRows'
import { orderRow } from '../support/orderRows'
import { verificationCodeFor } from '../support/verification'
import { openWorld, type World } from '../support/world'

type Row = Record<string, unknown>
const people = {
  admin: 'old partner',
  manager: 'old manager',
  strangerAdmin: 'new partner',
  strangerManager: 'new manager',
  customer: 'customer',
}

const seeing = `{
  customer(id: "cus_1") { label associationType onBehalfAuthorization manager { id } orders(first: 10) { nodes { id } } }
  orders(first: 50, filter: { customerId: "cus_1" }) { nodes { id } }
  associationEvents(first: 50, orderBy: CREATED_AT_ASC, filter: { customerId: "cus_1" }) { nodes { type status initiator customerName } }
  customerAssociations(first: 50, orderBy: STARTED_AT_ASC, filter: { customerId: "cus_1" }) { nodes { startedAt endedAt customerName } }
}`

/** Where the customer gets its letters. */
const email = 'hands@example.com'

/** Columns padded to their widest cell. */
const asTable = (rows: readonly Row[]): string => {
  const heads = Object.keys(rows[0] ?? {})
  const cells = [heads, ...rows.map(row => heads.map(head => String(row[head] ?? '–')))]
  const widths = heads.map((_, column) => Math.max(...cells.map(row => row[column]?.length ?? 0)))
  return cells
    .map(row =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join(' | ')
        .trimEnd(),
    )
    .join('\n')
}

describe('a customer changes hands', () => {
  let world: World
  beforeAll(async () => {
    world = await openWorld('sqlite')
    await world.add(AgreementVersionEntity, agreementVersionRow({ id: 'agv_1', version: '2025-V1' }))
    await world.add(CustomerAssociationEntity, customerAssociationRow({ id: 'cas_1', partnerId: 'ptn_sp', customerId: 'cus_1' }))
    await world.add(OrderEntity, orderRow({ id: 'ord_OLD', partnerId: 'ptn_sp', customerId: 'cus_1' }))
    await world.add(CustomerManagerAssignmentEntity, {
      id: 'cma_1',
      partnerId: 'ptn_sp',
      customerId: 'cus_1',
      memberId: 'mbr_manager',
      startedAt: '2025-02-01T00:00:00.000Z',
      endedAt: null,
      assignedById: 'mbr_admin',
    })
    await world.store.writer.manager.update(
      CustomerEntity,
      { id: 'cus_1' },
      { label: '重点客户', agreementVersion: '2025-V1', email: email as never },
    )
  })
  afterAll(() => world.close())

  const hoursLater = (hours: number) => {
    world.now = later(world.now, hours * 3_600_000)
  }
  const sends = async (persona: string, mutation: string, input: object, selection = ''): Promise<Row> => {
    const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`
    const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${selection} userErrors { code message } } }`
    const payload = valueAt<Row>(await world.ask(persona, query, { input }), mutation)
    expect(payload.userErrors).toEqual([])
    return payload
  }
  const does: typeof sends = (...asked) => {
    hoursLater(1)
    return sends(...asked)
  }
  const withCode = async (
    mutation: string,
    operation: 'GRANT_OR_REVOKE_ON_BEHALF_AUTH' | 'HANDLE_PARTNER_ASSOCIATION_CHANGE',
    ids: string[],
    input: object,
    selection = '',
  ) => {
    hoursLater(1)
    const code = await verificationCodeFor(world, 'customer', operation, ids)
    return sends('customer', mutation, { ...input, verification: { code } }, selection)
  }
  const short = (at: unknown): unknown => (typeof at === 'string' ? at.slice(0, 16).replace('T', ' ') : at)

  /** One line for each person: what of the customer it sees now. */
  const whoSeesWhat = async (): Promise<string> => {
    const rows = await Promise.all(
      Object.entries(people).map(async ([persona, who]) => {
        const { data } = await world.ask(persona, seeing)
        const customer = data?.customer as Row | null
        const nodes = (list: string) => (data?.[list] as { nodes: Row[] }).nodes
        return {
          who,
          customer: customer ? 'yes' : 'no',
          label: customer?.label,
          manager: (customer?.manager as Row | null)?.id,
          'may act': customer?.onBehalfAuthorization,
          orders:
            nodes('orders')
              .map(({ id }) => id)
              .join(' ') || null,
          events:
            nodes('associationEvents')
              .map(({ type, status }) => `${String(type)} ${String(status)}`)
              .join(', ') || null,
          periods:
            nodes('customerAssociations')
              .map(
                ({ customerName, startedAt, endedAt }) =>
                  `${String(customerName)} ${String(short(startedAt))} – ${String(short(endedAt) ?? '')}`,
              )
              .join(', ') || null,
        }
      }),
    )
    return asTable(rows)
  }

  it('as a partner’s customer', async () => {
    await does('manager', 'requestCustomerAuthorization', { customerId: 'cus_1', acceptCommitmentLetter: true })
    await withCode('grantAuthorization', 'GRANT_OR_REVOKE_ON_BEHALF_AUTH', [], { acceptAuthorizationLetter: true })
    await does('manager', 'beginOnBehalfSession', { customerId: 'cus_1', purpose: 'ORDER' })
    expect(await whoSeesWhat()).toMatchSnapshot()
  })

  it('as nobody’s, after both agreed to part', async () => {
    const asked = await does(
      'admin',
      'requestDisassociation',
      { idempotencyKey: 'part', customerId: 'cus_1', reason: 'too far away' },
      'event { id }',
    )
    const { id } = asked.event as { id: string }
    await withCode('decideAssociationEvent', 'HANDLE_PARTNER_ASSOCIATION_CHANGE', [id], {
      idempotencyKey: 'agreed',
      id,
      decision: 'APPROVE',
    })
    expect(await whoSeesWhat()).toMatchSnapshot()
  })

  it('as another partner’s, which starts from nothing', async () => {
    hoursLater(1)
    const [reported = ''] = idsOf(await report(world, 'strangerManager', [company({ email })]))
    await review(world, [reported])
    await invite(world, 'strangerManager', [reported])
    await does('customer', 'acceptCustomerInvitation', { code: await mailedCode(world, email), acceptNotices: true })
    await world.add(OrderEntity, orderRow({ id: 'ord_NEW', partnerId: 'ptn_other', customerId: 'cus_1', createdAt: world.now }))
    expect(await whoSeesWhat()).toMatchSnapshot()
  })

  it('and leaves these records behind', async () => {
    const table = async (name: string, columns: readonly string[]) =>
      asTable(
        (await world.table(name))
          .filter(row => row.customer_id === 'cus_1')
          .sort((a, b) => String(a[columns[0] ?? '']).localeCompare(String(b[columns[0] ?? ''])))
          .map(row => Object.fromEntries(columns.map(column => [column, column.endsWith('_at') ? short(row[column]) : row[column]]))),
      )
    expect(
      await table('association_event', [
        'created_at',
        'partner_id',
        'type',
        'status',
        'initiator',
        'requested_by_id',
        'handled_at',
        'handled_by_id',
      ]),
    ).toMatchSnapshot('association events')
    expect(
      await table('customer_association', ['started_at', 'ended_at', 'partner_id', 'account_name', 'customer_name', 'association_type']),
    ).toMatchSnapshot('periods')
    expect(await table('customer_manager_assignment', ['started_at', 'ended_at', 'partner_id', 'member_id'])).toMatchSnapshot('managers')
    expect(
      await table('on_behalf_authorization_event', ['occurred_at', 'partner_id', 'from_state', 'to_state', 'accepts_letter']),
    ).toMatchSnapshot('authorisation')
    expect(await table('on_behalf_session', ['started_at', 'ended_at', 'member_id', 'purpose', 'status'])).toMatchSnapshot('sessions')
    expect(await table('customer_agreement', ['signed_at', 'partner_id', 'agreement_version_id', 'signed_by_id'])).toMatchSnapshot(
      'agreements',
    )
  })
})
