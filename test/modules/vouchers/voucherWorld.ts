/** The small world with a quota and two vouchers of each partner; questions and answers about them. */
import { CustomerEntity } from '../../../src/modules/customers'
import { type DatabaseKind, openWorld, type World } from '../../support/world'
import { valueAt } from '../../support/answers'
import { customerRow } from '../../support/rows'
import { issueRecordOf, voucherQuotaRow, voucherRow } from '../../support/voucherRows'
import {
  balanceByRecords,
  VoucherEntity,
  VoucherOperationRecordEntity,
  type VoucherOperationResult,
  type VoucherOperationType,
  VoucherQuotaEntity,
} from '../../../src/modules/vouchers'
import { Money } from '../../../src/shared/money'

export const yuan = (amount: string): Money => Money.of(amount, 'CNY')

/** One quota per partner, of 1000.00, of which two vouchers of 100.00 are out. */
const quotas = [
  voucherQuotaRow({ id: 'vqt_sp', partnerId: 'ptn_sp', balance: yuan('800.00') }),
  voucherQuotaRow({ id: 'vqt_m', partnerId: 'ptn_master', balance: yuan('800.00') }),
  voucherQuotaRow({ id: 'vqt_r', partnerId: 'ptn_reseller', balance: yuan('800.00') }),
  voucherQuotaRow({ id: 'vqt_x', partnerId: 'ptn_other', balance: yuan('800.00') }),
]

const canary = { memo: 'CANARY', usage: 'CANARY' }
/** `vch_a1` of `cus_1` and `vch_a3` of `cus_3`; `vch_m1`, `vch_m2` of the master's customer; `vch_r1`, `vch_r2` of the reseller's; `vch_x1`, `vch_x2` of the stranger's. */
const vouchers = [
  voucherRow({ id: 'vch_a1', partnerId: 'ptn_sp', customerId: 'cus_1', quotaId: 'vqt_sp', memo: 'for the fair', usage: 'migration' }),
  voucherRow({ id: 'vch_a3', partnerId: 'ptn_sp', customerId: 'cus_3', quotaId: 'vqt_sp' }),
  voucherRow({ id: 'vch_m1', partnerId: 'ptn_master', customerId: 'cus_m1', quotaId: 'vqt_m' }),
  voucherRow({ id: 'vch_m2', partnerId: 'ptn_master', customerId: 'cus_m1', quotaId: 'vqt_m' }),
  voucherRow({ id: 'vch_r1', partnerId: 'ptn_reseller', customerId: 'cus_r1', quotaId: 'vqt_r', memo: 'reseller only' }),
  voucherRow({ id: 'vch_r2', partnerId: 'ptn_reseller', customerId: 'cus_r2', quotaId: 'vqt_r' }),
  voucherRow({ id: 'vch_x1', partnerId: 'ptn_other', customerId: 'cus_x1', quotaId: 'vqt_x', ...canary }),
  voucherRow({ id: 'vch_x2', partnerId: 'ptn_other', customerId: 'cus_x2', quotaId: 'vqt_x', ...canary }),
]
export const voucherIds = vouchers.map(({ id }) => id)

export const openVoucherWorld = async (kind: DatabaseKind): Promise<World> => {
  const world = await openWorld(kind)
  await world.add(CustomerEntity, customerRow({ id: 'cus_m1', partnerId: 'ptn_master' }))
  await world.add(VoucherQuotaEntity, ...quotas)
  await world.add(VoucherEntity, ...vouchers)
  await world.add(VoucherOperationRecordEntity, ...vouchers.map(voucher => issueRecordOf(voucher)))
  return world
}

const errorFields = 'code field upstreamCode params { name value }'
type Told = { code: string; field: string[] | null; upstreamCode: string | null; params: { name: string; value: string }[] }
type Whole<R> = { results: R[]; replayed: boolean; userErrors: Told[] }
type Amount = { amount: string }

export const issuing = `mutation ($input: IssueVouchersInput!) {
  issueVouchers(input: $input) {
    replayed issuedTotal { amount currency } quota { id balance { amount } } userErrors { ${errorFields} }
    results { customerId userErrors { ${errorFields} } voucher { id customerId status faceValue { amount } balance { amount } effectiveAt expireAt activatedAt memo } }
  }
}`
type Issued = { id: string; status: string; effectiveAt: string; expireAt: string; activatedAt: string | null; memo: string | null }
export type IssueAnswer = Whole<{ customerId: string; voucher: Issued | null; userErrors: Told[] }> & {
  issuedTotal: Amount | null
  quota: { id: string; balance: Amount } | null
}

export const reclaiming = `mutation ($input: ReclaimVouchersInput!) {
  reclaimVouchers(input: $input) {
    replayed userErrors { ${errorFields} }
    results { id reclaimed { amount currency } voucher { id status balance { amount } availableActions } userErrors { ${errorFields} } }
  }
}`
export type ReclaimAnswer = Whole<{
  id: string
  reclaimed: Amount | null
  voucher: { id: string; status: string } | null
  userErrors: Told[]
}>

let keys = 0
/** A key that nobody used before. */
export const newKey = (): string => `key-${++keys}`

export const issue = async (world: World, persona: string, input: object): Promise<IssueAnswer> =>
  valueAt(
    await world.ask(persona, issuing, {
      input: { idempotencyKey: newKey(), quotaId: 'vqt_sp', customerIds: ['cus_1'], faceValue: '10', ...input },
    }),
    'issueVouchers',
  )

export const reclaim = async (world: World, persona: string, ids: string[], input: object = {}): Promise<ReclaimAnswer> =>
  valueAt(await world.ask(persona, reclaiming, { input: { idempotencyKey: newKey(), ids, ...input } }), 'reclaimVouchers')

/** Codes of the items, `DONE` where there is none. */
export const outcomes = ({ results }: { results: { userErrors: Told[] }[] }): string[] =>
  results.map(({ userErrors }) => userErrors[0]?.code ?? 'DONE')

type Raw = Record<string, string | number | null>
const exact = (value: string | number | null | undefined): Money => Money.ofUnits(BigInt(value ?? 0), 'CNY')

export const balanceOf = async (world: World, quotaId: string): Promise<string> => {
  const rows = (await world.table('voucher_quota')) as Raw[]
  return exact(rows.find(({ id }) => id === quotaId)?.balance).amount
}

export const recordsOf = async (world: World, quotaId: string): Promise<Raw[]> =>
  ((await world.table('voucher_operation_record')) as Raw[]).filter(({ quota_id }) => quota_id === quotaId)

/** I-1: what a quota holds, beside what it must hold by its records. */
export const conservation = async (world: World, quotaId: string): Promise<{ holds: string; mustHold: string }> => {
  const quota = ((await world.table('voucher_quota')) as Raw[]).find(({ id }) => id === quotaId)
  const records = (await recordsOf(world, quotaId)).map(row => ({
    operationType: row.operation_type as VoucherOperationType,
    result: row.result as VoucherOperationResult,
    amount: exact(row.amount),
  }))
  return { holds: exact(quota?.balance).amount, mustHold: balanceByRecords(exact(quota?.quota_value), records).amount }
}

/** All tables but those that a refused attempt may add to: failed records (R-2070) and, where the call itself was answered, its key. */
export const untouchable = async (world: World): Promise<Record<string, unknown>> => {
  const { voucher_operation_record: _records, idempotency_key: _keys, ...rest } = await world.contents()
  return rest
}
