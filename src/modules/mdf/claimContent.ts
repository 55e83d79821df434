/** What a claim says, checked against what was approved: the real days, the costs, and the evidence. No I/O. */
import { invalidInput, UserError } from '../../shared/errors'
import { inputAmount, inputPart, Money } from '../../shared/money'
import type { LocalDate } from '../../shared/time'
import type { MdfClaimLineInput, MdfEvidenceInput, MdfHeldEventInput, SubmitMdfClaimInput } from './claim.inputs'
import { MdfEvidenceType } from './claim.enums'
import { needsReason, refuseUnreimbursable } from './costs'
import { neededLine, neededText, oneLineOf, refuseTurnedRound, textOf } from './draftContent'
import { missingOf, needsOf, type Proof, type Situation } from './evidenceRules'
import type { MdfActivityEntity } from './mdfActivity.entity'
import type { MdfBudgetItemEntity } from './mdfBudgetItem.entity'
import type { HeldEvent, MdfClaimEntity } from './mdfClaim.entity'
import type { MdfClaimLineEntity } from './mdfClaimLine.entity'

const [mostLines, mostProofs] = [100, 200]

export type ClaimLine = Pick<MdfClaimLineEntity, 'budgetItemId' | 'receiptCategory' | 'mismatchReason' | 'actualAmount' | 'mdfAmount'> & {
  readonly planned: MdfBudgetItemEntity
}
export type ClaimContent = Pick<
  MdfClaimEntity,
  | 'actualStart'
  | 'actualEnd'
  | 'actualAttendees'
  | 'summary'
  | 'heldEvents'
  | 'claimedAmount'
  | 'shiftReason'
  | 'overStandardReason'
  | 'attendanceListReason'
>

const people = (count: number, ...field: string[]): number => {
  if (count < 0) throw invalidInput('a number of people is not negative', ...field)
  return count
}

/** A day, and where it was said. */
type HeldDay = { readonly day: LocalDate; readonly field: readonly string[] }

/** Another time would have had to be applied for (R-MD-5). */
const refuseOtherDays = ({ startDate, endDate }: MdfActivityEntity, first: HeldDay, last: HeldDay): void => {
  if (startDate && endDate)
    for (const { day, field } of [first, last])
      if (day < startDate || day > endDate) throw invalidInput(`held within what was approved, ${startDate} to ${endDate}`, ...field)
  refuseTurnedRound(first.day, last.day, ...last.field)
}

const heldEventOf = (event: MdfHeldEventInput, index: number, activity: MdfActivityEntity): HeldEvent => {
  const field = ['heldEvents', String(index)]
  const { startDate, endDate } = event
  refuseOtherDays(activity, { day: startDate, field: [...field, 'startDate'] }, { day: endDate, field: [...field, 'endDate'] })
  const attendees = people(event.attendees, ...field, 'attendees')
  return { name: neededLine(event.name, 100, ...field, 'name'), startDate, endDate, attendees }
}

/** R-MD-11: the real days of each event of a series. */
const heldEventsOf = ({ heldEvents }: SubmitMdfClaimInput, activity: MdfActivityEntity): HeldEvent[] | null => {
  const planned = activity.series?.length ?? 0
  const held = heldEvents ?? []
  if (held.length !== planned)
    throw invalidInput(planned ? `each of the ${planned} events of the series` : 'the activity is no series', 'heldEvents')
  return planned ? held.map((event, index) => heldEventOf(event, index, activity)) : null
}

const lineOf = (
  line: MdfClaimLineInput,
  index: number,
  items: ReadonlyMap<string, MdfBudgetItemEntity>,
  currency: Money['currency'],
): ClaimLine => {
  const field = ['costLines', String(index)]
  const planned = items.get(line.budgetItemId)
  if (!planned) throw new UserError('NOT_FOUND', { thing: 'MdfBudgetItem' }, [...field, 'budgetItemId'])
  const actualAmount = Money.of(inputAmount(line.actualAmount, ...field, 'actualAmount'), currency)
  const mdfAmount = line.mdfAmount ? Money.of(inputPart(line.mdfAmount, ...field, 'mdfAmount'), currency) : Money.zero(currency)
  if (mdfAmount.compare(actualAmount) > 0)
    throw invalidInput(`MDF pays at most what it cost, ${actualAmount.amount}`, ...field, 'mdfAmount')
  const receiptCategory = line.receiptCategory ?? planned.category
  const mismatchReason = textOf(line.mismatchReason, 500, ...field, 'mismatchReason') ?? null
  if (receiptCategory !== planned.category && !mismatchReason) throw new UserError('REASON_REQUIRED', {}, [...field, 'mismatchReason'])
  return { budgetItemId: planned.id, planned, receiptCategory, mismatchReason, actualAmount, mdfAmount }
}

export const linesOf = (
  { costLines }: SubmitMdfClaimInput,
  activity: MdfActivityEntity,
  budget: readonly MdfBudgetItemEntity[],
): ClaimLine[] => {
  if (costLines.length === 0 || costLines.length > mostLines) throw invalidInput(`1 to ${mostLines} costs`, 'costLines')
  const ids = costLines.map(({ budgetItemId }) => budgetItemId)
  const repeated = ids.findIndex((id, position) => ids.indexOf(id) !== position)
  // R-MC-10: one cost is not split up.
  if (repeated >= 0) throw invalidInput('a cost is claimed once', 'costLines', String(repeated), 'budgetItemId')
  const items = new Map(budget.map(item => [item.id, item]))
  const lines = costLines.map((line, index) => lineOf(line, index, items, activity.currency))
  refuseUnreimbursable(
    lines.map(({ receiptCategory }) => ({ category: receiptCategory })),
    'costLines',
    'receiptCategory',
  )
  return lines
}

/** R-MC-2: what goes beyond the approved amount is the partner's own cost; within it, items may lend to each other, with a reason. */
const claimedBy = (lines: readonly ClaimLine[], { mdfAmountInclTax, currency }: MdfActivityEntity): Money => {
  const claimed = lines.reduce((total, { mdfAmount }) => total.plus(mdfAmount), Money.zero(currency))
  if (mdfAmountInclTax.isZero) throw new UserError('MDF_ZERO_NOT_CLAIMABLE')
  if (claimed.isZero) throw invalidInput('something has to be claimed', 'costLines')
  if (claimed.compare(mdfAmountInclTax) > 0)
    throw new UserError('CLAIM_EXCEEDS_BUDGET', { claimed: claimed.amount, approved: mdfAmountInclTax.amount }, ['costLines'])
  return claimed
}

export const contentOfClaim = (input: SubmitMdfClaimInput, activity: MdfActivityEntity, lines: readonly ClaimLine[]): ClaimContent => {
  const { actualStart, actualEnd } = input
  refuseOtherDays(activity, { day: actualStart, field: ['actualStart'] }, { day: actualEnd, field: ['actualEnd'] })
  const heldEvents = heldEventsOf(input, activity)
  const claimedAmount = claimedBy(lines, activity)
  const shiftReason = textOf(input.shiftReason, 500, 'shiftReason') ?? null
  const isShifted = lines.some(({ mdfAmount, planned }) => mdfAmount.compare(planned.mdfAmount) > 0)
  if (isShifted && !shiftReason) throw new UserError('REASON_REQUIRED', {}, ['shiftReason'])
  const overStandardReason = textOf(input.overStandardReason, 500, 'overStandardReason') ?? null
  if (needsReason(lines.map(({ planned }) => planned)) && !overStandardReason)
    throw new UserError('OVER_STANDARD_REASON_REQUIRED', {}, ['overStandardReason'])
  return {
    actualStart,
    actualEnd,
    actualAttendees: people(input.actualAttendees, 'actualAttendees'),
    summary: neededText(input.summary, 5000, 'summary'),
    heldEvents,
    claimedAmount,
    shiftReason,
    overStandardReason,
    attendanceListReason: textOf(input.attendanceListReason, 500, 'attendanceListReason') ?? null,
  }
}

export type EvidenceRow = Proof & Pick<MdfEvidenceInput, 'attachmentId'>

const proofOf = (input: MdfEvidenceInput, index: number, { events, costs }: Situation): EvidenceRow => {
  const field = ['evidences', String(index)]
  const { type, attachmentId } = input
  const [eventNumber, budgetItemId] = [input.eventNumber ?? null, input.budgetItemId ?? null]
  if (eventNumber !== null && (eventNumber < 1 || eventNumber > events))
    throw invalidInput(events === 1 ? 'there is one event' : `events go from 1 to ${events}`, ...field, 'eventNumber')
  if (budgetItemId !== null && !costs.some(cost => cost.budgetItemId === budgetItemId))
    throw invalidInput('one of the costs that are claimed', ...field, 'budgetItemId')
  return { type, attachmentId, eventNumber, budgetItemId }
}

/** R-MC-5 … R-MC-8: which evidence is needed, and which is missing, is told at once. */
export const evidencesOf = ({ evidences }: SubmitMdfClaimInput, situation: Situation): EvidenceRow[] => {
  if (evidences.length > mostProofs) throw invalidInput(`at most ${mostProofs} entries`, 'evidences')
  const proofs = evidences.map((evidence, index) => proofOf(evidence, index, situation))
  const missing = missingOf(situation, proofs)
  if (missing.length) {
    const required = needsOf(situation).map(({ types }) => types.join(' or '))
    throw new UserError('EVIDENCE_MISSING', { missing: missing.join(', '), required: required.join(', ') }, ['evidences'])
  }
  return proofs
}

/** R-MC-3: a late claim comes with the approval of the delay, and names who gave it; free text, because sites differ (C-12). */
export const delayApprovalOf = (input: SubmitMdfClaimInput, deadline: LocalDate | null): string => {
  const approver = oneLineOf(input.delayApprovedBy, 100, 'delayApprovedBy')
  if (!approver || !input.evidences.some(({ type }) => type === MdfEvidenceType.DELAY_APPROVAL))
    throw new UserError('DELAY_APPROVAL_REQUIRED', { deadline: deadline ?? '–' }, [approver ? 'evidences' : 'delayApprovedBy'])
  return approver
}
