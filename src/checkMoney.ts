/** Whether money adds up: every invariant of accounts, refunds and vouchers, and the rows that break it (part 2 §18.1). */
import type { Logger } from 'pino'
import type { Store } from './db'
import { type Job, job } from './jobs'
import { type Invariant, ledgerInvariants } from './modules/accounts'
import { payoutInvariants } from './modules/incentivePayouts'
import { mdfInvariants } from './modules/mdf'
import { opportunityIncentiveInvariants } from './modules/opportunityIncentives'
import { partnerVoucherInvariants } from './modules/partnerVouchers'
import { refundInvariants } from './modules/resources'
import { voucherInvariants } from './modules/vouchers'

export const moneyInvariants: readonly Invariant[] = [
  ...ledgerInvariants,
  ...refundInvariants,
  ...voucherInvariants,
  ...partnerVoucherInvariants,
  ...mdfInvariants,
  ...payoutInvariants,
  ...opportunityIncentiveInvariants,
]

export type Checked = { readonly name: string; readonly broken: readonly Record<string, unknown>[] }

/** One statement each, and each sees one moment: what moves beside it breaks nothing. */
export const checkedMoney = async ({ read }: Pick<Store, 'read'>, invariants = moneyInvariants): Promise<Checked[]> => {
  const checked: Checked[] = []
  for (const { name, sql } of invariants) checked.push({ name, broken: await read(sql, []) })
  return checked
}

const mostRowsTold = 20

/** Its count, in `/metrics`, is how many rows do not add up: anything but nothing calls for someone. */
export const checkMoney = (log: Pick<Logger, 'error'>): Job =>
  job({
    name: 'checkMoney',
    description: 'Looks every night whether money adds up: accounts, refunds, quotas and vouchers.',
    every: { dailyAt: '04:30' },
    run: async ({ db }) => {
      const broken = (await checkedMoney(db.store)).filter(each => each.broken.length > 0)
      for (const each of broken)
        log.error({ invariant: each.name, count: each.broken.length, rows: each.broken.slice(0, mostRowsTold) }, 'money does not add up')
      return broken.reduce((rows, each) => rows + each.broken.length, 0)
    },
  })
