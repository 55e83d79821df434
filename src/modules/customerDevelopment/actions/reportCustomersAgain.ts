/** Reports once more what was rejected, has expired, or never was reported: the same bounds hold as for the first time (R-DEV-1, R-DEV-2). */
import type { Context } from '../../../context'
import type { Transaction } from '../../../db'
import { checkItems, didAnything, eachItem, once } from '../../../mutations'
import { notFound } from '../../../shared/errors'
import type { ReportCustomersAgainInput } from '../development.inputs'
import { openReports, orOvertaken, refuseTakenAgain } from '../exclusivity'
import { lockPartner, refuseStanding } from '../mayDevelop'
import { ReportedCustomerEntity } from '../reportedCustomer.entity'
import { moveReport, settleReport } from '../reportedCustomer.lifecycle'
import { refuseBeyondLimit } from './reportCustomers'

export const reportCustomersAgain = async (tx: Transaction, ctx: Context, input: ReportCustomersAgainInput) => {
  checkItems('ids', input.ids)
  const partner = await lockPartner(tx, ctx.viewer.partnerId)
  const open = await openReports(tx, partner.id)
  const reports = await tx.lockMany(ReportedCustomerEntity, input.ids)
  // What one does not see is not there, whatever the partner may do.
  if (reports.size) await refuseStanding(tx, partner)

  const work = async () => {
    let taken = open
    const items = await eachItem('ids', input.ids, async id => {
      const report = reports.get(id)
      if (!report) throw notFound('reportedCustomer')
      settleReport(report, ctx.now, ctx.viewer)
      moveReport(report, 'reportAgain', ctx.viewer)
      await refuseTakenAgain(tx, report)
      refuseBeyondLimit(taken)
      const again = { reportedAt: ctx.now, reportedById: ctx.viewer.memberId, validUntil: null, inviteAs: null }
      Object.assign(report, again, { reviewedAt: null, reviewedById: null, reviewRemark: null })
      await orOvertaken(tx.save(report))
      taken += 1
      return report.id
    })
    return { results: items.map(({ done, refusal }, position) => ({ position, reportId: done, refusal })) }
  }
  const { answer, replayed } = await once(tx, ctx, 'reportCustomersAgain', input, work, didAnything)
  return { ...answer, replayed }
}
