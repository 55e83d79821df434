/** Puts on record that others work on a project, confirmed by mail of the office; the workload stays what was approved (R-SW-6). */
import type { Context } from '../../../context'
import type { Transaction } from '../../../db'
import { invalidInput, UserError } from '../../../shared/errors'
import { newId } from '../../../shared/ids'
import { reasonGiven } from '../../../shared/reason'
import { attach } from '../../attachments'
import { DeliveryMemberChangeEntity } from '../deliveryMemberChange.entity'
import type { DeliveryMember } from '../deliveryProject.entity'
import type { RequestProjectMemberChangeInput } from '../deliveryProject.inputs'
import { deliveryProjectLifecycle } from '../deliveryProject.lifecycle'
import { lockProject } from './lockProject'
import { membersOf } from './membersOf'

/** In tenths: stored person-days have one decimal. */
const workloadOf = (members: readonly DeliveryMember[]): bigint =>
  members.reduce((total, { personDays }) => total + BigInt(personDays.replace('.', '')), 0n)

export const requestProjectMemberChange = async (tx: Transaction, ctx: Context, input: RequestProjectMemberChangeInput) => {
  const project = await lockProject(tx, input)
  deliveryProjectLifecycle.move(project, 'changeMembers', ctx.viewer)
  const reason = reasonGiven(input.reason)
  const members = await membersOf(tx, project.partnerId, input.members)
  if (workloadOf(members) !== workloadOf(project.members)) throw invalidInput('their workload in all stays what was approved', 'members')
  if (input.confirmationIds.length === 0) throw new UserError('FIELD_REQUIRED', { name: 'confirmationIds' }, ['confirmationIds'])
  const id = newId('dmc')
  const { partnerId } = project
  await tx.insert(DeliveryMemberChangeEntity, {
    id,
    partnerId,
    deliveryProjectId: project.id,
    members,
    reason,
    requestedById: ctx.viewer.memberId,
    requestedAt: ctx.now,
  })
  await attach(tx, ctx, input.confirmationIds, { type: 'DeliveryMemberChange', id }, 'confirmationIds')
  await tx.save(Object.assign(project, { members }))
  return { objectId: project.id }
}
