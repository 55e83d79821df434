/** Tasks, and what was done about them, as clients see them. */
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { Money } from '../../shared/money'
import { Node } from '../../shared/node'
import { connectionOf } from '../../shared/pages'
import { Secret } from '../../shared/secret'
import { DateTimeScalar, type YearMonth, YearMonthScalar } from '../../shared/time'
import type { RenewalTaskEntity } from './renewalTask.entity'
import type { SalesTaskEntity } from './salesTask.entity'
import { HandlingResult, PrimaryStrategy, SecondaryStrategy, TaskStatus } from './task.enums'
import type { TaskHandlingEntity } from './taskHandling.entity'

@ObjectType({ simpleResolvers: true, description: 'What somebody did about a task (处理记录).' })
export class TaskHandling implements Pick<TaskHandlingEntity, 'id' | 'memberId' | 'handledAt' | 'result' | 'remark'> {
  @Field(() => ID, { description: '`thd_…`.' })
  id!: string

  @Field(() => ID, { description: "Who it was; a cloud reseller reads here that it was its master's member." })
  memberId!: string

  @Field(() => DateTimeScalar, { description: 'When (处理时间).' })
  handledAt!: string

  @Field(() => HandlingResult, { description: 'What came of it (处理结果).' })
  result!: HandlingResult

  @Field(() => String, { nullable: true, description: 'In own words (备注).' })
  remark!: string | null
}

export const TaskHandlingConnection = connectionOf(TaskHandling, 'TaskHandling')

@ObjectType({ simpleResolvers: true, description: 'Whom to turn to about a task (联系人); masked like everywhere (R-TASK-5).' })
export class TaskContact {
  @Field(() => Secret, { nullable: true, description: 'Name of the customer (客户名称).' })
  customerName!: Secret | null

  @Field(() => Secret, { nullable: true, description: 'Mobile number (手机号).' })
  mobilePhone!: Secret | null

  @Field(() => Secret, { nullable: true, description: 'E-mail (邮箱).' })
  email!: Secret | null
}

@ObjectType({
  simpleResolvers: true,
  implements: Node,
  description: 'What the vendor suggests doing with a customer (销售拓展任务, part 1 §5.1).',
})
export class SalesTask implements Pick<
  SalesTaskEntity,
  'id' | 'customerId' | 'name' | 'primaryStrategy' | 'secondaryStrategy' | 'status' | 'dueAt' | 'createdAt' | 'version'
> {
  @Field(() => ID, { description: 'Globally unique: `stk_…`.' })
  id!: string

  @Field({ description: 'What it is called (任务名称).' })
  name!: string

  @Field(() => ID, { description: 'Whom it is about; stays when the customer itself is no longer visible (R-2015).' })
  customerId!: string

  @Field(() => PrimaryStrategy, { description: 'What it is after (一级策略).' })
  primaryStrategy!: PrimaryStrategy

  @Field(() => SecondaryStrategy, { description: 'By which way (二级策略).' })
  secondaryStrategy!: SecondaryStrategy

  @Field(() => Money, { description: 'What the customer consumed in twelve months, when the task was made (近12个月消费).' })
  last12MonthConsumption!: Money

  @Field(() => TaskStatus, { description: 'Where it stands (任务状态).' })
  status!: TaskStatus

  @Field(() => DateTimeScalar, { description: 'When it was made (创建时间).' })
  createdAt!: string

  @Field(() => DateTimeScalar, { description: 'Until when it is to be done (截止时间).' })
  dueAt!: string

  @Field(() => Int, { description: 'How often it was handled.' })
  handlingCount!: number

  @Field(() => Int, { description: 'Counts its changes; give it as `expectedVersion`.' })
  version!: number
}

export const SalesTaskConnection = connectionOf(SalesTask, 'SalesTask')

@ObjectType({
  simpleResolvers: true,
  implements: Node,
  description: 'A large order that ends this month and is hardly renewed yet (大单续订任务, part 1 §5.2).',
})
export class RenewalTask implements Pick<
  RenewalTaskEntity,
  'id' | 'customerId' | 'orderId' | 'expiryMonth' | 'orderExpireAt' | 'isRenewed' | 'status' | 'createdAt' | 'version'
> {
  @Field(() => ID, { description: 'Globally unique: `rtk_…`.' })
  id!: string

  @Field(() => ID, { description: 'Whose order it is; stays when the customer itself is no longer visible (R-2015).' })
  customerId!: string

  @Field(() => ID, { description: 'The order that ends (订单号).' })
  orderId!: string

  @Field(() => YearMonthScalar, { description: 'In which month it ends, in Shanghai.' })
  expiryMonth!: YearMonth

  @Field(() => String, { nullable: true, description: 'Cloud service in lower case (云服务类型编码).' })
  serviceTypeCode!: string | null

  @Field(() => String, { nullable: true, description: 'Name of the cloud service (云服务类型名称).' })
  serviceTypeName!: string | null

  @Field(() => Money, { description: 'What the order cost after discounts, without services that nobody renews (实付金额, R-LOR-2).' })
  paidAmount!: Money

  @Field(() => Money, { description: 'What renewing it has cost so far (已续订金额).' })
  renewedAmount!: Money

  @Field({ description: 'Whether the rate has reached 60 % (是否续订, R-LOR-1).' })
  isRenewed!: boolean

  @Field(() => DateTimeScalar, { description: 'When the order ends (订单到期时间): the latest of its lines.' })
  orderExpireAt!: string

  @Field(() => TaskStatus, { description: 'Where it stands (任务状态).' })
  status!: TaskStatus

  @Field(() => DateTimeScalar, { description: 'When it was made (创建时间).' })
  createdAt!: string

  @Field(() => Int, { description: 'How often it was handled.' })
  handlingCount!: number

  @Field(() => Int, { description: 'Counts its changes; give it as `expectedVersion`.' })
  version!: number
}

export const RenewalTaskConnection = connectionOf(RenewalTask, 'RenewalTask')
