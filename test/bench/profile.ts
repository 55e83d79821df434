/** Where the processor time of ours goes, by package: self time of a profile taken under load. */
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

type Profile = {
  readonly nodes: readonly { readonly id: number; readonly callFrame: { readonly functionName: string; readonly url: string } }[]
  readonly samples: readonly number[]
  readonly timeDeltas: readonly number[]
}

const packageOf = ({ functionName, url }: Profile['nodes'][number]['callFrame']): string => {
  if (functionName === '(garbage collector)') return 'garbage collection'
  if (functionName === '(idle)') return 'idle'
  const [, name] = /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(url) ?? []
  if (name) return name
  const [, room] = /dist\/src\/([^/]+)/.exec(url) ?? []
  if (room) return `ours: ${room}`
  return url.startsWith('node:') ? 'node' : url === '' ? 'engine' : 'compiled operations'
}

/** A folder for `--cpu-prof-dir`; the profile is in it once the server has ended. */
export const profileFolder = (folder: string): string => mkdtempSync(join(folder, 'profile-'))

export type Share = { readonly name: string; readonly share: number }

/** Shares of the time that was not idle, largest first: by package, and by function. */
export const sharesOf = (folder: string): { packages: Share[]; functions: Share[] } => {
  const [file] = readdirSync(folder).filter(name => name.endsWith('.cpuprofile'))
  if (!file) throw new Error(`no profile in ${folder}`)
  const { nodes, samples, timeDeltas } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Profile
  const frames = new Map(nodes.map(({ id, callFrame }) => [id, callFrame]))
  const packages = new Map<string, number>()
  const functions = new Map<string, number>()
  let busy = 0
  samples.forEach((id, position) => {
    const frame = frames.get(id)
    const delta = timeDeltas[position] ?? 0
    if (!frame || packageOf(frame) === 'idle') return
    busy += delta
    const name = packageOf(frame)
    packages.set(name, (packages.get(name) ?? 0) + delta)
    const place = `${name} ${frame.functionName || '(anonymous)'} ${frame.url.split('/').slice(-2).join('/')}`
    functions.set(place, (functions.get(place) ?? 0) + delta)
  })
  const shares = (of: Map<string, number>) =>
    [...of].map(([name, time]) => ({ name, share: time / busy })).sort((a, b) => b.share - a.share)
  return { packages: shares(packages), functions: shares(functions) }
}
