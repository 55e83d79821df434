/** The arithmetic of quotas: nothing appears, nothing gets lost. */
import fc from 'fast-check'
import { VoucherOperationResult, VoucherOperationType, VoucherQuotaStatus } from '../../../src/modules/vouchers'
import {
  againstFaceValue,
  againstOneMore,
  balanceByRecords,
  canIssue,
  emptied,
  issuedAmount,
  issueFrom,
  receiverOf,
  returnTo,
} from '../../../src/modules/vouchers/quota'
import { Money } from '../../../src/shared/money'
import { yuan } from './voucherWorld'

const cents = (count: number): Money => Money.ofUnits(BigInt(count) * 1_000_000n, 'CNY')
const bounds = { minFaceValue: null, maxFaceValue: null, maxCount: null, maxTotalFaceValue: null }

type Step = { readonly act: 'issue' | 'use' | 'reclaim'; readonly cents: number; readonly pick: number }
const steps = fc.array(
  fc.record<Step>({ act: fc.constantFrom('issue', 'use', 'reclaim'), cents: fc.integer({ min: 1, max: 5_000 }), pick: fc.nat() }),
  { maxLength: 60 },
)

type Held = { readonly faceValue: Money; balance: Money; used: Money; returned: Money; isReclaimed: boolean }
type Booking = Parameters<typeof balanceByRecords>[1][number]

/** Issues, uses and reclaims at random. */
const play = (value: Money, story: readonly Step[]) => {
  const quota = { quotaValue: value, balance: value }
  const held: Held[] = []
  const records: Booking[] = []
  const zero = Money.zero('CNY')
  const note = (operationType: VoucherOperationType, amount: Money, isDone: boolean) =>
    records.push({ operationType, amount, result: isDone ? VoucherOperationResult.SUCCESS : VoucherOperationResult.FAILURE })

  for (const { act, cents: count, pick } of story) {
    const voucher = held[pick % Math.max(1, held.length)]
    if (act === 'issue') {
      const faceValue = cents(count)
      const isDone = canIssue(quota, faceValue)
      note(VoucherOperationType.ISSUE, faceValue, isDone)
      if (isDone) issueFrom(quota, faceValue)
      if (isDone) held.push({ faceValue, balance: faceValue, used: zero, returned: zero, isReclaimed: false })
    } else if (voucher && !voucher.isReclaimed) {
      if (act === 'use') {
        const part = voucher.balance.compare(cents(count)) < 0 ? voucher.balance : cents(count)
        voucher.balance = voucher.balance.minus(part)
        voucher.used = voucher.used.plus(part)
      } else {
        voucher.returned = emptied(voucher)
        voucher.isReclaimed = true
        returnTo(quota, voucher.returned)
        note(VoucherOperationType.RECLAIM, voucher.returned, true)
      }
    }
  }
  return { quota, held, records }
}

describe('a quota', () => {
  it('is conserved whatever is issued, used and reclaimed (I-1)', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20_000 }), steps, (value, story) => {
        const { quota, held, records } = play(cents(value), story)
        expect(balanceByRecords(quota.quotaValue, records).amount).toBe(quota.balance.amount)
        expect(quota.balance.isNegative).toBe(false)
        expect(quota.balance.compare(quota.quotaValue)).toBeLessThanOrEqual(0)
        const out = held.reduce((total, voucher) => total.plus(voucher.balance).plus(voucher.used), Money.zero('CNY'))
        expect(issuedAmount(quota).amount).toBe(out.amount)
      }),
    )
  })

  it('accounts for the whole face value of each voucher, and empties the reclaimed ones (I-2)', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20_000 }), steps, (value, story) => {
        for (const { faceValue, balance, used, returned, isReclaimed } of play(cents(value), story).held) {
          expect(balance.plus(used).plus(returned).amount).toBe(faceValue.amount)
          if (isReclaimed) expect(balance.isZero).toBe(true)
        }
      }),
    )
  })

  it('issues as long as it lasts, to the last cent and no further (R-2058)', () => {
    const quota = { quotaValue: yuan('0.03'), balance: yuan('0.03') }
    for (let left = 0; left < 3; left++) issueFrom(quota, yuan('0.01'))
    expect(quota.balance.isZero).toBe(true)
    expect(canIssue(quota, yuan('0.01'))).toBe(false)
    expect(() => issueFrom(quota, yuan('0.01'))).toThrow(RangeError)
  })

  it('never takes back more than it was worth', () => {
    const quota = { quotaValue: yuan('5'), balance: yuan('4.99') }
    expect(() => returnTo(quota, yuan('0.02'))).toThrow(RangeError)
    expect(quota.balance.amount).toBe('4.99')
  })

  it('refuses a face value outside its bounds, and takes the bounds themselves (R-2057)', () => {
    const bounded = { ...bounds, minFaceValue: yuan('10'), maxFaceValue: yuan('20') }
    const codes = ['9.99', '10', '20', '20.01'].map(amount => againstFaceValue(bounded, yuan(amount))?.code ?? null)
    expect(codes).toEqual(['FACE_VALUE_TOO_LOW', null, null, 'FACE_VALUE_TOO_HIGH'])
    expect(againstFaceValue(bounds, yuan('0.01'))).toBeNull()
  })

  it('refuses one voucher too many, one yuan too many, and what it does not hold, in this order (R-2056)', () => {
    const quota = { ...bounds, balance: yuan('50'), maxCount: 2, maxTotalFaceValue: yuan('60') }
    const code = (count: number, total: string, faceValue: string) =>
      againstOneMore(quota, quota.balance, { count, total: yuan(total) }, yuan(faceValue))?.code ?? null
    expect(code(1, '10', '50')).toBeNull()
    expect(code(2, '10', '50')).toBe('VOUCHER_COUNT_EXCEEDED')
    expect(code(1, '10.01', '50')).toBe('TOTAL_FACE_VALUE_EXCEEDED')
    expect(code(0, '0', '50.01')).toBe('QUOTA_INSUFFICIENT')
    const none = { ...quota, maxCount: 0 }
    expect(againstOneMore(none, quota.balance, { count: 0, total: yuan('0') }, yuan('1'))?.code).toBe('VOUCHER_COUNT_EXCEEDED')
  })

  it('that is reclaimed passes returns on to its nearest ancestor that is not (R-2063)', () => {
    const { NORMAL, RECLAIMED, INVALID } = VoucherQuotaStatus
    const line = (...statuses: VoucherQuotaStatus[]) =>
      new Map(statuses.map((status, depth) => [`q${depth}`, { status, parentQuotaId: depth ? `q${depth - 1}` : null, depth }]))
    expect(receiverOf(line(NORMAL, NORMAL, NORMAL), 'q2')?.depth).toBe(2)
    expect(receiverOf(line(NORMAL, NORMAL, INVALID), 'q2')?.depth).toBe(2)
    expect(receiverOf(line(NORMAL, NORMAL, RECLAIMED), 'q2')?.depth).toBe(1)
    expect(receiverOf(line(NORMAL, RECLAIMED, RECLAIMED), 'q2')?.depth).toBe(0)
    expect(receiverOf(line(NORMAL), 'q9')).toBeUndefined()
  })
})
