/** Whether the vendor counts a customer as new, and for which months (R-CUS-4). */
import { byCustomersManager, VisibleBy } from '../../access/visibility'
import { Code, CopyOf, Entity, Id, IdOf, Index, Month } from '../../db'
import type { YearMonth } from '../../shared/time'
import type { CustomerTagType, NewCustomerTagState } from './customer.enums'

@VisibleBy(byCustomersManager, 'customer.view')
@Index('ix_new_customer_tag_partner', ['partnerId', 'id'])
@Index('ix_new_customer_tag_manager', ['customerManagerId', 'id', 'partnerId', 'customerId'])
@Index('ux_new_customer_tag_customer', ['customerId', 'partnerId', 'tagType'], { unique: true })
@Entity('new_customer_tag')
export class NewCustomerTagEntity {
  @Id() id!: string
  @IdOf() partnerId!: string
  @IdOf() customerId!: string
  /** Who looks after the customer now (R-AM-5). */
  @CopyOf('CustomerEntity', 'managerId', 'customerId') @IdOf({ nullable: true }) customerManagerId!: string | null
  @Code() tagType!: CustomerTagType
  @Code() state!: NewCustomerTagState
  @Month({ nullable: true }) effectiveMonth!: YearMonth | null
  @Month({ nullable: true }) expiryMonth!: YearMonth | null
}
