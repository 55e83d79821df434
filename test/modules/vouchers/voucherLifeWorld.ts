/** Vouchers whose every cent is accounted for from the start, and what must hold of them at any moment. */
import type { New } from '../../../src/db'
import {
  VoucherEntity,
  voucherInvariants,
  VoucherOperationRecordEntity,
  quotaInvariants,
  VoucherQuotaEntity,
} from '../../../src/modules/vouchers'
import { valueAt } from '../../support/answers'
import { issueRecordOf, voucherQuotaRow, voucherRow } from '../../support/voucherRows'
import type { World } from '../../support/world'
import { newKey, yuan } from './voucherWorld'

/** By name, with the rows that break each; none when all hold. */
export const brokenVoucherInvariants = async (
  { store }: Pick<World, 'store'>,
  invariants = [...quotaInvariants, ...voucherInvariants],
): Promise<Record<string, unknown[]>> => {
  const broken: Record<string, unknown[]> = {}
  for (const { name, sql } of invariants) {
    const rows = (await store.writer.query(sql)) as unknown[]
    if (rows.length) broken[name] = rows
  }
  return broken
}

let made = 0

export type Out = { readonly quotaId: string; readonly ids: readonly string[]; readonly id: string }

/** A fresh quota of 1000.00 of `ptn_sp` and whole vouchers of 100.00 issued from it, of `cus_1` unless said otherwise. */
export const issued = async (
  world: World,
  given: readonly Partial<New<VoucherEntity>>[],
  quota: Partial<New<VoucherQuotaEntity>> = {},
): Promise<Out> => {
  made += 1
  const quotaId = quota.id ?? `vqt_life${made}`
  const partnerId = quota.partnerId ?? 'ptn_sp'
  const rows = given.map((voucher, position) =>
    voucherRow({ id: `vch_life${made}-${position}`, partnerId, customerId: 'cus_1', quotaId, ...voucher }),
  )
  const balance = rows.reduce((left, { faceValue }) => left.minus(faceValue), yuan('1000'))
  await world.add(VoucherQuotaEntity, voucherQuotaRow({ balance, ...quota, id: quotaId, partnerId }))
  await world.add(VoucherEntity, ...rows)
  await world.add(VoucherOperationRecordEntity, ...rows.map(row => issueRecordOf(row)))
  return { quotaId, ids: rows.map(({ id }) => id), id: rows[0]?.id ?? '' }
}

export type Stored = Record<string, unknown>
export const stored = async (world: World, id: string): Promise<Stored | undefined> =>
  (await world.table('voucher')).find(row => row.id === id)

/** State and balance in yuan. */
export const standing = async (world: World, id: string): Promise<[unknown, string]> => {
  const row = await stored(world, id)
  return [row?.status, yuanOf(row?.balance)]
}

export const yuanOf = (units: unknown): string => (Number(units) / 1e8).toFixed(2)

/** What came back of a voucher: type, amount, quota. */
export const returnsOf = async (world: World, voucherId: string): Promise<unknown[][]> =>
  (await world.table('voucher_operation_record'))
    .filter(row => row.voucher_id === voucherId && row.operation_type !== 'ISSUE' && row.result === 'SUCCESS')
    .map(row => [row.operation_type, yuanOf(row.amount), row.quota_id])

export const usesOf = async (world: World, voucherId: string): Promise<unknown[][]> =>
  (await world.table('voucher_usage_record'))
    .filter(row => row.voucher_id === voucherId)
    .sort((one, other) => (String(one.used_at) < String(other.used_at) ? -1 : 1))
    .map(row => [row.type, yuanOf(row.amount), yuanOf(row.balance_after), row.order_id])

type Told = { code: string; field: string[] | null; upstreamCode: string | null; params: { name: string; value: string }[] }
export type Frozen = {
  replayed: boolean
  userErrors: Told[]
  results: { id: string; voucher: { status: string; isFrozen: boolean; availableActions: string[] } | null; userErrors: Told[] }[]
}

export const freezing = (name: 'freeze' | 'unfreeze'): string => `mutation ($input: ${name === 'freeze' ? 'F' : 'Unf'}reezeVouchersInput!) {
  ${name}Vouchers(input: $input) { replayed userErrors { code field upstreamCode params { name value } }
    results { id voucher { status isFrozen availableActions } userErrors { code field upstreamCode params { name value } } } }
}`

export const freeze = async (world: World, name: 'freeze' | 'unfreeze', ids: readonly string[], more: object = {}): Promise<Frozen> =>
  valueAt(await world.ask('vendorFinance', freezing(name), { input: { idempotencyKey: newKey(), ids, ...more } }), `${name}Vouchers`)
