/** However many hands move applications at once: a quota holds back exactly what its applications ask for, and never more than it has. */
import fc from 'fast-check'
import { MdfActivityStatus, reservingStates } from '../../../src/modules/mdf'
import { Money } from '../../../src/shared/money'
import { databases } from '../../support/mariadb'
import { type MdfWorld, newKey, openMdfWorld, units } from './mdfWorld'

const cny = (amount: string): Money => Money.of(amount, 'CNY')
const isReserving = (status: unknown): boolean => reservingStates.some(state => state === status)

describe.each(databases)('reservations on %s', kind => {
  let world: MdfWorld
  beforeAll(async () => {
    world = await openMdfWorld(kind)
  })
  afterAll(() => world.close())

  const keyed = (id: string, fields = {}) => ({ id, idempotencyKey: newKey(), ...fields })
  const submission = (id: string) => keyed(id, { agreementAccepted: true })
  const drafts = (quotaId: string, count: number) => Promise.all(Array.from({ length: count }, () => world.draft({ quotaId })))

  /** R-MD-7: reserved = Σ of the activities in reserving states, and total ≥ used + reserved. */
  const expectConserved = async (quotaId: string): Promise<void> => {
    const activities = (await world.table('mdf_activity')).filter(row => row.quota_id === quotaId && isReserving(row.status))
    const quota = await world.storedQuota(quotaId)
    const asked = activities.reduce((total, row) => total + BigInt(String(row.mdf_amount_incl_tax)), 0n)
    expect(BigInt(String(quota.reserved_amount))).toBe(asked)
    expect(BigInt(String(quota.used_amount)) + asked).toBeLessThanOrEqual(BigInt(String(quota.total_amount)))
  }

  it('let exactly 3 of 16 applications through that are submitted at once against a quota for 3 (R-MD-7)', async () => {
    const quotaId = await world.quota({ totalAmount: cny('19999.99'), usedAmount: cny('500.00') })
    const ids = await drafts(quotaId, 16)
    const answers = await Promise.all(ids.map(id => world.perform('operations', 'submitMdfActivity', submission(id))))
    const codes = answers.flatMap(({ userErrors }) => userErrors.map(({ code }) => code))
    expect(codes).toEqual(Array(13).fill('MDF_QUOTA_EXCEEDED'))
    expect(String((await world.storedQuota(quotaId)).reserved_amount)).toBe(units(18000))
    await expectConserved(quotaId)
  })

  it('are made once when one application is submitted 16 times at once, with one key or with 16', async () => {
    for (const sameKey of [true, false]) {
      const quotaId = await world.quota()
      const [id = ''] = await drafts(quotaId, 1)
      const input = submission(id)
      const answers = await Promise.all(
        Array.from({ length: 16 }, () => world.perform('operations', 'submitMdfActivity', sameKey ? input : submission(id))),
      )
      const codes = answers.flatMap(({ userErrors }) => userErrors.map(({ code }) => code))
      expect(codes).toEqual(sameKey ? [] : Array(15).fill('INVALID_STATE'))
      expect(answers.filter(({ replayed }) => replayed)).toHaveLength(sameKey ? 15 : 0)
      expect(String((await world.storedQuota(quotaId)).reserved_amount)).toBe(units(6000))
    }
  })

  it('keep to the budget that is submitted, when it is changed at the same moment', async () => {
    const quotaId = await world.quota()
    const ids = await drafts(quotaId, 6)
    const budgetItems = [{ category: 'VENUE', description: 'A larger hall', unitPrice: '7000.00', quantity: 1, mdfAmount: '7000.00' }]
    await Promise.all(
      ids.flatMap(id => [
        world.perform('operations', 'submitMdfActivity', submission(id)),
        world.perform('operations', 'saveMdfDraft', { id, budgetItems }),
      ]),
    )
    await expectConserved(quotaId)
    const statuses = (await world.table('mdf_activity')).filter(row => row.quota_id === quotaId).map(({ status }) => status)
    expect(statuses).toEqual(Array(6).fill(MdfActivityStatus.APPLICATION_REVIEWING))
  })

  it('follow an application that moves to another quota while it is submitted', async () => {
    const [here, there] = [await world.quota(), await world.quota()]
    const ids = await drafts(here, 6)
    await Promise.all(
      ids.flatMap(id => [
        world.perform('operations', 'saveMdfDraft', { id, quotaId: there }),
        world.perform('operations', 'submitMdfActivity', submission(id)),
      ]),
    )
    await expectConserved(here)
    await expectConserved(there)
  })

  it('are conserved by any moves in any order, side by side', async () => {
    const moves = {
      submit: (id: string) => world.perform('operations', 'submitMdfActivity', submission(id)),
      withdraw: (id: string) => world.perform('operations', 'withdrawMdfActivity', keyed(id)),
      approve: (id: string) => world.perform('mdfReviewer', 'reviewMdfActivity', keyed(id, { decision: 'APPROVE' })),
      reject: (id: string) => world.perform('mdfReviewer', 'reviewMdfActivity', keyed(id, { decision: 'REJECT', comment: 'No' })),
      remove: (id: string) => world.perform('operations', 'deleteMdfActivity', { id }),
      cheapen: (id: string) =>
        world.perform('operations', 'saveMdfDraft', {
          id,
          budgetItems: [{ category: 'MEDIA', description: 'Posters', unitPrice: '10.01', quantity: 3, mdfAmount: '17.77' }],
        }),
    }
    const steps = fc.array(fc.tuple(fc.constantFrom(...(Object.keys(moves) as (keyof typeof moves)[])), fc.integer({ min: 0, max: 3 })), {
      minLength: 4,
      maxLength: 14,
    })
    await fc.assert(
      fc.asyncProperty(steps, async sequence => {
        const quotaId = await world.quota({ totalAmount: cny('13000.00') })
        const ids = await drafts(quotaId, 4)
        for (let start = 0; start < sequence.length; start += 4)
          await Promise.all(sequence.slice(start, start + 4).map(([move, which]) => moves[move](ids[which] ?? '')))
        await expectConserved(quotaId)
      }),
      { numRuns: 12 },
    )
  })
})
