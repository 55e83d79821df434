/** What the bank holds, and the sums that must be right at any moment: each is one statement, so it sees one moment. */
import { checkedMoney } from '../../src/checkMoney'
import { reservingStates } from '../../src/modules/mdf'
import type { Amounts } from './bankModel'
import type { Stage } from './stage'

const reserving = reservingStates.map(state => `'${state}'`).join(', ')

const sums: Readonly<Record<string, string>> = {
  'all accounts together are nothing': 'SELECT SUM(amount) AS total FROM account HAVING SUM(amount) <> 0',
  'nobody but the clearing side is below zero': "SELECT id, amount FROM account WHERE owner <> 'CLEARING' AND amount < 0",
  'a quota is worth what it holds, what its vouchers hold, and what they paid': `SELECT q.id, q.balance FROM voucher_quota q
    WHERE q.balance < 0 OR q.quota_value <> q.balance
      + COALESCE((SELECT SUM(v.balance) FROM voucher v WHERE v.quota_id = q.id), 0)
      + COALESCE((SELECT SUM(u.amount) FROM voucher v JOIN voucher_usage_record u ON u.voucher_id = v.id WHERE v.quota_id = q.id), 0)`,
  'a fund reserves what is applied for, and no more than there is': `SELECT q.id, q.reserved_amount FROM mdf_quota q
    WHERE q.reserved_amount < 0 OR q.used_amount + q.reserved_amount > q.total_amount OR q.reserved_amount <>
      COALESCE((SELECT SUM(a.mdf_amount_incl_tax) FROM mdf_activity a WHERE a.quota_id = q.id AND a.status IN (${reserving})), 0)`,
}

/** What is wrong now, in words. */
export const wrongSums = async (stage: Stage): Promise<string[]> => {
  const wrong: string[] = []
  for (const [name, sql] of Object.entries(sums)) {
    const rows = await stage.sql(sql)
    if (rows.length) wrong.push(`${name}: ${JSON.stringify(rows.slice(0, 3))}`)
  }
  return wrong
}

/** The whole nightly check; it reads every row that there is. */
export const brokenMoney = async (stage: Stage): Promise<string[]> => {
  const checked = await checkedMoney({ read: sql => stage.sql(sql) })
  return checked.filter(({ broken }) => broken.length).map(({ name, broken }) => `${name}: ${JSON.stringify(broken.slice(0, 3))}`)
}

const held = [
  "SELECT CONCAT('quota ', id) AS what, balance AS amount FROM voucher_quota",
  "SELECT CONCAT('voucher ', id), balance FROM voucher",
  'SELECT purse, amount FROM account',
  "SELECT CONCAT('order ', id), amount_after_discount FROM `order` WHERE paid_at IS NOT NULL",
  "SELECT CONCAT('statement ', id), 1 FROM incentive WHERE confirmed_at IS NOT NULL",
  "SELECT CONCAT('plan ', id), mdf_amount_incl_tax FROM mdf_activity",
  "SELECT CONCAT('reserved ', id), reserved_amount FROM mdf_quota",
].join(' UNION ALL ')

/** As it is stored, in the words of the model. */
export const stored = async (stage: Stage): Promise<Amounts> => {
  const concatenated = stage.kind === 'sqlite' ? held.replace(/CONCAT\(('[a-z ]+'), id\)/g, '$1 || id') : held
  const rows = await stage.sql<{ what: string; amount: string }>(
    `SELECT what, CAST(amount AS CHAR(40)) AS amount FROM (${concatenated}) AS everything WHERE amount <> 0 ORDER BY what`,
  )
  return new Map(rows.map(({ what, amount }) => [what, BigInt(amount)] as const).sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** Where model and database differ. */
export const differences = (model: Amounts, found: Amounts): string[] =>
  [...new Set([...model.keys(), ...found.keys()])]
    .filter(what => model.get(what) !== found.get(what))
    .map(what => `${what}: ${found.get(what) ?? 0n} is stored, ${model.get(what) ?? 0n} was acknowledged`)
