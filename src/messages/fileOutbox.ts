/** Writes messages into a file instead of sending them: one JSON line each, the newest last. */
import { appendFile, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { checkedMessage } from './checkedMessage'
import type { Sender } from './sender'

export const outboxFile = 'outbox.jsonl'

export const fileOutbox = (folder: string): Sender => ({
  channels: ['EMAIL', 'SMS'],
  send: async message => {
    const { channel, to, subject, text } = checkedMessage(message)
    await mkdir(folder, { recursive: true })
    // Codes are in it: for the eyes of the one who runs the server.
    await appendFile(join(folder, outboxFile), `${JSON.stringify({ channel, to, subject, text })}\n`, { mode: 0o600 })
  },
})
