/** However many hands move applications at once: a quota holds back exactly what its applications ask for, and never more than it has. */
import fc from 'fast-check'
import { MdfActivityStatus, reservingStates } from '../../../src/modules/mdf'
import { Money } from '../../../src/shared/money'
import { databases } from '../../support/databases'
import { type ClaimWorld, newInvoiceNo, openClaimWorld } from './claimWorld'
import { newKey, units } from './mdfWorld'

const cny = (amount: string): Money => Money.of(amount, 'CNY')
const isReserving = (status: unknown): boolean => reservingStates.some(state => state === status)

describe.each(databases)('reservations on %s', kind => {
  let world: ClaimWorld
  let companyName = ''
  beforeAll(async () => {
    world = await openClaimWorld(kind)
    companyName = String((await world.table('partner')).find(({ id }) => id === 'ptn_sp')?.company_name)
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

  /** The money invariants, as far as this quota breaks them: the others of this file begin with made-up amounts. */
  const brokenIn = async (quotaId: string) =>
    Object.fromEntries(Object.entries(await world.broken()).filter(([, rows]) => JSON.stringify(rows).includes(quotaId)))

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

  it('are conserved by any moves in any order, side by side, from the draft to the payment', async () => {
    const hall = (unitPrice: string, mdfAmount: string) => ({
      budgetItems: [{ category: 'VENUE', description: 'A hall', unitPrice, quantity: 1, mdfAmount }],
    })
    const claim = async (id: string) => {
      const [item] = (await world.table('mdf_budget_item')).filter(row => row.activity_id === id && row.deleted_at === null)
      const itemId = String(item?.id ?? '')
      const attachmentId = await world.file()
      const evidence = ['OVERALL_SUMMARY', 'EVENT_PHOTO', 'ATTENDANCE_LIST', 'OPPORTUNITY_LIST'].map(type => ({ type, attachmentId }))
      return keyed(id, {
        ...{ actualStart: '2026-05-20', actualEnd: '2026-05-21', actualAttendees: 9, summary: 'Held', complianceAccepted: true },
        ...{ costLines: [{ budgetItemId: itemId, actualAmount: '20.00', mdfAmount: '10.01' }], shiftReason: 'x', delayApprovedBy: 'x' },
        evidences: [...evidence, { type: 'SEALED_RECEIPT', attachmentId, budgetItemId: itemId }, { type: 'DELAY_APPROVAL', attachmentId }],
      })
    }
    const invoice = { title: companyName, amount: '99.00', issuedOn: '2026-03-01', trackingNo: 'SF' }
    const [yes, no] = [{ decision: 'APPROVE' }, { decision: 'REJECT', comment: 'No' }]
    const moves: Record<string, (id: string) => Promise<unknown>> = {
      submit: id => world.perform('operations', 'submitMdfActivity', submission(id)),
      withdraw: id => world.perform('operations', 'withdrawMdfActivity', keyed(id)),
      approve: id => world.perform('mdfReviewer', 'reviewMdfActivity', keyed(id, yes)),
      reject: id => world.perform('mdfReviewer', 'reviewMdfActivity', keyed(id, no)),
      remove: id => world.perform('operations', 'deleteMdfActivity', { id }),
      cheapen: id => world.perform('operations', 'saveMdfDraft', { id, ...hall('20.00', '17.77') }),
      reapply: id =>
        world.perform('operations', 'reapplyMdfActivity', keyed(id, { agreementAccepted: true, ...hall('5000.00', '4000.00') })),
      claim: async id => world.perform('finance', 'submitMdfClaim', await claim(id)),
      approveClaim: id => world.perform('mdfReviewer', 'reviewMdfClaim', keyed(id, yes)),
      rejectClaim: id => world.perform('mdfReviewer', 'reviewMdfClaim', keyed(id, no)),
      invoice: id => world.perform('finance', 'registerMdfInvoice', keyed(id, { ...invoice, invoiceNo: newInvoiceNo() })),
      accept: id => world.perform('vendorFinance', 'reviewMdfInvoice', keyed(id, yes)),
      refuse: id => world.perform('vendorFinance', 'reviewMdfInvoice', keyed(id, no)),
      pay: id => world.perform('vendorFinance', 'markMdfPaid', keyed(id, { paymentReference: `P-${id}` })),
      lapse: () => world.runJob('lapseMdfClaims'),
    }
    const names = Object.keys(moves)
    // The way to the payment is long: half of the moves follow it, the others fall where they may.
    const path = ['submit', 'approve', 'claim', 'approveClaim', 'invoice', 'accept', 'pay']
    const days = ['2026-03-02T02:00:00.000Z', '2026-05-22T02:00:00.000Z', '2026-09-01T02:00:00.000Z']
    const step = fc.record({
      move: fc.oneof(fc.constantFrom(...path), fc.constantFrom(...names)),
      which: fc.integer({ min: 0, max: 3 }),
      day: fc.integer({ min: 0, max: 5 }),
    })
    const isHeldInMarch = (move: string): boolean => ['submit', 'approve', 'reapply'].includes(move)
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 8, maxLength: 32 }), async steps => {
        const quotaId = await world.quota({ totalAmount: cny('13000.00'), year: 2026 })
        const ids = await drafts(quotaId, 4)
        for (let start = 0; start < steps.length; start += 4)
          await Promise.all(
            steps.slice(start, start + 4).map(({ move, which, day }) => {
              world.now = (isHeldInMarch(move) ? days[0] : days[Math.min(day, 2)]) ?? ''
              return moves[move]?.(ids[which] ?? '') ?? Promise.resolve()
            }),
          )
        await expectConserved(quotaId)
        expect(await brokenIn(quotaId)).toEqual({})
      }),
      { numRuns: 15, endOnFailure: true },
    )
    world.now = '2026-03-02T02:00:00.000Z'
  })
})
