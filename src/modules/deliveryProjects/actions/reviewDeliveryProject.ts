/** The vendor decides about registrations and acceptances, asks for supplements, and scores; the partner is told (R-XC-2). */
import type { Context } from '../../../context'
import type { Transaction } from '../../../db'
import { textOf } from '../../../shared/contacts'
import { invalidInput, UserError } from '../../../shared/errors'
import { shownOf } from '../../../shared/shown'
import { type NotificationType, notify } from '../../notifications'
import type { DeliveryProjectEntity } from '../deliveryProject.entity'
import { DeliveryReviewDecision } from '../deliveryProject.enums'
import type {
  RequestProjectSupplementInput,
  ReviewProjectAcceptanceInput,
  ReviewProjectRegistrationInput,
  ScoreDeliveryProjectInput,
} from '../deliveryProject.inputs'
import { deliveryProjectLifecycle } from '../deliveryProject.lifecycle'
import { refuseOverlap } from '../overlapping'
import { lockProject } from './lockProject'

const longest = 500

const commentOf = (comment: string | null | undefined): string | null =>
  comment === null || comment === undefined || shownOf(comment) === '' ? null : textOf(comment, longest, 'comment')

const neededComment = (comment: string | null): string => {
  if (comment === null) throw new UserError('REASON_REQUIRED', {}, ['comment'])
  return comment
}

const tell = (tx: Transaction, { id, partnerId, projectNo, reviewComment }: DeliveryProjectEntity, type: NotificationType): Promise<void> =>
  notify(tx, {
    type,
    partnerId,
    target: { type: 'DeliveryProject', id },
    to: 'ADMINISTRATORS',
    params: { projectNo, comment: reviewComment ?? '–' },
  })

export const reviewProjectRegistration = async (tx: Transaction, { viewer, now }: Context, input: ReviewProjectRegistrationInput) => {
  const project = await lockProject(tx, input)
  const approves = input.decision === DeliveryReviewDecision.APPROVE
  deliveryProjectLifecycle.move(project, approves ? 'approveRegistration' : 'rejectRegistration', viewer)
  project.reviewComment = commentOf(input.comment)
  if (approves) {
    await refuseOverlap(tx, project)
    project.approvedAt = now
  } else neededComment(project.reviewComment)
  await tx.save(project)
  await tell(tx, project, approves ? 'DELIVERY_REGISTRATION_APPROVED' : 'DELIVERY_REGISTRATION_REJECTED')
  return { objectId: project.id }
}

export const reviewProjectAcceptance = async (tx: Transaction, { viewer, now }: Context, input: ReviewProjectAcceptanceInput) => {
  const project = await lockProject(tx, input)
  const approves = input.decision === DeliveryReviewDecision.APPROVE
  deliveryProjectLifecycle.move(project, approves ? 'accept' : 'rejectAcceptance', viewer)
  project.reviewComment = commentOf(input.comment)
  if (approves) project.acceptedAt = now
  else neededComment(project.reviewComment)
  await tx.save(project)
  await tell(tx, project, approves ? 'DELIVERY_ACCEPTED' : 'DELIVERY_ACCEPTANCE_REJECTED')
  return { objectId: project.id }
}

export const requestProjectSupplement = async (tx: Transaction, { viewer }: Context, input: RequestProjectSupplementInput) => {
  const project = await lockProject(tx, input)
  deliveryProjectLifecycle.move(project, 'askForMore', viewer)
  project.reviewComment = neededComment(commentOf(input.comment))
  await tx.save(project)
  await tell(tx, project, 'DELIVERY_SUPPLEMENT_REQUESTED')
  return { objectId: project.id }
}

export const scoreDeliveryProject = async (tx: Transaction, { viewer }: Context, input: ScoreDeliveryProjectInput) => {
  const project = await lockProject(tx, input)
  deliveryProjectLifecycle.move(project, 'score', viewer)
  if (input.score < 0 || input.score > 100) throw invalidInput('0 to 100', 'score')
  await tx.save(Object.assign(project, { score: input.score, reviewComment: commentOf(input.comment) }))
  return { objectId: project.id }
}
