/** The notice that a customer accepts with an invitation is the latest of its association type (R-DEV-10, part 1 §3.10). */
import type { Transaction } from '../../db'
import { compared, equals } from '../../shared/conditions'
import { newId } from '../../shared/ids'
import { AgreementVersionEntity, CustomerAgreementEntity } from '../authorization'
import type { CustomerEntity } from '../customers'

/** Signs it for the locked customer, which is saved by whoever locked it. */
export const signNotice = async (
  system: Transaction,
  customer: CustomerEntity,
  { partnerId, associationType, signedById }: { partnerId: string; associationType: string; signedById: string },
): Promise<void> => {
  const [latest] = await system
    .rows(AgreementVersionEntity)
    .where(equals('associationType', associationType), compared('publishedAt', '<=', system.now))
    .many(['id', 'version'], { sorting: [['publishedAt', 'DESC']], limit: 1 })
  if (!latest) return
  customer.agreementVersion = latest.version
  await system.insert(CustomerAgreementEntity, {
    id: newId('cag'),
    partnerId,
    customerId: customer.id,
    agreementVersionId: latest.id,
    signedAt: system.now,
    signedById,
  })
}
