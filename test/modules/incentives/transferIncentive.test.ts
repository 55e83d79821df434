/** Moving what was earned between accounts of one company: vendor operations only, all of a statement or nothing (R-PY-11). */
import { IncentiveDetailStatus, IncentiveFrozenReason, IncentiveHoldEntity } from '../../../src/modules/incentives'
import { refusals, valueAt } from '../../support/answers'
import { databases } from '../../support/databases'
import { holdRow } from '../../support/payoutRows'
import type { World } from '../../support/world'
import { addStatement, asking, broken, call, done, linesOf, openPayoutWorld, refused, resetPayouts } from '../incentivePayouts/payoutWorld'

describe.each(databases)('moving a statement to another account on %s', kind => {
  let world: World
  beforeAll(async () => {
    world = await openPayoutWorld(kind)
  })
  afterAll(() => world.close())
  beforeEach(async () => {
    await resetPayouts(world)
    await set("company_id = CASE WHEN id IN ('ptn_sp', 'ptn_other', 'ptn_reseller') THEN 'ptn_sp' ELSE NULL END")
  })

  const set = (change: string, where = '1 = 1') => world.store.writer.query(`UPDATE partner SET ${change} WHERE ${where}`)
  const transfer = (change: object = {}) => ({ id: 'inc_P2', toPartnerId: 'ptn_other', reason: 'It invoices', ...change })
  const move = (change?: object) => done(world, 'incentiveOps', 'transferIncentive', transfer(change))
  const refusedWith = (change?: object, persona = 'incentiveOps') => refused(world, persona, 'transferIncentive', transfer(change))
  const statement = async (id = 'inc_P2') => (await world.table('incentive')).find(row => row.id === id)
  const available = async (persona: string) =>
    valueAt<{ nodes: { id: string }[] }>(await world.ask(persona, '{ incentives { nodes { id } } }'), 'incentives').nodes

  it('gives it, with its lines, to the other account, which can ask for it; the first one can no more', async () => {
    expect(await move()).toMatchObject({ id: 'inc_P2', status: 'ISSUING', version: 2 })
    expect(await statement()).toMatchObject({ partner_id: 'ptn_other' })
    const lines = (await world.table('incentive_detail')).filter(row => row.incentive_id === 'inc_P2')
    expect(lines).toMatchObject([{ partner_id: 'ptn_other', manager_id: null, status: 'AVAILABLE', customer_id: 'cus_1' }])
    expect(await available('finance')).not.toContainEqual({ id: 'inc_P2' })
    expect(await available('strangerAdmin')).toContainEqual({ id: 'inc_P2' })
    expect(await refused(world, 'finance', 'applyIncentivePayout', { incentiveIds: ['inc_P2'], issueMode: 'TO_ACCOUNT' })).toEqual([
      'NOT_FOUND',
    ])
    const asked = await done(world, 'strangerAdmin', 'applyIncentivePayout', { incentiveIds: ['inc_P2'], issueMode: 'TO_ACCOUNT' })
    expect(asked).toMatchObject({ amount: { amount: '200.00' } })
    expect(await broken(world)).toEqual({})
  })

  it('leaves an audit row, and tells the finance of both accounts why (R-XC-2, R-XC-4)', async () => {
    await move()
    const [audited] = (await world.table('audit_event')).filter(({ operation }) => operation === 'transferIncentive')
    expect(audited).toMatchObject({ result: 'DONE', target_id: 'inc_P2', member_id: 'mbr_incentiveOps' })
    expect(JSON.parse(String(audited?.changes))).toMatchObject([
      { id: 'inc_P2', before: { partnerId: 'ptn_sp' }, after: { partnerId: 'ptn_other' } },
    ])
    const told = (await world.table('notification')).filter(({ type }) => type === 'INCENTIVE_TRANSFERRED')
    expect(told.map(({ member_id }) => member_id).sort()).toEqual(['mbr_finance', 'mbr_strangerAdmin'])
    expect(told.every(({ params }) => String(params).includes('It invoices'))).toBe(true)
  })

  it('is done once under one key (R-2290)', async () => {
    const input = transfer({ idempotencyKey: 'same' })
    const first = await call(world, 'incentiveOps', 'transferIncentive', input)
    expect(await call(world, 'incentiveOps', 'transferIncentive', input)).toEqual({ ...first, replayed: true })
  })

  it.each([
    ['another company', { toPartnerId: 'ptn_master' }, 'NOT_SAME_COMPANY'],
    ['itself', { toPartnerId: 'ptn_sp' }, 'NOT_SAME_COMPANY'],
    ['a cloud reseller (R-RL-6)', { toPartnerId: 'ptn_reseller' }, 'PARTNER_EARNS_NO_INCENTIVES'],
    ['nobody', { toPartnerId: 'ptn_none' }, 'NOT_FOUND'],
    ['nobody, by a malformed id', { toPartnerId: 'x' }, 'NOT_FOUND'],
    ['the other account when it does not exist', { id: 'inc_none' }, 'NOT_FOUND'],
    ['the other account, by a malformed id', { id: 'x' }, 'NOT_FOUND'],
    ['the other account without a reason', { reason: ' ' }, 'REASON_REQUIRED'],
    ['the other account as another version', { expectedVersion: 7 }, 'CONFLICT_STALE_VERSION'],
  ])('is not given to %s', async (_whom, change, code) => {
    expect(await refusedWith(change)).toEqual([code])
  })

  it('is given to no account that has left, and to none where the company has one account only', async () => {
    await set("status = 'EXITED'", "id = 'ptn_other'")
    expect(await refusedWith()).toEqual(['PARTNER_EARNS_NO_INCENTIVES'])
    await set('company_id = NULL')
    expect(await refusedWith()).toEqual(['NOT_SAME_COMPANY'])
  })

  it.each([IncentiveDetailStatus.APPLIED, IncentiveDetailStatus.ISSUED, IncentiveDetailStatus.EXPIRED, IncentiveDetailStatus.FROZEN])(
    'stays where a line of it is %s: INCENTIVE_NOT_AVAILABLE',
    async status => {
      const frozenReason = status === IncentiveDetailStatus.FROZEN ? IncentiveFrozenReason.POSTPAID_NOT_REPAID : null
      await addStatement(world, { id: 'inc_P7', lines: ['10.00', '20.00'] })
      await world.store.writer.query("UPDATE incentive_detail SET status = ?, frozen_reason = ? WHERE id = 'ind_P7-1'", [
        status,
        frozenReason,
      ])
      if (frozenReason) await world.add(IncentiveHoldEntity, holdRow({ id: 'ihd_1', partnerId: 'ptn_sp' }))
      expect(await refusedWith({ id: 'inc_P7' })).toEqual(['INCENTIVE_NOT_AVAILABLE'])
    },
  )

  it('stays when it is void by its time, and is frozen anew by what the other account owes (R-PY-7, R-PY-8)', async () => {
    await world.store.writer.query("UPDATE incentive SET expires_at = '2026-03-01T15:59:59.999Z' WHERE id = 'inc_P2'")
    expect(await refusedWith()).toEqual(['INCENTIVE_NOT_AVAILABLE'])
    await world.store.writer.query("UPDATE incentive SET expires_at = NULL WHERE id = 'inc_P2'")
    const reason = IncentiveFrozenReason.PARTNER_BILLS_OVERDUE
    await world.add(IncentiveHoldEntity, holdRow({ id: 'ihd_2', partnerId: 'ptn_other', reason, consumptionCycle: null }))
    await move()
    expect(await linesOf(world, 'inc_P2')).toEqual({ FROZEN: 1 })
  })

  it.each(['ESTIMATED', 'PENDING_CONFIRMATION', 'ISSUED', 'EXPIRED', 'VOIDED'])('stays while it is %s: INVALID_STATE', async status => {
    await world.store.writer.query("UPDATE incentive SET status = ? WHERE id = 'inc_P2'", [status])
    expect(await refusedWith()).toEqual(['INVALID_STATE'])
  })

  it('is moved by one of two at once', async () => {
    const answers = await Promise.all([1, 2].map(() => call(world, 'incentiveOps', 'transferIncentive', transfer())))
    expect(answers.flatMap(({ userErrors }) => userErrors.map(({ code }) => code))).toEqual(['NOT_SAME_COMPANY'])
  })

  it.each(['admin', 'finance', 'strangerAdmin', 'vendorFinance', 'vendorAdmin', 'customer'])(
    'is not moved by %s: FORBIDDEN',
    async persona => {
      const before = await world.contents()
      expect(refusals(await asking(world, persona, 'transferIncentive', transfer()))).toEqual(['FORBIDDEN'])
      expect(await world.contents()).toEqual(before)
    },
  )
})
