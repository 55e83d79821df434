/** The vendor moves a confirmed statement, with its lines, to another account of the same company (R-PY-11). */
import type { Context } from '../../../context'
import { Overtaken, type Transaction } from '../../../db'
import { once } from '../../../mutations'
import { equals } from '../../../shared/conditions'
import { notFound, UserError } from '../../../shared/errors'
import { reasonGiven } from '../../../shared/reason'
import { notify } from '../../notifications'
import { PartnerEntity } from '../../partners'
import { checkVersion } from '../checkVersion'
import { dateExpiry } from '../expiry'
import { settleFreezes } from '../freezing'
import { heldBy } from '../held'
import { IncentiveEntity } from '../incentive.entity'
import { IncentiveDetailStatus, IncentiveStatus } from '../incentive.enums'
import { incentiveLifecycle } from '../incentive.lifecycle'
import type { TransferIncentiveInput } from '../incentive.inputs'
import { IncentiveDetailEntity } from '../incentiveDetail.entity'
import { isPastExpiry } from '../isPastExpiry'
import { lineIds, ofLines } from '../lines'
import { checkTaker } from '../takers'

const { AVAILABLE, EXPIRED } = IncentiveDetailStatus

/** All of it can be asked for: what is asked for, paid or void stays, and nobody thaws by moving. */
const checkIsWhole = async (system: Transaction, statement: IncentiveEntity): Promise<void> => {
  await settleFreezes(system, [statement])
  const { id, statementNo, status } = statement
  const states = [...(await system.rows(IncentiveDetailEntity).where(equals('incentiveId', id)).countPer('status')).keys()]
  if (isPastExpiry(statement, system.now)) throw new UserError('INCENTIVE_NOT_AVAILABLE', { statementNo, reason: EXPIRED }, ['id'])
  if (states.length === 0) throw new UserError('INCENTIVE_NOT_AVAILABLE', { statementNo, reason: status }, ['id'])
  const others = states.filter(state => state !== AVAILABLE).sort()
  if (others.length) throw new UserError('INCENTIVE_NOT_WHOLE', { statementNo, states: others.join(', ') }, ['id'])
}

/** What is negative belongs to every request of its account: neither it nor what it takes from goes away alone (R-PY-9). */
const checkIsNotOffset = async (system: Transaction, { id, partnerId, statementNo, currency }: IncentiveEntity): Promise<void> => {
  const open = await system
    .rows(IncentiveEntity)
    .where(equals('partnerId', partnerId), equals('status', IncentiveStatus.ISSUING), equals('currency', currency))
    .many(['id', 'statementNo', 'currency', 'offsetAmount'], { sorting: [['id', 'ASC']] })
  const held = await heldBy(system, open)
  const units = held.find(({ statement }) => statement.id === id)?.amount.units ?? 0n
  const opposite = held.find(({ amount }) => amount.units * units < 0n)
  if (!opposite) return
  const { statement, amount } = opposite
  throw new UserError('INCENTIVE_IS_OFFSET', { statementNo, other: statement.statementNo, amount: amount.amount }, ['id'])
}

const tellBoth = async (tx: Transaction, { id, statementNo, incentiveAmount }: IncentiveEntity, partnerIds: string[], reason: string) => {
  for (const partnerId of partnerIds)
    await notify(tx, {
      type: 'INCENTIVE_TRANSFERRED',
      partnerId,
      target: { type: 'Incentive', id },
      to: 'FINANCE',
      params: { statementNo, amount: incentiveAmount.amount, reason },
    })
}

export const transferIncentive = async (tx: Transaction, ctx: Context, input: TransferIncentiveInput) => {
  const known = await tx.rows(IncentiveEntity).where(equals('id', input.id)).one(['partnerId'])
  if (!known) throw notFound('Incentive')
  const system = ofLines(tx)
  // Partners before statements, as for payouts.
  const partners = await system.lockMany(PartnerEntity, [known.partnerId, input.toPartnerId])
  const statement = await tx.lock(IncentiveEntity, input.id)
  const { answer, replayed } = await once(tx, ctx, 'transferIncentive', input, async () => {
    const reason = reasonGiven(input.reason)
    const [giver, taker] = [partners.get(statement.partnerId), partners.get(input.toPartnerId)]
    if (!taker) throw notFound('partner', 'toPartnerId')
    if (!giver) throw new Overtaken()
    checkVersion(statement, input)
    incentiveLifecycle.move(statement, 'transfer', ctx.viewer)
    checkTaker(giver, taker)
    await checkIsWhole(system, statement)
    await checkIsNotOffset(system, statement)

    Object.assign(statement, { partnerId: taker.id, earnedById: statement.earnedById ?? giver.id })
    await dateExpiry(system, [statement])
    await tx.save(statement)
    // Its managers of record are the giver's: to the taker, the lines are the company's (R-RL-4).
    await system.changeAll(IncentiveDetailEntity, await lineIds(system, [statement.id], AVAILABLE), {
      partnerId: taker.id,
      managerId: null,
    })
    await settleFreezes(system, [statement])
    await tellBoth(tx, statement, [giver.id, taker.id], reason)
    return { objectId: statement.id }
  })
  return { ...answer, replayed }
}
