/** Whom an invitation names: an address or an account name, and the account behind it where there is one (R-INV-3). */
import { systemViewer } from '../../../access/viewer'
import type { Transaction } from '../../../db'
import { allOf, anyOf, type Condition, equals, isIn, isNull, not } from '../../../shared/conditions'
import { notFound, UserError } from '../../../shared/errors'
import { Secret } from '../../../shared/secret'
import { emailOf, longestContactEmail, mobileOf, textOf } from '../../../shared/contacts'
import { MemberEntity } from '../member.entity'
import { MemberKind, MemberStatus } from '../member.enums'
import { MemberInvitationEntity } from '../memberInvitation.entity'
import { InviteeBy, MemberInvitationStatus } from '../memberInvitation.enums'
import type { InviteeInput } from '../memberInvitation.inputs'

/** The column that holds what a person is named by, in accounts and in invitations alike. */
const columns = {
  [InviteeBy.MOBILE]: 'mobilePhone',
  [InviteeBy.EMAIL]: 'email',
  [InviteeBy.ACCOUNT_NAME]: 'accountName',
} as const

const longestAccountName = 64
const mostNamed = 10

const valueOf = ({ by, value }: InviteeInput): string => {
  if (by === InviteeBy.MOBILE) return mobileOf(value, 'value')
  return by === InviteeBy.EMAIL ? emailOf(value, longestContactEmail, 'value') : textOf(value, longestAccountName, 'value')
}

/** Accounts that an invitation may lead to: personal ones, and those of the partner's own members. */
const accountsNamed = (tx: Transaction, partnerId: string, named: Condition): Promise<MemberEntity[]> =>
  tx
    .asSystem(systemViewer('accounts that an invitation names'))
    .rows(MemberEntity)
    .where(named, equals('status', MemberStatus.ACTIVE), anyOf(equals('kind', MemberKind.PERSON), equals('partnerId', partnerId)))
    .many(['id', 'accountName', 'mobilePhone', 'email'], { sorting: [['id', 'ASC']], limit: mostNamed })

/** To choose from, an account is told by its id and a mask. */
const choice = ({ id, accountName }: MemberEntity): string => `${id} (${new Secret(accountName, 'name', false).masked})`

/** `account`: who alone may accept; null as long as nobody has this address. */
export type Invitee = Pick<MemberInvitationEntity, 'inviteeBy'> & {
  readonly columns: { mobilePhone: string | null; email: string | null; accountName: string | null }
  readonly account: MemberEntity | null
}

export const inviteeOf = async (tx: Transaction, partnerId: string, input: InviteeInput): Promise<Invitee> => {
  const value = valueOf(input)
  const named = { mobilePhone: null, email: null, accountName: null, [columns[input.by]]: value }
  const accounts = await accountsNamed(tx, partnerId, equals(columns[input.by], value))
  const chosen = input.accountId ? accounts.filter(({ id }) => id === input.accountId) : accounts
  if (input.accountId && chosen.length === 0) throw notFound('member', 'accountId')
  if (chosen.length > 1) throw new UserError('INVITEE_AMBIGUOUS', { accounts: chosen.map(choice).join(', ') })
  return { inviteeBy: input.by, columns: named, account: chosen[0] ?? null }
}

/** One invitation per person: what has expired or was unbound is sent again, not made again (R-INV-2). */
export const refuseInvitedAlready = async (tx: Transaction, { inviteeBy, columns: values, account }: Invitee): Promise<void> => {
  const byName = equals(columns[inviteeBy], values[columns[inviteeBy]])
  // One mobile number or e-mail may be several people's: then the account tells them apart.
  const same = account ? anyOf(equals('inviteeId', account.id), equals('memberId', account.id), allOf(byName, isNull('inviteeId'))) : byName
  const [known] = await tx.rows(MemberInvitationEntity).where(same).many(['id', 'status'], { limit: 1 })
  if (known) throw new UserError('ALREADY_INVITED', { id: known.id, current: known.status })
}

/** Whether this signed-in account is the one that was invited. Compared by the database: addresses stay secrets. */
export const isInvited = async (
  system: Transaction,
  { id, inviteeBy, inviteeId }: MemberInvitationEntity,
  memberId: string,
): Promise<boolean> => {
  if (inviteeId) return inviteeId === memberId
  const property = columns[inviteeBy]
  const column = property.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`)
  const same: Condition = { text: `row.${property} = ( SELECT ${column} FROM member_invitation WHERE id = $ )`, values: [id] }
  return (await system.rows(MemberEntity).where(equals('id', memberId), same).count()) === 1
}

/** Another invitation by which the account is linked to the partner now. */
export const isLinkedBy = async (system: Transaction, partnerId: string, memberId: string, exceptId: string): Promise<boolean> =>
  (await system
    .rows(MemberInvitationEntity)
    .where(
      equals('partnerId', partnerId),
      equals('memberId', memberId),
      not(equals('id', exceptId)),
      not(isIn('status', [MemberInvitationStatus.UNBOUND])),
    )
    .count()) > 0
