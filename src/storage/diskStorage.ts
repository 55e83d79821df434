/** Files on this machine, in one folder that only the server reads. */
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { checkedKey, DamagedFile, type Storage, type StoredFile } from './storage'

const isMissing = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT'

/** For the owner of the process only. */
const ownerOnly = { folder: 0o700, file: 0o600 }

export const diskStorage = (folder: string): Storage => {
  const pathOf = (key: string): string => join(folder, checkedKey(key))
  const unfinished = (key: string): string => `${pathOf(key)}.part`

  const digestOf = async (path: string): Promise<{ sizeBytes: number; sha256: string }> => {
    const hash = createHash('sha256')
    let sizeBytes = 0
    for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
      hash.update(chunk)
      sizeBytes += chunk.length
    }
    return { sizeBytes, sha256: hash.digest('hex') }
  }

  return {
    put: async (key, content): Promise<StoredFile> => {
      await mkdir(folder, { recursive: true, mode: ownerOnly.folder })
      const hash = createHash('sha256')
      let sizeBytes = 0
      const file = await open(unfinished(key), 'w', ownerOnly.file)
      try {
        for await (const part of content) {
          const bytes = typeof part === 'string' ? Buffer.from(part, 'utf8') : part
          hash.update(bytes)
          sizeBytes += bytes.length
          await file.writeFile(bytes)
        }
        // What is announced must outlive a power cut.
        await file.sync()
      } finally {
        await file.close()
      }
      await rename(unfinished(key), pathOf(key))
      return { key, sizeBytes, sha256: hash.digest('hex') }
    },

    get: async ({ key, sizeBytes, sha256 }) => {
      try {
        const found = await digestOf(pathOf(key))
        if (found.sizeBytes !== sizeBytes || found.sha256 !== sha256) throw new DamagedFile(key)
        return createReadStream(pathOf(key))
      } catch (error) {
        if (isMissing(error)) return null
        throw error
      }
    },

    remove: async key => {
      for (const path of [unfinished(key), pathOf(key)]) await rm(path, { force: true })
    },
  }
}
