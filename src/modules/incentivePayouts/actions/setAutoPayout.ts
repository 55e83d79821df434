/** A partner has incentives of one association type asked for automatically, or no longer (R-PY-3). */
import { PartnerIdentity } from '../../../access/roles'
import { systemViewer } from '../../../access/viewer'
import type { Context } from '../../../context'
import { isDuplicate, Overtaken, type Transaction } from '../../../db'
import { equals } from '../../../shared/conditions'
import { forbidden, notFound, UserError } from '../../../shared/errors'
import { newId } from '../../../shared/ids'
import { PartnerEntity } from '../../partners'
import { sensitive, SensitiveOperation } from '../../verification'
import { IncentiveAutoPayoutEntity } from '../autoPayout.entity'
import { issueModesOf } from '../issueModes'
import type { SetAutoPayoutInput } from '../payout.inputs'

/** Switching it on asks for everything that comes: it needs the code that asking for all needs (R-XC-5). */
export const automating = sensitive<SetAutoPayoutInput>(SensitiveOperation.APPLY_INCENTIVE_PAYOUT, (_, { partnerId }) => [partnerId ?? ''])

export const setAutoPayout = async (tx: Transaction, ctx: Context, input: SetAutoPayoutInput) => {
  const { viewer, now } = ctx
  const { partnerId, memberId, identities } = viewer
  // What the customers of a cloud reseller earn is its master's (R-RL-6).
  if (!partnerId || identities.includes(PartnerIdentity.CLOUD_RESELLER)) throw forbidden()
  const { associationType, issueMode, isEnabled } = input
  const partner = await tx
    .beside(systemViewer('how a partner can be paid'))
    .rows(PartnerEntity)
    .where(equals('id', partnerId))
    .one(['identities'])
  if (!partner) throw notFound('partner')
  const allowed = issueModesOf({ associationType, publicityStartAt: now, createdAt: now }, partner)
  if (!allowed.includes(issueMode))
    throw new UserError('ISSUE_MODE_NOT_ALLOWED', { subject: associationType, allowed: allowed.join(', ') }, ['issueMode'])
  if (isEnabled) await automating.confirm(tx, ctx, input)
  const known = await tx
    .rows(IncentiveAutoPayoutEntity)
    .where(equals('partnerId', partnerId), equals('associationType', associationType))
    .one(['id'])
  const wish = { isEnabled, issueMode, setById: memberId }
  if (known) {
    const setting = await tx.lock(IncentiveAutoPayoutEntity, known.id)
    await tx.save(Object.assign(setting, wish))
    return { objectId: setting.id }
  }
  const row = { id: newId('iap'), partnerId, associationType, ...wish, updatedAt: now, version: 1 }
  // Of two that switch it on at once, one finds the other's row.
  const objectId = await tx.insert(IncentiveAutoPayoutEntity, row).catch((error: unknown) => {
    throw isDuplicate(error) ? new Overtaken() : error
  })
  return { objectId }
}
