/** Claims what an activity cost: checked against what was approved, proven, and within its time (R-MC-1 … R-MC-11). */
import type { Context } from '../../../context'
import type { Transaction } from '../../../db'
import { once, SensitiveOperation } from '../../../mutations'
import { UserError } from '../../../shared/errors'
import { newId } from '../../../shared/ids'
import { attach } from '../../attachments'
import { sensitive } from '../../verification'
import { type ClaimLine, contentOfClaim, delayApprovalOf, type EvidenceRow, evidencesOf, linesOf } from '../claimContent'
import { claimableUntil } from '../claimClock'
import type { SubmitMdfClaimInput } from '../claim.inputs'
import type { Situation } from '../evidenceRules'
import { MdfActivityStatus } from '../mdf.enums'
import type { MdfActivityEntity } from '../mdfActivity.entity'
import { mdfActivityLifecycle } from '../mdfActivity.lifecycle'
import { MdfClaimEntity } from '../mdfClaim.entity'
import { MdfClaimLineEntity } from '../mdfClaimLine.entity'
import { MdfConferenceEntity } from '../mdfConference.entity'
import { MdfEvidenceEntity } from '../mdfEvidence.entity'
import { isSynchronised } from '../mdfConference'
import { refuseUnusableLate, reserve } from '../reservation'
import { equals } from '../../../shared/conditions'
import { shanghaiDate } from '../../../shared/time'
import { checkPreconditions } from './claimPreconditions'
import { itemsOf, type Locked, lockClaim, lockLines, lockWithQuota, refuseStale } from './locks'

export const claiming = sensitive<SubmitMdfClaimInput>(SensitiveOperation.SUBMIT_MDF_CLAIM, ({ id }) => [id])

const situationOf = async (
  tx: Transaction,
  activity: MdfActivityEntity,
  lines: readonly ClaimLine[],
  explainsAttendance: boolean,
): Promise<Situation> => {
  const conference = await tx.rows(MdfConferenceEntity).where(equals('activityId', activity.id)).one(['tool', 'lastSyncedAt'])
  return {
    activityType: activity.activityType,
    audience: activity.audience,
    events: activity.series?.length ?? 1,
    costs: lines.map(({ budgetItemId, planned, receiptCategory }) => ({
      budgetItemId,
      category: planned.category,
      isMismatch: receiptCategory !== planned.category,
    })),
    isSynchronised: isSynchronised(conference),
    explainsAttendance,
  }
}

/** Nothing is left of what was said before but the claim itself. */
const replaceContents = async (
  tx: Transaction,
  { id: claimId, partnerId, currency }: Pick<MdfClaimEntity, 'id' | 'partnerId' | 'currency'>,
  lines: readonly ClaimLine[],
  proofs: readonly EvidenceRow[],
): Promise<void> => {
  await tx.remove(...(await lockLines(tx, claimId)))
  await tx.remove(...(await tx.rows(MdfEvidenceEntity).where(equals('claimId', claimId)).many('all')))
  const place = { partnerId, claimId }
  for (const [index, { planned: _, ...line }] of lines.entries())
    await tx.insert(MdfClaimLineEntity, { ...line, ...place, id: newId('mcl'), position: index + 1, currency, version: 1 })
  for (const [index, proof] of proofs.entries())
    await tx.insert(MdfEvidenceEntity, { ...proof, ...place, id: newId('mev'), position: index + 1 })
}

const notYetReviewed = {
  reviewComment: null,
  reviewedAt: null,
  reviewedById: null,
}
const notYetInvoiced = {
  invoiceNo: null,
  invoiceTitle: null,
  invoiceAmount: null,
  invoiceIssuedOn: null,
  trackingNo: null,
  invoiceRegisteredAt: null,
  invoiceComment: null,
  invoiceReviewedAt: null,
  invoiceRemindedAt: null,
  paidAt: null,
  paymentReference: null,
}

const submit = async (tx: Transaction, ctx: Context, input: SubmitMdfClaimInput, { activity, quota }: Locked) => {
  const { memberId } = ctx.viewer
  refuseStale(activity, input.expectedVersion)
  const isLate = activity.status === MdfActivityStatus.CLAIM_EXPIRED
  mdfActivityLifecycle.move(activity, isLate ? 'submitLateClaim' : 'submitClaim', ctx.viewer)
  await checkPreconditions(tx, activity)
  if (!input.complianceAccepted) throw new UserError('AGREEMENT_REQUIRED', {}, ['complianceAccepted'])
  const delayApprovedBy = isLate ? delayApprovalOf(input, claimableUntil(activity)) : null

  const lines = linesOf(input, activity, await itemsOf(tx, activity.id))
  const content = contentOfClaim(input, activity, lines)
  const proofs = evidencesOf(input, await situationOf(tx, activity, lines, content.attendanceListReason !== null))
  // What lapsed was given back to the quota: it must be there still (R-MD-7).
  if (isLate) {
    refuseUnusableLate(quota, activity, shanghaiDate(tx.now))
    reserve(quota, activity.mdfAmountInclTax)
  }

  const claim = await lockClaim(tx, activity.id)
  const claimId = claim?.id ?? newId('mdc')
  const files = proofs.map(({ attachmentId }) => attachmentId)
  // R-MC-10: what an earlier round showed stays with this claim, and proves no other.
  await attach(tx, ctx, files, { type: 'MdfClaim', id: claimId, isEvidence: true }, 'evidences')
  await claiming.confirm(tx, ctx, input)

  const said = {
    ...content,
    ...notYetReviewed,
    isLate,
    delayApprovedBy,
    complianceAcceptedAt: tx.now,
    complianceAcceptedById: memberId,
    submittedAt: tx.now,
    submittedById: memberId,
  }
  const { partnerId, currency } = activity
  if (claim) await tx.save(Object.assign(claim, said, { round: claim.round + 1 }))
  else
    await tx.insert(MdfClaimEntity, {
      ...said,
      ...notYetInvoiced,
      id: claimId,
      partnerId,
      activityId: activity.id,
      currency,
      round: 1,
      createdAt: tx.now,
      updatedAt: tx.now,
      version: 1,
    })
  await replaceContents(tx, { id: claimId, partnerId, currency }, lines, proofs)
  await tx.save(quota, activity)
  return { objectId: activity.id }
}

export const submitMdfClaim = async (tx: Transaction, ctx: Context, input: SubmitMdfClaimInput) => {
  const locked = await lockWithQuota(tx, input.id)
  const { answer, replayed } = await once(tx, ctx, 'submitMdfClaim', input, () => submit(tx, ctx, input, locked))
  return { ...answer, replayed }
}
