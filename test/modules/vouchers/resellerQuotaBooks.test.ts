/** What a quota must hold by its records, when resellers have a part in it (I-1). */
import { balanceByRecords, VoucherOperationResult, VoucherOperationType, VoucherQuotaOperationType } from '../../../src/modules/vouchers'
import { yuan } from './voucherWorld'

const { SUCCESS, FAILURE } = VoucherOperationResult
const { ISSUE, RECLAIM } = VoucherQuotaOperationType
const cut = (operationType: VoucherQuotaOperationType, amount: string, as: 'PARENT' | 'RESELLER', result = SUCCESS) => ({
  operationType,
  amount: yuan(amount),
  as,
  result,
})

describe('the books of a quota with resellers', () => {
  it.each([
    ['what was cut has left the parent', [cut(ISSUE, '300', 'PARENT')], '700.00'],
    ['what was reclaimed is the parent’s again', [cut(ISSUE, '300', 'PARENT'), cut(RECLAIM, '120.50', 'PARENT')], '820.50'],
    ['a reseller holds what it was given', [cut(ISSUE, '1000', 'RESELLER')], '1000.00'],
    ['what was reclaimed has left the reseller', [cut(ISSUE, '1000', 'RESELLER'), cut(RECLAIM, '400', 'RESELLER')], '600.00'],
    ['failures move nothing', [cut(ISSUE, '300', 'PARENT', FAILURE), cut(RECLAIM, '300', 'RESELLER', FAILURE)], '1000.00'],
  ])('%s (10, 11)', (_, cuttings, holds) => {
    expect(balanceByRecords(yuan('1000'), [], cuttings).amount).toBe(holds)
  })

  it('vouchers and reseller quotas count together', () => {
    const issued = { operationType: VoucherOperationType.ISSUE, amount: yuan('50'), result: SUCCESS }
    expect(balanceByRecords(yuan('1000'), [issued], [cut(ISSUE, '300', 'PARENT')]).amount).toBe('650.00')
  })
})
