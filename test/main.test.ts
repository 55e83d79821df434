/** The built program as an operator meets it: it starts, it says what is wrong in one line, it ends when told. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createConnection } from 'mysql2/promise'
import { databases } from './support/databases'
import { freshMysqlDatabase } from './support/mariadb'

const root = resolve(__dirname, '..')
const main = join(root, 'dist/src/main.js')
let folder: string

beforeAll(() => {
  execFileSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: 'pipe' })
})
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'partner-center-main-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

type Run = { readonly process: ChildProcess; readonly output: () => string }

const run = (script: string, settings: Record<string, string>, ...given: string[]): Run => {
  const { PATH = '', HOME = '' } = process.env
  let output = ''
  const child = spawn(process.execPath, [script, ...given], {
    cwd: folder,
    env: { PATH, HOME, DATA_DIR: folder, LOG_LEVEL: 'silent', ...settings },
  })
  child.stdout.on('data', text => (output += String(text)))
  child.stderr.on('data', text => (output += String(text)))
  return { process: child, output: () => output }
}

const ended = async (script: string, settings: Record<string, string>, ...given: string[]): Promise<{ code: number; lines: string[] }> => {
  const { process: child, output } = run(script, settings, ...given)
  const [code] = (await once(child, 'close')) as [number]
  return { code, lines: output().trim().split('\n') }
}

const jobs = join(root, 'dist/src/cli/jobs.js')
const migrate = join(root, 'dist/src/cli/migrate.js')
const until = async (holds: () => Promise<boolean>): Promise<void> => {
  while (!(await holds())) await new Promise(resolve => setTimeout(resolve, 50))
}

const isListening = async ({ process: child, output }: Run): Promise<string> => {
  while (!output().includes('/graphiql')) {
    if (child.exitCode !== null) throw new Error(output())
    await new Promise(resolve => setTimeout(resolve, 50))
  }
  return /http:\/\/[\d.]+:\d+/.exec(output())?.[0] ?? ''
}

describe('npm start', () => {
  it('makes the demo world in an empty folder, says who one can be, answers, and ends on SIGTERM', async () => {
    const server = run(main, { PORT: '0' })
    const url = await isListening(server)
    expect(server.output()).toContain('sp-manager')
    expect((await fetch(`${url}/readyz`)).status).toBe(200)
    const { token } = (await (
      await fetch(`${url}/demo/token`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: '{"persona":"sp-manager"}',
      })
    ).json()) as { token: string }
    const answer = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query: '{ customers(first: 3) { nodes { id } } }' }),
    })
    expect(await answer.json()).toMatchObject({ data: { customers: { nodes: [{}, {}, {}] } } })
    server.process.kill('SIGTERM')
    expect(await once(server.process, 'close')).toEqual([0, null])
  })

  it.each([
    ['a wrong setting', { PORT: 'eighty' }, /PORT/],
    ['a database URL of another kind', { DATABASE_URL: 'postgres://localhost/x' }, /DATABASE_URL/],
    [
      'a database that nobody serves',
      { DATABASE_URL: 'mysql://u:secret-word@127.0.0.1:1/x', AUTH_MODE: 'demo' },
      /cannot be opened: nothing listens there/,
    ],
    ['demo tokens in production', { AUTH_MODE: 'demo', NODE_ENV: 'production' }, /AUTH_MODE/],
    ['no issuer where one is needed', { AUTH_MODE: 'oidc' }, /AUTH_ISSUER/],
  ])('ends with one clear line for %s', async (_what, settings, line) => {
    const { code, lines } = await ended(main, settings as unknown as Record<string, string>)
    expect({ code, lines: lines.length }).toEqual({ code: 1, lines: 1 })
    expect(lines[0]).toMatch(line)
    expect(lines[0]).not.toContain('secret-word')
  })

  it('ends with one clear line when the file is no database', async () => {
    writeFileSync(join(folder, 'partner-center.sqlite'), 'this is no database, '.repeat(200))
    const { code, lines } = await ended(main, {})
    expect({ code, lines: lines.length }).toEqual({ code: 1, lines: 1 })
    expect(lines[0]).toMatch(/cannot be opened/)
  })

  it('ends with one clear line when the port is in use', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    const { port } = other.address() as AddressInfo
    const { code, lines } = await ended(main, { PORT: String(port) })
    other.close()
    expect({ code, line: lines.at(-1) }).toEqual({ code: 1, line: `Port ${port} on 127.0.0.1 is in use: set PORT to another one` })
  })
})

describe('background jobs', () => {
  const runsIn = async (url: string) => /^job_runs\{job="deliverMessages"\} (\d+)$/m.exec(await (await fetch(`${url}/metrics`)).text())?.[1]

  it('run with the server, are seen in /metrics, and end with it on SIGTERM', async () => {
    const server = run(main, { PORT: '0' })
    const url = await isListening(server)
    await until(async () => (await runsIn(url)) !== undefined)
    server.process.kill('SIGTERM')
    expect(await once(server.process, 'close')).toEqual([0, null])
  })

  it('are left to others with JOBS=off', async () => {
    const server = run(main, { PORT: '0', JOBS: 'off' })
    const url = await isListening(server)
    expect(await runsIn(url)).toBeUndefined()
    server.process.kill('SIGTERM')
    expect(await once(server.process, 'close')).toEqual([0, null])
  })

  it('are listed, each with when and what for', async () => {
    const { code, lines } = await ended(jobs, {}, '--list')
    expect(code).toBe(0)
    expect(lines).toContainEqual(expect.stringMatching(/^deliverMessages +every 1 min +Sends what was posted/))
    expect(lines).toContainEqual(expect.stringMatching(/^purgeVerificationCodes +daily at 03:00 in Shanghai +\S/))
  })

  it('are run by hand one by one, which says what was done', async () => {
    expect((await ended(migrate, {})).code).toBe(0)
    const { code, lines } = await ended(jobs, {}, '--once', 'deliverMessages')
    expect({ code, lines }).toEqual({ code: 0, lines: [expect.stringMatching(/^deliverMessages: 0 done in \d+\.\d s$/)] })
  })

  it.each([
    ['a job that nobody knows', ['--once', 'nobody'], /There is no job "nobody"/],
    ['a database that is not up to date', [], /is not up to date: run "npm run migrate"/],
    ['an option that nobody knows', ['--twice'], /--twice/],
  ])('end with one clear line for %s', async (_what, given, line) => {
    const { code, lines } = await ended(jobs, {}, ...given)
    expect({ code, lines: lines.length }).toEqual({ code: 1, lines: 1 })
    expect(lines[0]).toMatch(line)
  })
})

const onMysql = databases.includes('mysql') ? describe : describe.skip
onMysql('npm start on MySQL', () => {
  it('refuses a database that is not up to date, and serves it after npm run migrate', async () => {
    const settings = { DATABASE_URL: await freshMysqlDatabase(), AUTH_MODE: 'demo', PORT: '0' }
    const { code, lines } = await ended(main, settings)
    expect({ code, lines: lines.length }).toEqual({ code: 1, lines: 1 })
    expect(lines[0]).toMatch(/is not up to date: run "npm run migrate"/)

    expect((await ended(migrate, settings)).code).toBe(0)
    const server = run(main, settings)
    expect((await fetch(`${await isListening(server)}/readyz`)).status).toBe(200)
    server.process.kill('SIGTERM')
    expect(await once(server.process, 'close')).toEqual([0, null])
  })

  it('and two job runners at once run each job once, until SIGTERM', async () => {
    const settings = { DATABASE_URL: await freshMysqlDatabase(), AUTH_MODE: 'demo', PORT: '0' }
    expect((await ended(migrate, settings)).code).toBe(0)
    const runners = [run(jobs, settings), run(jobs, settings)]
    const connection = await createConnection(settings.DATABASE_URL)
    const runs = async () => {
      const [rows] = await connection.query('SELECT name, runs FROM job_run ORDER BY name')
      return rows as { name: string; runs: number }[]
    }
    const { lines } = await ended(jobs, settings, '--list')
    await until(async () => (await runs()).filter(row => row.runs > 0).length === lines.length)
    // One that is still starting has not yet learnt what SIGTERM asks of it.
    await until(() => Promise.resolve(runners.every(({ output }) => output().includes('jobs run on'))))
    for (const { process: child } of runners) child.kill('SIGTERM')
    for (const { process: child } of runners) expect(child.exitCode ?? ((await once(child, 'close')) as [number])[0]).toBe(0)
    // Those that are due every minute may be due again by now.
    const daily = lines.filter(line => / daily at /.test(line)).map(line => line.split(' ')[0])
    expect((await runs()).filter(row => daily.includes(row.name) && row.runs !== 1)).toEqual([])
    await connection.end()
  })
})
