/** How tasks are filtered, ordered, made and handled. */
import { Field, ID, InputType, Int } from 'type-graphql'
import { orderEnum, orders } from '../../db'
import { DecimalScalar } from '../../shared/money'
import { DateTimeScalar } from '../../shared/time'
import { HandlingResult, PrimaryStrategy, SecondaryStrategy, TaskStatus } from './task.enums'

@InputType({ description: 'Which sales tasks (S1-62). All conditions must hold; absent, null, "" and [] filter nothing.' })
export class SalesTaskFilter {
  @Field(() => String, { nullable: true, description: 'Name of the task, infix, at least two characters.' })
  name?: string | null

  @Field(() => String, {
    nullable: true,
    description: "The customer's real-name name, infix, at least two characters, no space inside (R-FLT-4).",
  })
  customerName?: string | null

  @Field(() => String, {
    nullable: true,
    description: "Name or login name of the customer's manager, infix, at least two characters; of members that I see.",
  })
  managerName?: string | null

  @Field(() => PrimaryStrategy, { nullable: true, description: 'Only this one (一级策略).' })
  primaryStrategy?: PrimaryStrategy | null

  @Field(() => SecondaryStrategy, { nullable: true, description: 'Only this one (二级策略).' })
  secondaryStrategy?: SecondaryStrategy | null

  @Field(() => Boolean, { nullable: true, description: 'Whether it is still open after its time (是否逾期).' })
  isOverdue?: boolean | null

  @Field(() => DecimalScalar, { nullable: true, description: 'Consumption of twelve months at least this.' })
  last12MonthConsumptionFrom?: string | null

  @Field(() => DecimalScalar, { nullable: true, description: 'Consumption of twelve months at most this.' })
  last12MonthConsumptionTo?: string | null

  @Field(() => [TaskStatus], { nullable: true, description: 'Only tasks that stand here (任务状态).' })
  statuses?: TaskStatus[] | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'Made later than this; the instant itself is excluded.' })
  createdAtBegin?: string | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'Made earlier than this; the instant itself is excluded.' })
  createdAtEnd?: string | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'Due later than this; the instant itself is excluded.' })
  dueAtBegin?: string | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'Due earlier than this; the instant itself is excluded.' })
  dueAtEnd?: string | null
}

export const [SalesTaskOrder, salesTaskOrders] = orderEnum('SalesTaskOrder', 'Order of sales tasks; rows that are equal follow by id.', {
  CREATED_AT_DESC: ['createdAt', 'DESC', 'Newest first.'],
  DUE_AT_ASC: ['dueAt', 'ASC', 'What is due first comes first.'],
  CONSUMPTION_DESC: ['last12MonthConsumption', 'DESC', 'Highest consumption of twelve months first.'],
})
export type SalesTaskOrder = keyof typeof SalesTaskOrder

@InputType({
  description: 'Which renewal tasks (S1-66). All conditions must hold; absent, null, "" and [] filter nothing, but for `statuses`.',
})
export class RenewalTaskFilter {
  @Field(() => [TaskStatus], {
    nullable: true,
    description: 'Only tasks that stand here (任务状态). Absent, null and []: only PENDING ones (R-LOR-4).',
  })
  statuses?: TaskStatus[] | null

  @Field(() => ID, { nullable: true, description: 'Only of this order, in upper or lower case.' })
  orderId?: string | null

  @Field(() => String, {
    nullable: true,
    description: "The customer's real-name name, infix, at least two characters, no space inside (R-FLT-4).",
  })
  customerName?: string | null

  @Field(() => String, {
    nullable: true,
    description: "Name or login name of the customer's manager, infix, at least two characters; of members that I see.",
  })
  managerName?: string | null

  @Field(() => String, { nullable: true, description: 'Only this cloud service, in any case.' })
  serviceTypeCode?: string | null

  @Field(() => Boolean, { nullable: true, description: 'Whether the rate has reached 60 % (是否续订).' })
  isRenewed?: boolean | null

  @Field(() => Boolean, { nullable: true, description: 'Whether it is still open after the order has ended (是否逾期).' })
  isOverdue?: boolean | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'The order ends later than this; the instant itself is excluded.' })
  orderExpireAtBegin?: string | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'The order ends earlier than this; the instant itself is excluded.' })
  orderExpireAtEnd?: string | null
}

export const [RenewalTaskOrder, renewalTaskOrders] = orderEnum(
  'RenewalTaskOrder',
  'Order of renewal tasks; rows that are equal follow by id.',
  {
    ORDER_EXPIRE_AT_ASC: ['orderExpireAt', 'ASC', 'What ends first comes first.'],
    PAID_AMOUNT_DESC: ['paidAmount', 'DESC', 'The largest order first.'],
  },
)
export type RenewalTaskOrder = keyof typeof RenewalTaskOrder

export const handlingOrders = orders({ HANDLED_AT_DESC: ['handledAt', 'DESC'] })

@InputType({ description: 'What came of handling a task (S1-63, S1-67).' })
export class HandleSalesTaskInput {
  @Field(() => ID, { description: 'The task.' })
  id!: string

  @Field(() => HandlingResult, { description: 'What came of it (处理结果). The first is FOLLOWED_UP.' })
  result!: HandlingResult

  @Field(() => String, { nullable: true, description: 'In own words, at most 256 characters (备注); null and "" are none.' })
  remark?: string | null

  @Field(() => Int, { description: 'The version that was read; another one is CONFLICT_STALE_VERSION.' })
  expectedVersion!: number

  @Field(() => ID, { nullable: true, description: 'For a master: of this cloud reseller (R-TASK-2). Others leave it out.' })
  indirectPartnerId?: string | null
}

@InputType({ description: 'What came of handling a renewal task (S1-67).' })
export class HandleRenewalTaskInput extends HandleSalesTaskInput {}

@InputType({ description: 'What the vendor suggests doing with a customer.' })
export class CreateSalesTaskInput {
  @Field({ description: 'Makes the call safe to repeat, 1–64 characters (R-2290).' })
  idempotencyKey!: string

  @Field(() => ID, { description: 'Whom it is about; it goes to the partner of today.' })
  customerId!: string

  @Field({ description: 'What it is called, 1–128 characters (任务名称).' })
  name!: string

  @Field(() => PrimaryStrategy, { description: 'What it is after (一级策略).' })
  primaryStrategy!: PrimaryStrategy

  @Field(() => SecondaryStrategy, { description: 'By which way (二级策略).' })
  secondaryStrategy!: SecondaryStrategy

  @Field(() => DecimalScalar, { description: "In the customer's currency, not below zero (近12个月消费)." })
  last12MonthConsumption!: string

  @Field(() => DateTimeScalar, { description: 'Until when it is to be done (截止时间); later than now.' })
  dueAt!: string
}
