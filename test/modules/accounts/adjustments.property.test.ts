/** Random adjustments beside a model of whole cents: what the model refuses is refused, and every balance is the model's, to the cent. */
import fc from 'fast-check'
import { LedgerTransferKind, ofVendor, transfer } from '../../../src/modules/accounts'
import { UserError } from '../../../src/shared/errors'
import { asSystem, brokenInvariants, yuan } from '../../support/accountRows'
import { databases } from '../../support/databases'
import { done, handle, newCustomer, openAssociationWorld, wantOut } from '../association/associationWorld'
import { adjust, allocate, endow, given, standing } from './adjustmentWorld'

const inYuan = (cents: number): string => `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`

/** What a partner has, may grant, and gave to whom; who left has nothing, and gets nothing. */
class Model {
  readonly held = [0, 0, 0]
  readonly left = [false, false, false]

  constructor(
    public cash: number,
    public limit: number,
  ) {}

  private move(who: number, cents: number): true {
    this.cash -= cents
    this.limit -= cents
    this.held[who] = this.of(who) + cents
    return true
  }

  of(who: number): number {
    return this.held[who] ?? 0
  }

  allocate(who: number, cents: number): boolean {
    return !this.left[who] && cents <= Math.min(this.cash, this.limit) && this.move(who, cents)
  }

  reclaim(who: number, cents: number): boolean {
    return !this.left[who] && cents <= this.of(who) && this.move(who, -cents)
  }

  pay(who: number, cents: number): boolean {
    if (cents > this.of(who)) return false
    this.held[who] = this.of(who) - cents
    return true
  }

  leave(who: number): boolean {
    if (this.left[who]) return false
    this.left[who] = true
    return this.move(who, -this.of(who))
  }
}

const verbs = ['allocate', 'allocate', 'allocate', 'reclaim', 'reclaim', 'pay', 'pay', 'leave'] as const
const operations = fc.array(
  fc.record({ verb: fc.constantFrom(...verbs), who: fc.integer({ min: 0, max: 2 }), cents: fc.integer({ min: 1, max: 40_000 }) }),
  { minLength: 6, maxLength: 16 },
)

describe.each(databases)('random adjustments on %s', kind => {
  it('are what a small model says they are, to the cent (I-4, I-5, R-2126)', async () => {
    let run = 0
    await fc.assert(
      fc.asyncProperty(operations, async list => {
        const world = await openAssociationWorld(kind)
        try {
          await endow(world, 'ptn_sp', '1000', '700')
          const model = new Model(100_000, 70_000)
          const customers = [await newCustomer(world), await newCustomer(world), await newCustomer(world)]
          for (const { verb, who, cents } of list) {
            const { id, persona } = customers[who] ?? { id: '', persona: '' }
            const amount = inYuan(cents)
            const doing = {
              allocate: async () => (await allocate(world, 'finance', [{ customerId: id, amount }])).results[0]?.transId,
              reclaim: async () => (await adjust(world, 'finance', 'reclaimFromCustomer', { customerId: id, amount })).transId,
              pay: () => {
                const payment = {
                  kind: LedgerTransferKind.ORDER_PAYMENT,
                  refId: `ord_M${++run}`,
                  from: given(id),
                  to: ofVendor('ptn_sp', 'CNY'),
                }
                return asSystem(world, tx => transfer(tx, { ...payment, amount: yuan(amount) })).then(
                  () => true,
                  (error: unknown) => {
                    if (error instanceof UserError) return false
                    throw error
                  },
                )
              },
              leave: async () =>
                model.left[who] ? false : (await done(handle(world, (await done(wantOut(world, persona))).id, 'APPROVE'))).id,
            }
            const didIt = Boolean(await doing[verb]())
            expect([verb, didIt]).toEqual([verb, model[verb](who, cents)])
          }
          const expected = [model.cash, model.limit, ...model.held].map(inYuan)
          expect(await standing(world, 'ptn_sp', ...customers.map(({ id }) => id))).toEqual(expected)
          expect(await brokenInvariants(world)).toEqual({})
        } finally {
          await world.close()
        }
      }),
      { numRuns: 6, seed: 20260302 },
    )
  })
})
