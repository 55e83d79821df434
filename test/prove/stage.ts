/** A real server in a process of its own, on a database of its own, that can be asked, killed, and started again. */
import 'reflect-metadata'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createConnection } from 'mysql2/promise'
import { migrations } from '../../migrations'
import { DEMO_ISSUER, demoKey, issueDemoToken } from '../../src/access/signIn'
import type { RoleCode } from '../../src/access/roles'
import { type DatabaseConfig, type EntityClass, type New, openStore, type Store } from '../../src/db'
import { modules } from '../../src/modules'
import { MemberEntity, MemberRoleEntity } from '../../src/modules/members'
import { freshMysqlDatabase, type PrivateServer, startMariadb } from '../support/mariadb'
import { heldRoleRow, memberRow } from '../support/rows'

export type Kind = 'sqlite' | 'mysql'
export type Reply = {
  /** 0: no answer came, and nobody knows what happened. */
  readonly status: number
  readonly data: Record<string, unknown> | null
  readonly codes: readonly string[]
}
export type Plant = {
  add<E extends { id: string }>(entity: EntityClass<E>, ...rows: New<E>[]): Promise<void>
  /** A member who can sign in by this name. */
  join(name: string, partnerId: string, ...roles: RoleCode[]): Promise<void>
}

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

export class Stage {
  private constructor(
    readonly kind: Kind,
    readonly store: Store,
    private readonly server: ServerProcess,
    private readonly keyFile: string,
    private readonly mariadb: PrivateServer | null,
    private readonly putAway: () => Promise<void>,
  ) {}

  private readonly tokens = new Map<string, Promise<string>>()

  static async open(kind: Kind, plant: (into: Plant) => Promise<void>, fault?: string): Promise<Stage> {
    const folder = mkdtempSync(join(tmpdir(), 'partner-center-prove-'))
    // Inside a test run there is a server already, shared with other tests: it must not be crashed.
    const mariadb = kind === 'mysql' && !process.env.TEST_MYSQL_URL ? await startMariadb() : null
    const config: DatabaseConfig =
      kind === 'mysql'
        ? { kind, url: mariadb ? await freshDatabase(mariadb.url) : await freshMysqlDatabase(), pool: 4 }
        : { kind, file: join(folder, 'partner-center.sqlite') }
    const store = await openStore(config, { entities, migrations })
    await store.writer.runMigrations()
    await plant(planting(store))
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
    const stage = new Stage(kind, store, server, join(folder, 'demo-signing-key.pem'), mariadb, async () => {
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

const planting = (store: Store): Plant => {
  const add: Plant['add'] = async (entity, ...rows) => {
    for (const row of rows) await store.writer.manager.insert(entity as never, { ...row } as never)
  }
  return {
    add,
    join: async (name, partnerId, ...roles) => {
      const member = memberRow({ id: `mbr_${name}`, partnerId, issuer: DEMO_ISSUER, subject: name })
      await add(MemberEntity, member)
      await add(MemberRoleEntity, ...roles.map(role => heldRoleRow(member, role)))
    },
  }
}
