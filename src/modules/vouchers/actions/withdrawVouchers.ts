/** A customer that leaves, comes or changes its type keeps no voucher of before: what is left goes back to the quotas in the same transaction. */
import { systemViewer } from '../../../access/viewer'
import type { Transaction } from '../../../db'
import { type Condition, equals, isIn } from '../../../shared/conditions'
import type { AssociationTypeSwitched, CustomerAssociated, CustomerLeft } from '../../customers'
import { isFree } from '../holder'
import { VoucherEntity } from '../voucher.entity'
import { VoucherOperationType, VoucherStatus } from '../voucher.enums'
import { lockReceivers } from './receivers'
import { returnToQuotas, withdrawn } from './returnToQuotas'

/** The customer is locked. What is frozen or held stays (R-2022); it goes back when it is released, if its holder is gone by then. */
const withdraw = async (tx: Transaction, operationType: VoucherOperationType, ...whose: Condition[]): Promise<void> => {
  const system = tx.asSystem(systemViewer('an association begins, changes or ends'))
  const open = isIn('status', [VoucherStatus.USABLE, VoucherStatus.INACTIVE])
  const found = await system
    .rows(VoucherEntity)
    .where(open, ...whose)
    .many(['id', 'quotaId'])
  if (found.length === 0) return
  const quotas = await lockReceivers(system, found)
  const vouchers = await system.lockMany(
    VoucherEntity,
    found.map(({ id }) => id),
  )
  const free = [...vouchers.values()].filter(isFree)
  const all = free.map(voucher => withdrawn(voucher, operationType, system)).filter(each => each !== null)
  await returnToQuotas(system, quotas, all)
  await system.save(...free)
}

/** Types 3 and, where a master moves it to another of its resellers, 9: the value goes back to the reseller that issued it. */
export const withdrawFromLeaving = ({ customerId, partnerId, toPartnerId }: CustomerLeft, tx: Transaction): Promise<void> => {
  const type = toPartnerId ? VoucherOperationType.RESELLER_TRANSFER : VoucherOperationType.DISASSOCIATION_RECLAIM
  return withdraw(tx, type, equals('customerId', customerId), equals('partnerId', partnerId))
}

/** Type 7: whatever it still held before. */
export const withdrawFromAssociated = ({ customerId }: CustomerAssociated, tx: Transaction): Promise<void> =>
  withdraw(tx, VoucherOperationType.ASSOCIATION_RECLAIM, equals('customerId', customerId))

/** Type 8. */
export const withdrawFromSwitching = ({ customerId, partnerId }: AssociationTypeSwitched, tx: Transaction): Promise<void> =>
  withdraw(tx, VoucherOperationType.MODE_SWITCH_RECLAIM, equals('customerId', customerId), equals('partnerId', partnerId))
