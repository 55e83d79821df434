/** A cloud reseller's administrator grants its master something, or takes it back; the master sees the difference at once (R-RES-6, R-TASK-4). */
import type { Context } from '../../../context'
import type { Transaction } from '../../../db'
import { notFound, UserError } from '../../../shared/errors'
import { PartnerEntity } from '../../partners'
import { ResellerNotice } from '../reseller.enums'
import type { AcceptResellerNoticeInput } from '../reseller.inputs'

const columnOf = {
  [ResellerNotice.CUSTOMER_INFORMATION]: 'customerNoticeAcceptedAt',
  [ResellerNotice.SALES_TASK_ENTRUSTMENT]: 'entrustmentNoticeAcceptedAt',
} as const

const lockMine = async (tx: Transaction, { viewer }: Context): Promise<PartnerEntity> => {
  const reseller = await tx.lock(PartnerEntity, viewer.partnerId ?? '', notFound('partner'))
  // Without a master there is nobody to grant it to.
  if (!reseller.masterId) throw notFound('master')
  return reseller
}

export const acceptResellerNotice = async (tx: Transaction, ctx: Context, { notice }: AcceptResellerNoticeInput) => {
  const reseller = await lockMine(tx, ctx)
  if (reseller[columnOf[notice]]) throw new UserError('NOTICE_ALREADY_ACCEPTED', {}, ['notice'])
  reseller[columnOf[notice]] = tx.now
  await tx.save(reseller)
  return { objectId: reseller.id }
}

export const revokeResellerNotice = async (tx: Transaction, ctx: Context, { notice }: AcceptResellerNoticeInput) => {
  const reseller = await lockMine(tx, ctx)
  if (!reseller[columnOf[notice]]) throw new UserError('NOTICE_NOT_ACCEPTED', {}, ['notice'])
  reseller[columnOf[notice]] = null
  await tx.save(reseller)
  return { objectId: reseller.id }
}
