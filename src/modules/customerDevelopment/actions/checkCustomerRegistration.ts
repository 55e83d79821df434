/** Tells before an account is created whether a name, number or address is taken; it is an oracle by nature, so it is slow and audited (R-CRE-6). */
import { systemViewer } from '../../../access/viewer'
import type { Context } from '../../../context'
import type { Transaction } from '../../../db'
import { equals } from '../../../shared/conditions'
import { invalidInput, UserError } from '../../../shared/errors'
import { newId } from '../../../shared/ids'
import { later } from '../../../shared/time'
import { mobileOf } from '../../../shared/contacts'
import { emailOf } from '../contacts'
import type { CheckCustomerRegistrationInput } from '../development.inputs'
import { RegistrationAvailability, RegistrationSearchType } from '../development.enums'
import { orOvertaken } from '../exclusivity'
import { accountsWithMobile, isAccountNameTaken, isEmailTaken, mostAccountsPerMobile } from '../registrations'
import { RegistrationCheckEntity } from '../registrationCheck.entity'

const longestValue = 64
/** INFERRED. */
const mostPerMinute = 30
const minute = 60_000

/** The row is locked: checks that come at once are counted one after the other. */
const countCheck = async (tx: Transaction): Promise<void> => {
  // A counter is no part of what was done.
  const system = tx.beside(systemViewer('how often somebody checks'))
  const { memberId } = tx.viewer
  const found = await system.rows(RegistrationCheckEntity).where(equals('memberId', memberId)).one(['id'])
  if (!found) {
    await orOvertaken(
      system.append(RegistrationCheckEntity, { id: newId('crc'), memberId, minuteStartedAt: tx.now, checks: 1, version: 1 }),
    )
    return
  }
  const counted = await system.lock(RegistrationCheckEntity, found.id)
  const isOver = later(counted.minuteStartedAt, minute) <= tx.now
  if (!isOver && counted.checks >= mostPerMinute) throw new UserError('CHECKING_TOO_OFTEN', { most: mostPerMinute })
  await system.save(Object.assign(counted, isOver ? { minuteStartedAt: tx.now, checks: 1 } : { checks: counted.checks + 1 }))
}

const said = (isTaken: boolean) => (isTaken ? RegistrationAvailability.USED_BY_USER : RegistrationAvailability.AVAILABLE)

export const checkCustomerRegistration = async (tx: Transaction, _ctx: Context, { searchType, value }: CheckCustomerRegistrationInput) => {
  if (value.length === 0 || value.length > longestValue) throw invalidInput(`1 to ${longestValue} characters`, 'value')
  await countCheck(tx)
  if (searchType === RegistrationSearchType.NAME)
    return { availability: said(await isAccountNameTaken(tx, value.trim())), furtherAccounts: null }
  if (searchType === RegistrationSearchType.EMAIL)
    return { availability: said(await isEmailTaken(tx, emailOf(value, 'value'))), furtherAccounts: null }
  const accounts = await accountsWithMobile(tx, mobileOf(value, 'value'))
  return { availability: said(accounts > 0), furtherAccounts: Math.max(0, mostAccountsPerMobile - accounts) }
}
