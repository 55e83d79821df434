/** The ecosystem manager of the partner decides about an application; approval makes the partner voucher (R-2088). */
import { PartnerIdentity } from '../../../access/roles'
import { systemViewer } from '../../../access/viewer'
import type { Context } from '../../../context'
import type { Transaction } from '../../../db'
import { once } from '../../../mutations'
import { invalidInput, UserError } from '../../../shared/errors'
import { newId } from '../../../shared/ids'
import { shownOf } from '../../../shared/shown'
import { VoucherStatus } from '../../vouchers'
import { softwareProgrammeLimits } from '../deduction.limits'
import { PartnerVoucherEntity } from '../partnerVoucher.entity'
import { PartnerVoucherSource, TestCouponDecision } from '../partnerVoucher.enums'
import { testCouponLifecycle } from '../partnerVoucher.lifecycle'
import type { ReviewTestCouponApplicationInput } from '../testCoupon.inputs'
import type { TestCouponApplicationEntity } from '../testCouponApplication.entity'
import { lockApplication } from './lockApplication'

const commentOf = ({ comment }: ReviewTestCouponApplicationInput): string | null => {
  const text = shownOf(comment ?? '')
  if ([...text].length > 500) throw invalidInput('at most 500 characters', 'comment')
  return text === '' ? null : text
}

const expiryOf = ({ expireAt }: ReviewTestCouponApplicationInput, now: string): string => {
  if (!expireAt) throw new UserError('FIELD_REQUIRED', { name: 'expireAt' }, ['expireAt'])
  if (expireAt <= now) throw invalidInput('a voucher expires in the future', 'expireAt')
  return expireAt
}

/** Usable at once. Its holder, not who grants it, has it: hence the rights of the system. */
const grant = (tx: Transaction, application: TestCouponApplicationEntity, expireAt: string): Promise<string> => {
  const { id, partnerId, name, amount, currency, developmentPath } = application
  if (!amount) throw new Error(`${id} was handed in without an amount`)
  return tx.asSystem(systemViewer('granting a test coupon')).insert(PartnerVoucherEntity, {
    id: newId('pvc'),
    partnerId,
    name,
    source: PartnerVoucherSource.TEST_GRANT,
    sourceId: id,
    status: VoucherStatus.USABLE,
    faceValue: amount,
    balance: amount,
    currency,
    effectiveAt: tx.now,
    expireAt,
    specifiedCustomerIds: [],
    useLimits: developmentPath === PartnerIdentity.SOFTWARE ? softwareProgrammeLimits : [],
    createdAt: tx.now,
    updatedAt: tx.now,
    version: 1,
  })
}

export const reviewTestCouponApplication = async (tx: Transaction, ctx: Context, input: ReviewTestCouponApplicationInput) => {
  const { viewer, now } = ctx
  const { id } = input
  const application = await lockApplication(tx, { id })
  const { answer, replayed } = await once(tx, ctx, 'reviewTestCouponApplication', input, async () => {
    if (typeof input.expectedVersion === 'number' && input.expectedVersion !== application.version)
      throw new UserError('CONFLICT_STALE_VERSION', { current: application.version })
    const reviewComment = commentOf(input)
    if (input.decision === TestCouponDecision.APPROVE) {
      testCouponLifecycle.move(application, 'approve', viewer)
      application.partnerVoucherId = await grant(tx, application, expiryOf(input, now))
    } else {
      testCouponLifecycle.move(application, 'reject', viewer)
      if (!reviewComment) throw new UserError('REASON_REQUIRED', {}, ['comment'])
    }
    Object.assign(application, { reviewComment, reviewedAt: now, reviewedById: viewer.memberId, pendingPartnerId: null })
    await tx.save(application)
    return { objectId: id }
  })
  return { ...answer, replayed }
}
