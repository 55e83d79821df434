/** Ids: one opaque text in row, log and API, typed by its prefix. */
import { ulid } from 'ulid'

/** The prefix table: what an id names. Vendor-made ids keep the vendor's text after the prefix; ours are ULIDs. */
export const prefixes = {
  ptn: 'Partner',
  mbr: 'Member',
  rol: 'Role',
  cus: 'Customer',
  cma: 'CustomerManagerAssignment',
  ord: 'Order',
  orl: 'OrderLine',
  vqt: 'VoucherQuota',
  vch: 'Voucher',
  vor: 'VoucherOperationRecord',
  inc: 'Incentive',
  ind: 'IncentiveDetail',
  mdq: 'MdfQuota',
  mdf: 'MdfActivity',
  mbi: 'MdfBudgetItem',
  wcd: 'WorkCalendarDay',
  wcy: 'WorkCalendarYear',
  aud: 'AuditEvent',
  idk: 'IdempotencyKey',
} as const

export type Prefix = keyof typeof prefixes
export const maxIdLength = 80

const shape = /^([a-z]{3})_[0-9A-Za-z-]{1,76}$/

/** The prefix of a well-formed id, or null: a malformed id is an absent id and costs no SQL. */
export const prefixOf = (id: string): Prefix | null => {
  const prefix = shape.exec(id)?.[1]
  return prefix && prefix in prefixes ? (prefix as Prefix) : null
}

/** Order ids are case-insensitive upstream: upper-cased at the boundary (part 1 §4.1). */
export const canonicalId = (id: string): string => (/^ord_/i.test(id) ? `ord_${id.slice(4).toUpperCase()}` : id)

export const isIdOf = (prefix: Prefix, id: string): boolean => prefixOf(id) === prefix

export const newId = (prefix: Prefix): string => `${prefix}_${ulid()}`
