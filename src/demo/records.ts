/** Makes what is recorded beside the business: who counts as new, what was exported, and who did what of late. */
import { RoleCode } from '../access/roles'
import { CustomerTagType, NewCustomerTagEntity, NewCustomerTagState } from '../modules/customers'
import { ExportFailure, ExportFormat, ExportKind, ExportStatus, ExportTaskEntity } from '../modules/exports'
import { AuditEventEntity } from '../mutations'
import type { New } from '../db'
import { addMonths, type Instant, shanghaiDate, yearMonthOf } from '../shared/time'
import { type DemoCustomer, type Employed, managerNow } from './customers'
import { dateBefore, day, earlier, inOfficeHours, later, minute } from './moments'
import { oneOf, type Random } from './random'
import { type Row, rowOf } from './rows'

const stateOf = oneOf<NewCustomerTagState>({ QUALIFIED: 45, NOT_NEW: 35, UNDETERMINED: 20 })
const mostTagged = 40

/** The first customers of a partner; who qualified counts for a year from the month after. */
export function* tagRows(customers: readonly DemoCustomer[], random: Random): Generator<Row> {
  for (const customer of customers.slice(0, mostTagged)) {
    const { id, partner, associatedAt } = customer
    const state = stateOf(random)
    const isNew = state === NewCustomerTagState.QUALIFIED
    const joined = shanghaiDate(associatedAt)
    yield rowOf(NewCustomerTagEntity, {
      id: random.id('nct', associatedAt),
      partnerId: partner.id,
      customerId: id,
      customerManagerId: managerNow(customer),
      tagType: CustomerTagType.SMB,
      state,
      effectiveMonth: isNew ? yearMonthOf(addMonths(joined, 1)) : null,
      expiryMonth: isNew ? yearMonthOf(addMonths(joined, 12)) : null,
    })
  }
}

type Standing = Pick<New<ExportTaskEntity>, 'status' | 'failure' | 'rowCount'>

/** One in each state: waiting for the job, long expired, and failed. A file that nobody wrote is none to offer. */
export function* exportRows({ partner, staff }: Employed, random: Random, now: Instant): Generator<Row> {
  const [manager] = staff.managers
  if (!manager) return
  const made = function* (requestedById: string, kind: ExportKind, at: Instant, standing: Standing): Generator<Row> {
    const id = random.id('exp', at)
    const isOver = standing.status !== ExportStatus.PROCESSING
    const isDone = standing.status === ExportStatus.COMPLETED
    yield rowOf(ExportTaskEntity, {
      id,
      partnerId: partner.id,
      requestedById,
      indirectPartnerId: null,
      kind,
      format: ExportFormat.CSV,
      filter: null,
      requestedAt: at,
      finishedAt: isOver ? later(at, minute) : null,
      expiresAt: isDone ? later(at, minute + 7 * day) : null,
      fileName: `${kind.toLowerCase()}-${shanghaiDate(at)}-${id.slice(-6)}.csv`,
      fileKey: null,
      sizeBytes: isDone ? 180 * (standing.rowCount ?? 0) : null,
      sha256: null,
      scope: null,
      attempts: Number(isOver),
      leaseUntil: null,
      version: 1 + 2 * Number(isOver),
      ...standing,
    })
  }
  const lastMonth = inOfficeHours(dateBefore(now, 30), random)
  const nothingYet = { failure: null, rowCount: null }
  yield* made(manager.id, ExportKind.CUSTOMERS, earlier(now, minute), { status: ExportStatus.PROCESSING, ...nothingYet })
  yield* made(manager.id, ExportKind.ORDERS, lastMonth, { status: ExportStatus.COMPLETED, failure: null, rowCount: random.whole(40, 400) })
  yield* made(staff.admin.id, ExportKind.ORDERS, inOfficeHours(dateBefore(now, 12), random), {
    status: ExportStatus.FAILED,
    failure: ExportFailure.TOO_MANY_ROWS,
    rowCount: null,
  })
}

type Step = { readonly operation: string; readonly result: string; readonly actor: 'operations' | 'admin' }
const steps: readonly Step[] = [
  { operation: 'assignCustomerManager', result: 'DONE', actor: 'operations' },
  { operation: 'setCustomerLabel', result: 'DONE', actor: 'operations' },
  { operation: 'issueVouchers', result: 'QUOTA_INSUFFICIENT', actor: 'operations' },
  { operation: 'unassignCustomerManager', result: 'DONE', actor: 'admin' },
  { operation: 'assignCustomerManager', result: 'ALREADY_ASSIGNED', actor: 'admin' },
]
const daysShown = 10

/** A few steps on each working day of the last ten, so that the last seven are not empty (R-AUD-1). */
export function* auditRows({ partner, staff }: Employed, customers: readonly DemoCustomer[], random: Random, now: Instant): Generator<Row> {
  if (customers.length === 0) return
  for (let ago = daysShown; ago > 0; ago--) {
    const { operation, result, actor } = random.one(steps)
    const occurredAt = inOfficeHours(dateBefore(now, ago), random)
    const target = random.one(customers).id
    const after = operation === 'setCustomerLabel' ? { label: '续费提醒' } : { managerId: staff.managers[0]?.id ?? null }
    yield rowOf(AuditEventEntity, {
      id: random.id('aud', occurredAt),
      occurredAt,
      partnerId: partner.id,
      memberId: staff[actor].id,
      roles: [actor === 'admin' ? RoleCode.SYSTEM_ADMIN : RoleCode.OPERATIONS],
      operation,
      targetId: target,
      changes: result === 'DONE' ? [{ id: target, before: {}, after }] : [],
      result,
      requestId: random.hex(20),
      idempotencyKey: null,
      onBehalfOfCustomerId: null,
    })
  }
}
