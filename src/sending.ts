/** The configured sender. Whoever asked is told that nothing was sent; the log says why. */
import type { Logger } from 'pino'
import type { Sending } from './config'
import { fileOutbox, type Sender, smtpSender } from './messages'

export const senderFor = (sending: Sending, logger: Logger): Sender => {
  const sender = sending.kind === 'smtp' ? smtpSender(sending) : fileOutbox(sending.folder)
  return {
    channels: sender.channels,
    send: async message => {
      try {
        await sender.send(message)
      } catch (error) {
        logger.warn({ err: error, channel: message.channel }, 'a message was not sent')
        throw error
      }
    },
  }
}
