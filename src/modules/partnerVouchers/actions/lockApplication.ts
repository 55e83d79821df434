/** The application that an action is about, locked, as it was read. */
import type { Transaction } from '../../../db'
import { notFound, UserError } from '../../../shared/errors'
import { TestCouponApplicationEntity } from '../testCouponApplication.entity'

type Asked = { readonly id: string; readonly expectedVersion?: number | null }

export const lockApplication = async (tx: Transaction, { id, expectedVersion }: Asked): Promise<TestCouponApplicationEntity> => {
  const application = await tx.lock(TestCouponApplicationEntity, id, notFound('testCouponApplication', 'id'))
  if (typeof expectedVersion === 'number' && expectedVersion !== application.version)
    throw new UserError('CONFLICT_STALE_VERSION', { current: application.version })
  return application
}
