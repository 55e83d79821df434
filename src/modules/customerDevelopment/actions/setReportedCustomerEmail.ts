/** Adds or corrects the e-mail of a reported customer; invitations that went to the one before lead nowhere any more (R-DEV-6). */
import type { Context } from '../../../context'
import type { Transaction } from '../../../db'
import { notFound, UserError } from '../../../shared/errors'
import { emailOf } from '../contacts'
import type { SetReportedCustomerEmailInput } from '../development.inputs'
import { orOvertaken, refuseTakenEmail } from '../exclusivity'
import { endInvitations } from '../invitations'
import { ReportedCustomerEntity } from '../reportedCustomer.entity'
import { moveReport, settleReport } from '../reportedCustomer.lifecycle'

export const setReportedCustomerEmail = async (tx: Transaction, ctx: Context, input: SetReportedCustomerEmailInput) => {
  const email = emailOf(input.email, 'email')
  const report = await tx.lock(ReportedCustomerEntity, input.id, notFound('reportedCustomer', 'id'))
  const { version } = report
  if (input.expectedVersion !== null && input.expectedVersion !== undefined && input.expectedVersion !== version)
    throw new UserError('CONFLICT_STALE_VERSION', { current: version })
  settleReport(report, ctx.now, ctx.viewer)
  moveReport(report, 'setEmail', ctx.viewer)
  if (report.hold) await refuseTakenEmail(tx, report, email)
  await endInvitations(tx, report.id)
  await orOvertaken(tx.save(Object.assign(report, { email })))
  return { objectId: report.id }
}
