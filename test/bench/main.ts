/** `npm run bench`: ours, three GraphQL stacks and hand-written REST over the same database, side by side. `--quick` takes under two minutes. */
import 'reflect-metadata'
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { parseArgs } from 'node:util'
import { benchSize } from '../../src/demo/sizes'
import { compare, refuseDifferentBodies } from './compare'
import { compareWrites, profileWrites } from './compareWrites'
import { type Contestant, startAll } from './contestants'
import { type Load, measure, type Question, requestFor } from './measure'
import { type OperationName, operationNames } from './operations'
import { profile, type ProfileOf } from './profile'
import { measureRefusals } from './refusals'
import { type Comparison, printed, type Report } from './report'
import { askers, type OpenStand, openStand } from './stand'
import { measureStartUp } from './startUp'

const parts = ['reads', 'refusals', 'writes', 'profile', 'start'] as const
type Part = (typeof parts)[number]

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    size: { type: 'string' },
    rounds: { type: 'string' },
    seconds: { type: 'string' },
    only: { type: 'string' },
  },
})
const size = benchSize(Number(values.size ?? (values.quick ? 0.02 : 1)))
const rounds = Number(values.rounds ?? (values.quick ? 1 : 5))
const seconds = Number(values.seconds ?? (values.quick ? 0.5 : 1.5))
const warmUp = values.quick ? 0.5 : 2
const callsEach = values.quick ? 5 : 40
const wanted: readonly string[] = values.only?.split(',') ?? (values.quick ? parts.slice(0, 3) : parts)

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

const questionsOf = async (ours: Contestant, token: string): Promise<Question[]> => {
  const id = await customerFor(ours, token)
  const variablesOf = (operation: OperationName): Question['variables'] => (operation === 'Q2' ? { id } : {})
  return operationNames.map(operation => ({ operation, token, variables: variablesOf(operation) }))
}

const comparisonsOf = async (contestants: Contestant[], ours: Contestant, stand: OpenStand, load: Load): Promise<Comparison[]> => {
  const all: Comparison[] = []
  for (const asker of askers)
    for (const question of await questionsOf(ours, stand.tokenOf(asker))) {
      const { operation } = question
      say(`  ${operation} as ${asker} …`)
      await refuseDifferentBodies(contestants, question)
      all.push({ operation, asker, outcomes: await compare(contestants, question, { ...load, rounds, warmUp }) })
    }
  return all
}

const profilesOf = async (stand: OpenStand, questions: readonly Question[], load: Load): Promise<ProfileOf[]> => {
  const profiles: ProfileOf[] = []
  for (const question of questions) {
    const ask = (server: Contestant) => measure(server, requestFor(server, question), { ...load, seconds: 2 * load.seconds })
    profiles.push(await profile(stand, question.operation, ask))
  }
  return [...profiles, ...(await profileWrites(stand, callsEach))]
}

const tell = (error: unknown): void => say(error instanceof Error ? (error.stack ?? error.message) : String(error))

/** A part that fails is missing from the report; what the others took minutes to find out is not lost with it. */
const part = async <T>(name: Part, work: () => Promise<T>): Promise<T | null> => {
  if (!wanted.includes(name)) return null
  say(`${name} …`)
  try {
    return await work()
  } catch (error) {
    tell(error)
    process.exitCode = 1
    return null
  }
}

const measureAll = async (stand: OpenStand, contestants: Contestant[]): Promise<Report> => {
  const [ours] = contestants
  if (!ours) throw new Error('nobody to compare')
  const load: Load = { seconds, connections: 16, databasePid: stand.databasePid }
  const token = stand.tokenOf(askers[0])
  const [version] = await stand.sql<{ version: string }>('SELECT VERSION() AS version')
  return {
    machine: `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}`,
    database: version?.version ?? '',
    rows: stand.rows,
    rounds,
    seconds,
    comparisons: await part('reads', () => comparisonsOf(contestants, ours, stand, load)),
    refusals: await part('refusals', () => measureRefusals(ours, token, load)),
    writes: await part('writes', () => compareWrites(stand, ours, { rounds, callsEach })),
    profiles: await part('profile', async () => profilesOf(stand, await questionsOf(ours, token), load)),
    startUp: await part('start', () => measureStartUp(stand)),
  }
}

const main = async (): Promise<void> => {
  stepAside()
  say(`Loading the world (${size.name}) into a private MariaDB …`)
  const stand = await openStand(size)
  let contestants: Contestant[] = []
  try {
    contestants = await startAll(stand)
    const report = await measureAll(stand, contestants)
    writeFileSync('bench.json', `${JSON.stringify(report, null, 2)}\n`)
    process.stdout.write(printed(report))
    say('The same as JSON: bench.json')
    if (report.writes?.broken.length) process.exitCode = 1
  } finally {
    await Promise.all(contestants.map(({ stop }) => stop()))
    await stand.close()
  }
}

void main().then(
  () => process.exit(),
  (error: unknown) => {
    tell(error)
    process.exit(1)
  },
)
