/** Works through the items of a batch, each with an audit row of its own: what a hundred of them change is more than one row holds. */
import type { Context } from '../../../context'
import type { Transaction } from '../../../db'
import { AuditEventEntity, auditRow, eachItem, type ItemAnswer } from '../../../mutations'
import { UserError } from '../../../shared/errors'

type Batch = { readonly operation: string; readonly field: string; readonly items: readonly string[] }

export const eachAudited = <T>(
  tx: Transaction,
  ctx: Context,
  { operation, field, items }: Batch,
  work: (item: string) => Promise<T>,
): Promise<ItemAnswer<T>[]> =>
  eachItem(field, items, async id => {
    const from = tx.changes.length
    const audit = (result: string) =>
      tx.append(AuditEventEntity, auditRow(ctx, { operation, input: { id } }, result, tx.changes.slice(from)))
    try {
      const done = await work(id)
      await audit('DONE')
      return done
    } catch (error) {
      if (error instanceof UserError) await audit(error.code)
      throw error
    }
  })
