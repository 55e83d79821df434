/** The records of quotas between a master and its cloud resellers as a file. */
import { isIn } from '../../../shared/conditions'
import { MemberEntity } from '../../members'
import { PartnerEntity } from '../../partners'
import {
  voucherQuotaRecordConditions,
  VoucherQuotaRecordEntity,
  type VoucherQuotaRecordFilter,
  voucherQuotaRecordOrders,
} from '../../vouchers'
import type { Database } from '../../../db'
import { exportKind } from './kind'

type Beside = { readonly resellers: ReadonlyMap<string, string>; readonly operators: ReadonlyMap<string, string> }

const namesOf = async (records: readonly VoucherQuotaRecordEntity[], door: Database): Promise<Beside> => {
  const resellerIds = [...new Set(records.flatMap(({ indirectPartnerId }) => indirectPartnerId ?? []))]
  const operatorIds = [...new Set(records.map(({ operatorId }) => operatorId))]
  const resellers = await door.rows(PartnerEntity).where(isIn('id', resellerIds)).many(['id', 'companyName'])
  const operators = await door.rows(MemberEntity).where(isIn('id', operatorIds)).many(['id', 'accountName'])
  return {
    resellers: new Map(resellers.map(({ id, companyName }) => [id, companyName])),
    operators: new Map(operators.map(({ id, accountName }) => [id, accountName])),
  }
}

export const voucherQuotaRecordsKind = exportKind<VoucherQuotaRecordEntity, VoucherQuotaRecordFilter, Beside>({
  keys: ['voucherQuota.viewRecords'],
  name: 'voucher-quota-records',
  entity: VoucherQuotaRecordEntity,
  reads: [
    'operationType',
    'quotaId',
    'parentQuotaId',
    'indirectPartnerId',
    'amount',
    'occurredAt',
    'result',
    'errorCode',
    'remark',
    'operatorId',
  ],
  order: voucherQuotaRecordOrders.OCCURRED_AT_DESC,
  conditions: voucherQuotaRecordConditions,
  beside: namesOf,
  columns: {
    id: ({ id }) => id,
    operationType: ({ operationType }) => operationType,
    occurredAt: ({ occurredAt }) => occurredAt,
    parentQuotaId: ({ parentQuotaId }) => parentQuotaId,
    quotaId: ({ quotaId }) => quotaId,
    indirectPartnerId: ({ indirectPartnerId }) => indirectPartnerId,
    indirectPartnerName: ({ indirectPartnerId }, { resellers }) => resellers.get(indirectPartnerId ?? '') ?? null,
    amount: ({ amount }) => amount,
    currency: ({ amount }) => amount.currency,
    result: ({ result }) => result,
    errorCode: ({ errorCode }) => errorCode,
    remark: ({ remark }) => remark,
    operator: ({ operatorId }, { operators }) => operators.get(operatorId) ?? null,
  },
})
