/** How exports are asked for, and how their records are filtered and ordered. */
import { Field, ID, InputType } from 'type-graphql'
import { orderEnum } from '../../db'
import { AccountChangeFilter, AdjustmentRecordFilter } from '../accounts'
import { CustomerFilter } from '../customers'
import { IncentiveIndicatorDetailLineFilter, IncentiveIndicatorFilter } from '../incentivePolicies'
import { IncentiveDetailFilter } from '../incentives'
import { OrderFilter } from '../orders'
import { PerformanceDetailFilter, PerformanceTransferFilter } from '../performance'
import { RenewalTaskFilter, SalesTaskFilter } from '../salesTasks'
import { VoucherQuotaRecordFilter } from '../vouchers'
import { VoucherOperationRecordFilter } from '../vouchers'
import { ExportFormat, ExportKind, ExportStatus } from './export.enums'

@InputType({ description: 'What to export (S1-25). Personal data is masked in every export, whoever asks (R-EXP-2).' })
export class CreateExportInput {
  @Field({ description: 'Makes the call safe to repeat, 1–64 characters (R-2290).' })
  idempotencyKey!: string

  @Field(() => ExportKind, { description: 'Which list (导出类型).' })
  kind!: ExportKind

  @Field(() => ExportFormat, { defaultValue: ExportFormat.CSV, description: 'How it is written (文件格式).' })
  format!: ExportFormat

  @Field(() => CustomerFilter, {
    nullable: true,
    description: 'With the kind CUSTOMERS: which ones, as in the list; null and absent: all.',
  })
  customerFilter?: CustomerFilter | null

  @Field(() => OrderFilter, { nullable: true, description: 'With the kind ORDERS: which ones, as in the list; null and absent: all.' })
  orderFilter?: OrderFilter | null

  @Field(() => SalesTaskFilter, {
    nullable: true,
    description: 'With the kind SALES_TASKS: which ones, as in the list; null and absent: all.',
  })
  salesTaskFilter?: SalesTaskFilter | null

  @Field(() => RenewalTaskFilter, {
    nullable: true,
    description:
      'With the kind RENEWAL_TASKS: which ones, as in the list; `orderExpireAtBegin` and `orderExpireAtEnd` are wanted, at most six months apart (R-LOR-5).',
  })
  renewalTaskFilter?: RenewalTaskFilter | null

  @Field(() => AdjustmentRecordFilter, {
    nullable: true,
    description: 'With the kind ADJUSTMENT_RECORDS: which ones, as in the list; null and absent: all.',
  })
  adjustmentRecordFilter?: AdjustmentRecordFilter | null

  @Field(() => AccountChangeFilter, {
    nullable: true,
    description: 'With the kind ACCOUNT_CHANGES: of which account, and which changes, as in the list; it is wanted (R-2108).',
  })
  accountChangeFilter?: AccountChangeFilter | null

  @Field(() => VoucherQuotaRecordFilter, {
    nullable: true,
    description: 'With the kind VOUCHER_QUOTA_RECORDS: which ones, as in the list; null and absent: all.',
  })
  voucherQuotaRecordFilter?: VoucherQuotaRecordFilter | null

  @Field(() => VoucherOperationRecordFilter, {
    nullable: true,
    description:
      'With the kinds VOUCHER_OPERATION_RECORDS and CASH_COUPON_OPERATION_RECORDS: which ones, as in the list; null and absent: all.',
  })
  voucherOperationRecordFilter?: VoucherOperationRecordFilter | null

  @Field(() => PerformanceDetailFilter, {
    nullable: true,
    description: 'With the kind PERFORMANCE_DETAILS: which ones, as in the list; null and absent: all.',
  })
  performanceDetailFilter?: PerformanceDetailFilter | null

  @Field(() => PerformanceTransferFilter, {
    nullable: true,
    description: 'With the kind PERFORMANCE_TRANSFERS: which ones, as in the list; null and absent: all.',
  })
  performanceTransferFilter?: PerformanceTransferFilter | null

  @Field(() => IncentiveDetailFilter, {
    nullable: true,
    description: 'With the kind INCENTIVE_DETAILS: which ones, as in the list; null and absent: all.',
  })
  incentiveDetailFilter?: IncentiveDetailFilter | null

  @Field(() => IncentiveIndicatorFilter, {
    nullable: true,
    description: 'With the kind INCENTIVE_INDICATORS: which ones, as in the list; null and absent: all.',
  })
  incentiveIndicatorFilter?: IncentiveIndicatorFilter | null

  @Field(() => IncentiveIndicatorDetailLineFilter, {
    nullable: true,
    description: 'With the kind INCENTIVE_INDICATOR_LINES: which ones, with `indicatorId` those of one indicator; null and absent: all.',
  })
  incentiveIndicatorLineFilter?: IncentiveIndicatorDetailLineFilter | null

  @Field(() => ID, { nullable: true, description: 'For a master: of this cloud reseller; ignored for others (R-FLT-6).' })
  indirectPartnerId?: string | null
}

@InputType({ description: 'Which export records. All conditions must hold; null and absent filter nothing.' })
export class ExportTaskFilter {
  @Field(() => ExportKind, { nullable: true, description: 'Only this kind.' })
  kind?: ExportKind | null

  @Field(() => ExportStatus, { nullable: true, description: 'Only those that stand here.' })
  status?: ExportStatus | null
}

export const [ExportTaskOrder, exportTaskOrders] = orderEnum('ExportTaskOrder', 'Order of export records; equal times follow by id.', {
  REQUESTED_AT_DESC: ['requestedAt', 'DESC', 'Newest first.'],
  REQUESTED_AT_ASC: ['requestedAt', 'ASC', 'Oldest first.'],
})
export type ExportTaskOrder = keyof typeof ExportTaskOrder
