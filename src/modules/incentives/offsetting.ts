/** The arithmetic of what is negative, without any I/O (R-PY-9). */
import type { Money } from '../../shared/money'

type Part = { readonly id: string; readonly amount: Money }
export type Offset = { readonly fromId: string; readonly toId: string; readonly amount: Money }

const lesser = (left: Money, right: Money): Money => (left.compare(right) < 0 ? left : right)

/** What expires is taken off what is negative, both in the order given: 200 that expire against −600 leave −400. */
export const offsetsOf = (expiring: readonly Part[], negatives: readonly Part[]): Offset[] => {
  const owed = negatives.map(({ id, amount }) => ({ id, left: amount.times(-1) }))
  const offsets: Offset[] = []
  for (const { id: fromId, amount } of expiring) {
    let left = amount
    for (const debt of owed) {
      if (left.isZero || left.isNegative) break
      if (debt.left.isZero || debt.left.isNegative) continue
      const taken = lesser(left, debt.left)
      offsets.push({ fromId, toId: debt.id, amount: taken })
      left = left.minus(taken)
      debt.left = debt.left.minus(taken)
    }
  }
  return offsets
}
