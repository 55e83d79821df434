/** Two who write one embedded file, such as the server and `npm run jobs`: the one waits for the other, and none is lost. */
import { join } from 'node:path'
import type { Store } from '../../src/db'
import { openSqliteFile } from '../support/templates'
import { openEmptyStore } from '../support/world'

describe('an embedded file that two write', () => {
  let remove: () => void
  let server: Store
  let jobs: Store
  beforeAll(async () => {
    const opened = await openEmptyStore('sqlite')
    server = opened.store
    remove = opened.remove
    jobs = await openSqliteFile(join(opened.folder, 'test.sqlite'))
    await server.writer.query('CREATE TABLE mark (id TEXT PRIMARY KEY)')
  })
  afterAll(async () => {
    await server.close()
    await jobs.close()
    remove()
  })

  const mark = (store: Store, id: string) => store.transaction(({ send }) => send('INSERT INTO mark VALUES (?)', [id]))
  const marks = async () => (await server.read('SELECT id FROM mark ORDER BY id', [])).map(({ id }) => id)

  /** The store writes, and does not commit before it is let go. */
  const holding = async (store: Store) => {
    let letGo = (): void => undefined
    const waiting = new Promise<void>(resolve => (letGo = resolve))
    let hasBegun = (): void => undefined
    const begun = new Promise<void>(resolve => (hasBegun = resolve))
    const done = store.transaction(async ({ send }) => {
      await send("INSERT INTO mark VALUES ('held')")
      hasBegun()
      await waiting
      throw new Error('taken back')
    })
    done.catch(() => undefined)
    await begun
    return async () => {
      letGo()
      await expect(done).rejects.toThrow('taken back')
    }
  }

  it('lets the second wait while the first is at it, and reads go on', async () => {
    const letGo = await holding(jobs)
    const written = mark(server, 'waited')
    expect(await marks()).toEqual([])
    await letGo()
    await written
    expect(await marks()).toEqual(['waited'])
  })

  it('refuses a write that has waited too long, and neither is the worse for it', async () => {
    const letGo = await holding(jobs)
    await expect(mark(server, 'late')).rejects.toMatchObject({ extensions: { code: 'SERVICE_UNAVAILABLE' } })
    await letGo()
    await mark(jobs, 'first')
    await mark(server, 'second')
    await mark(jobs, 'third')
    expect(await marks()).toEqual(['first', 'second', 'third', 'waited'])
  })

  it('loses nothing of what both write at once', async () => {
    const turns = Array.from({ length: 40 }, (_, turn) => turn)
    await Promise.all(turns.map(turn => mark(turn % 2 ? server : jobs, `turn ${turn}`)))
    expect((await marks()).filter(id => String(id).startsWith('turn'))).toHaveLength(40)
  })

  it('lets one read, and write upon what the other has written since', async () => {
    await Promise.all(
      [server, jobs].map(store =>
        store.transaction(async ({ send }) => {
          const { rows } = await send('SELECT COUNT(*) AS count FROM mark')
          await send('INSERT INTO mark VALUES (?)', [`counted ${Number(rows[0]?.count)}`])
        }),
      ),
    )
    expect((await marks()).filter(id => String(id).startsWith('counted'))).toHaveLength(2)
  })
})
