/** Files on disk: what was put in comes out, or nothing does. */
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { buffer, text } from 'node:stream/consumers'
import { DamagedFile, diskStorage, newStorageKey, type Storage } from '../../src/storage'

const parts = (...texts: string[]): AsyncIterable<string> => Readable.from(texts)

describe('the storage on disk', () => {
  let folder: string
  let storage: Storage
  beforeEach(() => {
    folder = join(mkdtempSync(join(tmpdir(), 'storage-')), 'files')
    storage = diskStorage(folder)
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  it('hands out what was put in, with its size and digest', async () => {
    const file = await storage.put(newStorageKey(), parts('汉字', '\r\n', 'x'))
    expect(file).toMatchObject({ sizeBytes: 9 })
    expect(file.sha256).toMatch(/^[0-9a-f]{64}$/)
    const content = await storage.get(file)
    expect(content && (await text(content))).toBe('汉字\r\nx')
  })

  it('keeps bytes as they are', async () => {
    const bytes = Buffer.from([0xff, 0xd8, 0x00, 0x80])
    const file = await storage.put(newStorageKey(), Readable.from([bytes.subarray(0, 1), bytes.subarray(1)]))
    const content = await storage.get(file)
    expect(content && (await buffer(content))).toEqual(bytes)
  })

  it('keeps files for the owner of the process only, under random names', async () => {
    const { key } = await storage.put(newStorageKey(), parts('x'))
    expect(statSync(join(folder, key)).mode & 0o777).toBe(0o600)
    expect(statSync(folder).mode & 0o777).toBe(0o700)
    expect(new Set(Array.from({ length: 50 }, newStorageKey)).size).toBe(50)
  })

  it('has nothing to hand out of a file that is missing', async () => {
    expect(await storage.get({ key: newStorageKey(), sizeBytes: 1, sha256: '' })).toBeNull()
  })

  it('refuses to hand out what is not what was put in', async () => {
    const file = await storage.put(newStorageKey(), parts('true'))
    writeFileSync(join(folder, file.key), 'fake')
    await expect(storage.get(file)).rejects.toBeInstanceOf(DamagedFile)
  })

  it('shows no file before its last word is written', async () => {
    const key = newStorageKey()
    const failing = (async function* () {
      yield 'half'
      await Promise.reject(new Error('the disk is full'))
    })()
    await expect(storage.put(key, failing)).rejects.toThrow('the disk is full')
    expect(await storage.get({ key, sizeBytes: 4, sha256: '' })).toBeNull()
    await storage.remove(key)
    expect(readdirSync(folder)).toEqual([])
  })

  it('removes once, twice, and what was never there', async () => {
    const { key } = await storage.put(newStorageKey(), parts('x'))
    await storage.remove(key)
    await storage.remove(key)
    await storage.remove(newStorageKey())
    expect(readdirSync(folder)).toEqual([])
  })

  it.each(['../../etc/passwd', 'x', '', `${'a'.repeat(47)}/`])('is not led elsewhere by the key %j', async key => {
    await expect(storage.put(key, parts('x'))).rejects.toThrow('that is no storage key')
    await expect(storage.get({ key, sizeBytes: 1, sha256: '' })).rejects.toThrow('that is no storage key')
    await expect(storage.remove(key)).rejects.toThrow('that is no storage key')
  })
})
