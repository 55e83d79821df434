/** A short run of each proof, all on one stage for each database; the whole claims are tried by `npm run prove -- all`. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { databases } from '../support/databases'
import { faults } from './faults'
import type { Proof } from './proof'
import { proofs } from './proofs'
import { Stage } from './stage'

const setting = { seed: 1, size: 0.02 }
const proofsOn = (kind: Stage['kind']) => Object.entries<Proof>(proofs).filter(([, proof]) => proof.kinds.includes(kind))

describe.each(databases)('in short on %s', kind => {
  let stage: Stage
  beforeAll(async () => {
    stage = await Stage.open(kind)
  })
  afterAll(() => stage.close())

  it.each(proofsOn(kind))('%s', async (_name, proof) => {
    await stage.plant(proof.plant(setting.size))
    const { misses } = await proof.run(stage, setting)
    expect(misses).toEqual([])
  })
})

describe('what breaks a server on purpose', () => {
  const root = join(__dirname, '../..')
  const edits = Object.entries(faults).flatMap(([name, places]) => places.map(({ file, from }) => [name, file, from] as const))

  it.each(edits)('%s still finds its place in %s', (_name, file, from) => {
    expect(readFileSync(join(root, file), 'utf8')).toContain(from)
  })

  it('is there for each proof, on each of its databases', () => {
    const missing = Object.entries<Proof>(proofs).flatMap(([name, { kinds, sabotage }]) =>
      kinds.filter(kind => !((sabotage[kind] ?? '') in faults)).map(kind => `${name} on ${kind}`),
    )
    expect(missing).toEqual([])
  })
})
