/** A real server in a process of its own, on a database of its own, that can be asked, killed, and started again. */
import 'reflect-metadata'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Connection, createConnection } from 'mysql2/promise'
import { migrations } from '../../migrations'
import { DEMO_ISSUER, demoKey, issueDemoToken } from '../../src/access/signIn'
import { RoleCode } from '../../src/access/roles'
import { type DatabaseConfig, type EntityClass, type New, openStore, type Store } from '../../src/db'
import { modules } from '../../src/modules'
import { MemberEntity, MemberKind, MemberRoleEntity } from '../../src/modules/members'
import { keepCopiesIn } from '../support/copies'
import { type PrivateServer, startMariadb } from '../support/mariadb'
import { heldRoleRow, memberRow } from '../support/rows'
import { copySqliteTemplate, freshMigratedDatabase } from '../support/templates'

export type Kind = 'sqlite' | 'mysql'
export type Reply = {
  /** 0: no answer came, and nobody knows what happened. */
  readonly status: number
  readonly data: Record<string, unknown> | null
  readonly codes: readonly string[]
}
export type Plant = {
  readonly store: Store
  readonly now: string
  add<E extends { id: string }>(entity: EntityClass<E>, ...rows: New<E>[]): Promise<void>
  /** A member who can sign in by this name. */
  join(name: string, partnerId: string, ...roles: RoleCode[]): Promise<void>
  /** A customer who can. */
  signUp(name: string, customerId: string): Promise<void>
}
export type Planting = (into: Plant) => Promise<void>

const entry = join(__dirname, '../../src/main.ts')
const compile = join(__dirname, 'compile.js')
const entities = modules.flatMap(module => [...(module.entities ?? [])]) as never[]

class ServerProcess {
  private child: ChildProcess | null = null
  url = ''

  constructor(private readonly env: Record<string, string>) {}

  async start(): Promise<void> {
    const child = spawn(process.execPath, ['--require', compile, entry], {
      env: { ...process.env, ...this.env },
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    this.child = child
    let said = ''
    this.url = await new Promise<string>((resolve, reject) => {
      child.stderr?.on('data', (chunk: Buffer) => {
        said += chunk.toString()
        const url = /GraphQL +(http:\S+)/.exec(said)?.[1]
        if (url) resolve(url)
      })
      child.once('exit', code => reject(new Error(`the server ended with ${code}:\n${said.slice(-2000)}`)))
    })
  }

  async end(signal: NodeJS.Signals): Promise<void> {
    const { child } = this
    if (!child || child.exitCode !== null || child.signalCode !== null) return
    const exited = once(child, 'exit')
    child.kill(signal)
    await exited
  }
}

/** In a test run there is a database server already, shared with other tests, and one that has been migrated to copy. */
const isTestRun = process.env.TEST_SQLITE_TEMPLATE !== undefined

const openDatabase = async (kind: Kind, folder: string): Promise<{ config: DatabaseConfig; mariadb: PrivateServer | null }> => {
  if (kind === 'sqlite') {
    const file = join(folder, 'partner-center.sqlite')
    if (isTestRun) copySqliteTemplate(file)
    return { config: { kind, file }, mariadb: null }
  }
  const mariadb = isTestRun ? null : await startMariadb()
  const url = mariadb ? await freshDatabase(mariadb.url) : await freshMigratedDatabase()
  return { config: { kind, url, pool: 4 }, mariadb }
}

export class Stage {
  private constructor(
    readonly kind: Kind,
    readonly store: Store,
    private readonly config: DatabaseConfig,
    private readonly server: ServerProcess,
    /** Tables that the migrations leave empty: whatever is in them belongs to a proof. */
    private readonly proofTables: readonly string[],
    private readonly keyFile: string,
    private readonly mariadb: PrivateServer | null,
    private readonly putAway: () => Promise<void>,
  ) {}

  private readonly tokens = new Map<string, Promise<string>>()

  /** `fault` names what is broken in the server, when it is to fail. */
  static async open(kind: Kind, fault?: string): Promise<Stage> {
    const folder = mkdtempSync(join(tmpdir(), 'partner-center-prove-'))
    const { config, mariadb } = await openDatabase(kind, folder)
    const store = await openStore(config, { entities, migrations })
    await store.writer.runMigrations()
    const proofTables = await emptyTables(store)
    // A server that finds nobody fills an embedded database with the demo world.
    await planting(store).join('nobody', 'ptn_nobody')
    const server = new ServerProcess({
      PORT: '0',
      AUTH_MODE: 'demo',
      DATA_DIR: folder,
      JOBS: 'off',
      LOG_LEVEL: 'silent',
      COST_BUDGET: '1000000000',
      ...(config.kind === 'mysql' ? { DATABASE_URL: config.url, DB_POOL: '20' } : {}),
      ...(fault ? { FAULT: fault } : {}),
    })
    const stage = new Stage(kind, store, config, server, proofTables, join(folder, 'demo-signing-key.pem'), mariadb, async () => {
      await store.close()
      await mariadb?.stop()
      rmSync(folder, { recursive: true, force: true })
    })
    await server.start().catch(async (error: unknown) => {
      await stage.close()
      throw error
    })
    return stage
  }

  /** Everything that is there now, and only that. The server remembers people for a minute: who has other roles needs another name. */
  async plant(plant: Planting): Promise<void> {
    for (const table of this.proofTables) await this.store.writer.query(`DELETE FROM ${this.store.writer.driver.escape(table)}`)
    await plant(planting(this.store))
  }

  async ask(member: string, query: string, variables: Record<string, unknown>): Promise<Reply> {
    const token = await this.tokenOf(member)
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` }
    try {
      const response = await fetch(this.server.url, { method: 'POST', headers, body: JSON.stringify({ query, variables }) })
      const body = (await response.json()) as { data?: Reply['data']; errors?: { extensions?: { code?: string } }[] }
      return {
        status: response.status,
        data: body.data ?? null,
        codes: (body.errors ?? []).map(({ extensions }) => String(extensions?.code)),
      }
    } catch {
      return { status: 0, data: null, codes: [] }
    }
  }

  /** Rows as they are stored. */
  async sql<T = Record<string, unknown>>(text: string): Promise<T[]> {
    return (await this.store.writer.query(text)) as T[]
  }

  /** A connection of one's own, beside the server's; whoever opens it ends it. */
  connect(): Promise<Connection> {
    if (this.config.kind !== 'mysql') throw new Error('the embedded database has one writer only')
    return createConnection({ uri: this.config.url, bigNumberStrings: true, supportBigNumbers: true })
  }

  kill(): Promise<void> {
    return this.server.end('SIGKILL')
  }

  get canCrashDatabase(): boolean {
    return this.mariadb !== null
  }

  /** The database dies and comes back; the server stays up all the while. */
  async crashDatabase(): Promise<void> {
    if (!this.mariadb) throw new Error('the embedded database dies with its server')
    await this.mariadb.crash(300)
  }

  async restart(): Promise<void> {
    await this.kill()
    await this.server.start()
  }

  async close(): Promise<void> {
    await this.kill()
    await this.putAway()
  }

  private tokenOf(member: string): Promise<string> {
    const known = this.tokens.get(member)
    if (known) return known
    const made = issueDemoToken(demoKey(this.keyFile), member)
    this.tokens.set(member, made)
    return made
  }
}

const freshDatabase = async (server: string): Promise<string> => {
  const admin = await createConnection(server)
  await admin.query('CREATE DATABASE prove')
  await admin.end()
  return `${server}/prove`
}

const emptyTables = async ({ writer }: Store): Promise<string[]> => {
  const tables = writer.entityMetadatas.map(({ tableName }) => tableName)
  const counts = await Promise.all(
    tables.map(async table => {
      const [row] = (await writer.query(`SELECT COUNT(*) AS count FROM ${writer.driver.escape(table)}`)) as { count: number | string }[]
      return Number(row?.count)
    }),
  )
  return tables.filter((_, position) => counts[position] === 0)
}

const planting = (store: Store): Plant => {
  const add: Plant['add'] = async (entity, ...rows) => {
    for (let from = 0; from < rows.length; from += 100) {
      const some = rows.slice(from, from + 100).map(row => ({ ...row }))
      await store.writer.manager.insert(entity as never, some as never)
      await keepCopiesIn(store, entity)
    }
  }
  const admit = async (name: string, whose: { partnerId?: string; customerId?: string; kind?: MemberKind }, roles: RoleCode[]) => {
    const member = memberRow({ id: `mbr_${name}`, issuer: DEMO_ISSUER, subject: name, ...whose })
    await add(MemberEntity, member)
    await add(MemberRoleEntity, ...roles.map(role => heldRoleRow(member, role)))
  }
  return {
    store,
    now: new Date().toISOString(),
    add,
    join: (name, partnerId, ...roles) => admit(name, { partnerId }, roles),
    signUp: (name, customerId) => admit(name, { customerId, kind: MemberKind.CUSTOMER }, [RoleCode.CUSTOMER]),
  }
}
