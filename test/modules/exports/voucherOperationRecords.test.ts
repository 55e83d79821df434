/** The records of issuing and reclaiming as files: all of them, and those of cash coupons alone (S2-12, S2-13). */
import { VoucherOperationRecordEntity, VoucherQuotaEntity, VoucherQuotaKind } from '../../../src/modules/vouchers'
import { databases } from '../../support/databases'
import { refusals } from '../../support/answers'
import { voucherOperationRecordRow, voucherQuotaRow } from '../../support/voucherRows'
import { openWorld, type World } from '../../support/world'
import { asked, create, exported } from './exportWorld'

const { CASH_COUPON } = VoucherQuotaKind

describe.each(databases)('exports of voucher records on %s', kind => {
  let world: World
  beforeAll(async () => {
    world = await openWorld(kind)
    const mine = { partnerId: 'ptn_sp', quotaId: 'vqt_1' }
    const cash = { partnerId: 'ptn_sp', quotaId: 'vqt_2', quotaKind: CASH_COUPON }
    await world.add(
      VoucherQuotaEntity,
      voucherQuotaRow({ id: 'vqt_1', partnerId: 'ptn_sp' }),
      voucherQuotaRow({ id: 'vqt_2', partnerId: 'ptn_sp', kind: CASH_COUPON }),
    )
    await world.add(
      VoucherOperationRecordEntity,
      voucherOperationRecordRow({
        ...mine,
        id: 'vor_1',
        customerId: 'cus_1',
        remark: 'for the fair',
        occurredAt: '2026-01-01T00:00:00.000Z',
      }),
      voucherOperationRecordRow({ ...mine, id: 'vor_2', operatorId: 'system: a job', occurredAt: '2026-01-02T00:00:00.000Z' }),
      voucherOperationRecordRow({ ...cash, id: 'vor_3', customerId: 'cus_2', occurredAt: '2026-01-03T00:00:00.000Z' }),
      voucherOperationRecordRow({ id: 'vor_x', partnerId: 'ptn_other', quotaId: 'vqt_x', remark: 'CANARY' }),
    )
  })
  afterAll(() => world.close())

  const rowsOf = async (input: object) =>
    (await exported(world, 'operations', { format: 'JSONL', ...input }))
      .trim()
      .split('\n')
      .filter(line => line)
      .map(line => JSON.parse(line) as Record<string, unknown>)

  it('hold what the list holds, newest first, with names masked (R-2251)', async () => {
    const rows = await rowsOf({ kind: 'VOUCHER_OPERATION_RECORDS' })
    expect(rows.map(({ id }) => id)).toEqual(['vor_3', 'vor_2', 'vor_1'])
    expect(rows[2]).toMatchObject({
      operationType: 'ISSUE',
      quotaId: 'vqt_1',
      quotaKind: 'VOUCHER',
      customerId: 'cus_1',
      customerName: '客**',
      amount: '100.00',
      currency: 'CNY',
      result: 'SUCCESS',
      operator: 'operations',
      remark: 'for the fair',
    })
    expect(rows[1]).toMatchObject({ customerName: null, operator: null })
  })

  it('take the filter of the list, null and [] included (R-2004)', async () => {
    const ids = async (input: object) => (await rowsOf(input)).map(({ id }) => id)
    const records = { kind: 'VOUCHER_OPERATION_RECORDS' }
    expect(await ids({ ...records, voucherOperationRecordFilter: { quotaId: 'vqt_1' } })).toEqual(['vor_2', 'vor_1'])
    expect(await ids({ ...records, voucherOperationRecordFilter: { operationTypes: [] } })).toEqual([])
    expect(await ids({ ...records, voucherOperationRecordFilter: { customerName: '客户cus_1' } })).toEqual(['vor_1'])
  })

  it('of cash coupons hold those alone, whatever the filter asks for', async () => {
    const ids = async (filter: object | null) =>
      (await rowsOf({ kind: 'CASH_COUPON_OPERATION_RECORDS', voucherOperationRecordFilter: filter })).map(({ id }) => id)
    expect(await ids(null)).toEqual(['vor_3'])
    expect(await ids({ kind: 'VOUCHER' })).toEqual([])
    expect(await ids({ customerId: 'cus_2' })).toEqual(['vor_3'])
  })

  it("refuse another list's filter, and whoever sees no records", async () => {
    const { userErrors } = await create(world, 'operations', { kind: 'VOUCHER_OPERATION_RECORDS', orderFilter: {} })
    expect(userErrors).toMatchObject([{ code: 'INVALID_INPUT', field: ['orderFilter'] }])
    expect(refusals(await asked(world, 'manager', { kind: 'VOUCHER_OPERATION_RECORDS' }))).toEqual(['FORBIDDEN'])
  })
})
