/** The records of issuing and reclaiming as a file: all of them, or those of cash coupons alone (S2-12, S2-13). */
import type { Database } from '../../../db'
import { equals, isIn } from '../../../shared/conditions'
import { MemberEntity } from '../../members'
import { partnersOwn } from '../../partners'
import {
  voucherOperationRecordConditions,
  VoucherOperationRecordEntity,
  type VoucherOperationRecordFilter,
  voucherOperationRecordOrders,
  VoucherQuotaKind,
} from '../../vouchers'
import { customerNames, type Names } from './customerNames'
import { exportKind } from './kind'

type Beside = { readonly names: Names; readonly operators: ReadonlyMap<string, string> }

const isId = (id: string | null): id is string => id !== null

/** Names of customers and login names of operators, as far as the viewer sees them. */
const besideOf = async (records: readonly VoucherOperationRecordEntity[], door: Database): Promise<Beside> => {
  const customers = records.map(({ customerId }) => customerId).filter(isId)
  const operatorIds = [...new Set(records.map(({ operatorId }) => operatorId))]
  const operators = await door.rows(MemberEntity).where(isIn('id', operatorIds)).many(['id', 'accountName'])
  return {
    names: await customerNames(
      customers.map(customerId => ({ customerId })),
      door,
    ),
    operators: new Map(operators.map(({ id, accountName }) => [id, accountName])),
  }
}

const recordsKind = (name: string, only: VoucherQuotaKind | null) =>
  exportKind<VoucherOperationRecordEntity, VoucherOperationRecordFilter, Beside>({
    keys: ['voucher.viewRecords'],
    name,
    entity: VoucherOperationRecordEntity,
    reads: [
      'operationType',
      'quotaId',
      'quotaKind',
      'voucherId',
      'customerId',
      'amount',
      'occurredAt',
      'result',
      'errorCode',
      'remark',
      'operatorId',
    ],
    order: voucherOperationRecordOrders.OCCURRED_AT_DESC,
    conditions: (filter, door) => [...voucherOperationRecordConditions(filter, door), only ? equals('quotaKind', only) : null],
    beside: besideOf,
    columns: {
      id: ({ id }) => id,
      operationType: ({ operationType }) => operationType,
      quotaId: ({ quotaId }) => quotaId,
      quotaKind: ({ quotaKind }) => quotaKind,
      voucherId: ({ voucherId }) => voucherId,
      customerId: ({ customerId }) => customerId,
      customerName: ({ customerId }, { names }) => (customerId === null ? null : (names.get(customerId) ?? null)),
      amount: ({ amount }) => amount,
      currency: ({ amount }) => amount.currency,
      occurredAt: ({ occurredAt }) => occurredAt,
      result: ({ result }) => result,
      errorCode: ({ errorCode }) => errorCode,
      operator: ({ operatorId }, { operators }) => operators.get(operatorId) ?? null,
      remark: record => partnersOwn(record, record.remark),
    },
  })

export const voucherOperationRecordsKind = recordsKind('voucher-operation-records', null)
export const cashCouponOperationRecordsKind = recordsKind('cash-coupon-operation-records', VoucherQuotaKind.CASH_COUPON)
