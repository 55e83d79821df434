/** Four people ask the same five questions, with the typed documents that front-end teams get, and see different rows. */
import {
  type MyCustomersQuery,
  MyCustomersDocument,
  OrganisationMembersDocument,
  OrdersPendingPaymentDocument,
  WhoAmIDocument,
} from '../../schema/generated/graphql'
import { type Asking, openAsking } from '../support/asking'
import { type Demo, openDemo } from '../support/demo'

const people = ['sp-admin', 'sp-manager', 'master-admin', 'mdf-reviewer'] as const

describe('four people', () => {
  let demo: Demo
  let asking: Asking
  beforeAll(async () => {
    demo = await openDemo('sqlite')
    asking = openAsking(demo.store)
  })
  afterAll(async () => {
    await asking.stop()
    await demo.close()
  })

  const customersOf = async (persona: string): Promise<MyCustomersQuery['customers']> =>
    (await asking.send(await demo.viewer(persona), MyCustomersDocument, {}, demo)).customers

  it('are told who they are', async () => {
    const rows = await Promise.all(
      people.map(async persona => {
        const { viewer } = await asking.send(await demo.viewer(persona), WhoAmIDocument, {}, demo)
        return `${persona}: ${viewer.roles.join()} at ${viewer.partner?.companyName ?? 'the vendor'}, scope ${viewer.scope}`
      }),
    )
    expect(rows).toMatchSnapshot()
  })

  it('see different customers; the manager sees some of those that the administrator sees (R-AM-1)', async () => {
    const [admin, manager, master] = await Promise.all(['sp-admin', 'sp-manager', 'master-admin'].map(customersOf))
    expect(admin?.totalCount).toBeGreaterThan(manager?.totalCount ?? Infinity)
    const ofAdmin = new Set(admin?.nodes.map(({ id }) => id))
    expect(master?.nodes.filter(({ id }) => ofAdmin.has(id))).toEqual([])
    expect(new Set(manager?.nodes.map(({ manager }) => manager?.accountName)).size).toBe(1)
  })

  it('are refused what their roles do not open: a reviewer of the vendor has no customers to ask for', async () => {
    const { data, errors } = await asking.ask(await demo.viewer('mdf-reviewer'), MyCustomersDocument, {}, demo)
    expect({ data, codes: errors.map(({ extensions }) => extensions.code) }).toEqual({ data: null, codes: ['FORBIDDEN'] })
  })

  it('see masks in place of names (R-MASK-1)', async () => {
    const { nodes } = await customersOf('sp-admin')
    const { members } = await asking.send(await demo.viewer('sp-admin'), OrganisationMembersDocument, {}, demo)
    const masks = [
      ...nodes.map(({ accountName }) => accountName.masked),
      ...members.nodes.flatMap(({ displayName }) => displayName?.masked ?? []),
    ]
    expect(masks.length).toBeGreaterThan(10)
    expect(masks.filter(mask => !/^.\*\*$/u.test(mask))).toEqual([])
  })

  it('see orders of their own customers only', async () => {
    const orders = async (persona: string) => (await asking.send(await demo.viewer(persona), OrdersPendingPaymentDocument, {}, demo)).orders
    const [admin, manager] = [await orders('sp-admin'), await orders('sp-manager')]
    expect(admin.totalCount).toBeGreaterThan(manager.totalCount)
  })
})
