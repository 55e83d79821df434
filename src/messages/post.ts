/** Puts a message into the same transaction as what it tells of: either both happen or neither. */
import type { Transaction } from '../db'
import { newId } from '../shared/ids'
import { checkedMessage } from './checkedMessage'
import { OutgoingMessageEntity } from './outgoingMessage.entity'
import type { Message } from './sender'

/** Sent within a minute or so by the job `deliverMessages`. */
export const post = async (tx: Transaction, message: Message): Promise<void> => {
  const { channel, to, subject, text } = checkedMessage(message)
  await tx.append(OutgoingMessageEntity, {
    id: newId('msg'),
    channel,
    recipient: to,
    subject,
    text,
    status: 'WAITING',
    attempts: 0,
    nextAttemptAt: tx.now,
    createdAt: tx.now,
    endedAt: null,
    lastError: null,
    version: 1,
  })
}
