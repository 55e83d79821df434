/** Is a change of this customer's association under way, and may its partner change it at all? */
import { systemViewer } from '../../../access/viewer'
import type { Transaction } from '../../../db'
import { equals } from '../../../shared/conditions'
import { UserError } from '../../../shared/errors'
import type { CustomerEntity } from '../../customers'
import { PartnerEntity, PartnerStatus } from '../../partners'
import { AssociationEventEntity } from '../associationEvent.entity'

/** For what is read beyond the rights of who asks: the other side's request, orders, accounts, standing. */
export const asSystem = (tx: Transaction): Transaction => tx.asSystem(systemViewer('the account check of an association'))

/** One at a time; the customer is locked. */
export const checkNothingPending = async (tx: Transaction, { id }: CustomerEntity): Promise<void> => {
  const pending = asSystem(tx).rows(AssociationEventEntity).where(equals('pendingCustomerId', id))
  if ((await pending.count()) > 0) throw new UserError('ASSOCIATION_EVENT_PENDING')
}

/** R-PAR-6: a frozen partner cannot part from its customers. */
export const checkPartnerNotFrozen = async (tx: Transaction, partnerId: string | null): Promise<void> => {
  const partner = await asSystem(tx).rows(PartnerEntity).where(equals('id', partnerId)).one(['status'])
  if (partner?.status === PartnerStatus.FROZEN) throw new UserError('FROZEN_PARTNER_KEEPS_CUSTOMERS')
}
