/** One call at a time per quota of a master (R-2066): who comes while another is at work is told so, and does not wait. */
import { systemViewer } from '../../access/viewer'
import type { Context } from '../../context'
import { isDuplicate } from '../../db'
import { type Action, perform, type PerformOptions } from '../../mutations'
import { isIn } from '../../shared/conditions'
import { UserError } from '../../shared/errors'
import { newId } from '../../shared/ids'
import { later } from '../../shared/time'
import { ResellerQuotaTurnEntity } from './resellerQuotaTurn.entity'

/** Longer than any call lasts. Nothing is lost when it is not: the lock of the quota keeps the books, a turn only spares the waiting. */
const longest = 60_000

const waiting = systemViewer('turns of reseller quotas')

/** In a transaction of its own, so that others see it while the work goes on; answers how to give the turns back. */
const takeTurns = async (ctx: Context, quotaIds: readonly string[]): Promise<() => Promise<void>> => {
  const turns = [...new Set(quotaIds)].sort().map(quotaId => ({
    id: newId('rqt'),
    quotaId,
    memberId: ctx.viewer.memberId,
    until: later(ctx.now, longest),
  }))
  const ids = turns.map(({ id }) => id)
  await ctx.db.as(waiting).write(async tx => {
    const taken = await tx.rows(ResellerQuotaTurnEntity).where(isIn('quotaId', quotaIds)).many(['id', 'until'])
    const isOver = ({ until }: Pick<ResellerQuotaTurnEntity, 'until'>): boolean => until <= ctx.now
    if (!taken.every(isOver)) throw new UserError('QUOTA_BUSY')
    await tx.purge(
      ResellerQuotaTurnEntity,
      taken.map(({ id }) => id),
    )
    await tx.append(ResellerQuotaTurnEntity, ...turns).catch((error: unknown) => {
      throw isDuplicate(error) ? new UserError('QUOTA_BUSY') : error
    })
  })
  return async () => {
    await ctx.db.as(waiting).write(tx => tx.purge(ResellerQuotaTurnEntity, ids))
  }
}

type Ours<I> = {
  /** The quotas that the call moves value out of or into; only those that the asker may move, or a stranger could block them. */
  readonly quotasOf: (ctx: Context, input: I) => Promise<readonly string[]>
}

/** `perform`, while nobody else issues from or reclaims into the same quotas. */
export const performInTurn = async <I extends object, T extends object>(
  ctx: Context,
  operation: string,
  input: I,
  action: Action<I, T>,
  { quotasOf, before, ...options }: PerformOptions<I> & Ours<I>,
) => {
  const giveBack: (() => Promise<void>)[] = []
  try {
    return await perform(ctx, operation, input, action, {
      ...options,
      before: async (...given) => {
        await before?.(...given)
        const quotaIds = await quotasOf(ctx, input)
        if (quotaIds.length > 0) giveBack.push(await takeTurns(ctx, quotaIds))
      },
    })
  } finally {
    // What was done is done, and is told; a turn that cannot be given back now ends by itself.
    for (const give of giveBack) await give().catch(() => undefined)
  }
}
