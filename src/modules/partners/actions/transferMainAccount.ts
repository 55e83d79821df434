/** Hands the main account over to another account of the company: the former holder is one no longer (R-PAR-1). */
import type { Context } from '../../../context'
import type { Transaction } from '../../../db'
import { notFound, UserError } from '../../../shared/errors'
import { PartnerEntity } from '../partner.entity'
import { PartnerStatus } from '../partner.enums'
import type { TransferMainAccountInput } from '../partner.inputs'

export const transferMainAccount = async (tx: Transaction, { viewer }: Context, { id, expectedVersion }: TransferMainAccountInput) => {
  const locked = await tx.lockMany(PartnerEntity, [viewer.partnerId ?? '', id])
  const [mine, next] = [locked.get(viewer.partnerId ?? ''), locked.get(id)]
  // A master, a reseller and a stranger are no accounts of my company, whatever else I see of them.
  if (!mine?.companyId || !next || next === mine || next.companyId !== mine.companyId) throw notFound('partner', 'id')
  if (typeof expectedVersion === 'number' && expectedVersion !== next.version)
    throw new UserError('CONFLICT_STALE_VERSION', { current: next.version }, ['expectedVersion'])
  if (!mine.isMainAccount) throw new UserError('NOT_MAIN_ACCOUNT')
  if (next.status === PartnerStatus.EXITED) throw new UserError('PARTNER_EXITED', {}, ['id'])
  mine.isMainAccount = false
  next.isMainAccount = true
  await tx.save(mine, next)
  return { objectId: next.id }
}
