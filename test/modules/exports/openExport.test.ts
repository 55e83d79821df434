/** Who gets the file of an export: its requester and administrators of the same partner, while they still see as much (R-EXP-3). */
import { buffer } from 'node:stream/consumers'
import { RoleCode } from '../../../src/access/roles'
import type { Context } from '../../../src/context'
import { Database } from '../../../src/db'
import { type Download, openExport } from '../../../src/modules/exports'
import { DamagedFile, type Storage } from '../../../src/storage'
import { databases } from '../../support/databases'
import { linkTo, subscriptions } from '../../support/asking'
import { now } from '../../support/rows'
import { openWorld, type World } from '../../support/world'
import { begun, stored } from './exportWorld'

describe.each(databases)('the file of an export on %s', kind => {
  let world: World
  beforeAll(async () => {
    world = await openWorld(kind)
  })
  afterAll(() => world.close())
  beforeEach(() => {
    world.now = now
  })

  const contextOf = async (persona: string): Promise<Context> => {
    const viewer = await world.viewer(persona)
    const db = new Database(world.store, viewer, { now: world.now, subscriptions })
    return { viewer, db, now: world.now, language: 'en', requestId: 'request', sender: world.sender, linkTo }
  }
  const open = async (persona: string, id: string, storage: Storage = world.storage): Promise<Download | null> =>
    openExport(await contextOf(persona), storage, id)
  const isOpen = async (persona: string, id: string): Promise<boolean> => {
    const found = await open(persona, id)
    found?.content.destroy()
    return found !== null
  }
  const made = async (persona: string, input: object = { kind: 'CUSTOMERS' }): Promise<string> => {
    const id = await begun(world, persona, input)
    await world.runJob('runExports')
    return id
  }

  it('is handed out with its name and kind, and the download is audited', async () => {
    const id = await made('manager', { kind: 'CUSTOMERS', format: 'JSONL' })
    const found = await open('manager', id)
    expect(found).toMatchObject({ contentType: 'application/jsonl; charset=utf-8', fileName: (await stored(world, id)).file_name })
    const content = found && (await buffer(found.content))
    expect(content?.length).toBe(found?.sizeBytes)
    const audited = (await world.table('audit_event')).filter(({ operation }) => operation === 'downloadExport')
    expect(audited).toMatchObject([{ target_id: id, member_id: 'mbr_manager', result: 'DONE', changes: '[]' }])
  })

  it('is for its requester and the administrator, and for nobody else (R-EXP-3)', async () => {
    const id = await made('manager')
    const personas = [
      'manager',
      'admin',
      'colleague',
      'operations',
      'supervisor',
      'strangerAdmin',
      'masterAdmin',
      'vendorAdmin',
      'customer',
    ]
    const opened = await Promise.all(personas.map(async persona => [persona, await isOpen(persona, id)] as const))
    expect(opened.filter(([, isTheirs]) => isTheirs).map(([persona]) => persona)).toEqual(['manager', 'admin'])
  })

  it.each(['exp_none', 'cus_1', 'x', '', '../files'])('of %j does not exist', async id => {
    expect(await isOpen('admin', id)).toBe(false)
  })

  it('is there from completion until expiry', async () => {
    const id = await begun(world, 'admin', { kind: 'CUSTOMERS' })
    expect(await isOpen('admin', id)).toBe(false)
    await world.runJob('runExports')
    expect(await isOpen('admin', id)).toBe(true)
    world.now = '2026-03-09T01:59:59.999Z'
    expect(await isOpen('admin', id)).toBe(true)
    world.now = '2026-03-09T02:00:00.000Z'
    expect(await isOpen('admin', id)).toBe(false)
  })

  it('stays closed to a member who sees less than when it was written (R-AM-1)', async () => {
    await world.join('demoted', { partnerId: 'ptn_sp', roles: [RoleCode.CUSTOMER_MANAGER, RoleCode.OPERATIONS] })
    const id = await made('demoted')
    await world.store.writer.query(`DELETE FROM member_role WHERE member_id = 'mbr_demoted' AND role_id = 'rol_operations'`)
    expect([await isOpen('demoted', id), await isOpen('admin', id)]).toEqual([false, true])
  })

  it('of a reseller stays closed once the reseller shows nothing any more (R-RES-6)', async () => {
    const id = await made('masterAdmin', { kind: 'CUSTOMERS', indirectPartnerId: 'ptn_reseller' })
    expect(await isOpen('masterAdmin', id)).toBe(true)
    await world.store.writer.query(`UPDATE partner SET customer_notice_accepted_at = NULL WHERE id = 'ptn_reseller'`)
    expect(await isOpen('masterAdmin', id)).toBe(false)
  })

  it('that is not what was written is not handed out', async () => {
    const id = await made('admin')
    await world.store.writer.query(`UPDATE export_task SET sha256 = 'other' WHERE id = '${id}'`)
    await expect(open('admin', id)).rejects.toBeInstanceOf(DamagedFile)
  })
})
