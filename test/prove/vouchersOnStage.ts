/** A solution provider with operators, customers and one voucher quota: what several proofs play with. */
import { RoleCode } from '../../src/access/roles'
import { CustomerEntity } from '../../src/modules/customers'
import { PartnerEntity } from '../../src/modules/partners'
import { VoucherQuotaEntity } from '../../src/modules/vouchers'
import { Money } from '../../src/shared/money'
import { customerRow, partnerRow } from '../support/rows'
import { voucherQuotaRow } from '../support/voucherRows'
import type { Planting, Reply, Stage } from './stage'

export const operators = (count: number): string[] => Array.from({ length: count }, (_, n) => `operator-${n}`)
export const customers = (count: number): string[] => Array.from({ length: count }, (_, n) => `cus_${n}`)

const soon = new Date(Date.now() + 100 * 86_400_000).toISOString()
const around = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString()

export const plantQuota =
  (amount: string, operatorCount: number, customerCount: number): Planting =>
  async ({ add, join }) => {
    await add(PartnerEntity, partnerRow({ id: 'ptn_sp' }))
    for (const name of operators(operatorCount)) await join(name, 'ptn_sp', RoleCode.OPERATIONS)
    await add(CustomerEntity, ...customers(customerCount).map(id => customerRow({ id, partnerId: 'ptn_sp' })))
    const quotaValue = Money.of(amount, 'CNY')
    const period = { effectiveAt: around(-30), expireAt: around(300) }
    await add(VoucherQuotaEntity, voucherQuotaRow({ id: 'vqt_1', partnerId: 'ptn_sp', quotaValue, balance: quotaValue, ...period }))
  }

const issueText = `mutation ($input: IssueVouchersInput!) {
  issueVouchers(input: $input) { replayed userErrors { code } results { userErrors { code } voucher { id faceValue { amount } } } }
}`
const reclaimText = `mutation ($input: ReclaimVouchersInput!) {
  reclaimVouchers(input: $input) { replayed userErrors { code } results { userErrors { code } reclaimed { amount } } }
}`

type Issue = { readonly customerIds: readonly string[]; readonly faceValue: string; readonly idempotencyKey: string }

export const issue = (stage: Stage, operator: string, input: Issue): Promise<Reply> =>
  stage.ask(operator, issueText, { input: { quotaId: 'vqt_1', expireAt: soon, ...input } })

export const reclaim = (stage: Stage, operator: string, voucherIds: readonly string[], idempotencyKey: string): Promise<Reply> =>
  stage.ask(operator, reclaimText, { input: { ids: voucherIds, idempotencyKey } })

/** How a call with one item ended: done, a user error's code, or what stood in the way. */
export const outcome = ({ status, data, codes }: Reply): string => {
  if (status !== 200 || codes.length || !data) return `HTTP ${status} ${codes.join(' ')}`.trim()
  const [payload] = Object.values(data) as { userErrors: { code: string }[]; results?: { userErrors: { code: string }[] }[] }[]
  const refusal = payload?.userErrors[0] ?? payload?.results?.[0]?.userErrors[0]
  return refusal?.code ?? 'DONE'
}

/** The quota holds what its vouchers do not (I-1), and each voucher has the records that made it. */
export const brokenQuotas = (stage: Stage): Promise<unknown[]> =>
  stage.sql(`SELECT q.id, q.quota_value AS total, q.balance AS balance, COALESCE(SUM(CASE v.status WHEN 'RECLAIMED' THEN 0 ELSE v.face_value END), 0) AS taken
    FROM voucher_quota q LEFT JOIN voucher v ON v.quota_id = q.id GROUP BY q.id, q.quota_value, q.balance HAVING q.balance < 0 OR q.quota_value <> q.balance + taken`)
