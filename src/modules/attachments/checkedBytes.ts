/** Bytes as they arrive, passed on only while they can still be what was announced (R-XC-3). */
import { type FileType, longestBeginning } from './fileTypes'

export type Fault = 'TOO_LONG' | 'TOO_SHORT' | 'OTHER_TYPE' | 'OTHER_HASH' | 'INCOMPLETE'

/** What arrived is not what was announced; nothing of it is kept. */
export class WrongBytes extends Error {
  constructor(readonly fault: Fault) {
    super(fault)
  }
}

const beginsRight = (head: Buffer, { beginnings }: FileType): boolean =>
  beginnings.some(beginning => head.subarray(0, beginning.length).equals(beginning))

/** A client that goes away in the middle is no failure of ours. */
async function* untilBroken(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* bytes
  } catch {
    throw new WrongBytes('INCOMPLETE')
  }
}

export async function* checkedBytes(bytes: AsyncIterable<Uint8Array>, size: number, type: FileType): AsyncGenerator<Uint8Array> {
  const enough = Math.min(size, longestBeginning)
  const { holds } = type
  let received = 0
  let head = Buffer.alloc(0)
  // What is looked for may lie across two chunks.
  let tail = Buffer.alloc(0)
  let isFound = holds === undefined
  for await (const chunk of untilBroken(bytes)) {
    received += chunk.length
    if (received > size) throw new WrongBytes('TOO_LONG')
    if (head.length < enough) head = Buffer.concat([head, chunk.subarray(0, enough - head.length)])
    if (head.length >= enough && !beginsRight(head, type)) throw new WrongBytes('OTHER_TYPE')
    if (!isFound && holds) {
      const window = Buffer.concat([tail, chunk])
      isFound = window.includes(holds)
      tail = window.subarray(-holds.length)
    }
    yield chunk
  }
  if (received < size) throw new WrongBytes('TOO_SHORT')
  if (!isFound) throw new WrongBytes('OTHER_TYPE')
}
