/** A partner that loses a customer no longer pays for it: what still waits is closed. */
import { systemViewer } from '../../../access/viewer'
import type { Transaction } from '../../../db'
import { equals } from '../../../shared/conditions'
import type { CustomerLeft } from '../../customers'
import { PartnerPaymentRequestEntity } from '../partnerPaymentRequest.entity'
import { PartnerPaymentStatus } from '../payment.enums'
import { closeRequests } from './trade'

export const closeRequestsOf = async ({ customerId, partnerId }: CustomerLeft, tx: Transaction): Promise<void> => {
  const waiting = await tx
    .asSystem(systemViewer('a customer that leaves'))
    .rows(PartnerPaymentRequestEntity)
    .where(equals('customerId', customerId), equals('partnerId', partnerId), equals('status', PartnerPaymentStatus.PENDING))
    .many(['orderId'])
  if (waiting.length)
    await closeRequests(
      tx,
      waiting.map(({ orderId }) => orderId),
    )
}
