/** What time brings to vouchers: they become usable, they run out, and what is left of them goes back. */
import type { Database, Transaction } from '../../db'
import { job } from '../../jobs'
import { compared, type Condition, equals, isIn, isNull } from '../../shared/conditions'
import { lockReceivers, type Quotas } from './actions/receivers'
import { returnToQuotas } from './actions/returnToQuotas'
import { isFree } from './holder'
import { emptied } from './quota'
import { VoucherEntity } from './voucher.entity'
import { VoucherOperationType, VoucherStatus } from './voucher.enums'
import { settle, voucherLifecycle } from './voucher.lifecycle'

/** Vouchers of one transaction. */
const chunk = 100

const { INACTIVE, USABLE, EXPIRED } = VoucherStatus

type Work = {
  readonly where: readonly Condition[]
  /** Asked again under the lock: somebody may have been faster. */
  readonly stillFits: (voucher: VoucherEntity) => boolean
  /** Changes the vouchers; they are saved afterwards. */
  readonly change: (tx: Transaction, vouchers: readonly VoucherEntity[], quotas: Quotas) => Promise<void> | void
  readonly returnsValue: boolean
}

/** Chunk by chunk, until none is left that the condition fits. Locks like everyone else: quotas first. */
const eachDue = async (db: Database, { where, stillFits, change, returnsValue }: Work): Promise<number> => {
  for (let done = 0; ;) {
    const found = await db
      .rows(VoucherEntity)
      .where(...where)
      .many(['id', 'quotaId'], { sorting: [['id', 'ASC']], limit: chunk })
    const moved = await db.write(async tx => {
      const quotas: Quotas = returnsValue ? await lockReceivers(tx, found) : new Map()
      const locked = await tx.lockMany(
        VoucherEntity,
        found.map(({ id }) => id),
      )
      const fitting = [...locked.values()].filter(stillFits)
      await change(tx, fitting, quotas)
      await tx.save(...fitting)
      return fitting.length
    })
    done += moved
    // None moved: another runner was faster with all of them.
    if (found.length < chunk || moved === 0) return done
  }
}

const settleAll: Work['change'] = (tx, vouchers) => {
  for (const voucher of vouchers) settle(voucher, tx.now, tx.viewer)
}

export const activateVouchers = job({
  name: 'activateVouchers',
  description: 'Makes vouchers usable at the instant that they become effective (part 2 §4.1).',
  every: { minutes: 5 },
  run: ({ now, db }) =>
    eachDue(db, {
      where: [equals('status', INACTIVE), compared('effectiveAt', '<=', now)],
      stillFits: ({ status, effectiveAt }) => status === INACTIVE && effectiveAt <= now,
      change: settleAll,
      returnsValue: false,
    }),
})

export const expireVouchers = job({
  name: 'expireVouchers',
  description: 'Ends vouchers whose time ran out, frozen and held ones included (part 2 §4.1).',
  every: { minutes: 5 },
  run: ({ now, db }) =>
    eachDue(db, {
      where: [isIn('status', [USABLE, INACTIVE]), compared('expireAt', '<=', now)],
      stillFits: ({ status, expireAt }) => voucherLifecycle.isPossible(status, 'expire') && expireAt <= now,
      change: settleAll,
      returnsValue: false,
    }),
})

/** Exactly once: by the state of the locked row, whoever else takes it back at the same moment. */
export const reclaimExpiredVouchers = job({
  name: 'reclaimExpiredVouchers',
  description: 'Returns what expired vouchers still hold to the quotas that they came from (record type 4).',
  every: { minutes: 5 },
  run: ({ db }) =>
    eachDue(db, {
      where: [equals('status', EXPIRED), compared('balance', '>', 0), equals('isFrozen', 0), isNull('lockOrderId')],
      stillFits: voucher => voucher.status === EXPIRED && !voucher.balance.isZero && isFree(voucher),
      change: (tx, vouchers, quotas) => {
        const all = vouchers.map(voucher => {
          voucherLifecycle.move(voucher, 'reclaimExpired', tx.viewer)
          return { voucher, amount: emptied(voucher), operationType: VoucherOperationType.EXPIRY_RECLAIM }
        })
        return returnToQuotas(tx, quotas, all)
      },
      returnsValue: true,
    }),
})
