/** What becomes of resources when they expire: renewing themselves, becoming on-demand, and what the job does. */
import { ChargingMode, OrderStatus, OrderType } from '../../../src/modules/orders'
import { ExpirePolicy, RenewalPeriodType, ResourceEntity, ResourcePeriodEntity, ResourceStatus } from '../../../src/modules/resources'
import { Money } from '../../../src/shared/money'
import { refusals, valueAt } from '../../support/answers'
import { databases } from '../../support/databases'
import { attachedRow, periodRow } from '../../support/resourceRows'
import { now } from '../../support/rows'
import type { World } from '../../support/world'
import { addServer, errorsAt, keyed, openResourceWorld } from './resourceWorld'

const autoRenew = `mutation ($input: SetAutoRenewInput!) { setAutoRenew(input: $input) { userErrors { code upstreamCode }
  resource { id version expirePolicy autoRenewTimes autoRenewPeriodType nextDeductionAt } } }`
const atExpiry = `mutation ($input: SetOnDemandAtExpiryInput!) { setOnDemandAtExpiry(input: $input) { userErrors { code upstreamCode field }
  resources { id expirePolicy } } }`
const switching = `mutation ($input: SwitchToOnDemandInput!) { switchToOnDemand(input: $input) { replayed userErrors { code upstreamCode }
  results { resourceId result order { id status orderType amountAfterDiscount { amount } } userErrors { code upstreamCode } } } }`

describe.each(databases)('what happens at expiry on %s', kind => {
  let world: World
  beforeAll(async () => {
    world = await openResourceWorld(kind)
  })
  afterAll(() => world.close())

  const asking = (mutation: string, input: object, persona = 'manager') =>
    world.ask(persona, mutation, { input: { customerId: 'cus_1', ...input } })
  const row = async (id: string) => (await world.table('resource')).find(each => each.id === id)
  const refused = async (mutation: string, field: string, input: object, errors: [string, string | null][], persona?: string) => {
    const before = await world.contents()
    expect(errorsAt(await asking(mutation, input, persona), field)).toEqual(errors)
    expect(await world.contents()).toEqual(before)
  }

  describe('renewing itself', () => {
    const setting = (input: object, persona?: string) => asking(autoRenew, { enabled: true, ...input }, persona)
    const notSet = (input: object, errors: [string, string | null][], persona?: string) =>
      refused(autoRenew, 'setAutoRenew', { enabled: true, ...input }, errors, persona)

    it('is switched on as it was last bought, for ever, seven days before it expires at 03:00; attached ones with it', async () => {
      const main = await addServer(world)
      const attached = attachedRow(main, { id: `${main.id}-disk` })
      await world.add(ResourceEntity, attached)
      await world.add(ResourcePeriodEntity, periodRow(main, { id: `rpd_${main.id.slice(4)}`, periodType: RenewalPeriodType.YEAR }))
      expect(valueAt(await setting({ id: main.id }), 'setAutoRenew', 'resource')).toEqual({
        id: main.id,
        version: 2,
        expirePolicy: 'AUTO_RENEW',
        autoRenewTimes: 0,
        autoRenewPeriodType: 'YEAR',
        nextDeductionAt: '2026-03-23T19:00:00.000Z',
      })
      expect(await row(attached.id)).toMatchObject({ expire_policy: 'AUTO_RENEW' })
    })

    it('takes 0 to 99 times, months or years, and 2 to 7 days before', async () => {
      const { id } = await addServer(world)
      const answer = await setting({ id, times: 99, periodType: 'YEAR', deductionDaysBefore: 2 })
      expect(valueAt(answer, 'setAutoRenew', 'resource')).toMatchObject({
        autoRenewTimes: 99,
        autoRenewPeriodType: 'YEAR',
        nextDeductionAt: '2026-03-28T19:00:00.000Z',
      })
      for (const wrong of [{ times: 100 }, { times: -1 }, { deductionDaysBefore: 1 }, { deductionDaysBefore: 8 }])
        await notSet({ id, ...wrong }, [['INVALID_INPUT', 'CBC.0100']])
    })

    it('is switched off, and then no more (CBC.99003605)', async () => {
      const { id } = await addServer(world, { expirePolicy: ExpirePolicy.AUTO_RENEW, autoRenewTimes: 5 })
      expect(valueAt(await setting({ id, enabled: false }), 'setAutoRenew', 'resource')).toMatchObject({
        expirePolicy: 'GRACE_PERIOD',
        autoRenewTimes: null,
        autoRenewPeriodType: null,
        nextDeductionAt: null,
      })
      await notSet({ id, enabled: false }, [['AUTO_RENEW_ALREADY_OFF', 'CBC.99003605']])
    })

    it('is not for expired or frozen resources (CBC.99003602), attached ones, or a period that is not sold', async () => {
      const frozen = await addServer(world, { status: ResourceStatus.FROZEN })
      const late = await addServer(world, { expireAt: '2026-03-02T02:00:00.000Z' })
      const monthly = await addServer(world, { yearlyPrice: null })
      for (const { id } of [frozen, late]) await notSet({ id }, [['RESOURCE_EXPIRED_OR_FROZEN', 'CBC.99003602']])
      await notSet({ id: 'res_disk' }, [['RESOURCE_NOT_MAIN', null]])
      await notSet({ id: monthly.id, periodType: 'YEAR' }, [['PERIOD_NOT_OFFERED', 'CBC.30010069']])
    })

    it.each(['res_c', 'res_x', 'res_missing', 'no id'])(
      'is not for %s: foreign, missing and malformed ids answer alike (CBC.99003012)',
      id => notSet({ id }, [['RESOURCE_GONE', 'CBC.99003012']]),
    )

    it('is refused when somebody changed the resource meanwhile (CONFLICT_STALE_VERSION)', async () => {
      const { id } = await addServer(world, { version: 4 })
      await notSet({ id, expectedVersion: 3 }, [['CONFLICT_STALE_VERSION', null]])
      expect(errorsAt(await setting({ id, expectedVersion: 4 }), 'setAutoRenew')).toEqual([])
    })

    it('needs the authorisation (R-ACT-1), and who may operate', async () => {
      await notSet({ customerId: 'cus_3', id: 'res_c' }, [['ON_BEHALF_NOT_AUTHORIZED', null]], 'admin')
      expect(refusals(await setting({ id: 'res_address' }, 'supervisor'))).toEqual(['FORBIDDEN'])
    })
  })

  describe('becoming on-demand at expiry', () => {
    const setting = (input: object) => asking(atExpiry, { action: 'SET_UP', ...input })
    const notSet = (input: object, errors: [string, string | null][]) =>
      refused(atExpiry, 'setOnDemandAtExpiry', { action: 'SET_UP', ...input }, errors)

    it('is set up and cancelled; cancelling what was not set up changes nothing', async () => {
      const one = await addServer(world)
      const other = await addServer(world, { expirePolicy: ExpirePolicy.AUTO_RENEW, autoRenewTimes: 2 })
      const policies = async (input: object) =>
        valueAt<{ expirePolicy: string }[]>(
          await setting({ resourceIds: [one.id, other.id], ...input }),
          'setOnDemandAtExpiry',
          'resources',
        ).map(({ expirePolicy }) => expirePolicy)
      expect(await policies({ resourceIds: [other.id], action: 'CANCEL' })).toEqual(['AUTO_RENEW'])
      expect(await policies({})).toEqual(['TO_ON_DEMAND', 'TO_ON_DEMAND'])
      expect(await policies({ action: 'CANCEL' })).toEqual(['GRACE_PERIOD', 'GRACE_PERIOD'])
    })

    it('takes 1 to 100 resources, and all or none of them', async () => {
      const ids = (count: number) => Array.from({ length: count }, (_, index) => `res_m${index}`)
      expect(errorsAt(await setting({ resourceIds: ids(100) }), 'setOnDemandAtExpiry')).toHaveLength(100)
      for (const resourceIds of [[], ids(101)]) await notSet({ resourceIds }, [['INVALID_INPUT', 'CBC.0100']])
      await notSet({ resourceIds: ['res_address', 'res_c'] }, [['RESOURCE_GONE', 'CBC.99003012']])
      const { id } = await addServer(world, { status: ResourceStatus.FROZEN })
      await notSet({ resourceIds: [id] }, [['RESOURCE_EXPIRED_OR_FROZEN', null]])
    })
  })

  describe('becoming on-demand now', () => {
    const switched = async (input: object, persona?: string) =>
      valueAt<{ resourceId: string; result: string; order: object | null; userErrors: { code: string }[] }[]>(
        await asking(switching, { idempotencyKey: keyed(), ...input }, persona),
        'switchToOnDemand',
        'results',
      )

    it('answers each on its own; what is not used up is refunded without a fee (INFERRED)', async () => {
      const used = { effectiveAt: '2026-02-10T02:00:00.000Z', expireAt: '2026-03-10T15:59:59.000Z' }
      const good = await addServer(world, used)
      const large = await addServer(world, used)
      const held = await addServer(world, {}, { status: OrderStatus.PENDING_PAYMENT })
      const plan = await addServer(world, { chargingMode: ChargingMode.SAVINGS_PLAN })
      await world.add(
        ResourcePeriodEntity,
        periodRow(good, { id: `rpd_${good.id.slice(4)}`, paidAmount: Money.of('280.00', 'CNY') }),
        periodRow(large, { id: `rpd_${large.id.slice(4)}`, paidAmount: Money.of('280000.00', 'CNY') }),
      )
      const results = await switched({ resourceIds: [good.id, 'res_missing', held.id, large.id, plan.id, 'res_disk'] })
      const told = results.map(({ resourceId, result, userErrors }) => [resourceId, result, ...userErrors.map(({ code }) => code)])
      expect(told).toEqual([
        [good.id, 'SUCCESS'],
        ['res_missing', 'FAIL', 'RESOURCE_GONE'],
        [held.id, 'FAIL', 'RESOURCE_IN_UNPAID_ORDER'],
        [large.id, 'AUDIT'],
        [plan.id, 'FAIL', 'RESOURCE_NOT_RENEWABLE'],
        ['res_disk', 'FAIL', 'RESOURCE_NOT_MAIN'],
      ])
      expect(results[0]?.order).toMatchObject({
        status: 'PENDING_REFUND',
        orderType: OrderType.YEARLY_TO_ON_DEMAND,
        amountAfterDiscount: { amount: '-80.00' },
      })
      expect(results[3]?.order).toMatchObject({ status: 'PROCESSING', amountAfterDiscount: { amount: '-80000.00' } })
      expect(await row(good.id)).toMatchObject({ charging_mode: 'PAY_PER_USE', expire_at: null, effective_at: now, pending_order_id: null })
      expect(await row(large.id)).toMatchObject({ charging_mode: 'YEARLY_MONTHLY', status: 'IN_USE' })
      expect(errorsAt(await asking(autoRenew, { id: good.id, enabled: true }), 'setAutoRenew')).toEqual([['RESOURCE_GONE', 'CBC.99003012']])
    })

    it('takes 1 to 10 resources, and is answered again under the same key (R-2290)', async () => {
      const ids = (count: number) => Array.from({ length: count }, (_, index) => `res_m${index}`)
      expect(await switched({ resourceIds: ids(10) })).toHaveLength(10)
      for (const resourceIds of [[], ids(11)])
        await refused(switching, 'switchToOnDemand', { idempotencyKey: keyed(), resourceIds }, [['INVALID_INPUT', 'CBC.0100']])
      const { id } = await addServer(world)
      const input = { idempotencyKey: keyed(), resourceIds: [id] }
      const [first] = await switched(input)
      expect(first).toMatchObject({ result: 'SUCCESS', order: { status: 'COMPLETED' } })
      expect(await switched(input)).toEqual([first])
    })
  })

  it('the job moves what ran out as its policy says, once; actions need not wait for it (api §6)', async () => {
    const policies = Object.values(ExpirePolicy)
    const ids = await Promise.all(
      policies.map(async expirePolicy => (await addServer(world, { expirePolicy, expireAt: '2026-06-01T00:00:00.000Z' })).id),
    )
    world.now = '2026-06-01T00:00:00.000Z'
    expect(await world.runJob('expireResources')).toBeGreaterThanOrEqual(policies.length)
    expect(await world.runJob('expireResources')).toBe(0)
    world.now = now
    const rows = await Promise.all(ids.map(row))
    expect(rows.map(each => [each?.status, each?.charging_mode])).toEqual(
      policies.map(policy => [
        { DELETE: 'CLOSED', FREEZE: 'FROZEN', TO_ON_DEMAND: 'IN_USE' }[policy as string] ?? 'EXPIRED',
        policy === ExpirePolicy.TO_ON_DEMAND ? 'PAY_PER_USE' : 'YEARLY_MONTHLY',
      ]),
    )
  })
})
