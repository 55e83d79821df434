/** Issuing and reclaiming ask for a code (S2-42): cash coupons are operations of their own, which only a government partner has. */
import { PartnerIdentity } from '../../access/roles'
import type { Database } from '../../db'
import { equals, isIn } from '../../shared/conditions'
import { isIdOf } from '../../shared/ids'
import { sensitive, SensitiveOperation } from '../verification'
import { VoucherEntity } from './voucher.entity'
import { VoucherKind, VoucherQuotaKind } from './voucher.enums'
import type { IssueVouchersInput, ReclaimVouchersInput } from './voucher.inputs'
import { VoucherQuotaEntity } from './voucherQuota.entity'

const { ISSUE_CASH_COUPON, ISSUE_VOUCHER, RECLAIM_CASH_COUPON, RECLAIM_VOUCHER } = SensitiveOperation

/** To every other partner a cash coupon is a voucher: no kind of it leaves without the question (R-VC-2). */
const isGovernment = ({ viewer }: Pick<Database, 'viewer'>): boolean => viewer.identities.includes(PartnerIdentity.GOVERNMENT)

export const issuing = sensitive<IssueVouchersInput>(
  async (door, { quotaId }) => {
    const quota = await door.rows(VoucherQuotaEntity).where(equals('id', quotaId)).one(['kind'])
    return quota?.kind === VoucherQuotaKind.CASH_COUPON && isGovernment(door) ? ISSUE_CASH_COUPON : ISSUE_VOUCHER
  },
  ({ quotaId }) => [quotaId],
)

/** A batch counts as the stricter of the two: everybody who is asked about cash coupons is asked about vouchers. */
export const reclaiming = sensitive<ReclaimVouchersInput>(
  async (door, { ids }) => {
    const wanted = ids.filter(id => isIdOf('vch', id))
    const vouchers = wanted.length ? await door.rows(VoucherEntity).where(isIn('id', wanted)).many(['kind']) : []
    const isCash = vouchers.length > 0 && vouchers.every(({ kind }) => kind === VoucherKind.CASH_COUPON)
    return isCash && isGovernment(door) ? RECLAIM_CASH_COUPON : RECLAIM_VOUCHER
  },
  ({ ids }) => ids,
)
