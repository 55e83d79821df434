/** One message goes to one address, and its subject stays one line: what people put in never becomes a header. */
import { invalidInput } from '../shared/errors'
import { Secret } from '../shared/secret'
import type { Channel, Message } from './sender'

export type Addressed = Message & { readonly to: string }

/** One mailbox: nothing that a header or an address list could be made of. */
const mailbox = /^[^\s@<>(),;:"\\[\]]{1,64}@[\p{L}\p{N}](?:[\p{L}\p{N}.-]{0,189}[\p{L}\p{N}])?$/u
const number = /^\+?\d[\d-]{4,30}$/
const addresses: Readonly<Record<Channel, RegExp>> = { EMAIL: mailbox, SMS: number }

const longestSubject = 200

/** Control characters and line separators, which end a line for someone. */
const breaks = /[\p{Cc}\p{Zl}\p{Zp}]+/gu

export const checkedMessage = ({ channel, to: recipient, subject, text }: Message): Addressed => {
  const to = recipient instanceof Secret ? Secret.open(recipient) : recipient
  if (!addresses[channel].test(to) || /\p{Cc}/u.test(to))
    throw invalidInput(`no ${channel === 'EMAIL' ? 'e-mail address' : 'mobile number'}`)
  const line = subject.replace(breaks, ' ').trim()
  return { channel, to, subject: [...line].slice(0, longestSubject).join(''), text }
}
