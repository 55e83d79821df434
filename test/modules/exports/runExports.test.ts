/** Writing exports: what the requester may see when it runs, masked, once, and again after a crash (R-EXP-1, R-EXP-2, S1-25, S1-26). */
import { Readable } from 'node:stream'
import { RoleCode } from '../../../src/access/roles'
import { CustomerEntity } from '../../../src/modules/customers'
import { OrderEntity } from '../../../src/modules/orders'
import { runExports } from '../../../src/modules/exports/runExports'
import { JobDoor } from '../../../src/jobs'
import type { Storage } from '../../../src/storage'
import { PartnerEntity } from '../../../src/modules/partners'
import { Money } from '../../../src/shared/money'
import { databases } from '../../support/databases'
import { orderRow } from '../../support/orderRows'
import { customerRow, now, partnerRow } from '../../support/rows'
import { openWorld, type World } from '../../support/world'
import { begun, exported, fileOf, objectsOf, stored, taskOf } from './exportWorld'

const minutes = (world: World, count: number): string => new Date(Date.parse(world.now) + count * 60_000).toISOString()

describe.each(databases)('an export on %s', kind => {
  let world: World
  let made = 0
  beforeAll(async () => {
    world = await openWorld(kind)
    await world.add(PartnerEntity, partnerRow({ id: 'ptn_f' }))
    await world.join('fAdmin', { partnerId: 'ptn_f', roles: [RoleCode.SYSTEM_ADMIN] })
    await world.add(
      OrderEntity,
      orderRow({ id: 'ord_1', partnerId: 'ptn_sp', customerId: 'cus_1', createdAt: '2026-01-01T00:00:00.000Z' }),
      orderRow({ id: 'ord_3', partnerId: 'ptn_sp', customerId: 'cus_3', amountAfterDiscount: Money.of('-12.30', 'CNY') }),
      orderRow({ id: 'ord_r1', partnerId: 'ptn_reseller', customerId: 'cus_r1' }),
      orderRow({ id: 'ord_x1', partnerId: 'ptn_other', customerId: 'cus_x1', serviceTypeName: 'CANARY' }),
    )
  })
  afterAll(() => world.close())
  beforeEach(() => {
    world.now = now
  })
  afterEach(() => world.store.writer.query('DELETE FROM export_task'))

  /** Somebody of the solution provider with these roles and two customers, to whom anything may happen. */
  const newcomer = async (...roles: RoleCode[]) => {
    const name = `newcomer${++made}`
    await world.join(name, { partnerId: 'ptn_sp', roles })
    await world.add(
      CustomerEntity,
      customerRow({ id: `cus_n${made}a`, partnerId: 'ptn_sp', managerId: `mbr_${name}`, associatedAt: '2024-01-02T00:00:00.000Z' }),
      customerRow({ id: `cus_n${made}b`, partnerId: 'ptn_sp', managerId: `mbr_${name}`, associatedAt: '2024-01-01T00:00:00.000Z' }),
    )
    return { name, first: `cus_n${made}a`, second: `cus_n${made}b` }
  }

  const ids = async (persona: string, input: object) =>
    objectsOf(await exported(world, persona, { format: 'JSONL', ...input })).map(({ id }) => id)

  it('is completed with its size and number of rows, and expires after seven days', async () => {
    const id = await begun(world, 'admin', { kind: 'CUSTOMERS' })
    world.now = minutes(world, 2)
    expect(await world.runJob('runExports')).toBe(1)
    const task = await taskOf(world, 'admin', id)
    expect(task).toMatchObject({
      status: 'COMPLETED',
      failure: null,
      rowCount: 4,
      finishedAt: world.now,
      expiresAt: '2026-03-09T02:02:00.000Z',
      downloadUrl: `/exports/${id}`,
    })
    expect(task?.sizeBytes).toBe(Buffer.byteLength(await fileOf(world, id)))
    expect(await world.runJob('runExports')).toBe(0)
  })

  it('of customers has the rows of the list, newest first, with masks and exact values', async () => {
    await world.add(
      CustomerEntity,
      customerRow({
        id: 'cus_full',
        partnerId: 'ptn_f',
        managerId: 'mbr_fAdmin',
        accountName: 'zhang_san',
        customerName: '张三科技',
        label: '=cmd|calc',
        monthToDateExpenditure: Money.of('1234.5', 'CNY'),
        associatedAt: '2026-01-02T00:00:00.000Z',
      }),
    )
    const [first] = objectsOf(await exported(world, 'fAdmin', { kind: 'CUSTOMERS', format: 'JSONL' }))
    expect(first).toEqual({
      id: 'cus_full',
      accountName: 'z**',
      customerName: '张**',
      associationType: 'RESALE',
      associatedAt: '2026-01-02T00:00:00.000Z',
      label: '=cmd|calc',
      mobilePhone: '137******21',
      email: 'c***@example.com',
      realNameStatus: 'VERIFIED',
      customerType: 'ENTERPRISE',
      frozenState: 'NONE',
      level: null,
      manager: 'fAdmin',
      monthToDateExpenditure: '1234.50',
      currency: 'CNY',
      resourceExpiryAt: null,
      agreementVersion: null,
      onBehalfAuthorization: 'NONE',
    })
    const [header, line] = (await exported(world, 'fAdmin', { kind: 'CUSTOMERS' })).split('\r\n')
    expect(header).toBe(
      '\uFEFFid,accountName,customerName,associationType,associatedAt,label,mobilePhone,email,realNameStatus,customerType,frozenState,level,manager,monthToDateExpenditure,currency,resourceExpiryAt,agreementVersion,onBehalfAuthorization',
    )
    expect(line).toBe(
      "cus_full,z**,张**,RESALE,2026-01-02T00:00:00.000Z,'=cmd|calc,137******21,c***@example.com,VERIFIED,ENTERPRISE,NONE,,fAdmin,1234.50,CNY,,,NONE",
    )
  })

  it('of orders has the name of the customer, masked, and amounts below zero as numbers', async () => {
    const [first, second] = objectsOf(await exported(world, 'admin', { kind: 'ORDERS', format: 'JSONL' }))
    expect(first).toMatchObject({ id: 'ord_3', customerName: '客**', amountAfterDiscount: '-12.30', currency: 'CNY', userName: 'o**' })
    expect(second).toMatchObject({ id: 'ord_1', createdAt: '2026-01-01T00:00:00.000Z', paidAt: null, isPaidByPartner: false })
    expect(await exported(world, 'admin', { kind: 'ORDERS' })).toContain(',-12.30,')
  })

  it.each([
    ['admin', ['cus_4', 'cus_3', 'cus_2', 'cus_1'], ['ord_3', 'ord_1']],
    ['manager', ['cus_2', 'cus_1'], ['ord_1']],
    ['colleague', ['cus_3'], ['ord_3']],
    ['twoRoles', ['cus_4', 'cus_3', 'cus_2', 'cus_1'], ['ord_3', 'ord_1']],
    ['resellerManager', ['cus_r1'], ['ord_r1']],
    ['masterAdmin', [], []],
  ])('by %s holds what the lists show, and nothing else (R-AM-1, R-AM-2)', async (persona, customers, orders) => {
    expect(await ids(persona, { kind: 'CUSTOMERS' })).toEqual(customers)
    expect(await ids(persona, { kind: 'ORDERS' })).toEqual(orders)
  })

  it('never holds a word of another partner (reliability G13)', async () => {
    for (const persona of ['admin', 'manager', 'masterAdmin', 'resellerAdmin'])
      for (const kindName of ['CUSTOMERS', 'ORDERS'])
        expect(await exported(world, persona, { kind: kindName, indirectPartnerId: 'ptn_reseller' })).not.toContain('CANARY')
    expect(await exported(world, 'strangerAdmin', { kind: 'CUSTOMERS' })).toContain('CANARY-label')
  })

  it('of a master holds one reseller’s rows, without what that partner keeps for itself (R-RES-6)', async () => {
    await world.store.writer.query(`UPDATE customer SET label = 'secret-label' WHERE id = 'cus_r1'`)
    const file = await exported(world, 'masterAdmin', { kind: 'CUSTOMERS', format: 'JSONL', indirectPartnerId: 'ptn_reseller' })
    expect(objectsOf(file).map(({ id, label, manager }) => [id, label, manager])).toEqual([
      ['cus_r2', null, null],
      ['cus_r1', null, null],
    ])
    expect(await ids('masterAdmin', { kind: 'ORDERS', indirectPartnerId: 'ptn_reseller' })).toEqual(['ord_r1'])
  })

  it('shows those who may reveal personal data masks like everybody (R-EXP-2)', async () => {
    const file = await exported(world, 'admin', { kind: 'CUSTOMERS' })
    for (const whole of ['13700000021', 'customer@example.com', '客户cus', 'account-cus']) expect(file).not.toContain(whole)
    const finance = await exported(world, 'finance', { kind: 'CUSTOMERS' })
    expect(finance).toBe(file)
  })

  it.each<[object, string[]]>([
    [{ kind: 'CUSTOMERS', customerFilter: { associationType: 'REFERRAL' } }, ['cus_4']],
    [{ kind: 'CUSTOMERS', customerFilter: { unassignedOnly: true } }, ['cus_4']],
    [{ kind: 'CUSTOMERS', customerFilter: { ids: ['cus_1', 'cus_x1'] } }, ['cus_1']],
    [{ kind: 'CUSTOMERS', customerFilter: { label: null, ids: [] } }, ['cus_4', 'cus_3', 'cus_2', 'cus_1']],
    [{ kind: 'ORDERS', orderFilter: { customerId: 'cus_3' } }, ['ord_3']],
    [{ kind: 'ORDERS', orderFilter: { customerId: null } }, []],
  ])('holds what the filter %j finds, null and absent kept apart: %j (R-FLT-1)', async (input, found) => {
    expect(await ids('admin', input)).toEqual(found)
  })

  it('forgets what was searched for when it is done', async () => {
    const id = await begun(world, 'admin', { kind: 'CUSTOMERS', customerFilter: { mobilePhone: '13700000021' } })
    expect(String((await stored(world, id)).filter)).toContain('13700000021')
    await world.runJob('runExports')
    expect((await stored(world, id)).filter).toBeNull()
  })

  it('goes through more pages than one, each row once', async () => {
    const rows = Array.from({ length: 230 }, (_, n) =>
      customerRow({ id: `cus_p${n}`, partnerId: 'ptn_f', label: 'paged', associatedAt: '2026-01-01T00:00:00.000Z' }),
    )
    await world.add(CustomerEntity, ...rows)
    const found = await ids('fAdmin', { kind: 'CUSTOMERS', customerFilter: { label: 'paged' } })
    expect([found.length, new Set(found).size]).toEqual([230, 230])
  })

  describe('runs with what the requester may see then', () => {
    it('fewer rows, when customers were taken from the manager meanwhile', async () => {
      const { name, first, second } = await newcomer(RoleCode.CUSTOMER_MANAGER)
      const id = await begun(world, name, { kind: 'CUSTOMERS', format: 'JSONL' })
      await world.store.writer.query(`UPDATE customer SET manager_id = NULL WHERE id = '${second}'`)
      await world.runJob('runExports')
      expect(objectsOf(await fileOf(world, id)).map(each => each.id)).toEqual([first])
    })

    it('own customers only, when a second role was lost meanwhile (R-AM-1)', async () => {
      const { name, first, second } = await newcomer(RoleCode.CUSTOMER_MANAGER, RoleCode.OPERATIONS)
      const id = await begun(world, name, { kind: 'CUSTOMERS', format: 'JSONL' })
      await world.store.writer.query(`DELETE FROM member_role WHERE member_id = 'mbr_${name}' AND role_id = 'rol_operations'`)
      await world.runJob('runExports')
      expect(objectsOf(await fileOf(world, id)).map(each => each.id)).toEqual([first, second])
      expect(await stored(world, id)).toMatchObject({ status: 'COMPLETED', row_count: 2, scope: 'OWN' })
    })

    it.each([
      ['was disabled', (id: string) => `UPDATE member SET status = 'DISABLED' WHERE id = '${id}'`],
      ['lost the role', (id: string) => `DELETE FROM member_role WHERE member_id = '${id}'`],
      ['went to another partner', (id: string) => `UPDATE member SET partner_id = 'ptn_other' WHERE id = '${id}'`],
    ])('nothing, when the member %s meanwhile', async (_what, change) => {
      const { name } = await newcomer(RoleCode.CUSTOMER_MANAGER)
      const id = await begun(world, name, { kind: 'CUSTOMERS' })
      await world.store.writer.query(change(`mbr_${name}`))
      expect(await world.runJob('runExports')).toBe(1)
      expect(await stored(world, id)).toMatchObject({ status: 'FAILED', failure: 'NO_LONGER_ALLOWED', file_key: null, row_count: null })
    })

    it('nothing, when the partner has left meanwhile', async () => {
      const id = await begun(world, 'fAdmin', { kind: 'CUSTOMERS' })
      await world.store.writer.query(`UPDATE partner SET status = 'EXITED' WHERE id = 'ptn_f'`)
      await world.runJob('runExports')
      await world.store.writer.query(`UPDATE partner SET status = 'NORMAL' WHERE id = 'ptn_f'`)
      expect(await stored(world, id)).toMatchObject({ status: 'FAILED', failure: 'NO_LONGER_ALLOWED' })
    })

    it('nothing, when the reseller withdrew its notice meanwhile (R-RES-6)', async () => {
      const id = await begun(world, 'masterAdmin', { kind: 'CUSTOMERS', indirectPartnerId: 'ptn_reseller' })
      await world.store.writer.query(`UPDATE partner SET customer_notice_accepted_at = NULL WHERE id = 'ptn_reseller'`)
      await world.runJob('runExports')
      await world.store.writer.query(
        `UPDATE partner SET customer_notice_accepted_at = '2025-01-21T00:00:00.000Z' WHERE id = 'ptn_reseller'`,
      )
      expect(await taskOf(world, 'masterAdmin', id)).toMatchObject({ status: 'FAILED', failure: 'NO_LONGER_ALLOWED', downloadUrl: null })
    })

    it('nothing, when the partner is no master any more: not its own customers instead', async () => {
      const id = await begun(world, 'masterAdmin', { kind: 'CUSTOMERS', indirectPartnerId: 'ptn_reseller' })
      await world.store.writer.query(`UPDATE partner SET identities = '["SOLUTION_PROVIDER"]' WHERE id = 'ptn_master'`)
      await world.runJob('runExports')
      await world.store.writer.query(`UPDATE partner SET identities = '["MASTER_RESELLER"]' WHERE id = 'ptn_master'`)
      expect(await stored(world, id)).toMatchObject({ status: 'FAILED', failure: 'NO_LONGER_ALLOWED' })
    })

    it('nothing, when the right to filter so was lost meanwhile', async () => {
      const { name } = await newcomer(RoleCode.OPERATIONS)
      const id = await begun(world, name, { kind: 'CUSTOMERS', customerFilter: { mobilePhone: '13700000021' } })
      await world.store.writer.query(`UPDATE member_role SET role_id = 'rol_sa-specialist' WHERE member_id = 'mbr_${name}'`)
      await world.runJob('runExports')
      expect(await taskOf(world, 'admin', id)).toMatchObject({ status: 'FAILED', failure: 'FILTER_REFUSED' })
    })
  })

  describe('with several runners', () => {
    it('is written once, by one of two at once', async () => {
      const first = await begun(world, 'admin', { kind: 'CUSTOMERS' })
      const second = await begun(world, 'manager', { kind: 'CUSTOMERS' })
      const done = await Promise.all([world.runJob('runExports'), world.runJob('runExports')])
      expect(done.reduce((one, other) => one + other, 0)).toBe(2)
      for (const id of [first, second]) expect(await stored(world, id)).toMatchObject({ status: 'COMPLETED', attempts: 1 })
    })

    it('is left to the one that has it until its lease runs out, then begun again under another name', async () => {
      const id = await begun(world, 'admin', { kind: 'CUSTOMERS' })
      const dead = 'a'.repeat(48)
      await world.storage.put(dead, Readable.from(['half of a file']))
      await world.store.writer.query(
        `UPDATE export_task SET lease_until = '${minutes(world, 15)}', attempts = 1, file_key = '${dead}' WHERE id = '${id}'`,
      )
      expect(await world.runJob('runExports')).toBe(0)
      world.now = minutes(world, 15)
      expect(await world.runJob('runExports')).toBe(1)
      expect(await stored(world, id)).toMatchObject({ status: 'COMPLETED', attempts: 2 })
      expect(await world.storage.get({ key: dead, sizeBytes: 14, sha256: '' })).toBeNull()
    })

    it('is given up after three attempts', async () => {
      const id = await begun(world, 'admin', { kind: 'CUSTOMERS' })
      await world.store.writer.query(`UPDATE export_task SET lease_until = '${world.now}', attempts = 3 WHERE id = '${id}'`)
      await world.runJob('runExports')
      expect(await taskOf(world, 'admin', id)).toMatchObject({ status: 'FAILED', failure: 'GAVE_UP', downloadUrl: null })
    })
  })

  describe('that cannot be written', () => {
    const run = (storage: Storage, mostRows?: number) =>
      runExports(storage, mostRows).run({
        now: world.now,
        clock: () => world.now,
        db: new JobDoor(world.store, 'runExports', world.now, []),
      })

    it('because of too many rows fails and leaves no file behind', async () => {
      const [few, many] = [await begun(world, 'manager', { kind: 'CUSTOMERS' }), await begun(world, 'resellerAdmin', { kind: 'CUSTOMERS' })]
      await world.store.writer.query(`UPDATE export_task SET file_key = NULL`)
      expect(await run(world.storage, 1)).toBe(2)
      expect(await taskOf(world, 'manager', few)).toMatchObject({
        status: 'FAILED',
        failure: 'TOO_MANY_ROWS',
        rowCount: null,
        downloadUrl: null,
      })
      expect(await stored(world, many)).toMatchObject({ status: 'FAILED', file_key: null, size_bytes: null })
    })

    it('because the disk is full waits for another attempt, while those behind it are written', async () => {
      const [first, second] = [await begun(world, 'manager', { kind: 'CUSTOMERS' }), await begun(world, 'colleague', { kind: 'CUSTOMERS' })]
      let calls = 0
      const full = new Error('the disk is full')
      const failing: Storage = { ...world.storage, put: (...given) => (++calls === 1 ? Promise.reject(full) : world.storage.put(...given)) }
      await expect(run(failing)).rejects.toBe(full)
      const states = [await stored(world, first), await stored(world, second)].map(({ status }) => status).sort()
      expect(states).toEqual(['COMPLETED', 'PROCESSING'])
      world.now = minutes(world, 15)
      expect(await world.runJob('runExports')).toBe(1)
      for (const id of [first, second]) expect(await stored(world, id)).toMatchObject({ status: 'COMPLETED' })
    })
  })

  it('whose runner was overtaken changes nothing, and its file goes', async () => {
    const id = await begun(world, 'manager', { kind: 'CUSTOMERS' })
    const written: string[] = []
    const slow: Storage = {
      ...world.storage,
      put: async (key, text) => {
        const file = await world.storage.put(key, text)
        written.push(key)
        // Meanwhile its lease has run out, and another runner did the work.
        if (written.length === 1) {
          await world.store.writer.query(`UPDATE export_task SET lease_until = '${world.now}' WHERE id = '${id}'`)
          await world.runJob('runExports')
        }
        return file
      },
    }
    const db = new JobDoor(world.store, 'runExports', world.now, [])
    await runExports(slow).run({ now: world.now, clock: () => world.now, db })
    const { file_key: kept, attempts } = await stored(world, id)
    expect([attempts, kept === written[0]]).toEqual([2, false])
    expect(await world.storage.get({ key: written[0] ?? '', sizeBytes: 0, sha256: '' })).toBeNull()
    expect(await fileOf(world, id)).toContain('cus_1')
  })

  describe('that has expired', () => {
    it('loses its file and keeps its record', async () => {
      const id = await begun(world, 'admin', { kind: 'CUSTOMERS', customerFilter: { ids: ['cus_1', 'cus_3'] } })
      await world.runJob('runExports')
      const { file_key: key, size_bytes: sizeBytes, sha256 } = await stored(world, id)
      const file = { key: key ?? '', sizeBytes: sizeBytes ?? 0, sha256: sha256 ?? '' }
      world.now = '2026-03-09T01:59:59.999Z'
      expect(await world.runJob('removeExpiredExports')).toBe(0)
      world.now = '2026-03-09T02:00:00.000Z'
      expect(await taskOf(world, 'admin', id)).toMatchObject({ status: 'COMPLETED', downloadUrl: null })
      expect(await world.runJob('removeExpiredExports')).toBe(1)
      expect(await world.runJob('removeExpiredExports')).toBe(0)
      expect(await world.storage.get(file)).toBeNull()
      expect(await taskOf(world, 'admin', id)).toMatchObject({ status: 'COMPLETED', rowCount: 2, downloadUrl: null })
    })
  })
})
