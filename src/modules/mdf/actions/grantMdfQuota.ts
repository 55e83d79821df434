/** The vendor grants a partner MDF for a year: what its level is worth, or another amount (R-MD-1). */
import type { Context } from '../../../context'
import type { Transaction } from '../../../db'
import { once } from '../../../mutations'
import { equals } from '../../../shared/conditions'
import { invalidInput, notFound, UserError } from '../../../shared/errors'
import { newId } from '../../../shared/ids'
import { type CurrencyCode, inputAmount, Money } from '../../../shared/money'
import type { LocalDate } from '../../../shared/time'
import { PartnerEntity, PartnerStatus } from '../../partners'
import { ceilingOf } from '../benefits'
import { MdfQuotaChangeKind } from '../claim.enums'
import { neededLine, neededText } from '../draftContent'
import { MdfQuotaStatus } from '../mdf.enums'
import { MdfQuotaEntity } from '../mdfQuota.entity'
import type { GrantMdfQuotaInput } from '../mdfQuota.inputs'
import { recordChange } from './quotaChange'

const currency: CurrencyCode = 'CNY'
const [firstYear, lastYear] = [2000, 2099]

const validityOf = ({ year, validFrom, validTo }: GrantMdfQuotaInput): { validFrom: LocalDate; validTo: LocalDate } => {
  if (year < firstYear || year > lastYear) throw invalidInput(`a year from ${firstYear} to ${lastYear}`, 'year')
  const validity = { validFrom: validFrom ?? (`${year}-01-01` as LocalDate), validTo: validTo ?? (`${year}-12-31` as LocalDate) }
  if (!validity.validFrom.startsWith(`${year}-`)) throw invalidInput(`a day of ${year}`, 'validFrom')
  if (validity.validTo < validity.validFrom) throw invalidInput('the last day is not before the first', 'validTo')
  return validity
}

/** R-MD-1: the ceiling of a level is for the year, however many quotas it is granted in; the partner is locked. */
const leftOf = async (tx: Transaction, { id, level }: PartnerEntity, year: number): Promise<Money> => {
  const granted = await tx.rows(MdfQuotaEntity).where(equals('partnerId', id), equals('year', year)).sum('totalAmount')
  return granted.filter(sum => sum.currency === currency).reduce((left, sum) => left.minus(sum), ceilingOf(level))
}

const amountOf = async (tx: Transaction, { totalAmount, year }: GrantMdfQuotaInput, partner: PartnerEntity): Promise<Money> => {
  if (totalAmount) return Money.of(inputAmount(totalAmount, 'totalAmount'), currency)
  const left = await leftOf(tx, partner, year)
  if (left.isZero || left.isNegative)
    throw new UserError('MDF_CEILING_REACHED', { year, level: partner.level ?? '–', ceiling: ceilingOf(partner.level).amount }, [
      'totalAmount',
    ])
  return left
}

export const grantMdfQuota = async (tx: Transaction, ctx: Context, input: GrantMdfQuotaInput) => {
  const partner = await tx.lock(PartnerEntity, input.partnerId, notFound('partner', 'partnerId'))
  const { answer, replayed } = await once(tx, ctx, 'grantMdfQuota', input, async () => {
    if (partner.status === PartnerStatus.EXITED)
      throw new UserError('PARTNER_CANNOT_HOLD_QUOTA', { current: partner.status }, ['partnerId'])
    const quota = {
      ...validityOf(input),
      id: newId('mdq'),
      partnerId: partner.id,
      benefitName: neededLine(input.benefitName, 128, 'benefitName'),
      partnerLevel: partner.level,
      year: input.year,
      totalAmount: await amountOf(tx, input, partner),
      usedAmount: Money.zero(currency),
      reservedAmount: Money.zero(currency),
      currency,
      status: MdfQuotaStatus.ACTIVE,
      frozenReason: null,
      createdAt: tx.now,
      updatedAt: tx.now,
      version: 1,
    }
    await tx.insert(MdfQuotaEntity, quota)
    const reason = neededText(input.reason, 256, 'reason')
    await recordChange(tx, quota, { kind: MdfQuotaChangeKind.GRANT, before: quota.usedAmount, reason, changedById: ctx.viewer.memberId })
    return { objectId: quota.id }
  })
  return { ...answer, replayed }
}
