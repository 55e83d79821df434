/** The job that tells administrators once whenever their partner's balance goes below what they set (R-2104). */
import { RoleCode, presetRoleId } from '../../access/roles'
import type { Transaction } from '../../db'
import { job } from '../../jobs'
import { post } from '../../messages'
import { anyOf, cond, equals, isIn } from '../../shared/conditions'
import { UserError } from '../../shared/errors'
import type { Money } from '../../shared/money'
import { MemberEntity, MemberStatus } from '../members'
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

const administrators = (tx: Transaction, partnerId: string): Promise<MemberEntity[]> =>
  tx
    .rows(MemberEntity)
    .where(
      equals('partnerId', partnerId),
      equals('status', MemberStatus.ACTIVE),
      anyOf(
        equals('isPartnerAdmin', 1),
        cond`row.id IN ( SELECT member_id FROM member_role WHERE role_id = ${presetRoleId(RoleCode.SYSTEM_ADMIN)} )`,
      ),
    )
    .many(['email'])

const tell = async (tx: Transaction, { partnerId, threshold }: BalanceAlertEntity, balance: Money): Promise<void> => {
  const subject = '账户余额不足提醒 Low account balance'
  const text = `贵公司的账户余额为 ${balance}，低于预警阈值 ${threshold}。 Your balance is ${balance}, below ${threshold}.`
  for (const { email } of await administrators(tx, partnerId))
    if (email)
      await post(tx, { channel: 'EMAIL', to: email, subject, text }).catch((error: unknown) => {
        // An address that is none must not keep the others from being told.
        if (!(error instanceof UserError)) throw error
      })
}

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
