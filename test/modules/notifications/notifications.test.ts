/** Notifications: who is told, what they read, and marking it as read. */
import { RoleCode } from '../../../src/access/roles'
import { systemViewer } from '../../../src/access/viewer'
import { MemberStatus } from '../../../src/modules/members'
import { type News, notify } from '../../../src/modules/notifications'
import { Database } from '../../../src/db'
import { databases } from '../../support/databases'
import { openWorld, type World } from '../../support/world'

const listQuery = `query($filter: NotificationFilter, $orderBy: NotificationOrder) {
  notifications(filter: $filter, orderBy: $orderBy) { totalCount nodes { id type title body targetType targetId readAt } }
  viewer { unreadNotificationCount }
}`
const markMutation = `mutation($input: MarkNotificationReadInput!) {
  markNotificationRead(input: $input) { markedCount unreadCount notifications { id readAt } userErrors { code field } }
}`

type Told = { id: string; type: string; title: string; body: string; targetType: string; targetId: string; readAt: string | null }
type Marked = {
  markedCount: number | null
  unreadCount: number
  notifications: { id: string; readAt: string }[]
  userErrors: { code: string; field: string[] }[]
}

const news: News = {
  type: 'MDF_APPLICATION_REJECTED',
  partnerId: 'ptn_sp',
  target: { type: 'MdfActivity', id: 'mdf_1' },
  to: ['mbr_manager'],
  params: { applicationNo: 'MDF-1', comment: 'too late' },
}

describe.each(databases)('notifications on %s', kind => {
  let world: World
  let start: string
  beforeAll(async () => {
    world = await openWorld(kind)
    start = world.now
  })
  afterAll(() => world.close())
  beforeEach(async () => {
    world.now = start
    world.language = 'en'
    for (const table of ['notification', 'outgoing_message']) await world.store.writer.query(`DELETE FROM ${table}`)
  })
  const sentBy = async (work: () => Promise<void>) => {
    const before = world.sent.length
    await work()
    await world.runJob('deliverMessages')
    return world.sent.slice(before)
  }

  const tell = async (...about: Partial<News>[]): Promise<void> => {
    const db = new Database(world.store, systemViewer('a test'), { now: world.now, subscriptions: [] })
    await db.write(async tx => {
      for (const each of about) await notify(tx, { ...news, ...each })
    })
  }
  const readBy = async (persona: string, variables: Record<string, unknown> = {}) => {
    const { data, errors } = await world.ask(persona, listQuery, variables)
    expect(errors).toEqual([])
    const { notifications, viewer } = data as {
      notifications: { totalCount: number; nodes: Told[] }
      viewer: { unreadNotificationCount: number }
    }
    return { ...notifications, unread: viewer.unreadNotificationCount }
  }
  const mark = async (persona: string, input: object): Promise<Marked> => {
    const { data, errors } = await world.ask(persona, markMutation, { input })
    expect(errors).toEqual([])
    return (data as { markNotificationRead: Marked }).markNotificationRead
  }
  const recipients = async (): Promise<unknown[]> => (await world.table('notification')).map(row => row.member_id).sort()

  it('are told in the language of the reader, with the target to go to (R-XC-2)', async () => {
    await tell({})
    const [told] = (await readBy('manager')).nodes
    expect(told).toMatchObject({
      type: 'MDF_APPLICATION_REJECTED',
      title: 'MDF application MDF-1 rejected',
      body: 'The application was rejected: too late',
      targetType: 'MdfActivity',
      targetId: 'mdf_1',
      readAt: null,
    })
    world.language = 'zh'
    expect((await readBy('manager')).nodes[0]?.title).toBe('MDF 申请 MDF-1 已驳回')
  })

  it('go out by e-mail too, in both languages, to the address that is known (R-XC-2)', async () => {
    const sent = await sentBy(() => tell({}))
    expect(sent).toMatchObject([{ channel: 'EMAIL', subject: 'MDF 申请 MDF-1 已驳回 MDF application MDF-1 rejected' }])
    expect(sent[0]?.text).toContain('too late')
  })

  it('reach the others when one address is none', async () => {
    await world.join('odd', { partnerId: 'ptn_other', roles: [RoleCode.FINANCE], email: 'no address' })
    await world.join('even', { partnerId: 'ptn_other', roles: [RoleCode.FINANCE] })
    expect(await sentBy(() => tell({ to: 'FINANCE', partnerId: 'ptn_other' }))).toHaveLength(1)
    expect(await recipients()).toEqual(['mbr_even', 'mbr_odd'])
  })

  it('go to those who hold the role now and can sign in, and to administrators where nobody does', async () => {
    await world.join('gone', { partnerId: 'ptn_sp', roles: [RoleCode.FINANCE], status: MemberStatus.DISABLED })
    await tell({ to: 'FINANCE' })
    expect(await recipients()).toEqual(['mbr_finance'])
    await tell({ to: 'OPERATIONS', partnerId: 'ptn_master' })
    expect(await recipients()).toEqual(['mbr_finance', 'mbr_masterAdmin'])
    await tell({ to: 'ADMINISTRATORS', partnerId: 'ptn_other' })
    expect(await recipients()).toEqual(['mbr_finance', 'mbr_masterAdmin', 'mbr_strangerAdmin'])
    await tell({ to: [] }, { to: ['mbr_mdfReviewer', 'mbr_mdfReviewer', 'mbr_nobody-at-all'] })
    expect(await recipients()).toEqual(['mbr_finance', 'mbr_masterAdmin', 'mbr_mdfReviewer', 'mbr_strangerAdmin'])
  })

  it('belong to what they tell of: when that fails, nobody is told', async () => {
    const db = new Database(world.store, systemViewer('a test'), { now: world.now, subscriptions: [] })
    const failing = db.write(async tx => {
      await notify(tx, news)
      throw new Error('taken back')
    })
    await expect(failing).rejects.toThrow('taken back')
    expect([await world.table('notification'), await world.table('outgoing_message')]).toEqual([[], []])
  })

  it('are their readers own: neither administrators, colleagues, a master nor the vendor read them', async () => {
    await tell({}, { to: ['mbr_resellerAdmin'], partnerId: 'ptn_reseller' }, { to: ['mbr_mdfReviewer'] })
    for (const persona of ['admin', 'colleague', 'supervisor', 'masterAdmin', 'strangerAdmin', 'vendorAdmin', 'customer', 'nobody'])
      expect({ persona, ...(await readBy(persona)) }).toEqual({ persona, totalCount: 0, nodes: [], unread: 0 })
    for (const persona of ['manager', 'resellerAdmin', 'mdfReviewer']) expect((await readBy(persona)).totalCount).toBe(1)
    const [{ id } = { id: '' }] = (await readBy('manager')).nodes
    const byId = async (persona: string) => (await world.ask(persona, 'query($id: ID!) { node(id: $id) { id } }', { id })).data
    expect([await byId('manager'), await byId('admin')]).toEqual([{ node: { id } }, { node: null }])
  })

  it('are filtered by type and by whether they are unread; null filters nothing', async () => {
    await tell({}, { type: 'MDF_APPLICATION_APPROVED' })
    const approved = (await readBy('manager', { filter: { type: 'MDF_APPLICATION_APPROVED' } })).nodes
    expect(approved.map(({ type }) => type)).toEqual(['MDF_APPLICATION_APPROVED'])
    await mark('manager', { ids: approved.map(({ id }) => id) })
    expect((await readBy('manager', { filter: { unread: true } })).nodes.map(({ type }) => type)).toEqual(['MDF_APPLICATION_REJECTED'])
    expect((await readBy('manager', { filter: { unread: false } })).nodes.map(({ type }) => type)).toEqual(['MDF_APPLICATION_APPROVED'])
    expect((await readBy('manager', { filter: { unread: null, type: null }, orderBy: 'CREATED_AT_ASC' })).totalCount).toBe(2)
  })

  it('are marked by id or all at once; twice is no error, and the first time counts', async () => {
    await tell({}, {}, {})
    const [{ id } = { id: '' }] = (await readBy('manager')).nodes
    expect(await mark('manager', { ids: [id] })).toEqual({
      markedCount: 1,
      unreadCount: 2,
      notifications: [{ id, readAt: world.now }],
      userErrors: [],
    })
    const before = world.now
    world.now = '2026-04-01T00:00:00.000Z'
    expect(await mark('manager', { ids: [id] })).toMatchObject({ markedCount: 0, notifications: [{ id, readAt: before }] })
    expect(await mark('manager', { all: true })).toMatchObject({ markedCount: 2, unreadCount: 0 })
    expect((await readBy('manager')).unread).toBe(0)
  })

  it('that are not mine, missing or malformed are refused alike, and nothing changes', async () => {
    await tell({}, { to: ['mbr_colleague'] })
    const [mine] = (await readBy('manager')).nodes
    const [other] = (await readBy('colleague')).nodes
    const before = await world.contents()
    for (const id of [other?.id, 'ntf_missing', 'nonsense'])
      expect((await mark('manager', { ids: [mine?.id, id] })).userErrors).toEqual([{ code: 'NOT_FOUND', field: ['ids', '1'] }])
    for (const input of [{}, { all: false }, { ids: [], all: null }, { ids: ['ntf_1'], all: true }, { ids: ['ntf_1', 'ntf_1'] }])
      expect((await mark('manager', input)).userErrors[0]?.code).toBe('INVALID_INPUT')
    expect(await world.contents()).toEqual(before)
  })

  it('are forgotten after half a year, read or not', async () => {
    await tell({})
    world.now = '2026-12-31T00:00:00.000Z'
    await tell({})
    expect(await world.runJob('forgetNotifications')).toBe(1)
    expect(await world.table('notification')).toMatchObject([{ created_at: world.now }])
  })

  it('cost two statements for a list with its count, however many', async () => {
    await tell({}, {}, {}, {}, {})
    const { statements } = await world.counting(() => world.ask('manager', '{ notifications { totalCount nodes { id title } } }'))
    expect(statements.filter(sql => sql.includes('notification'))).toHaveLength(2)
  })
})
