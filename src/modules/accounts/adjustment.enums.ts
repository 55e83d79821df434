/** The enums of adjustments: money that a partner passes on, and takes back. */
import { registerEnumType } from 'type-graphql'
import { AccountType } from './account.enums'

export enum AdjustmentType {
  ALLOCATE = 'ALLOCATE',
  RECLAIM = 'RECLAIM',
  UNBIND_RECLAIM = 'UNBIND_RECLAIM',
}
registerEnumType(AdjustmentType, {
  name: 'AdjustmentType',
  description: 'What was done (调账类型).',
  valuesConfig: {
    ALLOCATE: { description: '拨款 (SOURCE_OPERATION_BEADJUST): money passed on to a customer or a cloud reseller.' },
    RECLAIM: { description: '回收 (SOURCE_OPERATION_BERETRIEVE): money taken back.' },
    UNBIND_RECLAIM: {
      description: '解绑回收 (SOURCE_OPERATION_BEUNBIND): the customer left or is no longer resale, and its balance went back (R-2126).',
    },
  },
})

/** What can be passed on: cash, or a part of the own credit line (R-2123). */
export enum AdjustableAccountType {
  BALANCE = AccountType.BALANCE,
  CREDIT = AccountType.CREDIT,
}
registerEnumType(AdjustableAccountType, {
  name: 'AdjustableAccountType',
  description: 'Which money is passed on or taken back (拨款类型, R-2123). Vouchers never are: they are issued (R-BAL-5).',
  valuesConfig: {
    BALANCE: { description: '现金 (1): from balance to balance; goes off what may still be granted, too.' },
    CREDIT: { description: '信用 (2): from credit to credit; the line of the customer goes with it.' },
  },
})
