/** A short run of each proof; the whole claims are tried by `npm run prove -- all`. */
import { databases } from '../support/mariadb'
import { type Proof } from './proof'
import { proofs } from './proofs'

const tries = Object.entries<Proof>(proofs).flatMap(([name, proof]) =>
  proof.kinds.filter(kind => databases.includes(kind)).map(kind => [name, kind, proof] as const),
)

describe('in short', () => {
  it.each(tries)('%s on %s', async (_name, kind, proof) => {
    const { misses } = await proof.run({ kind, seed: 1, size: 0.05 })
    expect(misses).toEqual([])
  })
})
