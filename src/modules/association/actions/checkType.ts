/** May this customer have that association type at its partner? (R-AT-1, R-ASC-6) */
import type { Transaction } from '../../../db'
import { equals } from '../../../shared/conditions'
import { UserError } from '../../../shared/errors'
import { AssociationType, type CustomerEntity, CustomerStandingEntity } from '../../customers'
import { PartnerEntity } from '../../partners'
import { asSystem } from './underWay'

export const checkType = async (tx: Transaction, { id, partnerId, associationType: current }: CustomerEntity, to: AssociationType) => {
  if (current === to) throw new UserError('ASSOCIATION_TYPE_NOT_ALLOWED', { current }, ['toType'], 'CBC.5024')
  const system = asSystem(tx)
  if (to === AssociationType.REFERRAL) {
    const partner = await system.rows(PartnerEntity).where(equals('id', partnerId)).one(['referralEnabled'])
    if (!partner?.referralEnabled) throw new UserError('REFERRAL_NOT_ENABLED', {}, ['toType'])
  } else {
    const standing = await system.rows(CustomerStandingEntity).where(equals('customerId', id)).one(['hasCreditAccount'])
    if (standing?.hasCreditAccount) throw new UserError('HAS_CREDIT_ACCOUNT', {}, ['toType'])
  }
}
