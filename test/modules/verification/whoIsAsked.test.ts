/** Every operation, for every identity, with the switch on and off: who is asked for a code (part 1 §2.5). */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { SensitiveOperation } from '../../../src/modules/verification'
import { printedSensitiveOperations } from '../../../src/modules/verification/sensitiveOperations'
import { databases } from '../../support/databases'
import type { World } from '../../support/world'
import { act, openVerificationWorld, outcomeOf, request, sides, timesDone } from './verificationWorld'

/**
 * The table of part 1 §2.5, typed in from there and not from the code: S = asked while the switch is on, A = always, - = never.
 * Columns: government, solution provider, master, cloud reseller, customer.
 */
const table: Record<keyof typeof SensitiveOperation, string> = {
  ISSUE_CASH_COUPON: 'A----',
  RECLAIM_CASH_COUPON: 'A----',
  ISSUE_VOUCHER: 'ASSS-',
  RECLAIM_VOUCHER: 'ASSS-',
  BALANCE_PAYMENT: '-SSS-',
  ADJUST_CUSTOMER_ACCOUNT: '-SSS-',
  ADJUST_RESELLER_ACCOUNT: '--S--',
  ISSUE_VOUCHER_QUOTA: '--S--',
  RECLAIM_VOUCHER_QUOTA: '--S--',
  REPRICE_MARKETPLACE_ORDER: '-SS--',
  INITIATE_ASSOCIATION_CHANGE: '-SSS-',
  HANDLE_CUSTOMER_DISASSOCIATION: '-SSS-',
  HANDLE_PARTNER_ASSOCIATION_CHANGE: '----A',
  GRANT_OR_REVOKE_ON_BEHALF_AUTH: '----A',
  SUBMIT_MDF_CLAIM: '-SSS-',
  CONFIRM_INCENTIVES: '-SS--',
  APPLY_INCENTIVE_PAYOUT: '-SS--',
  DISABLE_VERIFICATION: '-SSS-',
}
const columns: Readonly<Record<string, number>> = { gov: 0, sp: 1, master: 2, reseller: 3, customer: 4 }

const isAsked = (operation: SensitiveOperation, column: string, isOn: boolean): boolean => {
  const mark = table[operation][columns[column] ?? -1]
  return mark === 'A' || (mark === 'S' && isOn)
}
const operations = Object.values(SensitiveOperation)

describe.each(databases)('a code on %s', kind => {
  let world: World
  beforeAll(async () => {
    world = await openVerificationWorld(kind)
  })
  afterAll(() => world.close())

  /** Both ways to find out agree: doing it without a code, and asking for one. */
  const askedFor = async (persona: string): Promise<string[]> => {
    const asked: string[] = []
    for (const operation of operations) {
      const before = await timesDone(world)
      const outcome = outcomeOf(await act(world, persona, operation))
      expect([operation, outcome]).toEqual([operation, expect.stringMatching(/^(DONE|VERIFICATION_REQUIRED)$/)])
      expect((await timesDone(world)) - before).toBe(outcome === 'DONE' ? 1 : 0)
      const { userErrors } = await request(world, persona, { operation })
      expect([operation, userErrors.map(({ code }) => code)]).toEqual([operation, outcome === 'DONE' ? ['VERIFICATION_NOT_REQUIRED'] : []])
      if (outcome !== 'DONE') asked.push(operation)
    }
    return asked
  }

  it.each(['gov', 'sp', 'master', 'reseller'])('is asked of a member of %s as the table says, switch on (R-SEN-1, R-SEN-2)', async side => {
    expect(await askedFor(`${side}On`)).toEqual(operations.filter(operation => isAsked(operation, side, true)))
  })

  it.each(['gov', 'sp', 'master', 'reseller'])(
    'is asked of a member of %s, switch off, only where there is no switch (R-SEN-1, R-SEN-2)',
    async side => {
      expect(await askedFor(`${side}Off`)).toEqual(operations.filter(operation => isAsked(operation, side, false)))
    },
  )

  it('is always asked of customers that decide for themselves (R-SEN-2)', async () => {
    expect(await askedFor('customer')).toEqual(operations.filter(operation => isAsked(operation, 'customer', false)))
  })

  it('is asked of a partner with two identities as of the stricter one', async () => {
    expect(await askedFor('spAndGovOff')).toEqual(operations.filter(operation => isAsked(operation, 'gov', false)))
    expect(await askedFor('spAndGovOn')).toEqual(
      operations.filter(operation => isAsked(operation, 'gov', true) || isAsked(operation, 'sp', true)),
    )
  })

  it.each(['serviceOn', 'serviceOff', 'vendorAdmin', 'vendorFinance'])(
    'is never asked of %s, who has no such operations',
    async persona => {
      expect(await askedFor(persona)).toEqual([])
    },
  )
})

describe('the table', () => {
  it('has all operations, and every identity that it names was tried', () => {
    expect(Object.keys(table)).toEqual(operations)
    expect(Object.keys(sides)).toEqual(expect.arrayContaining(['gov', 'sp', 'master', 'reseller']))
  })

  it('is printed in the README as it is', () => {
    const readme = readFileSync(join(__dirname, '../../../src/modules/verification/README.md'), 'utf8')
    const plain = (text: string): string => text.replace(/ +\|/g, ' |').replace(/-{3,}/g, '---').replace(/\| +/g, '| ')
    expect(plain(readme)).toContain(plain(printedSensitiveOperations()))
  })
})
