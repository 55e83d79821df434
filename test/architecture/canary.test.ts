/**
 * No path leads to foreign rows: every text that people wrote carries the partner and the customer that it belongs to, every example runs as
 * every persona, and what comes back is compared with what that persona may see, worked out here from the raw rows and nothing else.
 */
import { columnsOf, type Store } from '../../src/db'
import { modules } from '../../src/modules'
import { PartnerIdentity } from '../../src/access/roles'
import type { Viewer } from '../../src/access/viewer'
import { readExamples } from '../../src/examples'
import { type Asking, openAsking } from '../support/asking'
import { type Demo, openDemo, personaNames } from '../support/demo'

type Raw = Record<string, string | null>

/** Texts that people write; ids, codes, times and numbers stay as they are. */
const isProse = (property: string, length: number): boolean => length >= 60 && !/(id|Id|No|Code|issuer|subject|Hash|key)$/.test(property)

/** Plants `CANARY:partner:customer:` in front of every such text, beside all rules. */
const plant = async (store: Store): Promise<number> => {
  let planted = 0
  for (const entity of modules.flatMap(module => [...(module.entities ?? [])])) {
    const metadata = store.writer.getMetadata(entity as never)
    const columns = new Map(metadata.columns.map(column => [column.propertyName, column]))
    const kinds = columnsOf(entity)
    const isPartner = metadata.tableName === 'partner'
    const isCustomer = metadata.tableName === 'customer'
    if (!isPartner && !columns.has('partnerId')) continue
    const partner = isPartner ? 'id' : 'partner_id'
    const customer = isCustomer ? 'id' : columns.has('customerId') ? 'customer_id' : "''"
    for (const [property, column] of columns) {
      if (kinds.get(property) !== 'text' || column.type !== 'varchar' || !isProse(property, Number(column.length))) continue
      const name = store.writer.driver.escape(column.databaseName)
      const table = store.writer.driver.escape(metadata.tableName)
      await store.writer.query(
        `UPDATE ${table} SET ${name} = 'CANARY:' || COALESCE(${partner}, '') || ':' || COALESCE(${customer}, '') || ':' || ${name} WHERE ${name} IS NOT NULL`,
      )
      planted++
    }
  }
  return planted
}

describe('the canary', () => {
  let demo: Demo
  let asking: Asking
  let partners: Raw[]
  let customers: Raw[]
  let members: Raw[]
  let applications: Raw[]

  beforeAll(async () => {
    demo = await openDemo('sqlite')
    asking = openAsking(demo.store)
    expect(await plant(demo.store)).toBeGreaterThan(15)
    const rows = async (sql: string) => (await demo.store.writer.query(sql)) as Raw[]
    partners = await rows('SELECT id, company_id, master_id, manager_id, ecosystem_manager_id, customer_notice_accepted_at FROM partner')
    customers = await rows('SELECT id, partner_id, manager_id FROM customer')
    members = await rows('SELECT id, supervisor_id FROM member')
    applications = await rows('SELECT partner_id, candidate_id FROM reseller_application')
  })
  afterAll(async () => {
    await asking.stop()
    await demo.close()
  })

  /** Partners whose own texts (names, labels) this viewer may read. */
  const seesPartner = ({ scope, partnerId, memberId, roles, identities }: Viewer, id: string): boolean => {
    if (scope === 'VENDOR')
      return (
        !roles.every(role => role === 'VENDOR_PDM') ||
        partners.some(partner => partner.id === id && partner.ecosystem_manager_id === memberId)
      )
    if (id === partnerId) return true
    const isMyMaster = partners.some(partner => partner.id === partnerId && partner.master_id === id)
    const isMyReseller =
      identities.includes(PartnerIdentity.MASTER_RESELLER) && partners.some(partner => partner.id === id && partner.master_id === partnerId)
    // The accounts of one company know each other (R-PAR-1), and a candidate the master that it asked (R-RES-2).
    const company = partners.find(partner => partner.id === partnerId)?.company_id
    const isOfMyCompany = Boolean(company) && partners.some(partner => partner.id === id && partner.company_id === company)
    const isAsked = applications.some(row => row.candidate_id === partnerId && row.partner_id === id)
    return isMyMaster || isMyReseller || isOfMyCompany || isAsked
  }

  /** A master looks into its resellers by `indirectPartnerId`, once they have accepted the notice (R-RES-6). */
  const isResellerOf = ({ identities, partnerId }: Viewer, id: string | null | undefined): boolean =>
    identities.includes(PartnerIdentity.MASTER_RESELLER) &&
    partners.some(partner => partner.id === id && partner.master_id === partnerId && partner.customer_notice_accepted_at)

  /**
   * Rows about customers that this viewer may read. With scope ALL the row's own partner decides: a former partner keeps its rows (R-2015).
   * Rows attributed to a manager of record are looked at below.
   */
  const seesRow = (viewer: Viewer, partner: string, id: string): boolean => {
    if (viewer.scope === 'VENDOR') return true
    if (viewer.kind === 'CUSTOMER') return id === viewer.customerId
    if (viewer.scope === 'ALL') return partner === viewer.partnerId || isResellerOf(viewer, partner)
    const customer = customers.find(row => row.id === id)
    if (customer?.partner_id !== viewer.partnerId || partner !== viewer.partnerId) return false
    if (viewer.scope === 'OWN') return customer?.manager_id === viewer.memberId
    return viewer.scope === 'TEAM' && members.some(member => member.id === customer?.manager_id && member.supervisor_id === viewer.memberId)
  }

  it.each(personaNames)('never shows %s a foreign row, whatever example runs', async persona => {
    const viewer = await demo.viewer(persona)
    const seen = new Set<string>()
    for (const { text, variables } of readExamples()) {
      const { data } = await asking.ask(viewer, text, variables, demo)
      for (const [, partner = '', customer = ''] of JSON.stringify(data).matchAll(/CANARY:([^:"]*):([^:"]*):/g))
        seen.add(`${partner} ${customer}`)
    }
    const foreign = [...seen].filter(pair => {
      const [partner = '', customer = ''] = pair.split(' ')
      const isOwn =
        viewer.kind === 'CUSTOMER'
          ? customer === viewer.customerId || (customer === '' && isMyPartner(viewer, partner))
          : partner === '' || seesPartner(viewer, partner) || (customer === '' && parties.has(`${viewer.partnerId} ${partner}`))
      return !isOwn || (customer !== '' && !seesRow(viewer, partner, customer) && !isOfRecord(viewer, customer))
    })
    expect(foreign).toEqual([])
  })

  /** A customer reads what its partner is called (S1-43). */
  const isMyPartner = ({ customerId }: Viewer, partner: string): boolean =>
    customers.some(row => row.id === customerId && row.partner_id === partner)

  /** Incentive and performance lines stay with the manager of their day (R-RL-4), so a manager may read those of customers that are another's now. */
  const isOfRecord = (viewer: Viewer, customer: string): boolean =>
    ['OWN', 'TEAM'].includes(viewer.scope) && recorded.has(`${viewer.memberId} ${customer}`)
  const recorded = new Set<string>()
  /** Both sides read what moved from one partner's performance to another's. */
  const parties = new Set<string>()
  beforeAll(async () => {
    const rows = (await demo.store.writer.query(
      `SELECT d.manager_id, d.customer_id, m.supervisor_id FROM
        (SELECT manager_id, customer_id FROM incentive_detail UNION SELECT manager_id, customer_id FROM performance_detail) d
        JOIN member m ON m.id = d.manager_id`,
    )) as Raw[]
    for (const row of rows) for (const member of [row.manager_id, row.supervisor_id]) recorded.add(`${member} ${row.customer_id}`)
    const transfers = (await demo.store.writer.query('SELECT partner_id, taker_id FROM performance_transfer')) as Raw[]
    for (const { partner_id, taker_id } of transfers) parties.add(`${taker_id} ${partner_id}`)
  })

  it('does come back where it may: an administrator reads the own texts', async () => {
    const { data } = await asking.ask(await demo.viewer('sp-admin'), '{ customers(first: 50) { nodes { label } } }', {}, demo)
    expect(JSON.stringify(data)).toContain('CANARY:')
  })
})
