/** The vendor moves a confirmed statement, with its lines, to another account of the same company (R-PY-11). */
import { PartnerIdentity } from '../../../access/roles'
import type { Context } from '../../../context'
import { Overtaken, type Transaction } from '../../../db'
import { once } from '../../../mutations'
import { equals } from '../../../shared/conditions'
import { notFound, UserError } from '../../../shared/errors'
import { reasonGiven } from '../../../shared/reason'
import { notify } from '../../notifications'
import { PartnerEntity, PartnerStatus } from '../../partners'
import { checkVersion } from '../checkVersion'
import { expiryAfter, planLapsedAt } from '../expiry'
import { settleFreezes } from '../freezing'
import { IncentiveEntity } from '../incentive.entity'
import { IncentiveDetailStatus } from '../incentive.enums'
import { incentiveLifecycle } from '../incentive.lifecycle'
import type { TransferIncentiveInput } from '../incentive.inputs'
import { IncentiveDetailEntity } from '../incentiveDetail.entity'
import { lineIds, ofLines } from '../lines'

const { AVAILABLE, EXPIRED } = IncentiveDetailStatus

/** R-RL-6: a cloud reseller has no statements, and who has left earns nothing more. */
const checkTaker = (giver: PartnerEntity, taker: PartnerEntity): void => {
  const field = ['toPartnerId']
  if (taker.id === giver.id || taker.companyId === null || taker.companyId !== giver.companyId)
    throw new UserError('NOT_SAME_COMPANY', {}, field)
  if (taker.status === PartnerStatus.EXITED) throw new UserError('PARTNER_EARNS_NO_INCENTIVES', { current: taker.status }, field)
  if (taker.identities.includes(PartnerIdentity.CLOUD_RESELLER))
    throw new UserError('PARTNER_EARNS_NO_INCENTIVES', { current: PartnerIdentity.CLOUD_RESELLER }, field)
}

/** All of it can be asked for: what is asked for, paid or void stays, and nobody thaws by moving. */
const checkIsWhole = async (system: Transaction, { id, partnerId, statementNo, expiresAt, status }: IncentiveEntity): Promise<void> => {
  await settleFreezes(system, partnerId, [id])
  const states = [...(await system.rows(IncentiveDetailEntity).where(equals('incentiveId', id)).countPer('status')).keys()]
  const isExpired = expiresAt !== null && system.now > expiresAt
  const reason = isExpired ? EXPIRED : states.length === 0 ? status : states.find(state => state !== AVAILABLE)
  if (reason) throw new UserError('INCENTIVE_NOT_AVAILABLE', { statementNo, reason }, ['id'])
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

    const lapsedAt = await planLapsedAt(system, taker.id)
    await tx.save(Object.assign(statement, { partnerId: taker.id, expiresAt: lapsedAt && expiryAfter(lapsedAt) }))
    // Its managers of record are the giver's: to the taker, the lines are the company's (R-RL-4).
    await system.changeAll(IncentiveDetailEntity, await lineIds(system, [statement.id], AVAILABLE), {
      partnerId: taker.id,
      managerId: null,
    })
    await settleFreezes(system, taker.id, [statement.id])
    await tellBoth(tx, statement, [giver.id, taker.id], reason)
    return { objectId: statement.id }
  })
  return { ...answer, replayed }
}
