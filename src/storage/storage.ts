/** Where files are kept, whatever keeps them. */
import { randomBytes } from 'node:crypto'
import type { Readable } from 'node:stream'

/** What is remembered of a file beside it, and checked before it is handed out. */
export type StoredFile = { readonly key: string; readonly sizeBytes: number; readonly sha256: string }

export interface Storage {
  /** Keeps texts or bytes as they come, never the whole of it in memory; the file is there once this resolves, and not before. */
  put(key: string, content: AsyncIterable<string | Uint8Array>): Promise<StoredFile>
  /** Null when there is no such file; a `DamagedFile` when it is not what was put in. */
  get(file: StoredFile): Promise<Readable | null>
  /** Also what a writer that died has left behind; nothing happens when there is nothing. */
  remove(key: string): Promise<void>
}

export class DamagedFile extends Error {}

const keyForm = /^[0-9a-f]{48}$/

/** Random, so that no name tells or leads to another. */
export const newStorageKey = (): string => randomBytes(24).toString('hex')

/** A key is a file name on some storages: whatever else comes here was not made here. */
export const checkedKey = (key: string): string => {
  if (!keyForm.test(key)) throw new Error('that is no storage key')
  return key
}
