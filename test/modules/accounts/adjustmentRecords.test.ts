/** Records of adjustments, and income and expense: filters, who sees what, running balances, and both as files. */
import { RoleCode } from '../../../src/access/roles'
import { later } from '../../../src/shared/time'
import { refusals, valueAt } from '../../support/answers'
import { databases } from '../../support/databases'
import { now } from '../../support/rows'
import { openWorld, type World } from '../../support/world'
import { asked, exported, objectsOf } from '../exports/exportWorld'
import { adjust, allocate, endow, type Record } from './adjustmentWorld'

const listing = `query ($filter: AdjustmentRecordFilter, $orderBy: AdjustmentRecordOrder = OPERATION_TIME_ASC, $reseller: ID) {
  adjustmentRecords(first: 20, filter: $filter, orderBy: $orderBy, indirectPartnerId: $reseller) {
    totalCount nodes { id customerId operationType amount { amount } operationTime transId memo customer { id } indirectPartner { id } operator { id } } } }`
const changing = `query ($filter: AccountChangeFilter!, $orderBy: AccountChangeOrder = BOOKED_ASC, $reseller: ID) {
  accountChangeRecords(first: 50, filter: $filter, orderBy: $orderBy, indirectPartnerId: $reseller) {
    nodes { id number tradeType tradeDetailType tradeTime tradeId type changeAmount { amount } balanceAfterChange { amount } customerId customer { id } counterparty { id } } } }`

type Listed = Record & {
  operationTime: string
  customer: { id: string } | null
  indirectPartner: { id: string } | null
  operator: object | null
}
type Change = {
  id: string
  number: number
  tradeType: string
  tradeId: string
  type: string
  changeAmount: { amount: string }
  balanceAfterChange: { amount: string }
  customerId: string | null
  counterparty: { id: string } | null
}

describe.each(databases)('adjustment records on %s', kind => {
  let world: World
  beforeAll(async () => {
    world = await openWorld(kind)
    await world.join('masterFinance', { partnerId: 'ptn_master', roles: [RoleCode.FINANCE] })
    await endow(world, 'ptn_sp', '1000', '800')
    await endow(world, 'ptn_master', '500', '400')
    await allocate(world, 'finance', [{ customerId: 'cus_1', amount: '100' }], { memo: 'ours alone' })
    world.now = later(now, 60_000)
    await allocate(world, 'finance', [{ customerId: 'cus_3', amount: '50' }])
    await adjust(world, 'finance', 'reclaimFromCustomer', { customerId: 'cus_1', amount: '30' })
    world.now = later(now, 120_000)
    await adjust(world, 'masterFinance', 'allocateToReseller', { indirectPartnerId: 'ptn_reseller', amount: '60' })
    await allocate(world, 'resellerAdmin', [{ customerId: 'cus_r1', amount: '5' }])
  })
  afterAll(() => world.close())

  const records = async (persona: string, filter: object | null = null, reseller?: string) =>
    valueAt<Listed[]>(await world.ask(persona, listing, { filter, reseller }), 'adjustmentRecords', 'nodes')
  const inShort = (rows: Listed[]) =>
    rows
      .map(({ operationType, customerId, indirectPartner, amount }) =>
        [operationType, customerId ?? indirectPartner?.id, amount.amount].join(' '),
      )
      .sort()
  const all = ['ALLOCATE cus_1 100.00', 'ALLOCATE cus_3 50.00', 'RECLAIM cus_1 30.00']

  it.each([
    ['finance', all],
    ['admin', all],
    ['operations', all],
    ['twoRoles', all],
    ['manager', ['ALLOCATE cus_1 100.00', 'RECLAIM cus_1 30.00']],
    ['supervisor', ['ALLOCATE cus_1 100.00', 'RECLAIM cus_1 30.00']],
    ['colleague', ['ALLOCATE cus_3 50.00']],
    ['strangerAdmin', []],
    ['masterFinance', ['ALLOCATE ptn_reseller 60.00']],
    ['masterManager', []],
    ['resellerAdmin', ['ALLOCATE cus_r1 5.00']],
  ])('%s sees %j (R-2010)', async (persona, seen) => {
    expect(inShort(await records(persona))).toEqual(seen)
  })

  it('a master sees those of one reseller by `indirectPartnerId`, everyone else ignores it (R-2012, R-FLT-6)', async () => {
    expect(inShort(await records('masterFinance', null, 'ptn_reseller'))).toEqual(['ALLOCATE cus_r1 5.00'])
    expect(await records('masterFinance', null, 'ptn_other')).toEqual([])
    expect(inShort(await records('finance', null, 'ptn_reseller'))).toEqual(all)
  })

  it.each(['specialist', 'nobody', 'customer', 'vendorAdmin'])('%s may not ask', async persona => {
    expect(refusals(await world.ask(persona, listing))).toEqual(['FORBIDDEN'])
    expect(refusals(await world.ask(persona, changing, { filter: { balanceType: 'DEBIT' } }))).toEqual(['FORBIDDEN'])
  })

  it('the memo is for the own partner only (R-2017)', async () => {
    const memos = async (persona: string) => (await records(persona)).map(({ memo }) => memo).filter(memo => memo !== null)
    expect([await memos('finance'), await memos('vendorFinance')]).toEqual([['ours alone'], []])
  })

  it.each([
    [{}, all],
    [{ customerId: null, operationType: null, operationTimeBegin: null, operationTimeEnd: null, transId: null }, all],
    [{ customerId: '', transId: '' }, all],
    [{ customerId: 'cus_1' }, ['ALLOCATE cus_1 100.00', 'RECLAIM cus_1 30.00']],
    [{ customerId: 'cus_x1' }, []],
    [{ customerId: 'cus_none' }, []],
    [{ customerId: 'ptn_reseller' }, []],
    [{ operationType: 'RECLAIM' }, ['RECLAIM cus_1 30.00']],
    [{ operationType: 'UNBIND_RECLAIM' }, []],
    [{ operationTimeBegin: now }, ['ALLOCATE cus_3 50.00', 'RECLAIM cus_1 30.00']],
    [{ operationTimeEnd: later(now, 60_000) }, ['ALLOCATE cus_1 100.00']],
    [{ transId: 'ltr_none' }, []],
  ])('the filter %j finds %j (R-BAL-6, R-2014, R-2127, part 2 §1.4)', async (filter, found) => {
    expect(inShort(await records('finance', filter))).toEqual(found)
  })

  it('finds one by its transaction, and those with a cloud reseller by its id', async () => {
    const [first] = await records('finance')
    expect(await records('finance', { transId: first?.transId })).toEqual([first])
    expect(await records('strangerAdmin', { transId: first?.transId })).toEqual([])
    expect(inShort(await records('masterFinance', { customerId: 'ptn_reseller' }))).toEqual(['ALLOCATE ptn_reseller 60.00'])
    expect(refusals(await world.ask('finance', listing, { filter: { operationTimeBegin: later(now, 1), operationTimeEnd: now } }))).toEqual(
      ['BAD_USER_INPUT'],
    )
  })

  const changes = async (persona: string, filter: object = {}, reseller?: string) =>
    valueAt<Change[]>(
      await world.ask(persona, changing, { filter: { balanceType: 'DEBIT', ...filter }, reseller }),
      'accountChangeRecords',
      'nodes',
    )

  it('income and expense run: each balance is the one before and the change (R-2109)', async () => {
    const rows = await changes('finance')
    expect(
      rows.map(({ number, tradeType, type, changeAmount, balanceAfterChange, customerId }) =>
        [number, tradeType, type, changeAmount.amount, balanceAfterChange.amount, customerId].join(' '),
      ),
    ).toEqual([
      '1 TOP_UP INCOME 1000.00 1000.00 ',
      '2 ALLOCATION EXPENSE 100.00 900.00 cus_1',
      '3 ALLOCATION EXPENSE 50.00 850.00 cus_3',
      '4 RECLAIM INCOME 30.00 880.00 cus_1',
    ])
    const [latest] = valueAt<Change[]>(
      await world.ask('finance', changing, { filter: { balanceType: 'DEBIT' }, orderBy: 'BOOKED_DESC' }),
      'accountChangeRecords',
      'nodes',
    )
    expect(latest?.number).toBe(4)
    expect(await records('finance')).toEqual(expect.arrayContaining([expect.objectContaining({ id: rows[1]?.tradeId })]))
  })

  it('is of one account at a time: cash or credit, of the own partner or of a reseller (R-2108, R-2012)', async () => {
    expect(await changes('finance', { balanceType: 'CREDIT' })).toEqual([])
    expect(await changes('finance', { currency: 'USD' })).toEqual([])
    expect(await changes('finance', { tradeType: 'RECLAIM' })).toMatchObject([{ number: 4 }])
    expect(await changes('finance', { tradeType: null })).toHaveLength(4)
    const [ofReseller] = await changes('resellerAdmin')
    expect(ofReseller).toMatchObject({ tradeType: 'ALLOCATION', type: 'INCOME', counterparty: { id: 'ptn_master' } })
    expect((await changes('masterFinance', {}, 'ptn_reseller'))[0]?.id).toBe(ofReseller?.id)
    expect(await changes('masterFinance', {}, 'ptn_other')).toEqual([])
    expect(await changes('vendorFinance')).toEqual([])
    expect(refusals(await world.ask('finance', changing, { filter: {} }))).not.toEqual([])
  })

  it('customer managers do not see it, whatever of the partner they see', async () => {
    for (const persona of ['manager', 'supervisor', 'operations'])
      expect(refusals(await world.ask(persona, changing, { filter: { balanceType: 'DEBIT' } }))).toEqual(['FORBIDDEN'])
    const [row] = await changes('finance')
    expect(valueAt(await world.ask('manager', 'query ($id: ID!) { node(id: $id) { id } }', { id: row?.id }), 'node')).toBeNull()
  })

  it('spans a year at most, by dates in Shanghai, and is about the last one unless said otherwise (R-2108)', async () => {
    const of = (from?: string | null, to?: string | null) => changes('finance', { tradeDateFrom: from, tradeDateTo: to })
    expect(await of('2026-03-02', '2026-03-02')).toHaveLength(4)
    expect(await of('2025-03-02', '2026-03-02')).toHaveLength(4)
    expect(await of(null, '2026-03-01')).toEqual([])
    expect(await of('2026-03-03', '2026-03-04')).toEqual([])
    for (const [from, to] of [
      ['2025-03-01', '2026-03-02'],
      ['2026-03-03', '2026-03-02'],
      ['2025-03-01', null],
    ])
      expect(
        refusals(await world.ask('finance', changing, { filter: { balanceType: 'DEBIT', tradeDateFrom: from, tradeDateTo: to } })),
      ).toEqual(['BAD_USER_INPUT'])
  })

  it('both are files, masked, with what their requester sees (S2-37, R-EXP-2, R-2127)', async () => {
    const file = objectsOf(
      await exported(world, 'finance', {
        kind: 'ADJUSTMENT_RECORDS',
        format: 'JSONL',
        adjustmentRecordFilter: { operationType: 'ALLOCATE' },
      }),
    )
    expect(file).toHaveLength(2)
    expect(file.find(({ customerId }) => customerId === 'cus_1')).toMatchObject({
      customerName: '客**',
      operationType: 'ALLOCATE',
      amount: '100.00',
      currency: 'CNY',
      memo: 'ours alone',
    })
    expect(objectsOf(await exported(world, 'manager', { kind: 'ADJUSTMENT_RECORDS', format: 'JSONL' }))).toHaveLength(2)
    const changed = objectsOf(
      await exported(world, 'finance', { kind: 'ACCOUNT_CHANGES', format: 'JSONL', accountChangeFilter: { balanceType: 'DEBIT' } }),
    )
    expect(changed.map(({ number, balanceAfterChange }) => [number, balanceAfterChange])).toEqual([
      [4, '880.00'],
      [3, '850.00'],
      [2, '900.00'],
      [1, '1000.00'],
    ])
    expect(refusals(await asked(world, 'finance', { kind: 'ACCOUNT_CHANGES' }))).toEqual(['BAD_USER_INPUT'])
    expect(refusals(await asked(world, 'manager', { kind: 'ACCOUNT_CHANGES', accountChangeFilter: { balanceType: 'DEBIT' } }))).toEqual([
      'FORBIDDEN',
    ])
  })

  it('a page costs no more statements, however many rows it has', async () => {
    const few = await world.counting(() => world.ask('finance', listing, { filter: { operationType: 'RECLAIM' } }))
    const many = await world.counting(() => world.ask('finance', listing))
    expect(many.statements).toHaveLength(few.statements.length)
  })
})
