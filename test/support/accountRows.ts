/** Money in tests: put into accounts the way it comes in, and looked at in words. */
import { systemViewer } from '../../src/access/viewer'
import { Database, type Transaction } from '../../src/db'
import { AccountEntity, clearing, ledgerInvariants, LedgerTransferKind, type Purse, purseOf, transfer } from '../../src/modules/accounts'
import { Money } from '../../src/shared/money'
import type { World } from './world'

export const yuan = (amount: string): Money => Money.of(amount, 'CNY')

/** Where money can be put: a world, or a stage. */
type Place = Pick<World, 'store' | 'now'>

/** One transaction with the rights of the system. */
export const asSystem = <T>(world: Place, work: (tx: Transaction) => Promise<T>): Promise<T> =>
  new Database(world.store, systemViewer('test'), { now: world.now, subscriptions: [] }).write(work)

let openings = 0

/** So much comes in from outside; a customer's own money, too, comes through the clearing of some partner. */
export const fund = (world: Place, to: Purse, amount: string, through = to.partnerId ?? 'ptn_sp'): Promise<void> =>
  asSystem(world, tx =>
    transfer(tx, {
      kind: LedgerTransferKind.OPENING,
      refId: `acc_opening${++openings}`,
      from: clearing(through, to.type, to.currency),
      to,
      amount: yuan(amount),
    }),
  )

const accountOf = async (world: World, purse: Purse) => (await world.table('account')).find(row => row.purse === purseOf(purse))

/** What an account holds; nothing where there is none. */
export const held = async (world: World, purse: Purse): Promise<string> => {
  const account = await accountOf(world, purse)
  return Money.ofUnits(BigInt(String(account?.amount ?? 0)), purse.currency).amount
}

/** Earmarks so much of what is there, or says what the customer owes. */
export const setOnAccount = async (
  world: World,
  purse: Purse,
  what: Partial<Pick<AccountEntity, 'designatedAmount' | 'debtAmount' | 'creditAmount'>>,
) => {
  const account = await accountOf(world, purse)
  await world.store.writer.manager.update(AccountEntity, { id: String(account?.id) }, what)
}

/** Rows that break an invariant of the ledger, by its name: none, ever. */
export const brokenInvariants = async ({ store }: Pick<World, 'store'>): Promise<Record<string, unknown[]>> => {
  const broken: Record<string, unknown[]> = {}
  for (const { name, sql } of ledgerInvariants) {
    const rows = (await store.writer.query(sql)) as unknown[]
    if (rows.length) broken[name] = rows
  }
  return broken
}
