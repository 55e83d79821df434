/** The resources behind ids that somebody named, with what is attached to them and what has hold of them. */
import { systemViewer } from '../../access/viewer'
import type { Database, Transaction } from '../../db'
import { allOf, cond, isIn } from '../../shared/conditions'
import { invalidInput } from '../../shared/errors'
import { isIdOf } from '../../shared/ids'
import { ChargingMode, OrderEntity, OrderStatus } from '../orders'
import { ResourceEntity } from './resource.entity'
import { ResourceStatus } from './resource.enums'
import { settle } from './resource.lifecycle'
import type { Asked } from './resource.refusals'

type Door = Pick<Database, 'rows'>
type PendingOrder = NonNullable<Asked['pendingOrder']>

/** Naming an id twice would leave open what is meant (R-2058). */
export const checkIds = (field: string, ids: readonly string[], most: number): void => {
  if (ids.length === 0 || ids.length > most) throw invalidInput(`1 to ${most} ids`, field)
  const repeated = ids.findIndex((id, position) => ids.indexOf(id) !== position)
  if (repeated >= 0) throw invalidInput('an id is named twice', field, String(repeated))
}

/** What is attached to any of these, and still there. */
export const attachedTo = (ids: readonly string[]) => allOf(isIn('parentResourceId', ids), cond`row.status <> ${ResourceStatus.CLOSED}`)

/** On-demand resources are none that could be renewed or unsubscribed: they answer like what is missing. */
const isYearly = ({ chargingMode }: ResourceEntity): boolean => chargingMode !== ChargingMode.PAY_PER_USE

/** Orders that still have hold of one of these; what is completed or cancelled has let go. */
const openOrders = async (system: Door, rows: readonly ResourceEntity[]): Promise<Map<string, PendingOrder>> => {
  const ids = rows.map(({ pendingOrderId }) => pendingOrderId).filter(id => id !== null)
  if (ids.length === 0) return new Map()
  const over = [OrderStatus.COMPLETED, OrderStatus.CANCELLED]
  const orders = await system
    .rows(OrderEntity)
    .where(isIn('id', [...new Set(ids)]))
    .many(['id', 'status', 'orderType'])
  return new Map(orders.filter(({ status }) => !over.includes(status)).map(order => [order.id, order]))
}

const assembled = (
  customerId: string,
  ids: readonly string[],
  rows: readonly ResourceEntity[],
  orders: ReadonlyMap<string, PendingOrder>,
): Asked[] => {
  const found = rows.filter(row => row.customerId === customerId && isYearly(row))
  return ids.map(id => {
    const resource = found.find(row => row.id === id) ?? null
    const attached = resource ? found.filter(row => row.parentResourceId === id && row.status !== ResourceStatus.CLOSED) : []
    const holder = [resource, ...attached].map(row => orders.get(row?.pendingOrderId ?? '')).find(Boolean)
    return { id, resource, attached, pendingOrder: holder ?? null }
  })
}

const wellFormed = (ids: readonly string[]): string[] => ids.filter(id => isIdOf('res', id))

/** For looking only: three statements, however many ids. */
export const readAsked = async (db: Database, customerId: string, ids: readonly string[]): Promise<Asked[]> => {
  const wanted = wellFormed(ids)
  if (wanted.length === 0) return assembled(customerId, ids, [], new Map())
  const [named, attached] = await Promise.all([
    db.rows(ResourceEntity).where(isIn('id', wanted)).many('all'),
    db.rows(ResourceEntity).where(attachedTo(wanted)).many('all'),
  ])
  const rows = [...named, ...attached.filter(({ id }) => !wanted.includes(id))]
  return assembled(customerId, ids, rows, await openOrders(db.as(systemViewer('orders that have hold of resources')), rows))
}

/** For changing: locked, and as they are now that their time may have run out. */
export const lockAsked = async (tx: Transaction, customerId: string, ids: readonly string[]): Promise<Asked[]> => {
  const wanted = wellFormed(ids)
  const attached = wanted.length ? await tx.rows(ResourceEntity).where(attachedTo(wanted)).many(['id']) : []
  const locked = await tx.lockMany(ResourceEntity, [...wanted, ...attached.map(({ id }) => id)])
  const rows = [...locked.values()]
  for (const row of rows) settle(row, tx.now, tx.viewer)
  return assembled(customerId, ids, rows, await openOrders(tx.asSystem(systemViewer('orders that have hold of resources')), rows))
}

/** A main resource with all that it drags along (R-RS-2). */
export const wholeOf = ({ resource, attached }: Asked): ResourceEntity[] => (resource ? [resource, ...attached] : [])
