/** Hands an application for a test coupon in: complete, and one at a time (R-2089, R-2090). */
import { systemViewer } from '../../../access/viewer'
import type { Context } from '../../../context'
import { isDuplicate, type Transaction } from '../../../db'
import { cond, equals } from '../../../shared/conditions'
import { UserError } from '../../../shared/errors'
import { CustomerEntity } from '../../customers'
import { testCouponLifecycle } from '../partnerVoucher.lifecycle'
import type { SubmitTestCouponApplicationInput } from '../testCoupon.inputs'
import { TestCouponApplicationEntity } from '../testCouponApplication.entity'
import { lockApplication } from './lockApplication'

/** R-2091. Vendor accounts keep their id, whatever they are: a partner's customer account differs by its prefix alone (INFERRED). */
const refuseSubCustomer = async (system: Transaction, partnerId: string): Promise<void> => {
  const account = equals('id', partnerId.replace(/^ptn_/, 'cus_'))
  if (
    await system
      .rows(CustomerEntity)
      .where(account, cond`row.partnerId IS NOT NULL`)
      .count()
  )
    throw new UserError('SUB_CUSTOMER_CANNOT_APPLY')
}

const refuseSecond = async (system: Transaction, partnerId: string): Promise<void> => {
  const pending = await system.rows(TestCouponApplicationEntity).where(equals('pendingPartnerId', partnerId)).one(['id'])
  if (pending) throw new UserError('TEST_COUPON_PENDING', { id: pending.id })
}

const needed = ['amount', 'resourceListUrl'] as const

export const submitTestCouponApplication = async (tx: Transaction, { viewer, now }: Context, input: SubmitTestCouponApplicationInput) => {
  const application = await lockApplication(tx, input)
  testCouponLifecycle.move(application, 'submit', viewer)
  const missing = needed.find(name => application[name] === null)
  if (missing) throw new UserError('FIELD_REQUIRED', { name: missing }, [missing])
  const { partnerId } = application
  const system = tx.asSystem(systemViewer('rules of test coupons'))
  await refuseSubCustomer(system, partnerId)
  await refuseSecond(system, partnerId)
  Object.assign(application, { pendingPartnerId: partnerId, submittedAt: now, reviewComment: null, reviewedAt: null, reviewedById: null })
  // Of two at once that both found none, the index lets one through.
  await tx.save(application).catch((error: unknown) => {
    throw isDuplicate(error) ? new UserError('TEST_COUPON_PENDING') : error
  })
  return { objectId: application.id }
}
