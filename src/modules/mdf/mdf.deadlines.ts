/** What is due of MDF, for `deadlines`: applications, claims, invoices and payments. */
import { deadlineSource, type DeadlineSource } from '../calendar'
import { MdfActivityStatus } from './mdf.enums'
import { MdfActivityEntity } from './mdfActivity.entity'
import { submissionDeadline } from './submissionDeadline'

const { APPLICATION_APPROVED, CLAIM_REJECTED, CLAIM_APPROVED, AWAITING_PAYMENT } = MdfActivityStatus

const titleOf = ({ applicationNo }: MdfActivityEntity): string => applicationNo

const activities = { entity: MdfActivityEntity, target: 'MdfActivity', title: titleOf } as const
const columns = ['applicationNo'] as const

export const mdfDeadlines: readonly DeadlineSource[] = [
  submissionDeadline,
  deadlineSource({ ...activities, kind: 'MDF_CLAIM', due: 'claimDueOn', open: { status: [APPLICATION_APPROVED] }, columns }),
  deadlineSource({ ...activities, kind: 'MDF_RESUBMISSION', due: 'resubmitDueOn', open: { status: [CLAIM_REJECTED] }, columns }),
  deadlineSource({ ...activities, kind: 'MDF_INVOICE', due: 'invoiceDueOn', open: { status: [CLAIM_APPROVED] }, columns }),
  deadlineSource({ ...activities, kind: 'MDF_PAYMENT', due: 'paymentDueOn', open: { status: [AWAITING_PAYMENT] }, columns }),
]
