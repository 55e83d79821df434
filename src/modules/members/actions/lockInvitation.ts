/** An invitation, locked and looked at as it was read; missing and invisible are one refusal. */
import type { Transaction } from '../../../db'
import { notFound } from '../../../shared/errors'
import { MemberInvitationEntity } from '../memberInvitation.entity'
import { refuseStale } from './organisation'

type Asked = { readonly id: string; readonly expectedVersion?: number | null }

export const lockInvitation = async (tx: Transaction, { id, expectedVersion }: Asked): Promise<MemberInvitationEntity> => {
  const invitation = await tx.lock(MemberInvitationEntity, id, notFound('memberInvitation', 'id'))
  refuseStale(invitation, expectedVersion)
  return invitation
}
