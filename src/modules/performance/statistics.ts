/** Figures of one year for a dashboard: which lines go into them, and their totals by this and that. */
import { type Database, related, type Rows } from '../../db'
import { equals } from '../../shared/conditions'
import { badInput } from '../../shared/errors'
import type { Filtering } from '../../shared/filters'
import { Money } from '../../shared/money'
import { MemberEntity } from '../members'

/** A dashboard: nothing is read until a figure is asked for. */
export class Figures<E extends object> {
  constructor(
    readonly year: number,
    readonly rows: Rows<E>,
    readonly amount: Extract<keyof E, string>,
  ) {
    if (year < 2000 || year > 2100) throw badInput('year', 'must be between 2000 and 2100')
  }
}

export type Whose = { readonly managerId?: string | null; readonly directorId?: string | null }

/** Lines of a manager of record, or of those whom a director leads today (R-RL-3); both at once would leave open what is meant. */
export const whoseLines = (door: Database, { managerId, directorId }: Whose): Filtering[] => {
  if (managerId && directorId) throw badInput('directorId', 'not together with "managerId"')
  return [
    managerId ? equals('managerId', managerId) : null,
    directorId ? related('managerId', door.rows(MemberEntity), equals('supervisorId', directorId)) : null,
  ]
}

const rounded = (totals: readonly Money[]): Money[] => totals.map(total => total.roundHalfUpToCents())

export const totalOf = async <E extends object>({ rows, amount }: Figures<E>): Promise<Money[]> => rounded(await rows.sum(amount))

/** Totals by the values of a column, in the order of these values. */
export const totalsBy = async <E extends object>(
  { rows, amount }: Figures<E>,
  by: Extract<keyof E, string>,
): Promise<{ readonly key: string; readonly amounts: Money[] }[]> => {
  const totals = [...(await rows.sumPer(amount, by))].map(([key, amounts]) => ({ key, amounts: rounded(amounts) }))
  return totals.sort((left, right) => (left.key < right.key ? -1 : 1))
}

/** The largest of a column's values, so many for each currency, because currencies cannot be compared. */
export const largestBy = async <E extends object>(
  figures: Figures<E>,
  by: Extract<keyof E, string>,
  most: number,
): Promise<{ readonly key: string; readonly amount: Money }[]> => {
  const all = (await totalsBy(figures, by)).flatMap(({ key, amounts }) => amounts.map(amount => ({ key, amount })))
  const currencies = [...new Set(all.map(({ amount }) => amount.currency))].sort()
  return currencies.flatMap(currency =>
    all
      .filter(({ amount }) => amount.currency === currency)
      .sort((left, right) => right.amount.compare(left.amount))
      .slice(0, most),
  )
}

/** `2026-01` to `2026-12`, in order. */
export const monthsOf = (year: number): `${number}-${number}`[] =>
  Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, '0')}` as `${number}-${number}`)
