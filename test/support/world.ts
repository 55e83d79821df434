/** One small world for tests: a solution provider, a master with a cloud reseller, a stranger, vendor staff, and a server to ask as any of them. */
import 'reflect-metadata'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { DocumentNode } from 'graphql'
import { PartnerIdentity, RoleCode } from '../../src/access/roles'
import type { Viewer } from '../../src/access/viewer'
import { type EntityClass, type New, type Store } from '../../src/db'
import { allJobs } from '../../src/background'
import { type Job, JobDoor } from '../../src/jobs'
import type { Addressed } from '../../src/messages/checkedMessage'
import { CustomerEntity } from '../../src/modules/customers'
import { MemberEntity, MemberKind, MemberRoleEntity, viewerFinder } from '../../src/modules/members'
import { PartnerEntity } from '../../src/modules/partners'
import type { Language } from '../../src/shared/errors'
import { diskStorage, type Storage } from '../../src/storage'
import { type Answer, counting, openAsking, subscriptions } from './asking'
import { keepCopiesIn, repeatedWrongly } from './copies'
import { copySqliteTemplate, freshMigratedDatabase, openMysqlUrl, openSqliteFile } from './templates'
import type { MemorySender } from './memorySender'
import { customerRow, heldRoleRow, memberRow, now, partnerRow } from './rows'

export type DatabaseKind = 'sqlite' | 'mysql'

const { SYSTEM_ADMIN, CUSTOMER_MANAGER, CUSTOMER_MANAGER_SUPERVISOR, FINANCE, OPERATIONS, SPECIALIST, CUSTOMER } = RoleCode

/** Partners: `ptn_sp` (solution provider), `ptn_master` with `ptn_reseller`, and `ptn_other`, whose every text says CANARY. */
const partnerRows = [
  partnerRow({ id: 'ptn_sp' }),
  partnerRow({ id: 'ptn_master', identities: [PartnerIdentity.MASTER_RESELLER] }),
  partnerRow({
    id: 'ptn_reseller',
    identities: [PartnerIdentity.CLOUD_RESELLER],
    masterId: 'ptn_master',
    associatedAt: '2025-01-20T00:00:00.000Z',
    customerNoticeAcceptedAt: '2025-01-21T00:00:00.000Z',
  }),
  partnerRow({ id: 'ptn_other', companyName: 'CANARY company', accountName: 'CANARY-account' }),
]

type Person = Partial<New<MemberEntity>> & { partnerId: string | null; roles: RoleCode[] }

/** Members by short name; the id is `mbr_` and the name. */
const people: Record<string, Person> = {
  admin: { partnerId: 'ptn_sp', roles: [SYSTEM_ADMIN] },
  manager: { partnerId: 'ptn_sp', roles: [CUSTOMER_MANAGER], supervisorId: 'mbr_supervisor' },
  colleague: { partnerId: 'ptn_sp', roles: [CUSTOMER_MANAGER] },
  twoRoles: { partnerId: 'ptn_sp', roles: [CUSTOMER_MANAGER, OPERATIONS] },
  supervisor: { partnerId: 'ptn_sp', roles: [CUSTOMER_MANAGER_SUPERVISOR] },
  finance: { partnerId: 'ptn_sp', roles: [FINANCE] },
  operations: { partnerId: 'ptn_sp', roles: [OPERATIONS] },
  specialist: { partnerId: 'ptn_sp', roles: [SPECIALIST] },
  nobody: { partnerId: 'ptn_sp', roles: [] },
  masterAdmin: { partnerId: 'ptn_master', roles: [SYSTEM_ADMIN] },
  masterManager: { partnerId: 'ptn_master', roles: [CUSTOMER_MANAGER] },
  resellerAdmin: { partnerId: 'ptn_reseller', roles: [SYSTEM_ADMIN] },
  resellerManager: { partnerId: 'ptn_reseller', roles: [CUSTOMER_MANAGER] },
  strangerAdmin: { partnerId: 'ptn_other', roles: [SYSTEM_ADMIN] },
  strangerManager: { partnerId: 'ptn_other', roles: [CUSTOMER_MANAGER] },
  vendorAdmin: { partnerId: null, kind: MemberKind.VENDOR, roles: [RoleCode.VENDOR_ADMIN] },
  ecosystemManager: { partnerId: null, kind: MemberKind.VENDOR, roles: [RoleCode.VENDOR_PDM] },
  mdfReviewer: { partnerId: null, kind: MemberKind.VENDOR, roles: [RoleCode.VENDOR_MDF_REVIEWER] },
  incentiveOps: { partnerId: null, kind: MemberKind.VENDOR, roles: [RoleCode.VENDOR_INCENTIVE_OPS] },
  vendorFinance: { partnerId: null, kind: MemberKind.VENDOR, roles: [RoleCode.VENDOR_FINANCE] },
  customer: { partnerId: null, kind: MemberKind.CUSTOMER, customerId: 'cus_1', roles: [CUSTOMER] },
}
export type Persona = string

/** `cus_1`, `cus_2` are the manager's, `cus_3` the colleague's, `cus_4` nobody's (REFERRAL); `cus_r1`, `cus_r2` the reseller's; `cus_x1`, `cus_x2` the stranger's. */
const customerRows = [
  customerRow({ id: 'cus_1', partnerId: 'ptn_sp', managerId: 'mbr_manager', associatedAt: '2025-02-01T00:00:00.000Z' }),
  customerRow({ id: 'cus_2', partnerId: 'ptn_sp', managerId: 'mbr_manager', associatedAt: '2025-02-02T00:00:00.000Z' }),
  customerRow({ id: 'cus_3', partnerId: 'ptn_sp', managerId: 'mbr_colleague', associatedAt: '2025-02-03T00:00:00.000Z' }),
  customerRow({ id: 'cus_4', partnerId: 'ptn_sp', associationType: 'REFERRAL' as never, associatedAt: '2025-02-04T00:00:00.000Z' }),
  customerRow({ id: 'cus_r1', partnerId: 'ptn_reseller', managerId: 'mbr_resellerManager', associatedAt: '2025-02-05T00:00:00.000Z' }),
  customerRow({ id: 'cus_r2', partnerId: 'ptn_reseller', associatedAt: '2025-02-06T00:00:00.000Z' }),
  customerRow({
    id: 'cus_x1',
    partnerId: 'ptn_other',
    managerId: 'mbr_strangerManager',
    customerName: 'CANARY',
    accountName: 'CANARY',
    label: 'CANARY-label',
  }),
  customerRow({ id: 'cus_x2', partnerId: 'ptn_other', customerName: 'CANARY', accountName: 'CANARY', label: 'CANARY-label' }),
]

export type { Answer }
export type World = {
  readonly kind: DatabaseKind
  readonly store: Store
  /** Asks as a persona, through everything but HTTP. */
  ask(persona: Persona | null, query: string | DocumentNode, variables?: Record<string, unknown>): Promise<Answer>
  /** Asks where the server is meant to fail; what comes back is what its client gets. */
  askFailing(persona: Persona, query: string, variables?: Record<string, unknown>): Promise<Answer>
  viewer(persona: Persona): Promise<Viewer>
  /** The clock: set it with `world.now = …`. */
  now: string
  language: Language
  /** Sends nothing; can be told to fail. */
  readonly sender: MemorySender
  /** The messages that were sent, the newest last: codes at once, posted ones by `runJob('deliverMessages')`. */
  readonly sent: readonly Addressed[]
  /** Where exports are written. */
  readonly storage: Storage
  /** The background jobs of the product. */
  readonly jobs: readonly Job[]
  /** Runs a background job now, at the world's clock; answers how much it did. */
  runJob(name: string): Promise<number>
  /** Another member, who can be asked as from now on. */
  join(name: Persona, person: Person): Promise<void>
  /** Adds rows beside all rules. */
  add<E extends { id: string }>(entity: EntityClass<E>, ...rows: New<E>[]): Promise<void>
  /** Every row of a table as plain values, for comparing before and after. */
  table(name: string): Promise<Record<string, unknown>[]>
  /** All tables but the audit trail: what a refusal must leave as it was. */
  contents(): Promise<Record<string, Record<string, unknown>[]>>
  /** The statements that ran meanwhile. */
  counting<T>(work: () => Promise<T>): Promise<{ result: T; statements: string[] }>
  close(): Promise<void>
}

const openEmpty = async (kind: DatabaseKind, folder: string): Promise<Store> => {
  if (kind === 'mysql') return openMysqlUrl(await freshMigratedDatabase())
  const file = join(folder, 'test.sqlite')
  copySqliteTemplate(file)
  return openSqliteFile(file)
}

/** A database as the migrations leave it. */
export const openEmptyStore = async (kind: DatabaseKind): Promise<{ store: Store; folder: string; remove: () => void }> => {
  const folder = mkdtempSync(join(tmpdir(), 'partner-center-test-'))
  const store = await openEmpty(kind, folder)
  return { store, folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

export const openWorld = async (kind: DatabaseKind): Promise<World> => {
  const { store, folder, remove } = await openEmptyStore(kind)
  const asking = openAsking(store)
  const storage = diskStorage(join(folder, 'files'))

  const world: World = {
    kind,
    store,
    now,
    language: 'en',
    sender: asking.sender,
    sent: asking.sender.sent,
    storage,
    jobs: allJobs(asking.sender, storage),
    runJob: name => {
      const job = world.jobs.find(each => each.name === name)
      if (!job) throw new Error(`no job is called ${name}`)
      const clock = () => world.now
      return job.run({ now: world.now, clock, db: new JobDoor(store, name, world.now, subscriptions) })
    },
    viewer: async persona => {
      const viewer = await viewerFinder(store, () => world.now)({ issuer: 'test', subject: `mbr_${persona}` })
      if (!viewer) throw new Error(`nobody is called ${persona}`)
      return viewer
    },
    ask: async (persona, query, variables = {}) =>
      asking.ask(persona === null ? null : await world.viewer(persona), query, variables, world),
    askFailing: async (persona, query, variables = {}) =>
      asking.ask(await world.viewer(persona), query, variables, { ...world, fails: true }),
    join: async (name, { roles, ...person }) => {
      const member = memberRow({ id: `mbr_${name}`, ...person })
      await world.add(MemberEntity, member)
      await world.add(MemberRoleEntity, ...roles.map(role => heldRoleRow(member, role)))
    },
    add: async (entity, ...rows) => {
      for (const row of rows) await store.writer.manager.insert(entity as never, { ...row } as never)
      await keepCopiesIn(store, entity)
    },
    table: async name =>
      (await store.writer.query(`SELECT * FROM ${store.writer.driver.escape(name)} ORDER BY id`)) as Record<string, unknown>[],
    contents: async () => {
      const tables = store.writer.entityMetadatas.map(({ tableName }) => tableName).filter(name => name !== 'audit_event')
      return Object.fromEntries(await Promise.all(tables.map(async name => [name, await world.table(name)] as const)))
    },
    counting,
    close: async () => {
      const stale = await repeatedWrongly(store)
      await asking.stop()
      await store.close()
      remove()
      // Whatever was done here, whoever writes a row has written what repeats it.
      expect(stale).toEqual([])
    },
  }

  await world.add(PartnerEntity, ...partnerRows)
  for (const [name, person] of Object.entries(people)) {
    const canary = person.partnerId === 'ptn_other' ? { displayName: 'CANARY', accountName: `CANARY-${name}` } : {}
    await world.join(name, { ...canary, ...person })
  }
  await world.add(CustomerEntity, ...customerRows)
  return world
}
