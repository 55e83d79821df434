/** The arithmetic of a quota, without any I/O: what is available, what an application holds back, and what is used of it. */
import { compared, type Condition, equals } from '../../shared/conditions'
import { UserError } from '../../shared/errors'
import type { Money } from '../../shared/money'
import type { LocalDate } from '../../shared/time'
import { MdfQuotaStatus } from './mdf.enums'

type Amounts = { readonly totalAmount: Money; usedAmount: Money; reservedAmount: Money }
type Validity = { readonly status: MdfQuotaStatus; readonly validFrom: LocalDate; readonly validTo: LocalDate }

export const availableIn = ({ totalAmount, usedAmount, reservedAmount }: Readonly<Amounts>): Money =>
  totalAmount.minus(usedAmount).minus(reservedAmount)

/** The status may lag behind the calendar: the dates decide as well (api §6). */
const hindranceOf = ({ status, validFrom, validTo }: Validity, today: LocalDate): string | null => {
  if (status !== MdfQuotaStatus.ACTIVE) return status
  return today > validTo ? MdfQuotaStatus.EXPIRED : today < validFrom ? 'NOT_YET_VALID' : null
}

export const refuseUnusable = (quota: Validity, today: LocalDate): void => {
  const current = hindranceOf(quota, today)
  const { validFrom, validTo } = quota
  if (current) throw new UserError('MDF_QUOTA_NOT_USABLE', { current, validFrom, validTo })
}

type Days = { readonly startDate: LocalDate | null; readonly endDate: LocalDate | null }

/** INFERRED: a late claim may come after the end of the quota, for an activity that lay within its validity. */
export const refuseUnusableLate = (quota: Validity, { startDate, endDate }: Days, today: LocalDate): void => {
  const lay = startDate !== null && endDate !== null && startDate >= quota.validFrom && endDate <= quota.validTo
  if (!lay || hindranceOf(quota, today) !== MdfQuotaStatus.EXPIRED) refuseUnusable(quota, today)
}

/** What `refuseUnusable` lets pass. */
export const usable = (today: LocalDate): readonly Condition[] => [
  equals('status', MdfQuotaStatus.ACTIVE),
  compared('validFrom', '<=', today),
  compared('validTo', '>=', today),
]

/** R-MD-7: no more than is available. */
export const refuseExceeded = (quota: Amounts, amount: Money): void => {
  const available = availableIn(quota)
  if (amount.compare(available) > 0) throw new UserError('MDF_QUOTA_EXCEEDED', { available: available.amount, asked: amount.amount })
}

export const reserve = (quota: Amounts, amount: Money): void => {
  refuseExceeded(quota, amount)
  quota.reservedAmount = quota.reservedAmount.plus(amount)
}

export const release = (quota: Amounts, amount: Money): void => {
  const left = quota.reservedAmount.minus(amount)
  if (left.isNegative) throw new RangeError(`${amount} out of ${quota.reservedAmount} reserved`)
  quota.reservedAmount = left
}

/** What is paid is used for good; what was held back beyond it is free again. */
export const use = (quota: Amounts, { reserved, paid }: { reserved: Money; paid: Money }): void => {
  release(quota, reserved)
  quota.usedAmount = quota.usedAmount.plus(paid)
}
