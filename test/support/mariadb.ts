/** A private MariaDB or MySQL server that lives as long as its process. */
import { execFile, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { type AddressInfo, createServer, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'
import { createConnection } from 'mysql2/promise'
import { findExecutable } from './executable'

export type PrivateServer = {
  url: string
  /** Kills it as a power cut would, and starts it again over what it left behind; its port stays. */
  crash: (downForMs?: number) => Promise<void>
  stop: () => Promise<void>
}

/** The URL of this worker's database, dropped and made again: each test file asks once, before its first test. */
export const freshMysqlDatabase = async (): Promise<string> => {
  const server = process.env.TEST_MYSQL_URL
  if (!server) throw new Error('This run has no MySQL server: let `databases` decide which tests ask for one.')
  const name = `w${process.env.JEST_WORKER_ID ?? '1'}`
  const connection = await createConnection(server)
  try {
    // A transaction that an earlier file left open makes DROP wait, by default for a day.
    await connection.query('SET SESSION lock_wait_timeout = 30')
    await connection.query(`DROP DATABASE IF EXISTS ${name}`)
    await connection.query(`CREATE DATABASE ${name}`)
  } finally {
    await connection.end()
  }
  return `${server}/${name}`
}

/** The database server installed on this machine. */
export const findMysqlServer = (): string | undefined => findExecutable('mariadbd', 'mysqld')

/**
 * Starts a server on a free loopback port, with an account of its own, and waits until it answers.
 * `settings` are server options; without any, commits are as durable as in production.
 */
export const startMariadb = async (...settings: string[]): Promise<PrivateServer> => {
  const program = findMysqlServer()
  if (!program) throw new Error('Neither mariadbd nor mysqld is installed.')
  await removeLeftovers()
  for (let attempt = 1; ; attempt++) {
    try {
      return await start(program, settings)
    } catch (error) {
      // Between our look and the server's, another process can take the port.
      if (attempt === 3 || !/address already in use/i.test(String(error))) throw error
    }
  }
}

const folderPrefix = 'partner-center-mysql-'
const account = "'tester'@'127.0.0.1'"
const asRoot = process.getuid?.() === 0 ? ['--user=root'] : []
const startWithin = 60_000

const start = async (program: string, settings: string[]): Promise<PrivateServer> => {
  const folder = await mkdtemp(join(tmpdir(), `${folderPrefix}${process.pid}-`))
  const init = join(folder, 'init.sql')
  const password = randomBytes(18).toString('base64url')
  await initialise(program, folder)
  await writeFile(init, `CREATE USER ${account} IDENTIFIED BY '${password}';\nGRANT ALL ON *.* TO ${account};\n`, { mode: 0o600 })

  const port = await freePort()
  const url = `mysql://tester:${password}@127.0.0.1:${port}`
  const options = [
    '--no-defaults',
    ...asRoot,
    ...storage(folder),
    `--init-file=${init}`,
    `--socket=${join(folder, 'socket')}`,
    `--pid-file=${join(folder, 'pid')}`,
    '--bind-address=127.0.0.1',
    `--port=${port}`,
    '--skip-name-resolve',
    '--skip-log-bin',
    '--loose-mysqlx=OFF',
    '--character-set-server=utf8mb4',
    ...settings,
  ]
  const servers = [spawnGuarded(folder, program, options)]
  const answering = async (): Promise<void> => {
    const server = servers.at(-1)
    if (server && (await answers(url, server.hasEnded))) return
    await stop()
    throw new Error(`${program} did not start:\n${server?.log()}`)
  }
  const stop = async (): Promise<void> => servers.at(-1)?.stop()
  await answering()
  return {
    url,
    stop,
    crash: async (downForMs = 0) => {
      await servers.at(-1)?.crash()
      await pause(downForMs)
      servers.push(spawnGuarded(folder, program, options))
      await answering()
    },
  }
}

/** Creates the system tables; neither way leaves an account that could sign in over TCP. */
const initialise = async (program: string, folder: string): Promise<void> => {
  const run = promisify(execFile)
  const { stdout: version } = await run(program, ['--no-defaults', '--version'])
  const isMariadb = version.includes('MariaDB')
  const installer = isMariadb ? findExecutable('mariadb-install-db') : program
  if (!installer) throw new Error(`${program} is installed without mariadb-install-db.`)
  // Forced: a host name that resolves to nothing is no matter for a server on loopback.
  const options = [
    '--no-defaults',
    ...asRoot,
    ...storage(folder),
    ...(isMariadb ? ['--skip-test-db', '--force'] : ['--initialize-insecure']),
  ]
  await run(installer, options).catch((error: Error & { stdout?: string }) => {
    throw new Error(`${error.message}${error.stdout ?? ''}`, { cause: error })
  })
}

// A temporary folder of its own, because a server that starts deletes the temporary tables it finds, those of a parallel run among them.
const storage = (folder: string): string[] => [`--datadir=${join(folder, 'data')}`, `--tmpdir=${folder}`]

// The watchdog waits on a pipe that only this process holds: when it closes, by `stop` or by a sudden death of ours, server and folder go.
// A crash leaves the folder to the server that follows.
const guarded = 'exec 3<&0; (cat <&3; kill -9 $$; rm "$0/crashed" || rm -rf "$0") 2>/dev/null & exec "$@" <&- >&2 3<&-'

const spawnGuarded = (folder: string, program: string, options: string[]) => {
  // Detached, because Ctrl-C would end the watchdog too.
  const server = spawn('/bin/sh', ['-c', guarded, folder, program, ...options], { detached: true })
  let log = ''
  let ended = false
  server.stderr.on('data', (chunk: Buffer) => (log = (log + chunk.toString()).slice(-4000)))
  server.once('exit', () => {
    ended = true
    server.stdin.end()
  })
  // The watchdog keeps standard output open until the folder is gone.
  const closed = once(server, 'close')
  const handles = [server, ...[server.stdin, server.stdout, server.stderr].map(stream => stream as unknown as Socket)]
  handles.forEach(handle => handle.unref())
  const stop = async (): Promise<void> => {
    handles.forEach(handle => handle.ref())
    server.stdin.end()
    await closed
  }
  const crash = async (): Promise<void> => {
    await writeFile(join(folder, 'crashed'), '')
    server.kill('SIGKILL')
    await closed
  }
  return { stop, crash, hasEnded: () => ended, log: () => log }
}

const answers = async (url: string, hasEnded: () => boolean): Promise<boolean> => {
  const deadline = Date.now() + startWithin
  while (!hasEnded() && Date.now() < deadline) {
    try {
      const connection = await createConnection(url)
      await connection.end()
      return true
    } catch {
      await pause(20)
    }
  }
  return false
}

const freePort = async (): Promise<number> => {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address() as AddressInfo
  probe.close()
  await once(probe, 'close')
  return port
}

/** Removes the folders of runs whose watchdog could not, after a power cut for one. */
const removeLeftovers = async (): Promise<void> => {
  for (const name of await readdir(tmpdir())) {
    const owner = name.startsWith(folderPrefix) && parseInt(name.slice(folderPrefix.length), 10)
    if (owner && !isRunning(owner)) await rm(join(tmpdir(), name), { recursive: true, force: true })
  }
}

const isRunning = (pid: number): boolean => {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    // A process of another user may not be signalled, but it runs.
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
