/** What a payment request takes of each statement, and what that makes in all: pure arithmetic (R-PY-9). */
import { Money } from '../../shared/money'

export type Share = {
  readonly incentiveId: string
  /** Of the lines that can be asked for, exact. */
  readonly lines: Money
  /** What was made good of it already. */
  readonly offset: Money
}

export const worth = ({ lines, offset }: Share): Money => lines.plus(offset)

export const isPositive = (amount: Money): boolean => !amount.isNegative && !amount.isZero

/** Those that were chosen and everything that is not above zero: what is negative cannot be left out. */
export const withNegatives = <S extends Share>(all: readonly S[], isChosen: (share: S) => boolean): S[] =>
  all.filter(share => !isPositive(worth(share)) || isChosen(share))

/** Exact parts, one sum, rounded once to cents (part 3 §0). */
export const netOf = (shares: readonly Share[], currency: Money['currency']): Money =>
  shares.reduce((total, share) => total.plus(worth(share)), Money.zero(currency)).roundHalfUpToCents()
