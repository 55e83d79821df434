/** The ledger: two legs for every movement, nothing spent that is not there, and sums that hold whatever happens. */
import fc from 'fast-check'
import {
  AccountEntity,
  AccountType,
  clearing,
  LedgerTransferKind,
  ofCustomer,
  ofPartner,
  ofVendor,
  payCashFirst,
  type Purse,
  purseOf,
  transfer,
} from '../../../src/modules/accounts'
import { UserError } from '../../../src/shared/errors'
import { asSystem, brokenInvariants, fund, held, setOnAccount, yuan } from '../../support/accountRows'
import { databases } from '../../support/databases'
import { openWorld, type World } from '../../support/world'

const { BALANCE, CREDIT, GRANTABLE } = AccountType
const cents = (amount: number): string => `${Math.floor(amount / 100)}.${String(amount % 100).padStart(2, '0')}`

describe.each(databases)('the ledger on %s', kind => {
  let world: World
  beforeAll(async () => {
    world = await openWorld(kind)
  })
  afterEach(async () => {
    expect(await brokenInvariants(world)).toEqual({})
  })
  afterAll(() => world.close())

  let made = 0
  const refId = () => `ord_L${++made}`
  const fresh = (type = BALANCE): Purse => ofCustomer(`cus_l${++made}`, 'ptn_sp', type, 'CNY')
  const move = (from: Purse, to: Purse, amount: string, ref = refId()) =>
    asSystem(world, tx => transfer(tx, { kind: LedgerTransferKind.ORDER_PAYMENT, refId: ref, from, to, amount: yuan(amount) }))
  const entriesOf = async (purse: Purse) => {
    const account = (await world.table('account')).find(row => row.purse === purseOf(purse))
    return (await world.table('ledger_entry'))
      .filter(row => row.account_id === account?.id)
      .sort((a, b) => Number(a.number) - Number(b.number))
  }

  it('books two legs that sum to zero, with a running balance on each side (R-2109, I-4)', async () => {
    const [from, to] = [fresh(), ofVendor('ptn_sp', 'CNY')]
    await fund(world, from, '10.00')
    const ref = refId()
    await move(from, to, '3.33', ref)
    const [transferred] = (await world.table('ledger_transfer')).filter(({ ref_id }) => ref_id === ref)
    expect(transferred).toMatchObject({
      kind: 'ORDER_PAYMENT',
      customer_id: from.customerId,
      partner_id: 'ptn_sp',
      member_id: 'system: test',
    })
    expect(
      (await entriesOf(from)).map(({ amount, balance_after, number }) => [String(amount), String(balance_after), Number(number)]),
    ).toEqual([
      ['1000000000', '1000000000', 1],
      ['-333000000', '667000000', 2],
    ])
  })

  it('never spends what is not there, nor what is earmarked; the refusal leaves nothing behind', async () => {
    const [from, to] = [fresh(), fresh()]
    await fund(world, from, '10.00')
    await fund(world, to, '1.00')
    await setOnAccount(world, from, { designatedAmount: yuan('4.00') })
    const before = await world.contents()
    await expect(move(from, to, '6.01')).rejects.toMatchObject({ code: 'INSUFFICIENT_BALANCE', params: { available: '6.00' } })
    await expect(move(fresh(), to, '0.01')).rejects.toMatchObject({ code: 'INSUFFICIENT_BALANCE', params: { available: '0.00' } })
    expect(await world.contents()).toEqual(before)
    await move(from, to, '6.00')
    expect([await held(world, from), await held(world, to)]).toEqual(['4.00', '7.00'])
  })

  it('moves nothing for nothing, and nothing backwards', async () => {
    const from = fresh()
    await fund(world, from, '10.00')
    for (const amount of ['0', '-1']) await expect(move(from, ofVendor('ptn_sp', 'CNY'), amount)).rejects.toThrow(RangeError)
  })

  it('one reason moves money between two accounts once: the database itself refuses the second', async () => {
    const [from, to] = [fresh(), ofVendor('ptn_sp', 'CNY')]
    await fund(world, from, '10.00')
    await move(from, to, '1.00', 'ord_TWICE')
    await expect(move(from, to, '1.00', 'ord_TWICE')).rejects.toThrow()
    expect(await held(world, from)).toBe('9.00')
  })

  it('the database refuses a balance below what is earmarked, whoever writes it', async () => {
    const from = fresh()
    await fund(world, from, '10.00')
    const set = (what: Partial<AccountEntity>) => world.store.writer.manager.update(AccountEntity, { purse: purseOf(from) }, what)
    await expect(set({ amount: yuan('-0.01') })).rejects.toThrow()
    await expect(set({ designatedAmount: yuan('10.01') })).rejects.toThrow()
    await expect(set({ debtAmount: yuan('-1') })).rejects.toThrow()
  })

  it('an account that two open at once is opened once', async () => {
    const to = fresh()
    await Promise.all(Array.from({ length: 5 }, () => fund(world, to, '1.00')))
    expect(await held(world, to)).toBe('5.00')
    expect((await world.table('account')).filter(({ purse }) => purse === purseOf(to))).toHaveLength(1)
  })

  it('moves in both directions at once end, and lose nothing', async () => {
    const [left, right] = [fresh(), fresh()]
    await fund(world, left, '100.00')
    await fund(world, right, '100.00')
    await Promise.all(Array.from({ length: 20 }, (_, index) => (index % 2 ? move(left, right, '7.00') : move(right, left, '5.00'))))
    expect([await held(world, left), await held(world, right)]).toEqual(['80.00', '120.00'])
  })

  it('with the amount of one entry changed, the invariants say so', async () => {
    const purse = fresh()
    await fund(world, purse, '10.00')
    const [entry] = await entriesOf(purse)
    const set = (units: string) => world.store.writer.query(`UPDATE ledger_entry SET amount = ${units} WHERE id = '${String(entry?.id)}'`)
    await set('1000000001')
    expect(Object.keys(await brokenInvariants(world))).toHaveLength(3)
    await set('1000000000')
  })

  /** Random operations beside a model of whole cents: pay (cash first, then credit), allocate, top up. What is refused changes neither. */
  it('is what a small model says it is, to the cent, whatever is done in whatever order (I-4, I-5, R-PAY-3)', async () => {
    const amounts = fc.integer({ min: 1, max: 30_000 })
    const customers = fc.integer({ min: 0, max: 2 })
    const operations = fc.array(
      fc.oneof(
        fc.record({ do: fc.constant('topUp' as const), customer: customers, amount: amounts }),
        fc.record({ do: fc.constant('lend' as const), customer: customers, amount: amounts }),
        fc.record({ do: fc.constant('allocate' as const), customer: customers, amount: amounts }),
        fc.record({ do: fc.constant('pay' as const), customer: customers, amount: amounts }),
        fc.record({ do: fc.constant('payForCustomer' as const), customer: customers, amount: amounts }),
      ),
      { minLength: 5, maxLength: 20 },
    )
    let run = 0
    await fc.assert(
      fc.asyncProperty(operations, async list => {
        run += 1
        const partnerId = `ptn_model${run}`
        const cash = [0, 1, 2].map(index => ofCustomer(`cus_m${run}-${index}`, partnerId, BALANCE, 'CNY'))
        const credit = [0, 1, 2].map(index => ofCustomer(`cus_m${run}-${index}`, partnerId, CREDIT, 'CNY'))
        const [partner, limit, vendor] = [
          ofPartner(partnerId, BALANCE, 'CNY'),
          ofPartner(partnerId, GRANTABLE, 'CNY'),
          ofVendor(partnerId, 'CNY'),
        ]
        const model = new Map<Purse, number>([...cash, ...credit, partner, limit, vendor].map(purse => [purse, 0]))
        const add = (purse: Purse, amount: number) => model.set(purse, (model.get(purse) ?? 0) + amount)
        const has = (purse: Purse) => model.get(purse) ?? 0

        for (const { do: what, customer, amount } of list) {
          const [own, borrowed] = [cash[customer] ?? partner, credit[customer] ?? partner]
          const kindOf = LedgerTransferKind.ORDER_PAYMENT
          const paying = (payers: Purse[], within: Purse | null) =>
            asSystem(world, tx =>
              payCashFirst(tx, 'CNY', {
                kind: kindOf,
                payers,
                sellerId: partnerId,
                dues: [{ refId: refId(), amount: yuan(cents(amount)) }],
                limit: within,
              }),
            )
          const tryTo = (work: Promise<void>) =>
            work.then(
              () => true,
              (error: unknown) => {
                if (!(error instanceof UserError)) throw error
                return false
              },
            )
          if (what === 'topUp') {
            await fund(world, partner, cents(amount), partnerId)
            await fund(world, limit, cents(Math.ceil(amount / 2)), partnerId)
            add(partner, amount)
            add(limit, Math.ceil(amount / 2))
          } else if (what === 'lend') {
            await fund(world, borrowed, cents(amount), partnerId)
            add(borrowed, amount)
          } else if (what === 'allocate') {
            const possible = has(partner) >= amount
            expect(await tryTo(move(partner, own, cents(amount)))).toBe(possible)
            if (possible) add(partner, -amount)
            if (possible) add(own, amount)
          } else if (what === 'pay') {
            const possible = has(own) + has(borrowed) >= amount
            expect(await tryTo(paying([own, borrowed], null))).toBe(possible)
            const fromCash = Math.min(has(own), amount)
            if (possible) add(own, -fromCash)
            if (possible) add(borrowed, fromCash - amount)
            if (possible) add(vendor, amount)
          } else {
            const possible = has(partner) >= amount && has(limit) >= amount
            expect(await tryTo(paying([partner], limit))).toBe(possible)
            if (possible) for (const purse of [partner, limit]) add(purse, -amount)
            if (possible) add(vendor, amount)
          }
        }
        for (const [purse, amount] of model) expect([purseOf(purse), await held(world, purse)]).toEqual([purseOf(purse), cents(amount)])
      }),
      { numRuns: 8, seed: 20260302 },
    )
    const [total] = (await world.store.writer.query('SELECT SUM(amount) AS total FROM account')) as { total: unknown }[]
    expect(Number(total?.total)).toBe(0)
    expect(await held(world, clearing('ptn_model1', BALANCE, 'CNY'))).toMatch(/^-|^0\.00$/)
  })
})
