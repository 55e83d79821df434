/** Invites reported customers by e-mail, each with a link of its own; those without an address fail, the others are sent (R-DEV-5, R-DEV-6). */
import type { Context } from '../../../context'
import type { Transaction } from '../../../db'
import { checkItems, didAnything, eachItem, once } from '../../../mutations'
import { notFound } from '../../../shared/errors'
import type { InviteReportedCustomersInput } from '../development.inputs'
import { sendInvitation } from '../invitations'
import { lockPartner, refuseStanding, refuseType } from '../mayDevelop'
import { ReportedCustomerEntity } from '../reportedCustomer.entity'
import { moveReport, settleReport } from '../reportedCustomer.lifecycle'

export const inviteReportedCustomers = async (tx: Transaction, ctx: Context, input: InviteReportedCustomersInput) => {
  checkItems('ids', input.ids)
  const { associationType } = input
  const partner = await lockPartner(tx, ctx.viewer.partnerId)
  const reports = await tx.lockMany(ReportedCustomerEntity, input.ids)
  // What one does not see is not there, whatever the partner may do.
  if (reports.size) {
    await refuseStanding(tx, partner)
    refuseType(partner, associationType, 'associationType')
  }

  const work = async () => {
    const items = await eachItem('ids', input.ids, id => {
      const report = reports.get(id)
      if (!report) throw notFound('reportedCustomer')
      settleReport(report, ctx.now, ctx.viewer)
      moveReport(report, 'invite', ctx.viewer)
      return sendInvitation(tx, ctx, report, { associationType, invitedById: ctx.viewer.memberId })
    })
    return {
      results: items.map(({ item, done, refusal }, position) => ({
        position,
        reportId: refusal ? null : item,
        invitationId: done,
        refusal,
      })),
    }
  }
  const { answer, replayed } = await once(tx, ctx, 'inviteReportedCustomers', input, work, didAnything)
  return { ...answer, replayed }
}
