/** Account names and sign-ins are unique within the service that people sign in with. */
import { systemViewer } from '../../../access/viewer'
import { isDuplicate, Overtaken, type Transaction } from '../../../db'
import { equals } from '../../../shared/conditions'
import { UserError } from '../../../shared/errors'
import { MemberEntity } from '../member.entity'

const isTaken = async (tx: Transaction, issuer: string, property: 'accountName' | 'subject', value: string): Promise<boolean> =>
  (await tx
    .asSystem(systemViewer('unique names of members'))
    .rows(MemberEntity)
    .where(equals('issuer', issuer), equals(property, value))
    .count()) > 0

export const refuseTakenName = async (tx: Transaction, issuer: string, accountName: string): Promise<void> => {
  if (await isTaken(tx, issuer, 'accountName', accountName)) throw new UserError('ACCOUNT_NAME_TAKEN', {}, ['accountName'])
}

export const refuseTakenSubject = async (tx: Transaction, issuer: string, subject: string): Promise<void> => {
  if (await isTaken(tx, issuer, 'subject', subject)) throw new UserError('SIGN_IN_TAKEN', {}, ['signInSubject'])
}

/** Where another partner was faster by a moment, the call starts again and finds the name taken. */
export const unlessOvertaken = <T>(writing: Promise<T>): Promise<T> =>
  writing.catch((error: unknown) => {
    throw isDuplicate(error) ? new Overtaken() : error
  })
