/** The loaders of one door: all that is asked for in one tick under one signature is one statement. */
import DataLoader from 'dataloader'

/** Parents that one statement serves; a larger batch takes several. */
const mostAtOnce = 100

/** From ids to a map, which cannot come back misordered. */
export type Load<T> = (ids: readonly string[]) => Promise<ReadonlyMap<string, T>>

export class Loaders {
  private readonly known = new Map<unknown, DataLoader<string, unknown>>()

  /** The loader of a signature, made at its first use; what is not found is answered by `missing`. */
  of<T>(signature: unknown, missing: T, load: Load<T>): DataLoader<string, T> {
    let loader = this.known.get(signature)
    if (!loader) this.known.set(signature, (loader = batching(load, missing) as DataLoader<string, unknown>))
    return loader as DataLoader<string, T>
  }

  /** What was read before is forgotten. */
  clear(): void {
    this.known.clear()
  }
}

/** All that is asked for in one tick is one call of `load`. */
export const batching = <T>(load: Load<T>, missing: T): DataLoader<string, T> =>
  new DataLoader<string, T>(
    async ids => {
      const found = await load(ids)
      return ids.map(id => found.get(id) ?? missing)
    },
    { maxBatchSize: mostAtOnce },
  )
