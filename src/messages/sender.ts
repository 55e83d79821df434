/** What is sent, and who sends it: mail by SMTP, or a file to look into where nothing shall leave the machine. */
import type { Secret } from '../shared/secret'

export type Channel = 'EMAIL' | 'SMS'
/** An address on file may stay a secret: it is opened where the envelope is written, and nowhere else. */
export type Message = { readonly channel: Channel; readonly to: string | Secret; readonly subject: string; readonly text: string }

export interface Sender {
  /** The channels that this sender serves. */
  readonly channels: readonly Channel[]
  /** Resolves when the message was taken over; anything else is a failure. */
  send(message: Message): Promise<void>
}

/** The address or the content was refused for good: trying again is of no use. */
export class Undeliverable extends Error {}
