/** What can be exported: each kind with the file that describes it, and the field of the input that holds its filter. */
import type { CreateExportInput } from '../export.inputs'
import { ExportKind } from '../export.enums'
import { accountChangesKind } from './accountChanges.kind'
import { adjustmentRecordsKind } from './adjustmentRecords.kind'
import { customersKind } from './customers.kind'
import { incentiveDetailsKind } from './incentiveDetails.kind'
import { incentiveIndicatorLinesKind, incentiveIndicatorsKind } from './incentiveIndicators.kind'
import type { Kind } from './kind'
import { ordersKind } from './orders.kind'
import { performanceDetailsKind } from './performanceDetails.kind'
import { performanceTransfersKind } from './performanceTransfers.kind'
import { renewalTasksKind } from './renewalTasks.kind'
import { salesTasksKind } from './salesTasks.kind'
import { cashCouponOperationRecordsKind, voucherOperationRecordsKind } from './voucherOperationRecords.kind'
import { voucherQuotaRecordsKind } from './voucherQuotaRecords.kind'

export type { Cell, Kind } from './kind'

type FilterField = Extract<keyof CreateExportInput, `${string}Filter`>

export const kinds: Readonly<Record<ExportKind, Kind & { readonly filter: FilterField }>> = {
  [ExportKind.CUSTOMERS]: { ...customersKind, filter: 'customerFilter' },
  [ExportKind.ORDERS]: { ...ordersKind, filter: 'orderFilter' },
  [ExportKind.SALES_TASKS]: { ...salesTasksKind, filter: 'salesTaskFilter' },
  [ExportKind.RENEWAL_TASKS]: { ...renewalTasksKind, filter: 'renewalTaskFilter' },
  [ExportKind.ADJUSTMENT_RECORDS]: { ...adjustmentRecordsKind, filter: 'adjustmentRecordFilter' },
  [ExportKind.ACCOUNT_CHANGES]: { ...accountChangesKind, filter: 'accountChangeFilter' },
  [ExportKind.VOUCHER_OPERATION_RECORDS]: { ...voucherOperationRecordsKind, filter: 'voucherOperationRecordFilter' },
  [ExportKind.CASH_COUPON_OPERATION_RECORDS]: { ...cashCouponOperationRecordsKind, filter: 'voucherOperationRecordFilter' },
  [ExportKind.VOUCHER_QUOTA_RECORDS]: { ...voucherQuotaRecordsKind, filter: 'voucherQuotaRecordFilter' },
  [ExportKind.PERFORMANCE_DETAILS]: { ...performanceDetailsKind, filter: 'performanceDetailFilter' },
  [ExportKind.PERFORMANCE_TRANSFERS]: { ...performanceTransfersKind, filter: 'performanceTransferFilter' },
  [ExportKind.INCENTIVE_DETAILS]: { ...incentiveDetailsKind, filter: 'incentiveDetailFilter' },
  [ExportKind.INCENTIVE_INDICATORS]: { ...incentiveIndicatorsKind, filter: 'incentiveIndicatorFilter' },
  [ExportKind.INCENTIVE_INDICATOR_LINES]: { ...incentiveIndicatorLinesKind, filter: 'incentiveIndicatorLineFilter' },
}

export const filterFields: readonly FilterField[] = Object.values(kinds).map(({ filter }) => filter)
