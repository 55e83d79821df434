/** A sender that keeps what it sends, and fails when it is told to. */
import { checkedMessage, type Addressed } from '../../src/messages/checkedMessage'
import type { Channel, Sender } from '../../src/messages'

export type MemorySender = Sender & {
  /** What was sent, the newest last. */
  readonly sent: Addressed[]
  channels: readonly Channel[]
  /** Set: sending throws it. */
  fails: Error | null
}

export const memorySender = (): MemorySender => {
  const sender: MemorySender = {
    channels: ['EMAIL', 'SMS'],
    sent: [],
    fails: null,
    send: message => {
      if (sender.fails) return Promise.reject(sender.fails)
      sender.sent.push(checkedMessage(message))
      return Promise.resolve()
    },
  }
  return sender
}
