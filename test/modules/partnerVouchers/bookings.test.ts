/** Booking what partner vouchers pay of bills: once, whoever runs it and how often (R-2080 to R-2087, I-7). */
import type { New, Transaction } from '../../../src/db'
import { systemViewer } from '../../../src/access/viewer'
import { Database } from '../../../src/db'
import {
  type BillLine,
  bookDeductions,
  bookReturns,
  PartnerVoucherEntity,
  partnerVoucherInvariants,
  type Refund,
  UnsubscriptionScene,
} from '../../../src/modules/partnerVouchers'
import { VoucherStatus } from '../../../src/modules/vouchers'
import { Money } from '../../../src/shared/money'
import { databases } from '../../support/databases'
import { partnerVoucherRow } from '../../support/partnerVoucherRows'
import { openWorld, type World } from '../../support/world'

const yuan = (amount: string): Money => Money.of(amount, 'CNY')

describe.each(databases)('booking partner vouchers on %s', kind => {
  let world: World
  let made = 0
  beforeAll(async () => {
    world = await openWorld(kind)
  })
  afterAll(() => world.close())
  afterEach(async () => {
    for (const { sql } of partnerVoucherInvariants) expect(await world.store.writer.query(sql)).toEqual([])
  })

  const write = <T>(work: (tx: Transaction) => Promise<T>): Promise<T> =>
    new Database(world.store, systemViewer('the bill run of a test'), { now: world.now, subscriptions: [] }).write(work)
  /** A partner of its own, so that no test sees the vouchers of another. */
  const holding = async (...given: Partial<New<PartnerVoucherEntity>>[]): Promise<{ partnerId: string; ids: string[] }> => {
    const partnerId = `ptn_b${++made}`
    const rows = given.map((each, n) => partnerVoucherRow({ id: `pvc_b${made}-${n}`, partnerId, ...each }))
    await world.add(PartnerVoucherEntity, ...rows)
    return { partnerId, ids: rows.map(({ id }) => id) }
  }
  const line = (id: string, amount: string, given: Partial<BillLine> = {}): BillLine => ({
    id: `lin_${made}-${id}`,
    customerId: 'cus_1',
    transactedAt: '2026-02-10T00:00:00.000Z',
    settledAmount: yuan(amount),
    ...given,
  })
  const run = (partnerId: string, lines: readonly BillLine[]) => write(tx => bookDeductions(tx, partnerId, '2026-02', lines))
  const giveBack = (partnerId: string, refunds: readonly Refund[]) => write(tx => bookReturns(tx, partnerId, '2026-03', refunds))
  const stored = async (id: string | undefined) => (await world.table('partner_voucher')).find(row => row.id === id)
  const recordsOf = async (partnerId: string) =>
    (await world.table('partner_voucher_usage_record'))
      .filter(row => row.partner_id === partnerId)
      .sort((a, b) => `${a.kind} ${a.voucher_id}`.localeCompare(`${b.kind} ${b.voucher_id}`))
  const refund = (amount: string, paidLineId: string, given: Partial<Refund> = {}): Refund => ({
    id: `ref_${made}`,
    paidLineId,
    scene: UnsubscriptionScene.NOT_YET_EFFECTIVE,
    transactedAt: '2026-03-01T00:00:00.000Z',
    amount: yuan(amount),
    ...given,
  })

  it('writes a record per line and voucher with the balance after it, and uses vouchers up (S2-20)', async () => {
    const { partnerId, ids } = await holding({ specifiedCustomerIds: ['cus_1'] }, {})
    await run(partnerId, [line('a', '120.50')])
    const records = (await recordsOf(partnerId)).map(row => [row.voucher_id, row.kind, row.billing_month, row.customer_id])
    expect(records).toEqual(ids.map(id => [id, 'DEDUCTION', '2026-02', 'cus_1']))
    expect(await stored(ids[0])).toMatchObject({ status: VoucherStatus.USED })
    expect(await stored(ids[1])).toMatchObject({ status: VoucherStatus.USABLE })
    expect(Money.ofUnits(BigInt(String((await stored(ids[1]))?.balance)), 'CNY').amount).toBe('79.50')
  })

  it('run again, books nothing twice, and goes on with lines that are new (R-2082)', async () => {
    const { partnerId } = await holding({})
    const lines = [line('a', '30'), line('b', '50')]
    expect(await run(partnerId, lines)).toHaveLength(2)
    const before = await world.contents()
    expect(await run(partnerId, lines.toReversed())).toEqual([])
    expect(await world.contents()).toEqual(before)
    expect(await run(partnerId, [...lines, line('c', '50')])).toMatchObject([{ lineId: line('c', '50').id, amount: yuan('20') }])
    expect(await run(partnerId, [...lines, line('c', '50')])).toEqual([])
  })

  it('run by several at once, books once', async () => {
    const { partnerId } = await holding({}, {})
    const lines = [line('a', '30'), line('b', '50'), line('c', '70')]
    await Promise.all(Array.from({ length: 4 }, () => run(partnerId, lines)))
    expect(await recordsOf(partnerId)).toHaveLength(4)
  })

  it('lets a voucher that expired within the month pay for what was bought before (R-2083)', async () => {
    const { partnerId, ids } = await holding({ status: VoucherStatus.EXPIRED, expireAt: '2026-02-15T00:00:00.000Z' })
    const lines = [line('a', '10'), line('b', '10', { transactedAt: '2026-02-15T00:00:00.000Z' })]
    expect(await run(partnerId, lines)).toHaveLength(1)
    expect(await stored(ids[0])).toMatchObject({ status: VoucherStatus.EXPIRED })
  })

  it('leaves vouchers of other partners alone', async () => {
    const other = await holding({})
    const { partnerId } = await holding()
    expect(await run(partnerId, [line('a', '10')])).toEqual([])
    expect(await recordsOf(other.partnerId)).toEqual([])
  })

  it('gives back once, to the voucher that paid, which is usable again (R-2086, R-2087)', async () => {
    const { partnerId, ids } = await holding({})
    const paid = line('a', '150')
    await run(partnerId, [paid])
    expect(await stored(ids[0])).toMatchObject({ status: VoucherStatus.USED })
    await giveBack(partnerId, [refund('40', paid.id)])
    await giveBack(partnerId, [refund('40', paid.id)])
    expect((await recordsOf(partnerId)).map(row => [row.kind, row.paid_line_id])).toEqual([
      ['DEDUCTION', paid.id],
      ['RETURN', paid.id],
    ])
    expect(await stored(ids[0])).toMatchObject({ status: VoucherStatus.USABLE, expire_at: '2027-01-01T00:00:00.000Z' })
    await giveBack(partnerId, [refund('500', paid.id, { id: `ref_${made}-2` })])
    expect(Money.ofUnits(BigInt(String((await stored(ids[0]))?.balance)), 'CNY').amount).toBe('100.00')
  })

  it('gives back to a voucher that expired meanwhile, whose time does not begin anew (R-2087)', async () => {
    const { partnerId, ids } = await holding({ expireAt: '2026-02-20T00:00:00.000Z', status: VoucherStatus.USED, faceValue: yuan('10') })
    const paid = line('a', '10')
    await run(partnerId, [paid])
    await giveBack(partnerId, [refund('10', paid.id)])
    expect(await stored(ids[0])).toMatchObject({ status: VoucherStatus.EXPIRED, expire_at: '2026-02-20T00:00:00.000Z' })
  })

  it.each([UnsubscriptionScene.IN_USE, UnsubscriptionScene.DOWNGRADE])('gives nothing back in the scene %s (R-2085)', async scene => {
    const { partnerId } = await holding({})
    const paid = line('a', '10')
    await run(partnerId, [paid])
    expect(await giveBack(partnerId, [refund('10', paid.id, { scene })])).toEqual([])
  })

  it('time makes vouchers usable and expires them (agePartnerVouchers)', async () => {
    const { ids } = await holding(
      { status: VoucherStatus.INACTIVE, effectiveAt: '2026-03-01T00:00:00.000Z' },
      { status: VoucherStatus.INACTIVE, effectiveAt: '2026-12-01T00:00:00.000Z' },
      { expireAt: '2026-03-01T00:00:00.000Z' },
      { status: VoucherStatus.USED, expireAt: '2026-03-01T00:00:00.000Z' },
    )
    await world.runJob('agePartnerVouchers')
    expect(await Promise.all(ids.map(async id => (await stored(id))?.status))).toEqual(['USABLE', 'INACTIVE', 'EXPIRED', 'USED'])
    expect(await world.runJob('agePartnerVouchers')).toBe(0)
    await world.store.writer.query(`DELETE FROM partner_voucher WHERE status = 'USED' AND balance > 0`)
  })
})
