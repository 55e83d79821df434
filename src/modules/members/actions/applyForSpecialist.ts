/** Puts linked people forward as project specialists; the vendor decides (R-INV-6). */
import type { Context } from '../../../context'
import type { Transaction } from '../../../db'
import { checkItems } from '../../../mutations'
import { invalidInput, notFound, UserError } from '../../../shared/errors'
import { textOf } from '../../../shared/contacts'
import { MemberInvitationEntity } from '../memberInvitation.entity'
import { identityOfPath } from '../memberInvitation.enums'
import type { ApplyForSpecialistInput, SpecialistApplicationInput } from '../memberInvitation.inputs'
import { memberInvitationLifecycle } from '../memberInvitation.lifecycle'
import { eachAudited } from './eachAudited'

const mostFiles = 10
const longestReference = 256

const evidenceOf = ({ evidence }: SpecialistApplicationInput): string[] => {
  if (evidence.length === 0 || evidence.length > mostFiles) throw invalidInput(`1 to ${mostFiles} references of evidence`)
  return evidence.map(reference => textOf(reference, longestReference))
}

const apply = async (tx: Transaction, { viewer, now }: Context, invitation: MemberInvitationEntity, input: SpecialistApplicationInput) => {
  const { path } = input
  const evidence = evidenceOf(input)
  if (!viewer.identities.includes(identityOfPath[path])) throw new UserError('SPECIALIST_PATH_NOT_JOINED', { path })
  memberInvitationLifecycle.move(invitation, 'apply', viewer)
  await tx.save(Object.assign(invitation, { path, evidence, appliedAt: now, reviewComment: null }))
}

export const applyForSpecialist = async (tx: Transaction, ctx: Context, { applications }: ApplyForSpecialistInput) => {
  const ids = applications.map(({ id }) => id)
  checkItems('applications', ids)
  const locked = await tx.lockMany(MemberInvitationEntity, ids)
  const items = await eachAudited(tx, ctx, { operation: 'applyForSpecialist', field: 'applications', items: ids }, async id => {
    const invitation = locked.get(id)
    const input = applications.find(each => each.id === id)
    if (!invitation || !input) throw notFound('memberInvitation')
    await apply(tx, ctx, invitation, input)
    return id
  })
  return { results: items.map(({ item, refusal }) => ({ id: item, refusal })) }
}
