/** What a customer still owes, or still holds, at the partner where it is. */
import type { Database, Transaction } from '../../db'
import { compared, equals, not } from '../../shared/conditions'
import type { Instant } from '../../shared/time'
import { AccountEntity } from '../accounts'
import { ChargingMode, PartnerPaymentRequestEntity, PartnerPaymentStatus } from '../orders'
import { ResourceEntity, ResourceStatus } from '../resources'

/** With the rights of the system: who may ask for a change need not be able to read money. */
type Reader = Pick<Database | Transaction, 'rows'>

/** R-PP-7: orders that wait for the partner to pay them. */
export const isPaymentPending = async (system: Reader, customerId: string): Promise<boolean> => {
  const requests = system.rows(PartnerPaymentRequestEntity)
  return (await requests.where(equals('customerId', customerId), equals('status', PartnerPaymentStatus.PENDING)).count()) > 0
}

export const hasValidReservedInstance = async (system: Reader, customerId: string, now: Instant): Promise<boolean> => {
  const instances = system
    .rows(ResourceEntity)
    .where(
      equals('customerId', customerId),
      equals('chargingMode', ChargingMode.RESERVED_INSTANCE),
      compared('expireAt', '>', now),
      not(equals('status', ResourceStatus.CLOSED)),
    )
  return (await instances.count()) > 0
}

export const isInArrears = async (system: Reader, customerId: string): Promise<boolean> => {
  const owing = system.rows(AccountEntity).where(equals('customerId', customerId), compared('debtAmount', '>', 0))
  return (await owing.count()) > 0
}
