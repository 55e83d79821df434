/** Many at once, and the same again: one effect each, and every yuan accounted for. */
import { setTimeout as pause } from 'node:timers/promises'
import { RoleCode } from '../../../src/access/roles'
import { CustomerEntity } from '../../../src/modules/customers'
import { MemberEntity, MemberRoleEntity } from '../../../src/modules/members'
import { VoucherEntity, VoucherOperationRecordEntity, VoucherQuotaEntity } from '../../../src/modules/vouchers'
import { databases } from '../../support/databases'
import { customerRow, heldRoleRow, memberRow } from '../../support/rows'
import { issueRecordOf, voucherQuotaRow, voucherRow } from '../../support/voucherRows'
import type { World } from '../../support/world'
import {
  balanceOf,
  conservation,
  issue,
  type IssueAnswer,
  newKey,
  openVoucherWorld,
  outcomes,
  reclaim,
  recordsOf,
  untouchable,
  yuan,
} from './voucherWorld'

const count = (values: readonly string[], value: string): number => values.filter(each => each === value).length

describe.each(databases)('vouchers at once on %s', kind => {
  let world: World
  const operators = Array.from({ length: 16 }, (_, position) => `operator${position}`)
  beforeAll(async () => {
    world = await openVoucherWorld(kind)
    for (const name of operators) {
      const member = memberRow({ id: `mbr_${name}`, partnerId: 'ptn_sp' })
      await world.add(MemberEntity, member)
      await world.add(MemberRoleEntity, heldRoleRow(member, RoleCode.OPERATIONS))
    }
  })
  afterAll(() => world.close())

  const quotaOf = (id: string, value: string, balance = value) =>
    world.add(VoucherQuotaEntity, voucherQuotaRow({ id, partnerId: 'ptn_sp', quotaValue: yuan(value), balance: yuan(balance) }))
  const vouchersOf = async (quotaId: string) => (await world.table('voucher')).filter(row => row.quota_id === quotaId)

  it('16 operators that each issue 5 times from a quota for 10 issue exactly 10; the other 70 are told so', async () => {
    await quotaOf('vqt_ten', '10.00')
    const calls = operators.flatMap(operator =>
      ['cus_1', 'cus_2', 'cus_3', 'cus_1', 'cus_2'].map(customerId =>
        issue(world, operator, { quotaId: 'vqt_ten', customerIds: [customerId], faceValue: '1' }),
      ),
    )
    const ended = (await Promise.all(calls)).flatMap(outcomes)
    expect(count(ended, 'DONE')).toBe(10)
    expect(count(ended, 'QUOTA_INSUFFICIENT')).toBe(70)
    expect(await vouchersOf('vqt_ten')).toHaveLength(10)
    const results = (await recordsOf(world, 'vqt_ten')).map(({ result }) => String(result))
    expect([count(results, 'SUCCESS'), count(results, 'FAILURE')]).toEqual([10, 70])
    expect(await conservation(world, 'vqt_ten')).toEqual({ holds: '0.00', mustHold: '0.00' })
  })

  it('20 calls with one key issue once; 19 get the first answer again (R-2290)', async () => {
    await quotaOf('vqt_key', '100')
    const input = { idempotencyKey: 'one key', quotaId: 'vqt_key', customerIds: ['cus_1', 'cus_4'], faceValue: '7' }
    const answers = await Promise.all(Array.from({ length: 20 }, () => issue(world, 'operations', input)))
    expect(answers.filter(({ replayed }) => replayed)).toHaveLength(19)
    const plain = ({ replayed: _, ...answer }: IssueAnswer) => answer
    for (const answer of answers) expect(plain(answer)).toEqual(plain(answers[0] as IssueAnswer))
    expect(answers[0]).toMatchObject({ issuedTotal: { amount: '7.00', currency: 'CNY' }, quota: { balance: { amount: '93.00' } } })
    expect(outcomes(answers[19] as IssueAnswer)).toEqual(['DONE', 'ASSOCIATION_TYPE_NOT_ALLOWED'])
    expect(await vouchersOf('vqt_key')).toHaveLength(1)
    expect(await recordsOf(world, 'vqt_key')).toHaveLength(2)
  })

  it('a key is of one member, one operation and one input, to the letter (R-2290)', async () => {
    await quotaOf('vqt_keys', '100')
    const input = { idempotencyKey: 'Key', quotaId: 'vqt_keys', customerIds: ['cus_1'], faceValue: '1' }
    const first = await issue(world, 'operations', input)
    expect(first).toMatchObject({ replayed: false, quota: { balance: { amount: '99.00' } } })
    const before = await world.contents()
    for (const other of [{ faceValue: '1.0' }, { customerIds: ['cus_2'] }, { memo: 'm' }, { quotaId: 'vqt_sp' }]) {
      const answer = await issue(world, 'operations', { ...input, ...other })
      expect(answer).toMatchObject({
        results: [],
        replayed: false,
        userErrors: [{ code: 'IDEMPOTENCY_KEY_REUSED', field: ['idempotencyKey'] }],
      })
    }
    expect(await world.contents()).toEqual(before)
    expect(await issue(world, 'operations', input)).toMatchObject({ replayed: true, results: first.results })
    expect(await issue(world, 'operations', { ...input, idempotencyKey: 'key' })).toMatchObject({ replayed: false })
    expect(await issue(world, 'admin', input)).toMatchObject({ replayed: false, quota: { balance: { amount: '97.00' } } })
    const again = await reclaim(world, 'operations', [first.results[0]?.voucher?.id ?? ''], { idempotencyKey: 'Key' })
    expect(again).toMatchObject({ replayed: false, results: [{ reclaimed: { amount: '1.00' } }] })
  })

  it('a call that was refused as a whole is not remembered: the same key may succeed later (api §7)', async () => {
    await world.add(VoucherQuotaEntity, voucherQuotaRow({ id: 'vqt_later', partnerId: 'ptn_sp', effectiveAt: '2026-03-02T03:00:00.000Z' }))
    const input = { idempotencyKey: 'later', quotaId: 'vqt_later' }
    expect(await issue(world, 'operations', input)).toMatchObject({ userErrors: [{ code: 'QUOTA_NOT_IN_FORCE' }] })
    const { now } = world
    world.now = '2026-03-02T03:00:00.000Z'
    expect(await issue(world, 'operations', input)).toMatchObject({ userErrors: [], replayed: false })
    expect(await issue(world, 'operations', input)).toMatchObject({ userErrors: [], replayed: true })
    world.now = now
  })

  it('nor is a call whose items were all refused, though each attempt is recorded (api §7, R-2070)', async () => {
    await quotaOf('vqt_empty', '100', '0')
    const input = { idempotencyKey: 'empty', quotaId: 'vqt_empty', faceValue: '60' }
    expect(outcomes(await issue(world, 'operations', input))).toEqual(['QUOTA_INSUFFICIENT'])
    expect(outcomes(await issue(world, 'operations', input))).toEqual(['QUOTA_INSUFFICIENT'])
    expect(await recordsOf(world, 'vqt_empty')).toHaveLength(2)
    await world.store.writer.query("UPDATE voucher_quota SET balance = quota_value WHERE id = 'vqt_empty'")
    expect(outcomes(await issue(world, 'operations', input))).toEqual(['DONE'])
    expect(await issue(world, 'operations', input)).toMatchObject({ replayed: true, quota: { balance: { amount: '40.00' } } })
  })

  it('a voucher that is reclaimed many times at once comes back once', async () => {
    const row = voucherRow({ id: 'vch_once', partnerId: 'ptn_sp', customerId: 'cus_1', quotaId: 'vqt_once', balance: yuan('40') })
    await quotaOf('vqt_once', '100', '0')
    await world.add(VoucherEntity, row)
    await world.add(VoucherOperationRecordEntity, issueRecordOf(row))
    const answers = await Promise.all(operators.map(operator => reclaim(world, operator, ['vch_once'])))
    const ended = answers.flatMap(outcomes)
    expect(count(ended, 'DONE')).toBe(1)
    expect(count(ended, 'INVALID_STATE')).toBe(15)
    expect(await conservation(world, 'vqt_once')).toEqual({ holds: '40.00', mustHold: '40.00' })
  })

  it('one key reclaims once, and tells the amount again', async () => {
    const row = voucherRow({ id: 'vch_replay', partnerId: 'ptn_sp', customerId: 'cus_1', quotaId: 'vqt_replay' })
    await quotaOf('vqt_replay', '100', '0')
    await world.add(VoucherEntity, row)
    await world.add(VoucherOperationRecordEntity, issueRecordOf(row))
    const input = { idempotencyKey: newKey(), remark: 'again' }
    const answers = await Promise.all(Array.from({ length: 10 }, () => reclaim(world, 'operations', ['vch_replay', 'vch_x1'], input)))
    expect(answers.filter(({ replayed }) => replayed)).toHaveLength(9)
    for (const answer of answers) {
      expect(answer.results).toMatchObject([{ reclaimed: { amount: '100.00', currency: 'CNY' } }, { reclaimed: null, voucher: null }])
      expect(outcomes(answer)).toEqual(['DONE', 'NOT_FOUND'])
    }
    expect(await conservation(world, 'vqt_replay')).toEqual({ holds: '100.00', mustHold: '100.00' })
    const before = await untouchable(world)
    expect(await reclaim(world, 'operations', ['vch_a1'], input)).toMatchObject({ userErrors: [{ code: 'IDEMPOTENCY_KEY_REUSED' }] })
    expect(await untouchable(world)).toEqual(before)
  })

  it('issuing and reclaiming across two quotas, in both orders at once, leaves both whole', async () => {
    for (const quotaId of ['vqt_left', 'vqt_right']) {
      const rows = Array.from({ length: 8 }, (_, position) =>
        voucherRow({ id: `vch_${quotaId.slice(4)}${position}`, partnerId: 'ptn_sp', customerId: 'cus_1', quotaId, faceValue: yuan('10') }),
      )
      await quotaOf(quotaId, '100', '20')
      await world.add(VoucherEntity, ...rows)
      await world.add(VoucherOperationRecordEntity, ...rows.map(row => issueRecordOf(row)))
    }
    const pairs = Array.from({ length: 8 }, (_, position) => [`vch_left${position}`, `vch_right${position}`])
    const calls = pairs.flatMap((pair, position) => [
      reclaim(world, operators[position] ?? '', position % 2 ? pair : [...pair].reverse()),
      issue(world, operators[position + 8] ?? '', {
        quotaId: position % 2 ? 'vqt_left' : 'vqt_right',
        customerIds: ['cus_2', 'cus_1'],
        faceValue: '2',
      }),
    ])
    const ended = (await Promise.all(calls)).flatMap(answer => outcomes(answer))
    expect(count(ended, 'DONE')).toBe(32)
    for (const quotaId of ['vqt_left', 'vqt_right'])
      expect(await conservation(world, quotaId)).toEqual({ holds: '84.00', mustHold: '84.00' })
  })

  // The embedded database has one writer: nothing can happen there while another transaction waits for a row.
  if (kind !== 'mysql') return

  /** Makes the call while another transaction holds a row that it needs; that one changes something, commits, and lets it go on. */
  const overtaken = async <T>(hold: string, change: string, call: () => Promise<T>): Promise<T> => {
    let isHeld = (): void => undefined
    let isOver = false
    const held = new Promise<void>(resolve => (isHeld = resolve))
    const other = world.store.transaction(async ({ send }) => {
      await send(hold)
      isHeld()
      const waiting = "SELECT trx_id FROM information_schema.innodb_trx WHERE trx_state = 'LOCK WAIT'"
      // The server renews this table only once nobody has read it for 100 ms.
      do await pause(120)
      while (!isOver && (await send(waiting)).rows.length === 0)
      await send(change)
    })
    await held
    const answer = await call().finally(() => (isOver = true))
    await other
    return answer
  }

  it('a customer that becomes a referral one while it is waited for gets no voucher (R-2021)', async () => {
    await quotaOf('vqt_race', '100')
    await world.add(CustomerEntity, customerRow({ id: 'cus_race', partnerId: 'ptn_sp' }))
    const answer = await overtaken(
      "SELECT id FROM customer WHERE id = 'cus_race' FOR UPDATE",
      "UPDATE customer SET association_type = 'REFERRAL' WHERE id = 'cus_race'",
      () => issue(world, 'operations', { quotaId: 'vqt_race', customerIds: ['cus_race'] }),
    )
    expect(outcomes(answer)).toEqual(['ASSOCIATION_TYPE_NOT_ALLOWED'])
    expect(await vouchersOf('vqt_race')).toEqual([])
  })

  it('a quota that the vendor freezes while it is waited for issues nothing (R-2051)', async () => {
    await quotaOf('vqt_cold', '100')
    const answer = await overtaken(
      "SELECT id FROM voucher_quota WHERE id = 'vqt_cold' FOR UPDATE",
      "UPDATE voucher_quota SET status = 'FROZEN' WHERE id = 'vqt_cold'",
      () => issue(world, 'operations', { quotaId: 'vqt_cold' }),
    )
    expect(answer).toMatchObject({ results: [], userErrors: [{ code: 'QUOTA_NOT_USABLE' }] })
    expect(await vouchersOf('vqt_cold')).toEqual([])
  })

  it('a voucher that pays while it is waited for comes back with what is left (R-2024)', async () => {
    const row = voucherRow({ id: 'vch_paying', partnerId: 'ptn_sp', customerId: 'cus_1', quotaId: 'vqt_paying' })
    await quotaOf('vqt_paying', '100', '0')
    await world.add(VoucherEntity, row)
    const answer = await overtaken(
      "SELECT id FROM voucher WHERE id = 'vch_paying' FOR UPDATE",
      "UPDATE voucher SET balance = 2500000000 WHERE id = 'vch_paying'",
      () => reclaim(world, 'operations', ['vch_paying']),
    )
    expect(answer.results).toMatchObject([{ reclaimed: { amount: '25.00' } }])
    expect(await balanceOf(world, 'vqt_paying')).toBe('25.00')
  })

  it('a voucher that moves to another quota while its own is waited for stays where it is', async () => {
    await quotaOf('vqt_from', '100', '0')
    await quotaOf('vqt_to', '100', '0')
    await world.add(VoucherEntity, voucherRow({ id: 'vch_moving', partnerId: 'ptn_sp', customerId: 'cus_1', quotaId: 'vqt_from' }))
    const balances = async () => [await balanceOf(world, 'vqt_from'), await balanceOf(world, 'vqt_to')]
    const answer = await overtaken(
      "SELECT id FROM voucher_quota WHERE id = 'vqt_from' FOR UPDATE",
      "UPDATE voucher SET quota_id = 'vqt_to' WHERE id = 'vch_moving'",
      () => reclaim(world, 'operations', ['vch_moving']),
    )
    expect(outcomes(answer)).toEqual(['CONFLICT_STALE_VERSION'])
    expect(await balances()).toEqual(['0.00', '0.00'])
    expect(outcomes(await reclaim(world, 'operations', ['vch_moving']))).toEqual(['DONE'])
    expect(await balances()).toEqual(['0.00', '100.00'])
  })
})
