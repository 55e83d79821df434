/** The partner accepts or declines what the vendor shares (R-OP-1), and reports how things go (R-OP-11). */
import { systemViewer } from '../../../access/viewer'
import { presetRoleId, RoleCode } from '../../../access/roles'
import type { Context } from '../../../context'
import type { Transaction } from '../../../db'
import { equals } from '../../../shared/conditions'
import { textOf } from '../../../shared/contacts'
import { invalidInput, UserError } from '../../../shared/errors'
import { newId } from '../../../shared/ids'
import { reasonGiven } from '../../../shared/reason'
import { shanghaiDate } from '../../../shared/time'
import { MemberRoleEntity } from '../../members'
import { refuseLate } from '../deadlines'
import { OpportunityProgressEntity } from '../opportunityProgress.entity'
import type { SharedOpportunityEntity } from '../sharedOpportunity.entity'
import { OpportunityProgressStage, SharedOpportunityStatus } from '../sharedOpportunity.enums'
import type { AcceptSharedOpportunityInput, AddOpportunityProgressInput, DeclineSharedOpportunityInput } from '../sharedOpportunity.inputs'
import { sharedOpportunityLifecycle } from '../sharedOpportunity.lifecycle'
import { lockOpportunity } from './lockOpportunity'

const managerOf = async (tx: Transaction, memberId: string | null | undefined, partnerId: string): Promise<string | null> => {
  if (typeof memberId !== 'string') return null
  const held = tx
    .asSystem(systemViewer('who looks after an opportunity'))
    .rows(MemberRoleEntity)
    .where(equals('memberId', memberId), equals('partnerId', partnerId), equals('roleId', presetRoleId(RoleCode.CUSTOMER_MANAGER)))
  if ((await held.count()) === 0) throw new UserError('ASSIGNEE_NOT_CUSTOMER_MANAGER', {}, ['customerManagerId'])
  return memberId
}

export const acceptSharedOpportunity = async (tx: Transaction, { viewer, now }: Context, input: AcceptSharedOpportunityInput) => {
  const opportunity = await lockOpportunity(tx, input)
  sharedOpportunityLifecycle.move(opportunity, 'accept', viewer)
  refuseLate(opportunity, now)
  const ownerId = await managerOf(tx, input.customerManagerId, opportunity.partnerId)
  await tx.save(Object.assign(opportunity, { acceptedAt: now, dueAt: null, ownerId }))
  return { objectId: opportunity.id }
}

export const declineSharedOpportunity = async (tx: Transaction, { viewer, now }: Context, input: DeclineSharedOpportunityInput) => {
  const opportunity = await lockOpportunity(tx, input)
  sharedOpportunityLifecycle.move(opportunity, 'decline', viewer)
  refuseLate(opportunity, now)
  await tx.save(Object.assign(opportunity, { rejectReason: reasonGiven(input.reason), dueAt: null }))
  return { objectId: opportunity.id }
}

const awaitedAfter = (stage: OpportunityProgressStage): SharedOpportunityEntity['awaitedStage'] =>
  stage === OpportunityProgressStage.SIGNED || stage === OpportunityProgressStage.DELIVERED ? stage : null

/** The first report begins the work; a loss closes it; a signature and a delivery wait for the vendor's word. */
const verbFor = ({ status }: SharedOpportunityEntity, stage: OpportunityProgressStage) => {
  if (stage === OpportunityProgressStage.LOST) return 'reportLoss'
  return status === SharedOpportunityStatus.VERIFIED ? 'start' : 'report'
}

export const addOpportunityProgress = async (tx: Transaction, { viewer, now }: Context, input: AddOpportunityProgressInput) => {
  const opportunity = await lockOpportunity(tx, input)
  const { stage, winProbability, date } = input
  sharedOpportunityLifecycle.move(opportunity, verbFor(opportunity, stage), viewer)
  const note = textOf(input.note, 1000, 'note')
  if (winProbability < 0 || winProbability > 100) throw invalidInput('0 to 100 per cent', 'winProbability')
  if (date > shanghaiDate(now)) throw invalidInput('it is not that day yet', 'date')
  await tx.insert(OpportunityProgressEntity, {
    id: newId('sop'),
    partnerId: opportunity.partnerId,
    sharedOpportunityId: opportunity.id,
    stage,
    note,
    winProbability,
    date,
    memberId: viewer.memberId,
    createdAt: now,
  })
  const isLost = stage === OpportunityProgressStage.LOST
  const awaitedStage = isLost ? null : (awaitedAfter(stage) ?? opportunity.awaitedStage)
  await tx.save(Object.assign(opportunity, { awaitedStage, ...(isLost ? { rejectReason: note.slice(0, 500) } : {}) }))
  return { objectId: opportunity.id }
}
