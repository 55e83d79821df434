/** A sales-expansion task: what the vendor suggests a partner do with one of its customers. */
import { RoleCode } from '../../access/roles'
import { byCustomer, VisibleBy } from '../../access/visibility'
import { Balance, Code, Currency, Entity, Id, IdOf, Index, Instant, Text, Version, Whole } from '../../db'
import type { CurrencyCode, Money } from '../../shared/money'
import type { PrimaryStrategy, SecondaryStrategy, TaskStatus } from './task.enums'

@VisibleBy(byCustomer, 'salesTask.view', { vendor: [RoleCode.VENDOR_ADMIN], throughMaster: true })
@Index('ix_sales_task_partner_created', ['partnerId', 'createdAt', 'id'])
@Index('ix_sales_task_partner_due', ['partnerId', 'dueAt', 'id'])
@Index('ix_sales_task_partner_consumption', ['partnerId', 'last12MonthConsumption', 'id'])
@Index('ix_sales_task_customer_created', ['customerId', 'createdAt', 'id'])
@Index('ix_sales_task_customer_due', ['customerId', 'dueAt', 'id'])
@Index('ix_sales_task_customer_consumption', ['customerId', 'last12MonthConsumption', 'id'])
@Index('ix_sales_task_created', ['createdAt', 'id'])
@Index('ix_sales_task_due', ['dueAt', 'id'])
@Index('ix_sales_task_consumption', ['last12MonthConsumption', 'id'])
@Entity('sales_task')
export class SalesTaskEntity {
  @Id() id!: string
  /** The partner of the customer: a cloud reseller's tasks carry the reseller, though its master handles them (R-TASK-2). */
  @IdOf() partnerId!: string
  @IdOf() customerId!: string
  @Text(128) name!: string
  @Code() primaryStrategy!: PrimaryStrategy
  @Code() secondaryStrategy!: SecondaryStrategy
  /** As the vendor told it when it made the task. */
  @Balance() last12MonthConsumption!: Money
  @Currency() currency!: CurrencyCode
  @Code() status!: TaskStatus
  @Instant() dueAt!: string
  /** Grows with each handling, so that two at once never both find the version that they read. */
  @Whole() handlingCount!: number
  @Instant() createdAt!: string
  @Instant() updatedAt!: string
  @Version() version!: number
}
