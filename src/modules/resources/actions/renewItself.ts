/** Renews one resource that renews itself, and pays for it: both, or neither (part 1 §4.7). */
import type { Database, Transaction } from '../../../db'
import { equals } from '../../../shared/conditions'
import { UserError, type UserErrorCode } from '../../../shared/errors'
import { CustomerEntity } from '../../customers'
import { chargeOrder, PeriodType } from '../../orders'
import { lockAsked, wholeOf } from '../asked'
import { isToBeCharged } from '../autoRenewal'
import type { Period } from '../period'
import { ResourceEntity } from '../resource.entity'
import { RenewalPeriodType } from '../resource.enums'
import { stopRenewingItself } from '../resource.lifecycle'
import { againstRenewal, type Asked, refused } from '../resource.refusals'
import { placeRenewal } from './placeRenewal'

type Writer = Pick<Database, 'write'>

/** Locks are taken as by everyone who renews: the customer, then its resources. Null when somebody was faster, or it is no longer wanted. */
const lockDue = async (tx: Transaction, id: string): Promise<{ customer: CustomerEntity; asked: Asked } | null> => {
  const seen = await tx.rows(ResourceEntity).where(equals('id', id)).one(['customerId'])
  if (!seen) return null
  const customer = await tx.lock(CustomerEntity, seen.customerId)
  const [asked] = await lockAsked(tx, customer.id, [id])
  return asked?.resource && isToBeCharged(asked.resource, tx.now) ? { customer, asked } : null
}

/** The last of so many times ends it; zero is without end. */
const countDown = (resource: ResourceEntity): void => {
  if (resource.autoRenewTimes === 1) stopRenewingItself(resource)
  else if (resource.autoRenewTimes) resource.autoRenewTimes -= 1
}

const renewAndPay = async (tx: Transaction, id: string): Promise<boolean> => {
  const due = await lockDue(tx, id)
  if (!due) return false
  const { customer, asked } = due
  const isYearly = asked.resource?.autoRenewPeriodType === PeriodType.YEAR
  const period: Period = {
    periodType: isYearly ? RenewalPeriodType.YEAR : RenewalPeriodType.MONTH,
    periodNum: 1,
    commonDay: customer.commonExpiryDay,
  }
  const refusal = againstRenewal(asked, period, tx.now, true)
  if (refusal) throw refused(refusal)
  for (const resource of wholeOf(asked)) {
    countDown(resource)
    resource.autoRenewTriedAt = tx.now
    resource.autoRenewFailure = null
  }
  await chargeOrder(tx, await placeRenewal(tx, tx, customer, [asked], period))
  return true
}

/** Nothing is left of a try in vain but that it was, and why. */
const noteFailure = async (tx: Transaction, id: string, code: UserErrorCode): Promise<void> => {
  const due = await lockDue(tx, id)
  if (!due) return
  for (const resource of wholeOf(due.asked)) {
    resource.autoRenewTriedAt = tx.now
    resource.autoRenewFailure = code
    await tx.save(resource)
  }
}

/** Answers whether it was renewed. Under the customer's lock, so that of two runs at once one charges. */
export const renewItself = async (db: Writer, id: string): Promise<boolean> => {
  try {
    return await db.write(tx => renewAndPay(tx, id))
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    await db.write(tx => noteFailure(tx, id, error.code))
    return false
  }
}
