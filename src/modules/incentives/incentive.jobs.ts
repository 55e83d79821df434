/** What time brings to statements: estimates, the end of publicity, frost and thaw, expiry. */
import type { Transaction } from '../../db'
import { job, type JobDoor } from '../../jobs'
import { chunksOf } from '../../shared/chunks'
import { compared, equals, isIn } from '../../shared/conditions'
import { settleExpiry } from './expiry'
import { settleFreezes } from './freezing'
import { IncentiveEntity } from './incentive.entity'
import { ConfirmationMode, FeedbackStatus, IncentiveDetailStatus, IncentiveStatus } from './incentive.enums'
import { incentiveLifecycle, isPublicityOver } from './incentive.lifecycle'
import { IncentiveDetailEntity } from './incentiveDetail.entity'
import { openLines, voidLines } from './lines'
import { lockOpenStatements } from './lockOpen'
import { plans } from './plans'
import { isSame, snapshotOf, totalsOf } from './totals'

const { ESTIMATED, PENDING_CONFIRMATION, ISSUING } = IncentiveStatus
const perTransaction = 100

/** Goes through statements by chunks of ids; what changed meanwhile is seen under the lock. */
const eachChunk = async (
  db: JobDoor,
  ids: readonly string[],
  work: (tx: Transaction, statements: IncentiveEntity[]) => Promise<number>,
): Promise<number> => {
  let done = 0
  for (const chunk of chunksOf(ids, perTransaction))
    done += await db.write(async tx => work(tx, [...(await tx.lockMany(IncentiveEntity, chunk)).values()]))
  return done
}

/** Statements with feedback that nobody answered, on themselves or on a line: time stands still for them (INFERRED). */
const disputed = async (tx: Transaction, statements: readonly IncentiveEntity[]): Promise<(statement: IncentiveEntity) => boolean> => {
  const onLines = await tx
    .rows(IncentiveDetailEntity)
    .where(
      isIn(
        'incentiveId',
        statements.map(({ id }) => id),
      ),
      equals('feedbackStatus', FeedbackStatus.SUBMITTED),
    )
    .countPer('incentiveId')
  return ({ id, feedbackStatus }) => feedbackStatus === FeedbackStatus.SUBMITTED || onLines.has(id)
}

/** Two plan types, two fates (C-2): what sales earned is confirmed, dedicated staff and delivery lapse. */
const closeSome = async (tx: Transaction, statements: IncentiveEntity[]): Promise<number> => {
  const isDisputed = await disputed(tx, statements)
  const over = statements.filter(
    statement => statement.status === PENDING_CONFIRMATION && isPublicityOver(statement, tx.now) && !isDisputed(statement),
  )
  for (const statement of over) {
    const fate = plans[statement.planType].unconfirmed
    incentiveLifecycle.move(statement, fate, tx.viewer)
    if (fate === 'autoConfirm') Object.assign(statement, { confirmedAt: tx.now, confirmedMode: ConfirmationMode.AUTO })
  }
  await tx.save(...over)
  await openLines(
    tx,
    over.filter(({ status }) => status === ISSUING),
  )
  const lapsed = over.filter(({ status }) => status !== ISSUING).map(({ id }) => id)
  await voidLines(tx, lapsed, IncentiveDetailStatus.PENDING_CONFIRMATION)
  return over.length
}

export const closePublicity = job({
  name: 'closePublicity',
  description: 'Ends publicity: statements that nobody confirmed in time are confirmed, or lapse, as their plan says.',
  every: { minutes: 60 },
  run: async ({ db, now }) => {
    const due = await db
      .rows(IncentiveEntity)
      .where(equals('status', PENDING_CONFIRMATION), compared('publicityDeadlineAt', '<', now))
      .many(['id'], { sorting: [['id', 'ASC']] })
    return eachChunk(
      db,
      due.map(({ id }) => id),
      closeSome,
    )
  },
})

export const estimateIncentives = job({
  name: 'estimateIncentives',
  description: 'Computes the statements of running cycles anew from their lines.',
  every: { dailyAt: '01:30' },
  run: async ({ db }) => {
    const running = await db
      .rows(IncentiveEntity)
      .where(equals('status', ESTIMATED))
      .many(['id'], { sorting: [['id', 'ASC']] })
    return eachChunk(
      db,
      running.map(({ id }) => id),
      async (tx, statements) => {
        let changed = 0
        for (const statement of statements.filter(({ status }) => status === ESTIMATED)) {
          const totals = await totalsOf(tx, statement)
          if (!totals || isSame(statement, totals)) continue
          await tx.save(Object.assign(statement, totals, { policySnapshot: snapshotOf(statement, totals) }))
          changed += 1
        }
        return changed
      },
    )
  },
})

const partnersWithOpenStatements = async (db: JobDoor): Promise<string[]> =>
  [...(await db.rows(IncentiveEntity).where(equals('status', ISSUING)).countPer('partnerId')).keys()].sort()

const freezeOf =
  (partnerId: string) =>
  async (tx: Transaction): Promise<number> =>
    settleFreezes(tx, await lockOpenStatements(tx, partnerId))

export const freezeIncentives = job({
  name: 'freezeIncentives',
  description: 'Freezes incentives while something of their billing cycle is unpaid, and thaws them the day after (R-PY-6).',
  every: { dailyAt: '00:20' },
  run: async ({ db }) => {
    let changed = 0
    for (const partnerId of await partnersWithOpenStatements(db)) changed += await db.write(freezeOf(partnerId))
    return changed
  },
})

export const expireIncentives = job({
  name: 'expireIncentives',
  description: 'Voids incentives that were not requested within a year after their partner left the plan (R-PY-8).',
  every: { dailyAt: '00:40' },
  run: async ({ db }) => {
    let expired = 0
    for (const partnerId of await partnersWithOpenStatements(db)) expired += await db.write(tx => settleExpiry(tx, partnerId))
    return expired
  },
})
