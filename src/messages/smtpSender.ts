/** Sends mail by SMTP. Text messages need a gateway, and no two speak alike: a sender for one stands beside this file. */
import type { Transporter } from 'nodemailer'
import { checkedMessage } from './checkedMessage'
import { type Sender, Undeliverable } from './sender'

export type SmtpOptions = { readonly url: string; readonly from: string }

/** A server that does not answer must not hold up those behind it. */
const deadlines = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000, dnsTimeout: 5_000 }

/** 5xx to an address or to the content is the server's last word; to a login it is not. */
const isFinal = (error: unknown): boolean => {
  const { code, responseCode } = error as { code?: string; responseCode?: number }
  return (code === 'EENVELOPE' || code === 'EMESSAGE') && (responseCode ?? 0) >= 500
}

/** Loaded with the first message: most servers of a test or a demo send none. */
const transportTo = async (url: string): Promise<Transporter> => {
  const { createTransport } = await import('nodemailer')
  return createTransport({ url, ...deadlines, disableFileAccess: true, disableUrlAccess: true })
}

export const smtpSender = ({ url, from }: SmtpOptions): Sender => {
  let transport: Promise<Transporter> | undefined
  return {
    channels: ['EMAIL'],
    send: async message => {
      const { channel, to, subject, text } = checkedMessage(message)
      if (channel !== 'EMAIL') throw new Undeliverable('no gateway for text messages')
      try {
        transport ??= transportTo(url)
        await (await transport).sendMail({ from, to: { name: '', address: to }, envelope: { from, to: [to] }, subject, text })
      } catch (error) {
        throw isFinal(error) ? new Undeliverable('refused by the mail server', { cause: error }) : error
      }
    },
  }
}
