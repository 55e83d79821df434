/** Whether this viewer is asked for a code now (R-SEN-1, R-SEN-2), and where one could be sent. */
import { systemViewer, type Viewer } from '../../access/viewer'
import type { Context } from '../../context'
import { Database, type Transaction } from '../../db'
import type { Channel } from '../../messages'
import { type SensitiveOperation, VerificationChallenge } from '../../mutations'
import { equals } from '../../shared/conditions'
import type { Secret } from '../../shared/secret'
import { MemberEntity } from '../members'
import { sensitiveFor, type Side, withSwitch } from './sensitiveOperations'

export type Asking = 'never' | 'always' | 'if switched on'

const sidesOf = ({ kind, identities }: Viewer): readonly Side[] => {
  if (kind === 'CUSTOMER') return ['CUSTOMER']
  return kind === 'MEMBER' ? identities : []
}

/** What the table says; a partner with several identities is asked as the strictest of them is. */
export const askingOf = (viewer: Viewer, operation: SensitiveOperation): Asking => {
  const sides = sidesOf(viewer).filter(side => sensitiveFor[operation].includes(side))
  if (sides.length === 0) return 'never'
  return sides.every(side => withSwitch.includes(side)) ? 'if switched on' : 'always'
}

export const hasSwitch = (viewer: Viewer): boolean => sidesOf(viewer).some(side => withSwitch.includes(side))

export type AskedMember = Pick<MemberEntity, 'verificationCodeEnabled' | 'mobilePhone' | 'email'>

/** The member as it is stored now; what one may see of oneself has no say here. */
const memberOf = async (door: Database | Transaction, { memberId }: Viewer): Promise<AskedMember> => {
  const viewer = systemViewer('whom to ask for a code')
  const system = door instanceof Database ? door.as(viewer) : door.beside(viewer)
  const member = await system.rows(MemberEntity).where(equals('id', memberId)).one(['verificationCodeEnabled', 'mobilePhone', 'email'])
  if (!member) throw new Error(`no member ${memberId}`)
  return member
}

/** Null when no code is needed; otherwise the member that has to give one. */
export const whoIsAsked = async (
  door: Database | Transaction,
  { viewer }: Pick<Context, 'viewer'>,
  operation: SensitiveOperation,
): Promise<AskedMember | null> => {
  const asking = askingOf(viewer, operation)
  if (asking === 'never') return null
  const member = await memberOf(door, viewer)
  return asking === 'always' || member.verificationCodeEnabled ? member : null
}

export const destinationOf = ({ mobilePhone, email }: AskedMember, channel: Channel): Secret | null =>
  (channel === 'SMS' ? mobilePhone : email)?.withoutReveal() ?? null

/** What is missing, and how to get it: only channels that lead somewhere. */
export const challengeFor = (
  { sender }: Pick<Context, 'sender'>,
  operation: SensitiveOperation,
  member: AskedMember,
): VerificationChallenge => {
  const channels = sender.channels.flatMap(channel => {
    const destination = destinationOf(member, channel)
    return destination ? [{ channel, destination }] : []
  })
  return { operation, channels }
}
