/** What a member is reached and called by: only what was given; null and blank are none. */
import { emailOf, longestContactEmail, mobileOf, textOf } from '../../shared/contacts'

const longestName = 64

const isBlank = (text: string | null): text is null => text === null || text.trim() === ''

type Contacts = { readonly displayName?: string | null; readonly mobilePhone?: string | null; readonly email?: string | null }

export const contactsOf = ({ displayName, mobilePhone, email }: Contacts): Contacts => ({
  ...(displayName === undefined ? {} : { displayName: isBlank(displayName) ? null : textOf(displayName, longestName, 'displayName') }),
  ...(mobilePhone === undefined ? {} : { mobilePhone: isBlank(mobilePhone) ? null : mobileOf(mobilePhone, 'mobilePhone') }),
  ...(email === undefined ? {} : { email: isBlank(email) ? null : emailOf(email, longestContactEmail, 'email') }),
})
