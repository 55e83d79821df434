/** A customer signs the version of the notice that is in force for its association type. */
import { systemViewer } from '../../../access/viewer'
import type { Transaction } from '../../../db'
import { newId } from '../../../shared/ids'
import type { CustomerEntity } from '../../customers'
import { latestIn } from '../agreements'
import { CustomerAgreementEntity } from '../customerAgreement.entity'

/** The customer is locked, and saved by the caller: joining and switching sign too. Without any version there is nothing to sign. */
export const signLatest = async (tx: Transaction, customer: CustomerEntity): Promise<void> => {
  const latest = await latestIn(tx, customer.associationType)
  if (!latest || !customer.partnerId || customer.agreementVersion === latest.version) return
  customer.agreementVersion = latest.version
  await tx.asSystem(systemViewer('what a customer signs')).insert(CustomerAgreementEntity, {
    id: newId('cag'),
    partnerId: customer.partnerId,
    customerId: customer.id,
    agreementVersionId: latest.id,
    signedAt: tx.now,
    signedById: tx.viewer.memberId,
  })
}
