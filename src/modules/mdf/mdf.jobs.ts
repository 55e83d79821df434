/** What time does to MDF: claims lapse, quotas run out, and overdue invoices are asked for (R-WD-8). */
import type { JobContext } from '../../jobs'
import { job } from '../../jobs'
import { allOf, anyOf, compared, type Condition, equals, isIn, isNull } from '../../shared/conditions'
import { type Instant, shanghaiDate } from '../../shared/time'
import type { Transaction } from '../../db'
import { systemViewer } from '../../access/viewer'
import { tell } from './actions/tell'
import { recordChange } from './actions/quotaChange'
import { claimableUntil, settleClaim } from './claimClock'
import { MdfQuotaChangeKind } from './claim.enums'
import { MdfActivityStatus, MdfQuotaStatus } from './mdf.enums'
import { MdfActivityEntity } from './mdfActivity.entity'
import { MdfClaimEntity } from './mdfClaim.entity'
import { MdfQuotaEntity } from './mdfQuota.entity'
import { mdfQuotaLifecycle } from './mdfQuota.lifecycle'

const { APPLICATION_APPROVED, CLAIM_REJECTED, CLAIM_APPROVED } = MdfActivityStatus
const perTransaction = 100

/** How many rows a chunk found, and how many of them were still to be done under the lock. */
type Chunk = { readonly found: number; readonly done: number }

/** A chunk that another runner has done meanwhile is no reason to go on for ever. */
const chunkByChunk =
  (some: (tx: Transaction, now: Instant) => Promise<Chunk>) =>
  async ({ db, now }: JobContext): Promise<number> => {
    let total = 0
    for (;;) {
      const { found, done } = await db.write(tx => some(tx, now))
      total += done
      if (found < perTransaction || done === 0) return total
    }
  }

const overdue = (now: Instant): Condition =>
  anyOf(
    allOf(equals('status', APPLICATION_APPROVED), compared('claimDueOn', '<', shanghaiDate(now))),
    allOf(equals('status', CLAIM_REJECTED), compared('resubmitDueOn', '<', shanghaiDate(now))),
  )

/** Quotas first, as everywhere; an activity that was given another quota meanwhile waits for the next run. */
const lapseSome = async (tx: Transaction, now: Instant): Promise<Chunk> => {
  const due = await tx.rows(MdfActivityEntity).where(overdue(now)).many(['id', 'quotaId'], { limit: perTransaction })
  const quotas = await tx.lockMany(
    MdfQuotaEntity,
    due.map(({ quotaId }) => quotaId),
  )
  const activities = await tx.lockMany(
    MdfActivityEntity,
    due.map(({ id }) => id),
  )
  let done = 0
  for (const activity of activities.values()) {
    const quota = quotas.get(activity.quotaId)
    const { status } = activity
    if (quota) settleClaim(activity, quota, now)
    if (activity.status === status) continue
    done += 1
    await tell(tx, activity, 'MDF_CLAIM_EXPIRED', 'FINANCE', { deadline: claimableUntil(activity) ?? '–' })
  }
  await tx.save(...quotas.values(), ...activities.values())
  return { found: due.length, done }
}

export const lapseMdfClaims = job({
  name: 'lapseMdfClaims',
  description: 'Lets MDF claims lapse whose time is over; what was reserved for them is free again (R-MC-3, R-MC-4).',
  every: { minutes: 60 },
  run: chunkByChunk(lapseSome),
})

const expireSome = async (tx: Transaction, now: Instant): Promise<Chunk> => {
  const isOver = allOf(isIn('status', mdfQuotaLifecycle.actions.expire.from), compared('validTo', '<', shanghaiDate(now)))
  const due = await tx.rows(MdfQuotaEntity).where(isOver).many(['id'], { limit: perTransaction })
  const quotas = await tx.lockMany(
    MdfQuotaEntity,
    due.map(({ id }) => id),
  )
  const open = [...quotas.values()].filter(
    ({ status, validTo }) => mdfQuotaLifecycle.isPossible(status, 'expire') && validTo < shanghaiDate(now),
  )
  for (const quota of open) {
    mdfQuotaLifecycle.move(quota, 'expire', systemViewer('market development funds that run out'))
    quota.frozenReason = null
    await tx.save(quota)
    await recordChange(tx, quota, { kind: MdfQuotaChangeKind.EXPIRE, before: quota.totalAmount, reason: null, changedById: null })
  }
  return { found: due.length, done: open.length }
}

export const expireMdfQuotas = job({
  name: 'expireMdfQuotas',
  description: `Sets MDF quotas ${MdfQuotaStatus.EXPIRED} after their last day; what is reserved in them is still paid.`,
  every: { minutes: 60 },
  run: chunkByChunk(expireSome),
})

/** Reminded once: the claim is locked and looked at again. */
const remindSome = async (tx: Transaction, now: Instant): Promise<Chunk> => {
  const late = await tx
    .rows(MdfActivityEntity)
    .where(equals('status', CLAIM_APPROVED), compared('invoiceDueOn', '<', shanghaiDate(now)), {
      text: 'EXISTS ( SELECT 1 FROM mdf_claim claim WHERE claim.activity_id = row.id AND claim.invoice_reminded_at IS NULL )',
      values: [],
    })
    .many(['id', 'partnerId', 'applicationNo', 'invoiceDueOn'], { limit: perTransaction })
  const found = await tx
    .rows(MdfClaimEntity)
    .where(
      isIn(
        'activityId',
        late.map(({ id }) => id),
      ),
      isNull('invoiceRemindedAt'),
    )
    .many(['id'])
  const claims = await tx.lockMany(
    MdfClaimEntity,
    found.map(({ id }) => id),
  )
  let done = 0
  for (const claim of claims.values()) {
    const activity = late.find(({ id }) => id === claim.activityId)
    if (!activity || claim.invoiceRemindedAt) continue
    done += 1
    claim.invoiceRemindedAt = now
    await tx.save(claim)
    const params = { amount: claim.claimedAmount.amount, deadline: activity.invoiceDueOn ?? '–' }
    await tell(tx, activity, 'MDF_INVOICE_DUE', 'FINANCE', params)
  }
  return { found: late.length, done }
}

export const remindOfMdfInvoices = job({
  name: 'remindOfMdfInvoices',
  description: 'Asks once for invoices that are not there 15 days after the approval of a claim (R-MC-9).',
  every: { minutes: 60 },
  run: chunkByChunk(remindSome),
})
