/** The partner says that the data of its project specialists is current this month (R-INV-8). */
import type { Context } from '../../../context'
import type { Transaction } from '../../../db'
import { checkItems } from '../../../mutations'
import { notFound } from '../../../shared/errors'
import { shanghaiDate, yearMonthOf } from '../../../shared/time'
import { MemberInvitationEntity } from '../memberInvitation.entity'
import type { ConfirmSpecialistDataInput } from '../memberInvitation.inputs'
import { memberInvitationLifecycle } from '../memberInvitation.lifecycle'
import { eachAudited } from './eachAudited'

export const confirmSpecialistData = async (tx: Transaction, ctx: Context, { ids }: ConfirmSpecialistDataInput) => {
  const { viewer, now } = ctx
  checkItems('ids', ids)
  const locked = await tx.lockMany(MemberInvitationEntity, ids)
  const items = await eachAudited(tx, ctx, { operation: 'confirmSpecialistData', field: 'ids', items: ids }, async id => {
    const invitation = locked.get(id)
    if (!invitation) throw notFound('memberInvitation')
    memberInvitationLifecycle.move(invitation, 'confirm', viewer)
    await tx.save(Object.assign(invitation, { confirmedMonth: yearMonthOf(shanghaiDate(now)) }))
    return id
  })
  return { results: items.map(({ item, refusal }) => ({ id: item, refusal })) }
}
