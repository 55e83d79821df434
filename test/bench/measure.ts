/** One window of load on one contestant: how many answers, how late, and what they cost the server, the database and others. */
import { readFileSync } from 'node:fs'
import autocannon from 'autocannon'
import type { Contestant } from './contestants'
import { type OperationName, operations } from './operations'

export type Question = { readonly operation: OperationName; readonly token: string; readonly variables: Record<string, string> }

export type Window = {
  readonly perSecond: number
  readonly p50: number
  readonly p99: number
  readonly failed: number
  /** Milliseconds of processor time for each answer, refusals among them. */
  readonly serverCpu: number
  readonly databaseCpu: number
  /** How many cores went to nobody of us. */
  readonly foreignCpu: number
}

/** What a load generator saw. */
export type Answers = Pick<Window, 'p50' | 'p99' | 'failed'> & { readonly served: number }

const ticksPerSecond = 100

/** Seconds of processor time that a process has used; Linux only. */
const cpuOf = (pid: number): number => {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return (Number(fields[11]) + Number(fields[12])) / ticksPerSecond
}

const machineCpu = (): number => {
  const [, user, nice, system, , , irq, softirq] = (readFileSync('/proc/stat', 'utf8').split('\n')[0] ?? '').split(/\s+/).map(Number)
  return ((user ?? 0) + (nice ?? 0) + (system ?? 0) + (irq ?? 0) + (softirq ?? 0)) / ticksPerSecond
}

/** Whatever load `work` is: what it cost everybody, for each of its answers. */
export const metered = async (contestant: Contestant, databasePid: number, work: () => Promise<Answers>): Promise<Window> => {
  const look = () => ({ server: cpuOf(contestant.pid), database: cpuOf(databasePid), machine: machineCpu(), at: performance.now() })
  const before = look()
  const own = process.cpuUsage()
  const { served, failed, p50, p99 } = await work()
  const { user, system } = process.cpuUsage(own)
  const after = look()
  const elapsed = (after.at - before.at) / 1000
  const [server, database] = [after.server - before.server, after.database - before.database]
  const answers = Math.max(served + failed, 1)
  return {
    perSecond: served / elapsed,
    p50,
    p99,
    failed,
    serverCpu: (server / answers) * 1000,
    databaseCpu: (database / answers) * 1000,
    foreignCpu: Math.max(0, after.machine - before.machine - server - database - (user + system) / 1e6) / elapsed,
  }
}

type Request = { url: string; method?: 'POST'; headers: Record<string, string>; body?: string }

export const requestFor = (contestant: Contestant, { operation, token, variables }: Question): Request => {
  const authorization = `Bearer ${token}`
  if (!contestant.speaksGraphql)
    return { url: `${contestant.url}/${operation}?${new URLSearchParams(variables).toString()}`, headers: { authorization } }
  const body = JSON.stringify({ query: operations[operation].query, variables })
  return { url: contestant.url, method: 'POST', headers: { authorization, 'content-type': 'application/json' }, body }
}

/** How long, from how many clients at once, and beside which database. */
export type Load = { readonly seconds: number; readonly connections: number; readonly databasePid: number }

/** The same request again and again. */
export const measure = (
  contestant: Contestant,
  request: autocannon.Options,
  { seconds, connections, databasePid }: Load,
): Promise<Window> =>
  metered(contestant, databasePid, async () => {
    const result = await autocannon({ ...request, connections, duration: seconds, sampleInt: 100 })
    const { p50, p99 } = result.latency
    return { served: result['2xx'], failed: result.errors + result.timeouts + result.non2xx, p50, p99 }
  })
