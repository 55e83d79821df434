/** Changes how the own account is reached and told things (S1-02). */
import type { Context } from '../../../context'
import type { Transaction } from '../../../db'
import { emailOf, longestContactEmail, mobileOf } from '../../../shared/contacts'
import { invalidInput } from '../../../shared/errors'
import { Secret } from '../../../shared/secret'
import type { UpdateAccountInfoInput } from '../partner.inputs'
import { lockMyAccount } from './lockMyAccount'

const isTimeZone = (name: string): boolean => {
  try {
    return name.length <= 64 && new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}

/** Absent: unchanged; null: taken away. Masks come back from forms, and must not overwrite what they hide. */
const changed = (value: string | null | undefined, kind: 'mobile' | 'email', before: Secret | null): Secret | null => {
  if (value === undefined) return before
  if (value === null) return null
  const text = kind === 'mobile' ? mobileOf(value, 'mobilePhone') : emailOf(value, longestContactEmail, 'email')
  return new Secret(text, kind, true)
}

export const updateAccountInfo = async (tx: Transaction, _ctx: Context, input: UpdateAccountInfoInput) => {
  const partner = await lockMyAccount(tx, input)
  const { messageLanguage, timeZone } = input
  if (typeof timeZone === 'string' && !isTimeZone(timeZone)) throw invalidInput('the name of a time zone', 'timeZone')
  partner.mobilePhone = changed(input.mobilePhone, 'mobile', partner.mobilePhone)
  partner.email = changed(input.email, 'email', partner.email)
  partner.messageLanguage = messageLanguage ?? partner.messageLanguage
  partner.timeZone = timeZone ?? partner.timeZone
  await tx.save(partner)
  return { objectId: partner.id }
}
