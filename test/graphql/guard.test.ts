/** The guard before every root field: refusals are typed, audited where something would have changed, and change nothing. */
import { databases } from '../support/databases'
import { openWorld, type World } from '../support/world'

const assign = /* GraphQL */ `
  mutation ($input: AssignCustomerManagerInput!) {
    assignCustomerManager(input: $input) {
      userErrors {
        code
      }
    }
  }
`
const input = { idempotencyKey: 'guard', customerId: 'cus_1', customerManagerId: 'mbr_colleague' }

describe.each(databases)('the guard on %s', kind => {
  let world: World
  beforeAll(async () => {
    world = await openWorld(kind)
  })
  afterAll(() => world.close())

  it('audits a forbidden mutation, who tried it and what it was about, and changes nothing else', async () => {
    const before = await world.contents()
    const { data, errors } = await world.ask('manager', assign, { input })
    expect(data).toBeNull()
    expect(errors).toMatchObject([{ path: ['assignCustomerManager'], extensions: { code: 'FORBIDDEN', upstreamCode: 'CBC.0151' } }])
    expect(await world.contents()).toEqual(before)
    expect(await world.table('audit_event')).toMatchObject([
      { member_id: 'mbr_manager', operation: 'assignCustomerManager', target_id: 'cus_1', result: 'FORBIDDEN', changes: '[]' },
    ])
  })

  it('audits no refused query', async () => {
    const before = await world.table('audit_event')
    const { errors } = await world.ask('manager', '{ vouchers { totalCount } }')
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
    expect(await world.table('audit_event')).toEqual(before)
  })

  it('answers a stranger UNAUTHENTICATED and leaves no row', async () => {
    const before = await world.table('audit_event')
    const { errors } = await world.ask(null, assign, { input })
    expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }])
    expect(await world.table('audit_event')).toEqual(before)
  })
})
