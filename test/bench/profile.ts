/** Where the processor time of ours goes, by package: self time of a profile taken under load. */
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Contestant, startOurs, type Stand } from './contestants'

type Profile = {
  readonly startTime: number
  readonly nodes: readonly { readonly id: number; readonly callFrame: { readonly functionName: string; readonly url: string } }[]
  readonly samples: readonly number[]
  readonly timeDeltas: readonly number[]
}

const packageOf = ({ functionName, url }: Profile['nodes'][number]['callFrame']): string | null => {
  if (functionName === '(idle)') return null
  if (functionName === '(garbage collector)') return 'garbage collection'
  const [, name] = /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(url) ?? []
  if (name) return name
  const [, room] = /dist\/src\/([^/]+)/.exec(url) ?? []
  if (room) return `ours: ${room}`
  if (url.startsWith('node:')) return 'node'
  // What graphql-jit makes of an operation comes from no file, like what the engine itself does.
  return 'engine and compiled operations'
}

export type Share = { readonly name: string; readonly share: number }
export type ProfileOf = { readonly name: string; readonly packages: readonly Share[] }

type Span = { readonly from: number; readonly to: number }

/** Microseconds on the clock of profiles, which all processes of a machine share. */
const clock = (): number => Number(process.hrtime.bigint() / 1000n)

/** Shares of the time in that span that was not idle, largest first. */
const sharesOf = (folder: string, { from, to }: Span): Share[] => {
  const [file] = readdirSync(folder).filter(name => name.endsWith('.cpuprofile'))
  if (!file) throw new Error(`no profile in ${folder}`)
  const { startTime, nodes, samples, timeDeltas } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Profile
  const packages = new Map(nodes.map(({ id, callFrame }) => [id, packageOf(callFrame)]))
  const times = new Map<string, number>()
  let at = startTime
  let busy = 0
  samples.forEach((id, position) => {
    const delta = timeDeltas[position] ?? 0
    at += delta
    const name = packages.get(id)
    if (!name || at < from || at > to) return
    busy += delta
    times.set(name, (times.get(name) ?? 0) + delta)
  })
  return [...times].map(([name, time]) => ({ name, share: time / busy })).sort((a, b) => b.share - a.share)
}

/** A server of its own, asked until it is warm, and then under the profiler's eyes; the profile is written when it ends in order. */
export const profile = async (stand: Stand, name: string, ask: (server: Contestant) => Promise<unknown>): Promise<ProfileOf> => {
  const folder = mkdtempSync(join(stand.folder, 'profile-'))
  const server = await startOurs(stand, { nodeOptions: ['--cpu-prof', `--cpu-prof-dir=${folder}`] })
  await ask(server)
  const from = clock()
  await ask(server)
  const to = clock()
  await server.stop('SIGTERM')
  return { name, packages: sharesOf(folder, { from, to }) }
}
