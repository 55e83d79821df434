/** Whatever is done to reports, in whatever order, by whomever at once: never more than 100 open, and nobody's customer is two partners' (R-DEV-1, R-DEV-2). */
import fc from 'fast-check'
import { ReportedCustomerEntity } from '../../../src/modules/customerDevelopment'
import { addProspect, dayAfter, reportedCustomerRow } from '../../support/developmentRows'
import { databases } from '../../support/databases'
import { now } from '../../support/rows'
import { openWorld, type World } from '../../support/world'
import { accept, codeOf, createLink, report, reportAgain, review, setEmail, type Report } from './developing'

type Row = Record<string, string | null>

/** Few customers, so that partners get in each other's way. */
const people = 4
const contact = (n: number): Report => ({
  customerFullName: `共有公司${n}`,
  mobilePhone: `1370000100${n}`,
  email: n % 2 ? `shared${n}@example.com` : null,
})

const reporter = fc.constantFrom('manager', 'operations', 'strangerAdmin', 'resellerAdmin')
const person = fc.nat({ max: people - 1 })

const steps = fc.array(
  fc.oneof(
    {
      weight: 5,
      arbitrary: fc.record({ do: fc.constant('report' as const), by: reporter, who: fc.array(person, { minLength: 1, maxLength: 3 }) }),
    },
    { weight: 3, arbitrary: fc.record({ do: fc.constant('race' as const), who: person }) },
    { weight: 3, arbitrary: fc.record({ do: fc.constant('review' as const), decision: fc.constantFrom('APPROVE', 'REJECT') }) },
    { weight: 3, arbitrary: fc.record({ do: fc.constant('again' as const), by: reporter }) },
    { weight: 2, arbitrary: fc.record({ do: fc.constant('email' as const), by: reporter, who: person }) },
    { weight: 2, arbitrary: fc.record({ do: fc.constant('wait' as const), days: fc.integer({ min: 1, max: 16 }) }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('sweep' as const) }) },
    {
      weight: 2,
      arbitrary: fc.record({ do: fc.constant('accept' as const), by: fc.constantFrom('manager', 'strangerAdmin'), who: person }),
    },
  ),
  { minLength: 4, maxLength: 14 },
)
type Step = typeof steps extends fc.Arbitrary<(infer S)[]> ? S : never

describe.each(databases)('the life of reports on %s', kind => {
  let world: World
  beforeAll(async () => {
    world = await openWorld(kind)
    for (let n = 0; n < people; n++) await addProspect(world, `shared${n}`, { mobilePhone: `1370000100${n}`, customerName: `共有公司${n}` })
  })
  afterAll(() => world.close())

  const sql = (text: string) => world.store.writer.query(text) as Promise<unknown>
  const reports = async (): Promise<Row[]> => (await world.table('reported_customer')) as Row[]
  const idsOf = (rows: Row[], statuses: string[]): string[] =>
    rows.filter(({ id, status }) => statuses.includes(String(status)) && !String(id).includes('filler')).map(({ id }) => String(id))

  /** All but two of the places of `ptn_sp` are taken. */
  const begin = async () => {
    world.now = now
    const tables = ['reported_customer', 'customer_invitation', 'invitation_link', 'customer_manager_assignment', 'idempotency_key']
    const ofAssociations = ['customer_association', 'association_event']
    for (const table of [...tables, ...ofAssociations]) await sql(`DELETE FROM ${table}`)
    await sql("UPDATE customer SET partner_id = NULL, manager_id = NULL WHERE id LIKE 'cus_shared%'")
    const filler = Array.from({ length: 98 }, (_, n) =>
      reportedCustomerRow({ id: `rpc_filler${n}`, validUntil: '2036-01-01T15:59:59.999Z' }),
    )
    await world.store.writer.manager.insert(ReportedCustomerEntity as never, filler as never)
  }

  const take = async (step: Step): Promise<void> => {
    const rows = await reports()
    if (step.do === 'report') await report(world, step.by, step.who.map(contact))
    if (step.do === 'race')
      await Promise.all(['manager', 'strangerAdmin', 'resellerAdmin'].map(by => report(world, by, [contact(step.who)])))
    if (step.do === 'review') await reviewAll(idsOf(rows, ['PENDING_REVIEW']), step.decision)
    if (step.do === 'again') await againAll(idsOf(rows, ['EXPIRED', 'REJECTED']), step.by)
    if (step.do === 'email')
      for (const id of idsOf(rows, ['PENDING_REVIEW', 'REPORTED']))
        await setEmail(world, step.by, { id, email: `shared${step.who}@example.com` })
    if (step.do === 'wait') world.now = dayAfter(step.days, world.now)
    if (step.do === 'sweep') await world.runJob('expireReportedCustomers')
    if (step.do === 'accept') await accept(world, `shared${step.who}`, codeOf(await createLink(world, step.by)))
  }
  const reviewAll = async (ids: string[], decision: string) => void (ids.length && (await review(world, ids, decision)))
  const againAll = async (ids: string[], by: string) => void (ids.length && (await reportAgain(world, by, ids)))

  const distinct = (rows: Row[], column: string): boolean => {
    const values = rows.map(row => row[column]).filter(value => value !== null)
    return new Set(values).size === values.length
  }

  const holds = async (): Promise<void> => {
    const rows = await reports()
    const open = rows.filter(({ status }) => status === 'PENDING_REVIEW' || status === 'REPORTED')
    expect(rows.filter(({ hold }) => hold !== null)).toEqual(open)
    for (const partner of ['ptn_sp', 'ptn_other', 'ptn_reseller'])
      expect(open.filter(({ partner_id }) => partner_id === partner).length).toBeLessThanOrEqual(100)
    for (const column of ['mobile_phone', 'email', 'company_key']) expect(distinct(open, column)).toBe(true)
    expect(
      rows.every(({ status, valid_until }) =>
        status === 'REPORTED' ? valid_until !== null : status !== 'PENDING_REVIEW' || valid_until === null,
      ),
    ).toBe(true)
    const owners = new Map(((await world.table('customer')) as Row[]).map(({ id, partner_id }) => [id, partner_id]))
    for (const { status, customer_id, partner_id } of rows)
      if (status === 'ASSOCIATED') expect(owners.get(customer_id ?? '')).toBe(partner_id)
  }

  it('keeps the limit and the exclusivity after every step', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async taken => {
        await begin()
        for (const step of taken) {
          await take(step)
          await holds()
        }
      }),
      { numRuns: kind === 'sqlite' ? 10 : 5, endOnFailure: true },
    )
  })
})
