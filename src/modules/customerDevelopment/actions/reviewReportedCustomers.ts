/** The vendor decides about reports: approval begins the 15 days, and sends the invitation that waited for it (R-DEV-1, R-DEV-7). */
import type { Context } from '../../../context'
import type { Transaction } from '../../../db'
import { checkItems, eachItem } from '../../../mutations'
import { notFound } from '../../../shared/errors'
import { reasonGiven, reasonOf } from '../../../shared/reason'
import { shanghaiDate } from '../../../shared/time'
import { calendarDeadline } from '../../calendar'
import type { ReviewReportedCustomersInput } from '../development.inputs'
import { ReviewDecision } from '../development.enums'
import { sendInvitation } from '../invitations'
import { ReportedCustomerEntity } from '../reportedCustomer.entity'
import { moveReport } from '../reportedCustomer.lifecycle'

/** Plain days in Shanghai, not moved by holidays (R-DEV-1, R-WD-4). */
const daysOfProtection = 15

const remarkOf = ({ decision, remark }: ReviewReportedCustomersInput): string | null => {
  const place = { field: 'remark' }
  return decision === ReviewDecision.REJECT ? reasonGiven(remark, place) : reasonOf(remark, place)
}

export const reviewReportedCustomers = async (tx: Transaction, ctx: Context, input: ReviewReportedCustomersInput) => {
  checkItems('ids', input.ids)
  const reviewRemark = remarkOf(input)
  const reports = await tx.lockMany(ReportedCustomerEntity, input.ids)

  const items = await eachItem('ids', input.ids, async id => {
    const report = reports.get(id)
    if (!report) throw notFound('reportedCustomer')
    const isApproved = input.decision === ReviewDecision.APPROVE
    moveReport(report, isApproved ? 'approve' : 'reject', ctx.viewer)
    const { inviteAs, reportedById } = report
    const validUntil = isApproved ? calendarDeadline(shanghaiDate(ctx.now), daysOfProtection) : null
    Object.assign(report, { validUntil, inviteAs: null, reviewRemark, reviewedAt: ctx.now, reviewedById: ctx.viewer.memberId })
    await tx.save(report)
    const isInvited = isApproved && inviteAs && report.email
    return isInvited ? sendInvitation(tx, ctx, report, { associationType: inviteAs, invitedById: reportedById }) : null
  })
  return {
    results: items.map(({ item, done, refusal }, position) => ({ position, reportId: refusal ? null : item, invitationId: done, refusal })),
  }
}
