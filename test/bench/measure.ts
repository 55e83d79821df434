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
  /** Milliseconds of processor time for each answer. */
  readonly serverCpu: number
  readonly databaseCpu: number
  /** Share of the machine that went to nobody of us. */
  readonly foreignCpu: number
}

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

type Request = { url: string; method?: 'POST'; headers: Record<string, string>; body?: string }

export const requestFor = (contestant: Contestant, { operation, token, variables }: Question): Request => {
  const authorization = `Bearer ${token}`
  if (!contestant.speaksGraphql)
    return { url: `${contestant.url}/${operation}?${new URLSearchParams(variables).toString()}`, headers: { authorization } }
  const body = JSON.stringify({ query: operations[operation].query, variables })
  return { url: contestant.url, method: 'POST', headers: { authorization, 'content-type': 'application/json' }, body }
}

export const measure = async (
  contestant: Contestant,
  request: autocannon.Options,
  { seconds, connections, databasePid }: { seconds: number; connections: number; databasePid: number },
): Promise<Window> => {
  const before = {
    server: cpuOf(contestant.pid),
    database: cpuOf(databasePid),
    own: process.cpuUsage(),
    machine: machineCpu(),
    at: performance.now(),
  }
  const result = await autocannon({ ...request, connections, duration: seconds })
  const own = process.cpuUsage(before.own)
  const elapsed = (performance.now() - before.at) / 1000
  const server = cpuOf(contestant.pid) - before.server
  const database = cpuOf(databasePid) - before.database
  const machine = machineCpu() - before.machine
  const served = result['2xx']
  return {
    perSecond: served / elapsed,
    p50: result.latency.p50,
    p99: result.latency.p99,
    failed: result.errors + result.timeouts + result.non2xx,
    serverCpu: (server / Math.max(served, 1)) * 1000,
    databaseCpu: (database / Math.max(served, 1)) * 1000,
    foreignCpu: Math.max(0, machine - server - database - (own.user + own.system) / 1e6) / elapsed,
  }
}
