/** A large-order renewal task: an order that ends this month and is hardly renewed yet (R-LOR-1). */
import { RoleCode } from '../../access/roles'
import { byCustomer, VisibleBy } from '../../access/visibility'
import { Balance, Code, Currency, Entity, Flag, Id, IdOf, Index, Instant, Month, Text, Version, Whole } from '../../db'
import type { CurrencyCode, Money } from '../../shared/money'
import type { YearMonth } from '../../shared/time'
import type { TaskStatus } from './task.enums'

@VisibleBy(byCustomer, 'salesTask.view', { vendor: [RoleCode.VENDOR_ADMIN], throughMaster: true })
@Index('ix_renewal_task_partner_expire', ['partnerId', 'orderExpireAt', 'id'])
@Index('ix_renewal_task_partner_paid', ['partnerId', 'paidAmount', 'id'])
@Index('ix_renewal_task_customer', ['customerId', 'id'])
@Index('ix_renewal_task_expire', ['orderExpireAt', 'id'])
@Index('ix_renewal_task_paid', ['paidAmount', 'id'])
@Index('ix_renewal_task_status', ['status', 'id'])
@Index('ux_renewal_task_order', ['orderId', 'expiryMonth'], { unique: true })
@Entity('renewal_task')
export class RenewalTaskEntity {
  @Id() id!: string
  @IdOf() partnerId!: string
  @IdOf() customerId!: string
  @IdOf() orderId!: string
  @Month() expiryMonth!: YearMonth
  @Text(64, { nullable: true }) serviceTypeCode!: string | null
  @Text(128, { nullable: true }) serviceTypeName!: string | null
  /** What the order cost after discounts, without services that nobody renews (R-LOR-2). */
  @Balance() paidAmount!: Money
  @Balance() renewedAmount!: Money
  @Currency() currency!: CurrencyCode
  /** The rate has reached 60 %: kept beside the amounts, to be filtered by. */
  @Flag() isRenewed!: boolean
  @Instant() orderExpireAt!: string
  @Code() status!: TaskStatus
  @Whole() handlingCount!: number
  @Instant() createdAt!: string
  @Instant() updatedAt!: string
  @Version() version!: number
}
