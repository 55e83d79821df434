/** Which versions of the notice a customer signed, and when. */
import { RoleCode } from '../../access/roles'
import { byCustomer, VisibleBy } from '../../access/visibility'
import { Entity, Id, IdOf, Index, Instant } from '../../db'

@VisibleBy(byCustomer, 'customer.view', { vendor: [RoleCode.VENDOR_ADMIN] })
@Index('ix_customer_agreement_customer', ['customerId', 'signedAt', 'id'])
@Entity('customer_agreement')
export class CustomerAgreementEntity {
  @Id() id!: string
  @IdOf() partnerId!: string
  @IdOf() customerId!: string
  @IdOf() agreementVersionId!: string
  @Instant() signedAt!: string
  @IdOf() signedById!: string
}
