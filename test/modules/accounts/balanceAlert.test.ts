/** The alert of a low balance: who sets it, and that administrators are told once whenever it is crossed (R-2104). */
import { RoleCode } from '../../../src/access/roles'
import { AccountType, LedgerTransferKind, ofPartner, ofVendor, transfer } from '../../../src/modules/accounts'
import { asSystem, fund, yuan } from '../../support/accountRows'
import { refusals, valueAt } from '../../support/answers'
import { databases } from '../../support/databases'
import { openWorld, type World } from '../../support/world'
import { cashOf } from './adjustmentWorld'

const setting = `mutation ($input: SetBalanceAlertInput!) { setBalanceAlert(input: $input) {
  balanceAlert { threshold { amount } isBelow version setBy { id } } userErrors { code message } } }`
const asking = '{ balanceAlert { threshold { amount currency } isBelow alertedAt version } }'
type Answered = {
  balanceAlert: { threshold: { amount: string }; isBelow: boolean; version: number } | null
  userErrors: { code: string; message: string }[]
}

describe.each(databases)('the balance alert on %s', kind => {
  let world: World
  beforeEach(async () => {
    world = await openWorld(kind)
    await fund(world, cashOf('ptn_sp'), '100')
    await fund(world, ofPartner('ptn_sp', AccountType.CREDIT, 'CNY'), '50')
  })
  afterEach(() => world.close())

  const set = async (persona: string, threshold: string, expectedVersion?: number) =>
    valueAt<Answered>(await world.ask(persona, setting, { input: { threshold, expectedVersion } }), 'setBalanceAlert')
  const alertOf = async (persona: string) => valueAt<Answered['balanceAlert']>(await world.ask(persona, asking), 'balanceAlert')
  let orders = 0
  const spend = (amount: string) =>
    asSystem(world, tx =>
      transfer(tx, {
        kind: LedgerTransferKind.PARTNER_PAYMENT,
        refId: `ord_A${++orders}`,
        from: cashOf('ptn_sp'),
        to: ofVendor('ptn_sp', 'CNY'),
        amount: yuan(amount),
      }),
    )
  const told = async () => {
    await world.runJob('alertLowBalances')
    return (await world.table('outgoing_message')).length
  }

  it.each(['admin', 'finance', 'manager', 'supervisor', 'operations', 'twoRoles'])(
    '%s sets it, for the whole partner (R-2104)',
    async persona => {
      expect(await alertOf(persona)).toBeNull()
      expect(await set(persona, '20.5')).toMatchObject({
        balanceAlert: { threshold: { amount: '20.50' }, version: 1, setBy: { id: `mbr_${persona}` } },
      })
      expect(await alertOf('finance')).toMatchObject({ threshold: { amount: '20.50' } })
      expect(await alertOf('strangerAdmin')).toBeNull()
    },
  )

  it.each(['specialist', 'nobody', 'customer', 'vendorAdmin'])('%s neither sets nor sees it', async persona => {
    expect(refusals(await world.ask(persona, setting, { input: { threshold: '1' } }))).toEqual(['FORBIDDEN'])
    expect(refusals(await world.ask(persona, asking))).toEqual(['FORBIDDEN'])
  })

  it('refuses what is no amount, and an edit of what somebody else changed meanwhile', async () => {
    await set('finance', '10')
    const before = await world.contents()
    for (const threshold of ['-1', '0.001', '1000000000'])
      expect((await set('finance', threshold)).userErrors).toEqual([
        {
          code: 'INVALID_INPUT',
          message: 'threshold is not valid: digits with at most 2 decimals, from 0.00 to 999999999.99.',
        },
      ])
    expect((await set('finance', '11', 7)).userErrors).toMatchObject([{ code: 'CONFLICT_STALE_VERSION' }])
    expect(await world.contents()).toEqual(before)
    expect((await set('finance', '11', 1)).balanceAlert).toMatchObject({ version: 2 })
  })

  it('is one, also when several set it for the first time at once', async () => {
    await Promise.all(['admin', 'finance', 'manager', 'operations'].map((persona, index) => set(persona, String(index + 1))))
    expect(await world.table('balance_alert')).toHaveLength(1)
  })

  it('tells the administrators once when cash and credit together go below, and again after they were above', async () => {
    await world.join('secondAdmin', { partnerId: 'ptn_sp', roles: [RoleCode.SYSTEM_ADMIN], email: 'second@example.com' })
    await set('finance', '120')
    expect(await told()).toBe(0)
    await spend('30')
    expect(await told()).toBe(0)
    await spend('0.01')
    expect(await told()).toBe(2)
    expect(await told()).toBe(2)
    await spend('10')
    expect(await told()).toBe(2)
    await fund(world, cashOf('ptn_sp'), '60')
    expect(await told()).toBe(2)
    expect(await alertOf('finance')).toMatchObject({ isBelow: false })
    await spend('60')
    expect(await told()).toBe(4)
    const recipients = (await world.table('outgoing_message')).map(({ recipient }) => String(recipient))
    expect(new Set(recipients)).toEqual(new Set(['someone@example.com', 'second@example.com']))
  })

  it('is told in the portal as well, of the balance and the threshold, to administrators and nobody else (R-XC-2)', async () => {
    await set('finance', '200')
    expect(await told()).toBe(1)
    const asked = '{ notifications(first: 5) { nodes { type title targetType targetId body } } }'
    const [alert] = await world.table('balance_alert')
    expect(valueAt(await world.ask('admin', asked), 'notifications', 'nodes')).toEqual([
      {
        type: 'BALANCE_LOW',
        title: 'Low account balance',
        body: 'Cash and credit together are 150.00 yuan, below 200.00.',
        targetType: 'BalanceAlert',
        targetId: alert?.id,
      },
    ])
    for (const persona of ['finance', 'manager', 'strangerAdmin'])
      expect(valueAt(await world.ask(persona, asked), 'notifications', 'nodes')).toEqual([])
  })

  it('another threshold is another crossing, and nothing switches it off', async () => {
    await set('finance', '200')
    expect(await told()).toBe(1)
    await set('finance', '200.00')
    expect(await told()).toBe(1)
    await set('finance', '180')
    expect(await told()).toBe(2)
    await set('finance', '0')
    expect(await told()).toBe(2)
    expect(await alertOf('finance')).toMatchObject({ isBelow: false })
  })
})
