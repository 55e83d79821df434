/** The enums of an export. */
import { registerEnumType } from 'type-graphql'

export enum ExportKind {
  CUSTOMERS = 'CUSTOMERS',
  ORDERS = 'ORDERS',
  SALES_TASKS = 'SALES_TASKS',
  RENEWAL_TASKS = 'RENEWAL_TASKS',
  ADJUSTMENT_RECORDS = 'ADJUSTMENT_RECORDS',
  ACCOUNT_CHANGES = 'ACCOUNT_CHANGES',
  VOUCHER_OPERATION_RECORDS = 'VOUCHER_OPERATION_RECORDS',
  CASH_COUPON_OPERATION_RECORDS = 'CASH_COUPON_OPERATION_RECORDS',
  VOUCHER_QUOTA_RECORDS = 'VOUCHER_QUOTA_RECORDS',
  PERFORMANCE_DETAILS = 'PERFORMANCE_DETAILS',
  PERFORMANCE_TRANSFERS = 'PERFORMANCE_TRANSFERS',
  INCENTIVE_DETAILS = 'INCENTIVE_DETAILS',
  INCENTIVE_INDICATORS = 'INCENTIVE_INDICATORS',
  INCENTIVE_INDICATOR_LINES = 'INCENTIVE_INDICATOR_LINES',
}
registerEnumType(ExportKind, {
  name: 'ExportKind',
  description: 'What is exported (导出类型).',
  valuesConfig: {
    CUSTOMERS: { description: '客户列表: the list `customers`.' },
    ORDERS: { description: '订单列表: the list `orders`.' },
    SALES_TASKS: { description: '销售拓展任务: the list `salesTasks`.' },
    RENEWAL_TASKS: { description: '大单续订任务: the list `renewalTasks`, of orders that end within six months at most (R-LOR-5).' },
    ADJUSTMENT_RECORDS: { description: '调账记录: the list `adjustmentRecords`.' },
    ACCOUNT_CHANGES: { description: '收支明细: the list `accountChangeRecords`, of one account.' },
    VOUCHER_OPERATION_RECORDS: { description: '券操作记录: the list `voucherOperationRecords` (S2-12).' },
    CASH_COUPON_OPERATION_RECORDS: { description: '现金券操作记录: of that list, what was done with cash coupons (S2-13).' },
    VOUCHER_QUOTA_RECORDS: { description: '额度发放/回收记录: the list `voucherQuotaRecords`.' },
    PERFORMANCE_DETAILS: { description: '业绩明细: the list `performanceDetails`.' },
    PERFORMANCE_TRANSFERS: { description: '业绩转移记录: the list `performanceTransfers`.' },
    INCENTIVE_DETAILS: { description: '激励明细: the list `incentiveDetails` (R-ID-1).' },
    INCENTIVE_INDICATORS: { description: '指标信息: the list `incentiveIndicators` (R-IN-2).' },
    INCENTIVE_INDICATOR_LINES: { description: '指标明细: the lines of indicators (R-IN-2).' },
  },
})

export enum ExportFormat {
  CSV = 'CSV',
  JSONL = 'JSONL',
}
registerEnumType(ExportFormat, {
  name: 'ExportFormat',
  description: 'How an export is written (文件格式).',
  valuesConfig: {
    CSV: {
      description:
        'RFC 4180 in UTF-8 with a mark at the front, for spreadsheets; texts that a spreadsheet would run get a quote before them.',
    },
    JSONL: { description: 'One JSON object on each line, for programs.' },
  },
})

export enum ExportStatus {
  PROCESSING = 'PROCESSING',
  COMPLETED = 'COMPLETED',
  FAILED = 'FAILED',
}
registerEnumType(ExportStatus, {
  name: 'ExportStatus',
  description: 'How far an export is (导出状态, R-EXP-3).',
  valuesConfig: {
    PROCESSING: { description: '处理中: waits for its turn, or is being written.' },
    COMPLETED: { description: '已完成: can be downloaded until it expires.' },
    FAILED: { description: '失败: see `failure`.' },
  },
})

export enum ExportFailure {
  NO_LONGER_ALLOWED = 'NO_LONGER_ALLOWED',
  TOO_MANY_ROWS = 'TOO_MANY_ROWS',
  FILTER_REFUSED = 'FILTER_REFUSED',
  GAVE_UP = 'GAVE_UP',
}
registerEnumType(ExportFailure, {
  name: 'ExportFailure',
  description: 'Why an export failed (失败原因).',
  valuesConfig: {
    NO_LONGER_ALLOWED: { description: 'Who asked for it may not see this any more.' },
    TOO_MANY_ROWS: { description: 'More than 100,000 rows: narrow the filter.' },
    FILTER_REFUSED: { description: 'Who asked for it may not filter by this any more.' },
    GAVE_UP: { description: 'It was tried three times.' },
  },
})
