/** Rows that are asked for by their ids: all that ask in one tick are one statement, and what was foreseen is there at once. */
import type DataLoader from 'dataloader'
import { prefixOf } from '../shared/ids'
import { batching, type Load } from './loaders'
import type { Soon } from './lookAhead'
import type { EntityClass } from './rowReader'

export class RowsById<E> {
  private readonly loader: DataLoader<string, E | null>
  private readonly there = new Map<string, E | null>()

  constructor(
    readonly entity: EntityClass<E>,
    load: Load<E | null>,
  ) {
    this.loader = batching<E | null>(load, null)
  }

  /** Null when it is missing or invisible; a malformed id costs no statement. */
  find(id: string): Soon<E | null> {
    const row = this.there.get(id)
    if (row !== undefined) return row
    return prefixOf(id) ? this.loader.load(id) : null
  }

  /** Reads rows before they are asked for. What fails is left to the field that asks, where the error belongs. */
  async foresee(ids: ReadonlySet<string>): Promise<E[]> {
    const settling = [...ids].map(async id => {
      const row = await this.find(id)
      this.there.set(id, row)
      return row
    })
    const settled = await Promise.allSettled(settling)
    return settled.flatMap(outcome => (outcome.status === 'fulfilled' && outcome.value ? [outcome.value] : []))
  }
}
