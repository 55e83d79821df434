/** `npm run bench`: ours, three GraphQL stacks and hand-written REST over the same database, side by side. `--quick` takes under two minutes. */
import 'reflect-metadata'
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { parseArgs } from 'node:util'
import { benchSize } from '../../src/demo/sizes'
import { compare, refuseDifferentBodies } from './compare'
import { type Contestant, startAll } from './contestants'
import { measure, type Question } from './measure'
import { operationNames } from './operations'
import { askedFor, requestOf } from './refusals'
import { idleMemory, timeToReady } from './startUp'
import { type Comparison, printed, type Report } from './report'
import { askers, type OpenStand, openStand } from './stand'

const { values } = parseArgs({
  options: { quick: { type: 'boolean', default: false }, size: { type: 'string' }, rounds: { type: 'string' } },
})
const size = benchSize(Number(values.size ?? (values.quick ? 0.05 : 1)))
const rounds = Number(values.rounds ?? (values.quick ? 3 : 7))
const seconds = values.quick ? 0.5 : 3
const connections = 16

const say = (text: string): void => void process.stderr.write(`${text}\n`)

/** Load and database on the second core, servers on the first. */
const stepAside = (): void => {
  if (cpus().length < 2) return
  try {
    execFileSync('taskset', ['-cp', `1-${cpus().length - 1}`, String(process.pid)], { stdio: 'ignore' })
  } catch {
    say('taskset is missing: servers, load and database share all cores.')
  }
}

/** A customer that has something to show. */
const customerFor = async (ours: Contestant, token: string): Promise<string> => {
  const query =
    '{ customers(first: 50) { nodes { id vouchers(first: 20) { nodes { id } } incentiveDetails(first: 20) { nodes { id } } } } }'
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
  const response = await fetch(ours.url, { method: 'POST', headers, body: JSON.stringify({ query }) })
  type Listed = { id: string; vouchers: { nodes: unknown[] }; incentiveDetails: { nodes: unknown[] } }
  const { data } = (await response.json()) as { data: { customers: { nodes: Listed[] } } }
  const weight = ({ vouchers, incentiveDetails }: Listed) => vouchers.nodes.length + incentiveDetails.nodes.length
  return [...data.customers.nodes].sort((a, b) => weight(b) - weight(a))[0]?.id ?? ''
}

const comparisons = async (contestants: Contestant[], stand: OpenStand, databasePid: number): Promise<Comparison[]> => {
  const [ours] = contestants
  if (!ours) throw new Error('nobody to compare')
  const all: Comparison[] = []
  for (const asker of askers) {
    const token = stand.tokens[asker]
    const id = await customerFor(ours, token)
    for (const operation of operationNames) {
      const question: Question = { operation, token, variables: operation === 'Q2' ? { id } : {} }
      await refuseDifferentBodies(contestants, question)
      say(`${operation} as ${asker} …`)
      all.push({
        operation,
        asker,
        outcomes: await compare(contestants, question, { rounds, seconds, warmUp: values.quick ? 1 : 4, connections, databasePid }),
      })
    }
  }
  return all
}

const refusals = async (ours: Contestant, token: string, databasePid: number) => {
  const results = []
  for (const [name, asked] of Object.entries(askedFor(token))) {
    const { serverCpu, perSecond, failed } = await measure(ours, requestOf(ours, asked), { seconds, connections, databasePid })
    const served = perSecond * seconds + failed
    results.push({ name, cpu: (serverCpu * Math.max(perSecond * seconds, 1)) / served })
  }
  return results
}

const main = async (): Promise<void> => {
  stepAside()
  say(`Loading the world (${size.name}) into a private MariaDB …`)
  const stand = await openStand(size, () => undefined)
  let contestants: Contestant[] = []
  try {
    const startUp = await timeToReady(stand)
    contestants = await startAll(stand)
    const databasePid = await stand.databasePid()
    const [ours] = contestants
    if (!ours) throw new Error('nobody to compare')
    const memory = await idleMemory(ours.pid)
    const report: Report = {
      machine: `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}`,
      rows: stand.rows,
      rounds,
      seconds,
      comparisons: await comparisons(contestants, stand, databasePid),
      refusals: await refusals(ours, stand.tokens['sp-admin'], databasePid),
      startUp,
      idleMemory: memory,
    }
    writeFileSync('bench.json', `${JSON.stringify(report, null, 2)}\n`)
    process.stdout.write(printed(report))
    say(`The same as JSON: bench.json (${readFileSync('bench.json').length} bytes)`)
  } finally {
    await Promise.all(contestants.map(({ stop }) => stop()))
    await stand.close()
  }
}

void main().then(
  () => process.exit(0),
  (error: unknown) => {
    say(error instanceof Error ? (error.stack ?? error.message) : String(error))
    process.exit(1)
  },
)
