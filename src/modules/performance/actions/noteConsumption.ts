/** Notes what was paid or refunded, in the transaction that does it: nothing is ever missed, and nothing is held up. */
import type { Transaction } from '../../../db'
import { newId } from '../../../shared/ids'
import type { Money } from '../../../shared/money'
import type { OrderPaid } from '../../orders'
import type { RefundOrdered } from '../../resources'
import { NotedConsumptionEntity } from '../notedConsumption.entity'

const note = (tx: Transaction, orderId: string, cash: Money): Promise<void> =>
  tx.append(NotedConsumptionEntity, { id: newId('ncs'), orderId, cash, currency: cash.currency, occurredAt: tx.now })

/** A combined order is the sum of its members, which are noted themselves; who buys without a partner performs for nobody. */
export const notePayment = async ({ orderId, partnerId, isCombined, cash }: OrderPaid, tx: Transaction): Promise<void> => {
  if (partnerId && !isCombined) await note(tx, orderId, cash)
}

export const noteRefund = ({ orderId, refund }: RefundOrdered, tx: Transaction): Promise<void> => note(tx, orderId, refund.times(-1))
