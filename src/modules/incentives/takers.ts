/** Which accounts a statement can be moved to: another one of the same company that can be paid it (R-PY-11). */
import type { Database } from '../../db'
import { equals, isIn, not } from '../../shared/conditions'
import { UserError } from '../../shared/errors'
import { PartnerEntity, PartnerStatus } from '../partners'
import { mayHold, VoucherQuotaKind } from '../vouchers'
import type { IncentiveEntity } from './incentive.entity'
import { IncentiveDetailStatus } from './incentive.enums'
import { IncentiveDetailEntity } from './incentiveDetail.entity'
import { isPastExpiry } from './isPastExpiry'

const takerColumns = ['id', 'companyId', 'status', 'identities'] as const
type Account = Pick<PartnerEntity, (typeof takerColumns)[number]>

/** R-RL-6: a cloud reseller has no statements. Who can hold no quota could be left with a credit on an account that nobody there may read. */
const whyNot = (giver: Account, taker: Account): UserError | null => {
  const field = ['toPartnerId']
  if (taker.id === giver.id) return new UserError('INCENTIVE_ALREADY_THERE', {}, field)
  if (taker.companyId === null || taker.companyId !== giver.companyId) return new UserError('NOT_SAME_COMPANY', {}, field)
  if (taker.status === PartnerStatus.EXITED) return new UserError('PARTNER_CANNOT_BE_PAID', { current: taker.status }, field)
  if (!mayHold(taker.identities, VoucherQuotaKind.VOUCHER))
    return new UserError('PARTNER_CANNOT_BE_PAID', { current: taker.identities.join(', ') }, field)
  return null
}

export const checkTaker = (giver: Account, taker: Account): void => {
  const refusal = whyNot(giver, taker)
  if (refusal) throw refusal
}

/** Of these partners, those with an account that can take what they have. */
const givers = async (db: Database, partnerIds: readonly string[]): Promise<Map<string, true>> => {
  const accounts = db.rows(PartnerEntity)
  const mine = await accounts.where(isIn('id', partnerIds)).many([...takerColumns])
  const companyIds = [...new Set(mine.flatMap(({ companyId }) => companyId ?? []))]
  const theirs = companyIds.length ? await accounts.where(isIn('companyId', companyIds)).many([...takerColumns]) : []
  return new Map(mine.filter(giver => theirs.some(taker => !whyNot(giver, taker))).map(({ id }) => [id, true]))
}

/** Of these statements, those of which something was asked for, is frozen or void. */
const bound = async (db: Database, incentiveIds: readonly string[]): Promise<Map<string, true>> => {
  const others = [isIn('incentiveId', incentiveIds), not(equals('status', IncentiveDetailStatus.AVAILABLE))]
  const lines = db.rows(IncentiveDetailEntity).where(...others)
  return new Map([...(await lines.countPer('incentiveId')).keys()].map(id => [id, true]))
}

/** As far as a list can tell: what is negative is looked at when it is moved. */
export const canBeMoved = async (db: Database, incentive: Pick<IncentiveEntity, 'id' | 'partnerId' | 'expiresAt'>): Promise<boolean> => {
  const [hasTaker, isBound] = await Promise.all([db.batch(givers, incentive.partnerId), db.batch(bound, incentive.id)])
  return hasTaker === true && !isBound && !isPastExpiry(incentive, db.now)
}
