/** Imports the whitelist of a government partner as a new version (R-2059): all of it, or nothing. */
import { systemViewer } from '../../../access/viewer'
import type { Context } from '../../../context'
import type { Transaction } from '../../../db'
import { once } from '../../../mutations'
import { equals, isIn } from '../../../shared/conditions'
import { customerNotFound, forbidden, invalidInput } from '../../../shared/errors'
import { newId, prefixOf } from '../../../shared/ids'
import { CustomerEntity } from '../../customers'
import { PartnerEntity } from '../../partners'
import { VoucherWhitelistEntity, VoucherWhitelistEntryEntity } from '../voucherWhitelist.entity'
import type { ImportVoucherWhitelistInput } from '../voucherWhitelist.type'

/** INFERRED. A call holds no longer list; a longer whitelist is put together in several versions. */
const mostAtOnce = 200
const mostCustomers = 5_000

const checkCustomers = async (tx: Transaction, ids: readonly string[]): Promise<void> => {
  if (ids.length === 0 || ids.length > mostAtOnce) throw invalidInput(`1 to ${mostAtOnce} ids`, 'customerIds')
  const places = new Map(ids.map((id, position) => [id, position]))
  const repeated = ids.findIndex((id, position) => places.get(id) !== position)
  if (repeated >= 0) throw invalidInput('an id is named twice', 'customerIds', String(places.get(ids[repeated] ?? '')))
  const wellFormed = ids.filter(id => prefixOf(id))
  const mine = new Set((await tx.rows(CustomerEntity).where(isIn('id', wellFormed)).many(['id'])).map(({ id }) => id))
  const missing = ids.findIndex(id => !mine.has(id))
  if (missing >= 0) throw customerNotFound('customerIds', String(missing))
}

/** Who is on the version before, where the next one goes on from it. */
const carriedOver = async (tx: Transaction, latest: VoucherWhitelistEntity | undefined): Promise<string[]> => {
  if (!latest) return []
  const entries = await tx.rows(VoucherWhitelistEntryEntity).where(equals('whitelistId', latest.id)).many(['customerId'])
  return entries.map(({ customerId }) => customerId)
}

export const importVoucherWhitelist = async (tx: Transaction, ctx: Context, input: ImportVoucherWhitelistInput) => {
  const { partnerId, memberId } = ctx.viewer
  if (!partnerId) throw forbidden()
  // The partner's row orders imports at once: each gets a number of its own.
  await tx.asSystem(systemViewer('versions of a whitelist')).lock(PartnerEntity, partnerId)
  const { answer, replayed } = await once(tx, ctx, 'importVoucherWhitelist', input, async () => {
    await checkCustomers(tx, input.customerIds)
    const [latest] = await tx
      .rows(VoucherWhitelistEntity)
      .where(equals('partnerId', partnerId))
      .many(['id', 'number'], { sorting: [['number', 'DESC']], limit: 1 })
    const kept = input.addToLatest ? await carriedOver(tx, latest) : []
    const customerIds = [...new Set([...kept, ...input.customerIds])]
    if (customerIds.length > mostCustomers) throw invalidInput(`at most ${mostCustomers} in all`, 'customerIds')
    const objectId = await tx.insert(VoucherWhitelistEntity, {
      id: newId('vwl'),
      partnerId,
      number: (latest?.number ?? 0) + 1,
      customerCount: customerIds.length,
      importedAt: tx.now,
      importedById: memberId,
    })
    const entries = customerIds.map(customerId => ({ id: newId('vwe'), whitelistId: objectId, partnerId, customerId }))
    await tx.append(VoucherWhitelistEntryEntity, ...entries)
    return { objectId }
  })
  return { ...answer, replayed }
}
