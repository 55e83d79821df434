/** Whether money adds up: the nightly job counts and names what does not, and the command says so with its exit code. */
import { checkedMoney, checkMoney, moneyInvariants } from '../src/checkMoney'
import { JobDoor } from '../src/jobs'
import { AccountType, ledgerInvariants, ofCustomer, ofPartner } from '../src/modules/accounts'
import { refundInvariants } from '../src/modules/resources'
import { voucherInvariants } from '../src/modules/vouchers'
import { fund } from './support/accountRows'
import { openDemo } from './support/demo'
import { databases } from './support/databases'
import { now } from './support/rows'
import { openWorld, type World } from './support/world'

const { BALANCE } = AccountType

describe.each(databases)('checking money on %s', kind => {
  let world: World
  beforeAll(async () => {
    world = await openWorld(kind)
    await fund(world, ofPartner('ptn_sp', BALANCE, 'CNY'), '100')
    await fund(world, ofCustomer('cus_1', 'ptn_sp', BALANCE, 'CNY'), '10')
  })
  afterAll(() => world.close())

  const errors: { invariant: string; count: number }[] = []
  const run = () => {
    errors.length = 0
    const job = checkMoney({ error: (details: { invariant: string; count: number }) => void errors.push(details) } as never)
    return job.run({ now, clock: () => now, db: new JobDoor(world.store, job.name, now, []) })
  }

  it('asks after every invariant of accounts, refunds and vouchers, each by a name of its own', () => {
    const names = moneyInvariants.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
    for (const { name } of [...ledgerInvariants, ...refundInvariants, ...voucherInvariants]) expect(names).toContain(name)
  })

  it('finds nothing where everything adds up, and is one of the background jobs', async () => {
    expect((await checkedMoney(world.store)).filter(({ broken }) => broken.length)).toEqual([])
    expect(await world.runJob('checkMoney')).toBe(0)
    expect([await run(), errors]).toEqual([0, []])
  })

  it('counts and logs what does not add up, by the name of the invariant', async () => {
    const set = (amount: string) => world.store.writer.query(`UPDATE account SET amount = amount ${amount} WHERE holder_id = 'cus_1'`)
    await set('+ 1')
    expect(await run()).toBe(1)
    expect(errors).toMatchObject([{ invariant: 'an account holds the sum of its entries (I-5)', count: 1 }])
    await set('- 1')
    expect(await run()).toBe(0)
  })

  it.each([
    [
      "UPDATE ledger_entry SET kind = 'RECLAIM' WHERE number = 1",
      "UPDATE ledger_entry SET kind = 'OPENING'",
      'an entry says what its transfer says',
    ],
    ["UPDATE ledger_transfer SET kind = 'ALLOCATION'", "UPDATE ledger_transfer SET kind = 'OPENING'", 'every adjustment has its record'],
  ])('%s is noticed', async (breaking, mending, name) => {
    await world.store.writer.query(breaking)
    await run()
    expect(errors.map(({ invariant }) => invariant)).toContain(name)
    await world.store.writer.query(mending)
    expect(await run()).toBe(0)
  })
})

it('holds of the demo world from its first day, records of quotas that masters cut (10, 11) included (I-1)', async () => {
  const demo = await openDemo('sqlite')
  try {
    expect((await checkedMoney(demo.store)).filter(({ broken }) => broken.length)).toEqual([])
    const types = await demo.store.read('SELECT DISTINCT operation_type AS type FROM voucher_quota_record ORDER BY type', [])
    expect(types.map(({ type }) => type)).toEqual(['ISSUE', 'RECLAIM'])
  } finally {
    await demo.close()
  }
})
