/** A master decides about applications, each on its own: who is approved becomes its cloud reseller at once (R-RES-1, R-RES-2). */
import { PartnerIdentity } from '../../../access/roles'
import { systemViewer } from '../../../access/viewer'
import type { Context } from '../../../context'
import type { Transaction } from '../../../db'
import { checkItems, didAnything, eachItem, once } from '../../../mutations'
import { textOf } from '../../../shared/contacts'
import { notFound, UserError } from '../../../shared/errors'
import { joinProgramme, PartnerEntity, ProgrammeCode } from '../../partners'
import { masterOf, refuseIneligible } from '../eligibility'
import { ApplicationDecision } from '../reseller.enums'
import type { ReviewResellerApplicationsInput } from '../reseller.inputs'
import { indirectPartnerLifecycle } from '../reseller.lifecycles'
import type { ApplicationResult } from '../reseller.payloads'
import { ResellerApplicationEntity } from '../resellerApplication.entity'

type Answer = { readonly results: readonly ApplicationResult[] }

const { CLOUD_RESELLER } = PartnerIdentity

/** What the two had agreed with another master, or before it left this one, is not agreed now (R-RES-6, R-TASK-4). */
const associate = (candidate: PartnerEntity, masterId: string, at: string): PartnerEntity =>
  Object.assign(candidate, {
    masterId,
    associatedAt: at,
    identities: [...new Set([...candidate.identities, CLOUD_RESELLER])],
    managerId: null,
    customerNoticeAcceptedAt: null,
    entrustmentNoticeAcceptedAt: null,
  })

export const reviewResellerApplications = async (tx: Transaction, ctx: Context, input: ReviewResellerApplicationsInput) => {
  const { viewer, now } = ctx
  const { applicationIds, decision } = input
  checkItems('applicationIds', applicationIds)
  const reviewComment = input.reason?.trim() ? textOf(input.reason, 500, 'reason') : null
  if (decision === ApplicationDecision.REJECT && !reviewComment) throw new UserError('REASON_REQUIRED', {}, ['reason'])

  const applications = await tx.lockMany(ResellerApplicationEntity, applicationIds)
  const system = tx.asSystem(systemViewer('candidates that a master decides about'))
  // Two masters that approve one candidate meet at its row: the second finds it associated (R-RES-1).
  const candidates = await system.lockMany(
    PartnerEntity,
    [...applications.values()].map(({ candidateId }) => candidateId),
  )
  const decided = { reviewComment, reviewedById: viewer.memberId, reviewedAt: now }

  const review = async (id: string): Promise<string> => {
    const application = applications.get(id)
    // Who applied sees the application too, and cannot approve itself.
    if (!application || application.partnerId !== viewer.partnerId) throw notFound('application', 'applicationIds')
    if (decision === ApplicationDecision.REJECT) {
      indirectPartnerLifecycle.move(application, 'reject', viewer)
      await tx.save(Object.assign(application, decided))
      return id
    }
    indirectPartnerLifecycle.move(application, 'approve', viewer)
    const candidate = candidates.get(application.candidateId)
    const master = await masterOf(tx, application.partnerId)
    if (!candidate || !master) throw notFound('application', 'applicationIds')
    await refuseIneligible(tx, candidate, master)
    await system.save(associate(candidate, master.id, now))
    await joinProgramme(system, candidate.id, ProgrammeCode.DISTRIBUTION_CLOUD_RESELLER)
    await tx.save(Object.assign(application, decided))
    return id
  }

  const work = async (): Promise<Answer> => {
    const answers = await eachItem('applicationIds', applicationIds, review)
    return { results: answers.map(({ item, refusal }) => ({ id: item, refusal })) }
  }
  const { answer, replayed } = await once<Answer>(tx, ctx, 'reviewResellerApplications', input, work, didAnything)
  return { ...answer, replayed }
}
