/** What somebody did about a task; such rows are only ever added. */
import { RoleCode } from '../../access/roles'
import { byCustomer, VisibleBy } from '../../access/visibility'
import { Code, Entity, Id, IdOf, Index, Instant, Text } from '../../db'
import type { HandlingResult } from './task.enums'

/** Carries the partner and the customer of its task, to be narrowed like it on every path. */
@VisibleBy(byCustomer, 'salesTask.view', { vendor: [RoleCode.VENDOR_ADMIN], throughMaster: true })
@Index('ix_task_handling_task', ['taskId', 'handledAt', 'id'])
@Entity('task_handling')
export class TaskHandlingEntity {
  @Id() id!: string
  @IdOf() partnerId!: string
  @IdOf() customerId!: string
  @IdOf() taskId!: string
  @IdOf() memberId!: string
  @Instant() handledAt!: string
  @Code() result!: HandlingResult
  @Text(256, { nullable: true }) remark!: string | null
}
