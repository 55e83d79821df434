/** What time brings before the money: frost and thaw, expiry with what is negative, automatic requests. */
import { AssociationType } from '../../../src/modules/customers'
import { IncentiveFrozenReason } from '../../../src/modules/incentives'
import { ProgrammeEntity, ProgrammeStatus } from '../../../src/modules/partners'
import { refusals, valueAt } from '../../support/answers'
import { databases } from '../../support/databases'
import { programmeRow } from '../../support/resellerRows'
import { now } from '../../support/rows'
import type { World } from '../../support/world'
import { addStatement, asking, broken, done, linesOf, openPayoutWorld, refused, resetPayouts, statusOf } from './payoutWorld'

const nextDay = '2026-03-03T02:00:00.000Z'

describe.each(databases)('the days before a payout on %s', kind => {
  let world: World
  beforeAll(async () => {
    world = await openPayoutWorld(kind)
  })
  beforeEach(async () => {
    await world.store.writer.query('DELETE FROM programme')
    await resetPayouts(world)
  })
  afterEach(async () => expect(await broken(world)).toEqual({}))
  afterAll(() => world.close())

  const place = (input: object = {}) =>
    done(world, 'vendorFinance', 'placeIncentiveHold', {
      partnerId: 'ptn_sp',
      reason: 'POSTPAID_NOT_REPAID',
      consumptionCycle: '2026-02',
      ...input,
    })
  const placeRefused = (input: object) =>
    refused(world, 'vendorFinance', 'placeIncentiveHold', {
      partnerId: 'ptn_sp',
      reason: 'POSTPAID_NOT_REPAID',
      consumptionCycle: '2026-02',
      ...input,
    })
  const release = (id: string) => done(world, 'vendorFinance', 'releaseIncentiveHold', { id })

  describe('incentives freeze', () => {
    it.each(Object.values(IncentiveFrozenReason))(
      'while something is unpaid (%s), and thaw the day after it is paid (R-PY-6)',
      async reason => {
        const cycle = reason === IncentiveFrozenReason.PARTNER_BILLS_OVERDUE ? { consumptionCycle: null } : {}
        const { id } = await place({ reason, ...cycle })
        expect(await world.runJob('freezeIncentives')).toBeGreaterThan(0)
        expect(await world.runJob('freezeIncentives')).toBe(0)
        expect([await linesOf(world, 'inc_P1'), await linesOf(world, 'inc_P3')]).toEqual([{ FROZEN: 2 }, { AVAILABLE: 1 }])
        await release(id)
        expect(await world.runJob('freezeIncentives')).toBe(0)
        world.now = nextDay
        expect(await world.runJob('freezeIncentives')).toBeGreaterThan(0)
        expect(await linesOf(world, 'inc_P1')).toEqual({ AVAILABLE: 2 })
      },
    )

    it('only those of the billing cycle, the customer and the order that is unpaid', async () => {
      await addStatement(world, { id: 'inc_F', lines: [{ amount: '1.00', customerId: 'cus_2' }, '2.00'] })
      await place({ customerId: 'cus_2' })
      await place({ consumptionCycle: '2026-01' })
      await world.runJob('freezeIncentives')
      expect([await linesOf(world, 'inc_F'), await linesOf(world, 'inc_P1')]).toEqual([{ FROZEN: 1, AVAILABLE: 1 }, { AVAILABLE: 2 }])
      expect(await linesOf(world, 'inc_M1')).toEqual({ AVAILABLE: 1 })
    })

    it('and change their reason when the first one is gone', async () => {
      const first = await place({ reason: 'CREDIT_ORDER_UNPAID' })
      world.now = '2026-03-02T03:00:00.000Z'
      await place()
      await world.runJob('freezeIncentives')
      await release(first.id)
      world.now = nextDay
      await world.runJob('freezeIncentives')
      const reasons = (await world.table('incentive_detail'))
        .filter(({ incentive_id }) => incentive_id === 'inc_P1')
        .map(({ frozen_reason }) => frozen_reason)
      expect(reasons).toEqual(['POSTPAID_NOT_REPAID', 'POSTPAID_NOT_REPAID'])
    })

    it.each([
      ['NOT_FOUND', { partnerId: 'ptn_NONE' }],
      ['NOT_FOUND', { customerId: 'cus_x1' }],
      ['NOT_FOUND', { orderId: 'ord_NONE' }],
      ['FIELD_REQUIRED', { consumptionCycle: null }],
      ['INVALID_INPUT', { reason: 'PARTNER_BILLS_OVERDUE' }],
      ['INVALID_INPUT', { remark: 'x'.repeat(257) }],
    ])('not by a hold that is none: %s, %j', async (code, input) => expect(await placeRefused(input)).toEqual([code]))

    it('until it is said once that it is paid', async () => {
      const { id } = await place()
      expect(await refused(world, 'vendorFinance', 'releaseIncentiveHold', { id, expectedVersion: 9 })).toEqual(['CONFLICT_STALE_VERSION'])
      await release(id)
      expect(await refused(world, 'vendorFinance', 'releaseIncentiveHold', { id })).toEqual(['HOLD_ALREADY_RELEASED'])
    })

    it('and the partner sees why, others do not', async () => {
      const { id } = await place()
      const holds = async (persona: string, filter: object = {}) =>
        valueAt<{ id: string }[]>(
          await world.ask(persona, 'query ($filter: IncentiveHoldFilter) { incentiveHolds(filter: $filter) { nodes { id reason } } }', {
            filter,
          }),
          'incentiveHolds',
          'nodes',
        ).map(hold => hold.id)
      expect(await holds('finance', { isOpen: true, reason: ['POSTPAID_NOT_REPAID'] })).toEqual([id])
      expect(await holds('finance', { isOpen: false })).toEqual([])
      expect(await holds('vendorFinance', { partnerId: 'ptn_sp' })).toEqual([id])
      expect(await holds('strangerAdmin')).toEqual([])
      expect(
        refusals(await asking(world, 'finance', 'placeIncentiveHold', { partnerId: 'ptn_sp', reason: 'POSTPAID_NOT_REPAID' })),
      ).toEqual(['FORBIDDEN'])
    })
  })

  describe('incentives expire', () => {
    const leave = (at: string, status = ProgrammeStatus.EXPIRED) =>
      world.add(ProgrammeEntity, programmeRow({ id: 'prg_sp', partnerId: 'ptn_sp', status, expiresAt: at, updatedAt: at }))

    it('a year after their partner left the plan, to the end of that day (R-PY-8, R-WD-4)', async () => {
      await resetPayouts(world, [{ id: 'inc_P1', lines: ['60.00', '40.00'] }])
      await leave('2025-03-02T01:00:00.000Z')
      expect(await world.runJob('expireIncentives')).toBe(0)
      expect((await world.table('incentive')).map(({ expires_at }) => expires_at)).toEqual(['2026-03-02T15:59:59.999Z'])
      world.now = '2026-03-02T15:59:59.999Z'
      expect(await world.runJob('expireIncentives')).toBe(0)
      world.now = '2026-03-02T16:00:00.000Z'
      expect(await world.runJob('expireIncentives')).toBe(1)
      expect(await world.runJob('expireIncentives')).toBe(0)
      expect([await statusOf(world, 'inc_P1'), await linesOf(world, 'inc_P1')]).toEqual(['EXPIRED', { EXPIRED: 2 }])
    })

    it('not while the partner is in the plan, nor once it is back', async () => {
      await leave('2024-03-01T00:00:00.000Z', ProgrammeStatus.ACTIVE)
      expect(await world.runJob('expireIncentives')).toBe(0)
      expect(await linesOf(world, 'inc_P1')).toEqual({ AVAILABLE: 2 })
    })

    it('against what is negative: 200 that expire against −600 leave −400 (R-PY-9)', async () => {
      await resetPayouts(world, [
        { id: 'inc_POS', lines: ['200.00'] },
        { id: 'inc_NEG', cycle: '2026-01', lines: ['-600.00'] },
      ])
      await leave('2025-03-01T00:00:00.000Z')
      expect(await world.runJob('expireIncentives')).toBe(1)
      const shown = await world.ask(
        'finance',
        '{ availableIncentives { total { amount } incentives { incentiveId available { amount } offset { amount } } } }',
      )
      expect(shown.data).toMatchObject({
        availableIncentives: { incentives: [{ incentiveId: 'inc_NEG', offset: { amount: '200.00' } }] },
      })
      expect(
        (await world.table('incentive_offset')).map(({ from_incentive_id, to_incentive_id, amount }) => [
          from_incentive_id,
          to_incentive_id,
          Number(amount) / 1e8,
        ]),
      ).toEqual([['inc_POS', 'inc_NEG', 200]])
      // Back in the plan: the next 500 are worth 100.
      await world.store.writer.query("UPDATE programme SET status = 'ACTIVE'")
      await world.runJob('expireIncentives')
      await addStatement(world, { id: 'inc_NEW', cycle: '2026-02', lines: ['500.00'] })
      expect(await done(world, 'finance', 'applyIncentivePayout', { issueMode: 'TO_VOUCHER_QUOTA' })).toMatchObject({
        amount: { amount: '100.00' },
      })
    })

    it('not against what turned negative only afterwards (R-PY-9)', async () => {
      await resetPayouts(world, [
        { id: 'inc_POS', lines: ['200.00'] },
        { id: 'inc_NEG', cycle: '2026-01', confirmedAt: '2026-03-02T00:00:00.000Z', lines: ['-600.00'] },
      ])
      await leave('2025-03-01T00:00:00.000Z')
      expect(await world.runJob('expireIncentives')).toBe(1)
      expect(await world.table('incentive_offset')).toEqual([])
      expect(await linesOf(world, 'inc_NEG')).toEqual({ AVAILABLE: 1 })
    })

    it('and what is even is over on both sides; what is in a request is not touched', async () => {
      await resetPayouts(world, [
        { id: 'inc_POS', lines: ['200.00'] },
        { id: 'inc_NEG', cycle: '2026-01', lines: ['-200.00'] },
        { id: 'inc_REQ', cycle: '2025-12', associationType: AssociationType.REFERRAL, lines: ['10.00'] },
      ])
      await world.store.writer.query("UPDATE incentive_detail SET status = 'EXPIRED' WHERE incentive_id = 'inc_NEG'")
      await done(world, 'finance', 'applyIncentivePayout', { incentiveIds: ['inc_REQ'], issueMode: 'BANK_TRANSFER' })
      await world.store.writer.query("UPDATE incentive_detail SET status = 'AVAILABLE' WHERE incentive_id = 'inc_NEG'")
      await leave('2025-03-01T00:00:00.000Z')
      await world.runJob('expireIncentives')
      expect([await statusOf(world, 'inc_POS'), await statusOf(world, 'inc_NEG'), await statusOf(world, 'inc_REQ')]).toEqual([
        'EXPIRED',
        'EXPIRED',
        'ISSUING',
      ])
      expect(await linesOf(world, 'inc_REQ')).toEqual({ APPLIED: 1 })
    })
  })

  describe('incentives are asked for automatically', () => {
    const set = (associationType: string, issueMode: string, isEnabled = true) =>
      done(world, 'finance', 'setAutoPayout', { associationType, issueMode, isEnabled })
    const requests = async () =>
      (await world.table('incentive_payment_request')).map(({ issue_mode, status, auto_created, submitted_by_id }) => [
        issue_mode,
        status,
        Number(auto_created),
        submitted_by_id,
      ])

    it('where that is switched on, by the chosen mode, once (R-PY-3)', async () => {
      expect(await set('RESALE', 'TO_ACCOUNT_OWED_INVOICE')).toEqual({
        associationType: 'RESALE',
        isEnabled: true,
        issueMode: 'TO_ACCOUNT_OWED_INVOICE',
      })
      expect(await world.runJob('applyAutoPayouts')).toBe(1)
      expect(await world.runJob('applyAutoPayouts')).toBe(0)
      expect(await requests()).toEqual([['TO_ACCOUNT_OWED_INVOICE', 'COMPLETED', 1, null]])
      expect([await statusOf(world, 'inc_P1'), await statusOf(world, 'inc_P2')]).toEqual(['ISSUED', 'ISSUING'])
    })

    it.each([
      ['TO_ACCOUNT_OWED_INVOICE', { quotas: 0, transfers: 1 }],
      ['TO_VOUCHER_QUOTA', { quotas: 1, transfers: 0 }],
    ])('by %s once, though the job runs three times at once, beside a member that asks', async (issueMode, came) => {
      await set('RESALE', issueMode)
      await Promise.all([
        ...[1, 2, 3].map(() => world.runJob('applyAutoPayouts')),
        asking(world, 'admin', 'applyIncentivePayout', { incentiveIds: ['inc_P1'], issueMode }),
      ])
      expect(await requests()).toHaveLength(1)
      const [quotas, transfers] = await Promise.all(['voucher_quota', 'ledger_transfer'].map(table => world.table(table)))
      expect({ quotas: quotas?.length, transfers: transfers?.length }).toEqual(came)
    })

    it('no longer where it is switched off; nor where nothing can be asked for', async () => {
      await set('RESALE', 'TO_ACCOUNT_OWED_INVOICE')
      await set('RESALE', 'TO_VOUCHER_QUOTA', false)
      await set('REFERRAL', 'BANK_TRANSFER')
      await world.store.writer.query("UPDATE partner SET commercial_info_status = 'REVIEWING' WHERE id = 'ptn_sp'")
      expect(await world.runJob('applyAutoPayouts')).toBe(0)
      const answer = await world.ask('finance', '{ incentiveAutoPayouts { associationType isEnabled issueMode } }')
      expect(answer.data).toEqual({
        incentiveAutoPayouts: [
          { associationType: 'REFERRAL', isEnabled: true, issueMode: 'BANK_TRANSFER' },
          { associationType: 'RESALE', isEnabled: false, issueMode: 'TO_VOUCHER_QUOTA' },
        ],
      })
    })

    it.each([
      ['RESALE', 'BANK_TRANSFER'],
      ['RESALE', 'TO_ACCOUNT'],
      ['REFERRAL', 'TO_ACCOUNT_OWED_INVOICE'],
    ])('not %s by %s, which is not possible (R-PY-1)', async (associationType, issueMode) => {
      expect(await refused(world, 'finance', 'setAutoPayout', { associationType, issueMode, isEnabled: true })).toEqual([
        'ISSUE_MODE_NOT_ALLOWED',
      ])
    })

    it('by nobody else', async () => {
      for (const persona of ['operations', 'manager', 'vendorFinance'])
        expect(
          refusals(
            await asking(world, persona, 'setAutoPayout', { associationType: 'RESALE', issueMode: 'TO_VOUCHER_QUOTA', isEnabled: true }),
          ),
        ).toEqual(['FORBIDDEN'])
      expect(world.now).toBe(now)
    })
  })
})
