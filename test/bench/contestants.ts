/** Everyone that is compared: ours, the peers and the floor, each a process on a free port, on the same database with the same duties. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'

export type Contestant = {
  readonly name: string
  readonly url: string
  readonly pid: number
  /** A GraphQL server is posted to; the floor has a path for each question. */
  readonly speaksGraphql: boolean
  readonly stop: (signal?: NodeJS.Signals) => Promise<void>
}

/** What every server is told. */
export type Stand = { readonly databaseUrl: string; readonly folder: string; readonly issuer: string; readonly audience: string }

export const root = join(__dirname, '../..')
const typescript = join(root, 'test/support/typescript.js')
const ours = join(root, 'dist/src/main.js')

/** What `npm start` and `src/engine.ts` ask of V8; it helps the others as much as ours. */
const engine = ['--max-semi-space-size=32', '--no-allocation-site-pretenuring']

/** Servers that are compared have one core to themselves, where there are two or more; load and database share the others. */
const ownCore = '0'
/** As one has them who starts a server; this process keeps to some. */
export const allCores = `0-${cpus().length - 1}`

export const onCores = (cores: string, command: string, args: string[]): [string, string[]] =>
  existsSync('/usr/bin/taskset') ? ['/usr/bin/taskset', ['-c', cores, command, ...args]] : [command, args]

/** What it says when it is ready. */
export const announced = (child: ChildProcess, pattern: RegExp): Promise<string> =>
  new Promise((resolve, reject) => {
    let said = ''
    const hear = (chunk: Buffer) => {
      said += chunk.toString()
      const found = pattern.exec(said)?.[1]
      if (found) resolve(found)
    }
    child.stdout?.on('data', hear)
    child.stderr?.on('data', hear)
    child.once('exit', code => reject(new Error(`a server ended with ${code}:\n${said.slice(-3000)}`)))
  })

const start = async (
  name: string,
  args: string[],
  env: Record<string, string>,
  ready: RegExp,
  speaksGraphql: boolean,
  cores = ownCore,
): Promise<Contestant> => {
  const [command, all] = onCores(cores, process.execPath, [...engine, ...args])
  const child = spawn(command, all, { env: { ...process.env, ...env, NODE_ENV: 'production' }, stdio: ['ignore', 'pipe', 'pipe'] })
  const url = await announced(child, ready)
  child.stdout?.resume()
  child.stderr?.resume()
  const stop = async (signal: NodeJS.Signals = 'SIGKILL') => {
    const exited = once(child, 'exit')
    child.kill(signal)
    await exited
  }
  return { name, url, pid: child.pid ?? 0, speaksGraphql, stop }
}

const settingsOf = ({ databaseUrl, issuer, audience }: Stand) => ({
  DATABASE_URL: databaseUrl,
  AUTH_ISSUER: issuer,
  AUTH_AUDIENCE: audience,
})

export const oursReady = /GraphQL +(http:\S+)/

/** As in production; only the background jobs and the log are off, which the others have neither. */
export const startOurs = (
  stand: Stand,
  { nodeOptions = [], cores }: { nodeOptions?: string[]; cores?: string } = {},
): Promise<Contestant> =>
  start(
    'ours',
    [...nodeOptions, ours],
    {
      ...settingsOf(stand),
      AUTH_MODE: 'oidc',
      DATA_DIR: stand.folder,
      PORTAL_URL: 'https://portal.example.com',
      PORT: '0',
      JOBS: 'off',
      LOG_LEVEL: 'silent',
      COST_BUDGET: '1000000000',
    },
    oursReady,
    true,
    cores,
  )

const peer = (stand: Stand, name: string, file: string, speaksGraphql: boolean, env: Record<string, string> = {}) =>
  start(
    name,
    ['--require', typescript, join(__dirname, `peers/${file}.ts`)],
    { ...settingsOf(stand), ...env },
    /READY (http:\S+)/,
    speaksGraphql,
  )

/** Sends the recorded statements of a write, and nothing else. */
export const startHandWritten = (stand: Stand, recordings: string): Promise<Contestant> =>
  peer(stand, 'hand-written', 'handWritten', false, { RECORDINGS: recordings })

export const floors = ['floor (execute)', 'floor (query)'] as const

export const startAll = (stand: Stand): Promise<Contestant[]> =>
  Promise.all([
    startOurs(stand),
    peer(stand, floors[0], 'floor', false, { CALL: 'execute' }),
    peer(stand, floors[1], 'floor', false, { CALL: 'query' }),
    peer(stand, 'mercurius + jit', 'mercurius', true),
    peer(stand, 'graphql-yoga', 'yoga', true),
    peer(stand, 'idiomatic', 'idiomatic', true),
  ])
