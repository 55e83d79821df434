/** Says whom the customers turn to: the whole list at once, in its order (R-ORG-8). */
import type { Context } from '../../../context'
import type { Transaction } from '../../../db'
import { emailOf, longestContactEmail, mobileOf, textOf } from '../../../shared/contacts'
import { UserError } from '../../../shared/errors'
import type { ContactDetails } from '../contact.type'
import type { ContactInput, SetCustomerContactsInput } from '../partner.inputs'
import { lockMyAccount } from './lockMyAccount'

const mostContacts = 5

const checked = ({ name, mobilePhone, email }: ContactInput, position: number): ContactDetails => {
  const field = (property: string): string[] => ['contacts', String(position), property]
  if (!mobilePhone && !email) throw new UserError('FIELD_REQUIRED', { name: 'mobilePhone' }, field('mobilePhone'))
  return {
    name: textOf(name, 64, ...field('name')),
    mobilePhone: mobilePhone ? mobileOf(mobilePhone, ...field('mobilePhone')) : null,
    email: email ? emailOf(email, longestContactEmail, ...field('email')) : null,
  }
}

export const setCustomerContacts = async (tx: Transaction, { viewer }: Context, input: SetCustomerContactsInput) => {
  if (input.contacts.length > mostContacts) throw new UserError('CONTACT_LIMIT_REACHED', { most: mostContacts }, ['contacts'])
  // The audit row says who changed them, and keeps nobody's telephone number for ever (api §13).
  const unaudited = tx.beside(viewer)
  const partner = await lockMyAccount(unaudited, input)
  partner.customerContacts = input.contacts.map(checked)
  await unaudited.save(partner)
  return { objectId: partner.id }
}
