/** The vendor grants a partner a quota (part 2 §6.1). */
import { systemViewer } from '../../../access/viewer'
import type { Context } from '../../../context'
import type { Transaction } from '../../../db'
import { once } from '../../../mutations'
import { equals, isIn } from '../../../shared/conditions'
import { customerNotFound, invalidInput, notFound } from '../../../shared/errors'
import { type CurrencyCode, inputAmount, Money } from '../../../shared/money'
import { CustomerEntity } from '../../customers'
import { PartnerEntity } from '../../partners'
import { checkHolder, openQuota } from '../openQuota'
import { checkLimits, receiverLimits } from '../quotaLimits'
import type { GrantVoucherQuotaInput } from '../voucherQuota.inputs'
import type { Limit } from '../voucherQuota.entity'

/** The mainland site knows one currency (part 2 §1.1). */
const currency: CurrencyCode = 'CNY'

const checkValidity = ({ effectiveAt, expireAt }: GrantVoucherQuotaInput, now: string): void => {
  if (expireAt <= now) throw invalidInput('a quota expires in the future', 'expireAt')
  if (effectiveAt >= expireAt) throw invalidInput('a quota is effective before it expires', 'effectiveAt')
}

const boundsOf = (input: GrantVoucherQuotaInput) => {
  const amount = (name: 'minFaceValue' | 'maxFaceValue' | 'maxTotalFaceValue'): Money | null => {
    const text = input[name]
    return text === null || text === undefined ? null : Money.of(inputAmount(text, name), currency)
  }
  const [minFaceValue, maxFaceValue, maxTotalFaceValue] = [amount('minFaceValue'), amount('maxFaceValue'), amount('maxTotalFaceValue')]
  const maxCount = input.maxCount ?? null
  if (minFaceValue && maxFaceValue && minFaceValue.compare(maxFaceValue) > 0)
    throw invalidInput('not below the lowest face value', 'maxFaceValue')
  const quotaValue = Money.of(inputAmount(input.quotaValue, 'quotaValue'), currency)
  if (minFaceValue && minFaceValue.compare(quotaValue) > 0) throw invalidInput('not above the value of the quota', 'minFaceValue')
  if (maxCount !== null && maxCount < 1) throw invalidInput('above zero', 'maxCount')
  return { quotaValue, minFaceValue, maxFaceValue, maxTotalFaceValue, maxCount }
}

/** Customers of somebody else and those that do not exist answer alike. */
const checkSpecified = async (tx: Transaction, { partnerId, specifiedCustomerIds }: GrantVoucherQuotaInput): Promise<void> => {
  const ids = specifiedCustomerIds ?? []
  if (ids.length === 0) return
  const system = tx.asSystem(systemViewer('customers of a quota'))
  const found = await system.rows(CustomerEntity).where(equals('partnerId', partnerId), isIn('id', ids)).many(['id'])
  const known = new Set(found.map(({ id }) => id))
  const missing = ids.findIndex(id => !known.has(id))
  if (missing >= 0) throw customerNotFound('specifiedCustomerIds', String(missing))
}

const limitsOf = ({ limits, specifiedCustomerIds }: GrantVoucherQuotaInput): Limit[] => {
  const given = (limits ?? []).map(({ key, values }) => ({ key, values }))
  if (given.some(({ key }) => key === receiverLimits.specified)) throw invalidInput('customers go into specifiedCustomerIds', 'limits')
  checkLimits(given)
  const specified = specifiedCustomerIds ?? []
  if (specified.length > 100) throw invalidInput('at most 100 customers', 'specifiedCustomerIds')
  const repeated = specified.findIndex((id, position) => specified.indexOf(id) !== position)
  if (repeated >= 0) throw invalidInput('a customer is named twice', 'specifiedCustomerIds', String(repeated))
  return specified.length ? [...given, { key: receiverLimits.specified, values: specified }] : given
}

export const grantVoucherQuota = async (tx: Transaction, ctx: Context, input: GrantVoucherQuotaInput) => {
  checkValidity(input, ctx.now)
  const terms = { ...boundsOf(input), limits: limitsOf(input) }
  const partner = await tx.lock(PartnerEntity, input.partnerId, notFound('partner', 'partnerId'))
  const { answer, replayed } = await once(tx, ctx, 'grantVoucherQuota', input, async () => {
    const { kind, effectiveAt, expireAt } = input
    checkHolder(partner, kind)
    await checkSpecified(tx, input)
    const objectId = await openQuota(tx, { ...terms, partnerId: partner.id, kind, effectiveAt, expireAt })
    return { objectId }
  })
  return { ...answer, replayed }
}
