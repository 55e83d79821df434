/** The job that tells administrators once whenever their partner's balance goes below what they set (R-2104). */
import type { Transaction } from '../../db'
import { job } from '../../jobs'
import { equals, isIn } from '../../shared/conditions'
import type { Money } from '../../shared/money'
import { NotificationType, notify } from '../notifications'
import { AccountEntity } from './account.entity'
import { AccountOwner, AccountType } from './account.enums'
import { BalanceAlertEntity } from './balanceAlert.entity'
import { totalOf } from './ledger'

/** What is shown as the balance: cash and credit, what was passed on is gone from both (R-2100). */
const balanceOf = async (tx: Transaction, { partnerId, currency }: BalanceAlertEntity): Promise<Money> => {
  const accounts = await tx
    .rows(AccountEntity)
    .where(
      equals('holderId', partnerId),
      equals('owner', AccountOwner.PARTNER),
      equals('currency', currency),
      isIn('type', [AccountType.BALANCE, AccountType.CREDIT]),
    )
    .many(['amount'])
  return totalOf(
    currency,
    accounts.map(({ amount }) => amount),
  )
}

const tell = (tx: Transaction, { id, partnerId, threshold }: BalanceAlertEntity, balance: Money): Promise<void> =>
  notify(tx, {
    type: NotificationType.BALANCE_LOW,
    partnerId,
    target: { type: 'BalanceAlert', id },
    to: 'ADMINISTRATORS',
    params: { balance: balance.amount, threshold: threshold.amount },
  })

/** One alert under its lock; answers whether anyone was told. */
const look = async (tx: Transaction, id: string): Promise<boolean> => {
  const alert = await tx.lock(BalanceAlertEntity, id)
  const balance = await balanceOf(tx, alert)
  const isBelow = balance.compare(alert.threshold) < 0
  if (isBelow === alert.isBelow) return false
  alert.isBelow = isBelow
  if (isBelow) {
    alert.alertedAt = tx.now
    await tell(tx, alert, balance)
  }
  await tx.save(alert)
  return isBelow
}

export const alertLowBalances = job({
  name: 'alertLowBalances',
  description: 'Tells administrators of a balance that went below what they set.',
  every: { minutes: 5 },
  run: async ({ db }) => {
    let told = 0
    for (const { id } of await db.rows(BalanceAlertEntity).many(['id'], { sorting: [['id', 'ASC']] }))
      if (await db.write(tx => look(tx, id))) told += 1
    return told
  },
})
