/** Moving what was earned between accounts of one company: vendor operations only, all of a statement or nothing (R-PY-11). */
import { PartnerIdentity } from '../../../src/access/roles'
import { IncentiveDetailStatus, IncentiveFrozenReason, IncentiveHoldEntity } from '../../../src/modules/incentives'
import { ProgrammeEntity, ProgrammeStatus } from '../../../src/modules/partners'
import { refusals, valueAt } from '../../support/answers'
import { databases } from '../../support/databases'
import { holdRow } from '../../support/payoutRows'
import { programmeRow } from '../../support/resellerRows'
import type { World } from '../../support/world'
import {
  addStatement,
  asking,
  broken,
  call,
  done,
  linesOf,
  openPayoutWorld,
  payoutStatements,
  refused,
  resetPayouts,
} from '../incentivePayouts/payoutWorld'

describe.each(databases)('moving a statement to another account on %s', kind => {
  let world: World
  beforeAll(async () => {
    world = await openPayoutWorld(kind)
  })
  afterAll(() => world.close())
  beforeEach(async () => {
    await resetPayouts(
      world,
      payoutStatements.filter(({ id }) => id !== 'inc_P3'),
    )
    await world.store.writer.query('DELETE FROM programme')
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
    ['itself', { toPartnerId: 'ptn_sp' }, 'INCENTIVE_ALREADY_THERE'],
    ['a cloud reseller (R-RL-6)', { toPartnerId: 'ptn_reseller' }, 'PARTNER_CANNOT_BE_PAID'],
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
    expect(await refusedWith()).toEqual(['PARTNER_CANNOT_BE_PAID'])
    await set('company_id = NULL')
    expect(await refusedWith()).toEqual(['NOT_SAME_COMPANY'])
  })

  it.each([IncentiveDetailStatus.APPLIED, IncentiveDetailStatus.ISSUED, IncentiveDetailStatus.EXPIRED, IncentiveDetailStatus.FROZEN])(
    'stays where a line of it is %s: INCENTIVE_NOT_WHOLE, which says so',
    async status => {
      const frozenReason = status === IncentiveDetailStatus.FROZEN ? IncentiveFrozenReason.POSTPAID_NOT_REPAID : null
      await addStatement(world, { id: 'inc_P7', lines: ['10.00', '20.00'] })
      await world.store.writer.query("UPDATE incentive_detail SET status = ?, frozen_reason = ? WHERE id = 'ind_P7-1'", [
        status,
        frozenReason,
      ])
      if (frozenReason) await world.add(IncentiveHoldEntity, holdRow({ id: 'ihd_1', partnerId: 'ptn_sp' }))
      expect(await refusedWith({ id: 'inc_P7' })).toEqual(['INCENTIVE_NOT_WHOLE'])
      const { userErrors } = await call(world, 'incentiveOps', 'transferIncentive', transfer({ id: 'inc_P7' }))
      expect(userErrors[0]?.params).toContainEqual({ name: 'states', value: status })
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

  it('is given to nobody who could be left with a credit on an account that it may not read', async () => {
    const identities = JSON.stringify([PartnerIdentity.SOFTWARE])
    const [{ identities: before = '' } = {}] = (await world.table('partner')).filter(({ id }) => id === 'ptn_other')
    await set(`identities = '${identities}'`, "id = 'ptn_other'")
    expect(await refusedWith()).toEqual(['PARTNER_CANNOT_BE_PAID'])
    await set(`identities = '${String(before)}'`, "id = 'ptn_other'")
  })

  describe('what its earner owes still counts', () => {
    const freeze = () => world.runJob('freezeIncentives')
    const hold = (more: object) => done(world, 'vendorFinance', 'placeIncentiveHold', { partnerId: 'ptn_sp', ...more })
    const ask = () => refused(world, 'strangerAdmin', 'applyIncentivePayout', { incentiveIds: ['inc_P2'], issueMode: 'TO_ACCOUNT' })

    it.each([
      ['unpaid consumption of its customer (R-PY-6)', { reason: 'POSTPAID_NOT_REPAID', consumptionCycle: '2026-02', customerId: 'cus_1' }],
      ['overdue bills of the earner (R-PY-7)', { reason: 'PARTNER_BILLS_OVERDUE' }],
    ])('%s freezes it in the other account until the day after it was paid', async (_what, more) => {
      await move()
      const { id } = await hold(more)
      expect(await ask()).toEqual(['INCENTIVE_NOT_AVAILABLE'])
      const shown = await world.ask('strangerAdmin', '{ availableIncentives { blockers incentives { incentiveId frozen { reason } } } }')
      expect(valueAt(shown, 'availableIncentives')).toMatchObject({ blockers: [] })
      expect(JSON.stringify(shown.data)).toContain(JSON.stringify({ incentiveId: 'inc_P2', frozen: [{ reason: more.reason }] }))
      expect([await freeze(), await linesOf(world, 'inc_P2')]).toEqual([expect.any(Number), { FROZEN: 1 }])
      expect(await linesOf(world, 'inc_X1')).toEqual({ AVAILABLE: 1 })

      await done(world, 'vendorFinance', 'releaseIncentiveHold', { id })
      world.now = '2026-03-04T01:00:00.000Z'
      await freeze()
      expect(await linesOf(world, 'inc_P2')).toEqual({ AVAILABLE: 1 })
    })

    it('wherever it goes from there', async () => {
      await set("company_id = 'ptn_sp'", "id = 'ptn_master'")
      await move()
      await move({ toPartnerId: 'ptn_master' })
      expect(await statement()).toMatchObject({ partner_id: 'ptn_master', earned_by_id: 'ptn_sp' })
      await hold({ reason: 'PARTNER_BILLS_OVERDUE' })
      await freeze()
      expect([await linesOf(world, 'inc_P2'), await linesOf(world, 'inc_M1')]).toEqual([{ FROZEN: 1 }, { AVAILABLE: 1 }])
    })
  })

  describe('it is void when the plan of its earner, or of who has it, is over for a year (R-PY-8)', () => {
    const leave = (partnerId: string, at: string) =>
      world.add(
        ProgrammeEntity,
        programmeRow({ id: `prg_${partnerId.slice(4)}`, partnerId, status: ProgrammeStatus.EXITED, expiresAt: at, updatedAt: at }),
      )
    const earlier = '2026-04-01T15:59:59.999Z'

    it.each([
      ['the earner', 'ptn_sp', 'ptn_other'],
      ['who has it', 'ptn_other', 'ptn_sp'],
    ])('whichever is earlier: that of %s', async (_whose, first, second) => {
      await leave(first, '2025-04-01T01:00:00.000Z')
      await leave(second, '2025-06-01T01:00:00.000Z')
      await move()
      expect(await statement()).toMatchObject({ expires_at: earlier })
      await world.runJob('expireIncentives')
      expect(await statement()).toMatchObject({ expires_at: earlier, status: 'ISSUING' })
      world.now = '2026-04-01T16:00:00.000Z'
      await world.runJob('expireIncentives')
      expect(await linesOf(world, 'inc_P2')).toEqual({ EXPIRED: 1 })
      expect(await linesOf(world, 'inc_X1')).toEqual(first === 'ptn_other' ? { EXPIRED: 1 } : { AVAILABLE: 1 })
    })
  })

  describe('what is to be offset stays together (R-PY-9)', () => {
    const offset = (other: string) => ({ code: 'INCENTIVE_IS_OFFSET', params: expect.arrayContaining([{ name: 'other', value: other }]) })
    const answer = async (id: string) => (await call(world, 'incentiveOps', 'transferIncentive', transfer({ id }))).userErrors

    it('neither goes without the other, and each refusal names the other', async () => {
      await addStatement(world, { id: 'inc_NEG', cycle: '2025-12', lines: ['-30.00'] })
      expect(await refusedWith()).toEqual(['INCENTIVE_IS_OFFSET'])
      expect(await refusedWith({ id: 'inc_NEG' })).toEqual(['INCENTIVE_IS_OFFSET'])
      expect(await answer('inc_P2')).toMatchObject([offset('NO-inc_NEG')])
      expect(await answer('inc_NEG')).toMatchObject([offset('NO-inc_P1')])
    })

    it('what is negative in another currency, or made good of already, keeps nothing', async () => {
      await addStatement(world, { id: 'inc_NEG', cycle: '2025-12', currency: 'USD', lines: ['-30.00'] })
      await move()
      expect(await statement()).toMatchObject({ partner_id: 'ptn_other' })
    })
  })

  it('is offered as an action only where it could be done', async () => {
    await addStatement(world, { id: 'inc_P7', lines: ['10.00', { amount: '20.00', status: IncentiveDetailStatus.APPLIED }] })
    const offered = async () => {
      const { nodes } = valueAt<{ nodes: { id: string; availableActions: string[] }[] }>(
        await world.ask('incentiveOps', '{ incentives(first: 50) { nodes { id availableActions } } }'),
        'incentives',
      )
      return nodes.flatMap(({ id, availableActions }) => (availableActions.includes('transfer') ? id : [])).sort()
    }
    expect(await offered()).toEqual(['inc_P1', 'inc_P2', 'inc_X1'])
    await set("status = 'EXITED'", "id = 'ptn_other'")
    expect(await offered()).toEqual(['inc_X1'])
    await set('company_id = NULL')
    expect(await offered()).toEqual([])
  })

  it.each(['ESTIMATED', 'PENDING_CONFIRMATION', 'ISSUED', 'EXPIRED', 'VOIDED'])('stays while it is %s: INVALID_STATE', async status => {
    await world.store.writer.query("UPDATE incentive SET status = ? WHERE id = 'inc_P2'", [status])
    expect(await refusedWith()).toEqual(['INVALID_STATE'])
  })

  it('is moved by one of two at once', async () => {
    const answers = await Promise.all([1, 2].map(() => call(world, 'incentiveOps', 'transferIncentive', transfer())))
    expect(answers.flatMap(({ userErrors }) => userErrors.map(({ code }) => code))).toEqual(['INCENTIVE_ALREADY_THERE'])
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
