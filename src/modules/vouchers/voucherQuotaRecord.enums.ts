/** The enum of what is done with quotas of cloud resellers. */
import { registerEnumType } from 'type-graphql'

export enum VoucherQuotaOperationType {
  ISSUE = 'ISSUE',
  RECLAIM = 'RECLAIM',
}
registerEnumType(VoucherQuotaOperationType, {
  name: 'VoucherQuotaOperationType',
  description: 'What was done with a quota of a cloud reseller (操作类型).',
  valuesConfig: {
    ISSUE: { description: "发放 (10): cut from the master's quota." },
    RECLAIM: { description: "回收 (11): what was left went back into the master's quota." },
  },
})
