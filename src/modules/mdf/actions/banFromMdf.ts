/** The vendor takes a partner's qualification for MDF away, and gives it back (R-MC-10). */
import type { Context } from '../../../context'
import type { Transaction } from '../../../db'
import { equals } from '../../../shared/conditions'
import { invalidInput, notFound } from '../../../shared/errors'
import { newId } from '../../../shared/ids'
import { type LocalDate, shanghaiDate, yearOf } from '../../../shared/time'
import { notify } from '../../notifications'
import { PartnerEntity } from '../../partners'
import { neededText } from '../draftContent'
import type { BanFromMdfInput, LiftMdfBanInput } from '../mdfQuota.inputs'
import { MdfBanEntity } from '../mdfBan.entity'

/** The partner's own row orders two reviewers at once; there is one ban of each partner. */
const setBan = async (tx: Transaction, { viewer }: Context, partner: PartnerEntity, bannedUntil: LocalDate | null, reason: string) => {
  const known = await tx.rows(MdfBanEntity).where(equals('partnerId', partner.id)).one(['id'])
  const said = { bannedUntil, reason, imposedById: viewer.memberId }
  if (known) await tx.save(Object.assign(await tx.lock(MdfBanEntity, known.id), said))
  else
    await tx.insert(MdfBanEntity, {
      ...said,
      id: newId('mbn'),
      partnerId: partner.id,
      createdAt: tx.now,
      updatedAt: tx.now,
      version: 1,
    })
  return { objectId: partner.id }
}

const lockPartner = (tx: Transaction, id: string): Promise<PartnerEntity> => tx.lock(PartnerEntity, id, notFound('partner', 'partnerId'))

export const banFromMdf = async (tx: Transaction, ctx: Context, input: BanFromMdfInput) => {
  const partner = await lockPartner(tx, input.partnerId)
  const reason = neededText(input.reason, 500, 'reason')
  const today = shanghaiDate(ctx.now)
  const until = input.until ?? (`${yearOf(today)}-12-31` as LocalDate)
  if (until < today) throw invalidInput('a day to come', 'until')
  const done = await setBan(tx, ctx, partner, until, reason)
  const target = { type: 'Partner', id: partner.id }
  await notify(tx, { type: 'MDF_BANNED', partnerId: partner.id, target, to: 'ADMINISTRATORS', params: { until, reason } })
  return done
}

export const liftMdfBan = async (tx: Transaction, ctx: Context, input: LiftMdfBanInput) => {
  const partner = await lockPartner(tx, input.partnerId)
  return setBan(tx, ctx, partner, null, neededText(input.reason, 500, 'reason'))
}
