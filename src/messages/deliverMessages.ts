/** The job that sends what was posted: each message by one runner at a time, with longer pauses after each failure. */
import { job, type Job, type JobDoor } from '../jobs'
import { compared, equals } from '../shared/conditions'
import { type Clock, later } from '../shared/time'
import { OutgoingMessageEntity } from './outgoingMessage.entity'
import { type Sender, Undeliverable } from './sender'

const minute = 60_000
const hour = 60 * minute

/** How long to wait after the first, the second … failure; after the last attempt it is given up. */
const pauses = [minute, 5 * minute, 15 * minute, hour, 3 * hour, 6 * hour, 12 * hour]
export const mostAttempts = pauses.length + 1

/** Longer than any sender takes: whoever has not ended by then has died. */
const lease = 10 * minute

type Claimed = Pick<OutgoingMessageEntity, 'id' | 'channel' | 'recipient' | 'subject' | 'text' | 'version'>

const due = (now: string) => [equals('status', 'WAITING'), compared('nextAttemptAt', '<=', now)]

/** Takes the next one under its lock, so that no other runner sends it too; null when none is due. */
const claim = async (db: JobDoor, clock: Clock): Promise<Claimed | null> => {
  for (;;) {
    const now = clock()
    const next = await db
      .rows(OutgoingMessageEntity)
      .where(...due(now))
      .many(['id'], { sorting: [['nextAttemptAt', 'ASC']], limit: 1 })
    const id = next[0]?.id
    if (!id) return null
    const claimed = await db.write(async tx => {
      const message = (await tx.lockMany(OutgoingMessageEntity, [id])).get(id)
      if (!message || message.status !== 'WAITING' || message.nextAttemptAt > now) return null
      message.attempts += 1
      message.nextAttemptAt = later(now, lease)
      await tx.save(message)
      return message
    })
    if (claimed) return claimed
  }
}

const kindOf = (error: unknown): string => {
  const { name, code, responseCode } = error as { name?: string; code?: string; responseCode?: number }
  return [name, code, responseCode]
    .filter(part => part !== undefined)
    .join(' ')
    .slice(0, 64)
}

/** Records what came of it, also when the runner has to stop meanwhile, unless another runner has taken the message over meanwhile. */
const settle = (db: JobDoor, now: string, { id, version }: Claimed, error: unknown): Promise<void> =>
  db.finish(async tx => {
    const message = await tx.lock(OutgoingMessageEntity, id)
    if (message.version !== version) return
    const isOver = error === null || error instanceof Undeliverable || message.attempts >= mostAttempts
    message.lastError = error === null ? null : kindOf(error)
    if (isOver) {
      message.status = error === null ? 'SENT' : 'FAILED'
      message.endedAt = now
      message.recipient = message.subject = message.text = null
    } else {
      message.nextAttemptAt = later(now, pauses[message.attempts - 1] ?? lease)
    }
    await tx.save(message)
  })

const attempt = async (sender: Sender, { channel, recipient, subject, text }: Claimed): Promise<unknown> => {
  try {
    if (recipient === null || text === null) throw new Undeliverable('nothing left to send')
    await sender.send({ channel, to: recipient, subject: subject ?? '', text })
    return null
  } catch (error) {
    return error
  }
}

export const deliverMessages = (sender: Sender): Job =>
  job({
    name: 'deliverMessages',
    description: 'Sends what was posted; tries again after growing pauses, eight times in all.',
    every: { minutes: 1 },
    run: async ({ db, clock }) => {
      let sent = 0
      for (;;) {
        const message = await claim(db, clock)
        if (!message) return sent
        const error = await attempt(sender, message)
        await settle(db, clock(), message, error)
        if (error === null) sent += 1
      }
    },
  })
