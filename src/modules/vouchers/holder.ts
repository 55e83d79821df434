/** Who has a hand on a voucher: its customer, the vendor, an unpaid order. */
import { Money } from '../../shared/money'
import { AssociationType, type CustomerEntity } from '../customers'
import type { VoucherEntity } from './voucher.entity'
import { VoucherOperationType } from './voucher.enums'
import { isSingleUse } from './voucher.lifecycle'

type Holder = Pick<CustomerEntity, 'partnerId' | 'associationType'> | null | undefined

/** As what it goes back where its customer does not buy through its issuer any more (R-2021); null: it stays. */
export const reasonToWithdraw = ({ partnerId }: Pick<VoucherEntity, 'partnerId'>, holder: Holder): VoucherOperationType | null => {
  if (holder?.partnerId !== partnerId) return VoucherOperationType.DISASSOCIATION_RECLAIM
  return holder.associationType === AssociationType.RESALE ? null : VoucherOperationType.MODE_SWITCH_RECLAIM
}

/** R-2022: nobody takes back what the vendor froze, or an unpaid order holds. */
export const isFree = ({ isFrozen, lockOrderId }: Pick<VoucherEntity, 'isFrozen' | 'lockOrderId'>): boolean =>
  !isFrozen && lockOrderId === null

/** What is there for this order: what another one holds is not, nor any of a voucher for one use (R-2034). */
export const freeFor = (voucher: VoucherEntity, orderId: string): Money => {
  const { balance, lockOrderId, heldAmount } = voucher
  if (lockOrderId === null || lockOrderId === orderId) return balance
  return heldAmount && !isSingleUse(voucher) ? balance.minus(heldAmount) : Money.zero(balance.currency)
}

export const letGo = (voucher: VoucherEntity): void => {
  voucher.lockOrderId = null
  voucher.heldAmount = null
}
