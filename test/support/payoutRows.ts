/** Payment requests and what belongs to them, for tests: give what matters, the rest is ordinary. */
import type { New } from '../../src/db'
import { BusinessInformationEntity } from '../../src/modules/incentivePayouts'
import { IncentiveFrozenReason, IncentiveHoldEntity } from '../../src/modules/incentives'

type Given<E> = Partial<New<E>> & { id: string; partnerId: string }

export const businessInformationRow = (given: Given<BusinessInformationEntity>): New<BusinessInformationEntity> => ({
  taxpayerName: `公司${given.partnerId}`,
  taxpayerNo: '91110000MA0000001X',
  currency: 'CNY',
  bankName: '中国银行贵阳分行',
  bankAccountNo: '6222020200001234',
  contactName: '李财务',
  contactMobile: '13900000021',
  mailingAddress: '贵州省贵阳市观山湖区 1 号',
  updatedAt: '2026-01-01T00:00:00.000Z',
  version: 1,
  ...given,
})

/** Unpaid since the day before the clock of the test world. */
export const holdRow = (given: Given<IncentiveHoldEntity>): New<IncentiveHoldEntity> => ({
  reason: IncentiveFrozenReason.POSTPAID_NOT_REPAID,
  consumptionCycle: '2026-02',
  customerId: null,
  orderId: null,
  remark: null,
  placedAt: '2026-03-01T00:00:00.000Z',
  placedById: 'mbr_vendorFinance',
  releasedAt: null,
  releasedById: null,
  version: 1,
  ...given,
})
