/** A world as plain rows, for tests that ask whether it is a possible one. */
import { createHash } from 'node:crypto'
import type { EntityClass, New } from '../../src/db'
import type { Size } from '../../src/demo/sizes'
import { worldRows } from '../../src/demo/world'
import { Money } from '../../src/shared/money'

export type Collected = {
  readonly of: <E extends object>(entity: EntityClass<E>) => readonly New<E>[]
  readonly checksum: string
  readonly count: number
}

export const collect = (size: Size, now: string): Collected => {
  const tables = new Map<object, object[]>()
  const hash = createHash('sha256')
  let count = 0
  for (const { entity, row } of worldRows(size, now)) {
    const rows = tables.get(entity)
    if (rows) rows.push(row)
    else tables.set(entity, [row])
    hash.update(entity.name + JSON.stringify(row))
    count += 1
  }
  return { of: entity => (tables.get(entity) ?? []) as never, checksum: hash.digest('hex'), count }
}

export const total = (amounts: readonly (Money | null)[]): Money =>
  amounts.reduce<Money>((sum, amount) => (amount ? sum.plus(amount) : sum), Money.zero('CNY'))

export const grouped = <T>(rows: readonly T[], key: (row: T) => string | null): Map<string, T[]> => {
  const groups = new Map<string, T[]>()
  for (const row of rows) {
    const name = key(row)
    if (name === null) continue
    const group = groups.get(name)
    if (group) group.push(row)
    else groups.set(name, [row])
  }
  return groups
}
