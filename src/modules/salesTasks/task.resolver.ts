/** Sales tasks and renewal tasks: the lists, one of each, and what hangs on both. */
import { Arg, Args, type ClassType, Ctx, Extensions, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql'
import type { GraphQLResolveInfo } from 'graphql'
import type { Context } from '../../context'
import { doorOf, namedBy, Needs, type Soon } from '../../db'
import { DecimalScalar } from '../../shared/money'
import { emptyPage, type Page, PageArgs } from '../../shared/pages'
import { Customer, CustomerEntity } from '../customers'
import { Member, MemberEntity } from '../members'
import type { ResolverClass } from '../module'
import { Order, OrderEntity } from '../orders'
import { throughReseller } from '../partners'
import { isMineToWorkOn, mayContact } from './entrustment'
import { renewalRate } from './largeOrders'
import { RenewalTaskEntity } from './renewalTask.entity'
import { SalesTaskEntity } from './salesTask.entity'
import {
  handlingOrders,
  RenewalTaskFilter,
  RenewalTaskOrder,
  renewalTaskOrders,
  SalesTaskFilter,
  SalesTaskOrder,
  salesTaskOrders,
} from './salesTask.inputs'
import { renewalTaskConditions, salesTaskConditions } from './task.conditions'
import { isOverdue, taskLifecycle } from './task.lifecycle'
import {
  RenewalTask,
  RenewalTaskConnection,
  SalesTask,
  SalesTaskConnection,
  TaskContact,
  TaskHandling,
  TaskHandlingConnection,
} from './task.types'
import { TaskHandlingEntity } from './taskHandling.entity'

const throughText = "For a master: tasks about this cloud reseller's customers; ignored for others (R-FLT-6, R-CUS-3)."

@Resolver(() => SalesTask)
export class SalesTaskResolver {
  @Query(() => SalesTask, { nullable: true, description: 'One sales task (S1-64); null when it does not exist or is not mine to see.' })
  async salesTask(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Arg('indirectPartnerId', () => ID, { nullable: true, description: throughText }) indirectPartnerId: string | null,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<SalesTaskEntity | null> {
    return (await throughReseller(ctx, indirectPartnerId))?.one(SalesTaskEntity, id, info) ?? null
  }

  @Query(() => SalesTaskConnection, { description: 'Sales tasks about the customers that I see (S1-62, R-TASK-1).' })
  async salesTasks(
    @Args() page: PageArgs,
    @Arg('filter', () => SalesTaskFilter, { nullable: true, description: 'Which ones.' }) filter: SalesTaskFilter | null,
    @Arg('orderBy', () => SalesTaskOrder, { defaultValue: SalesTaskOrder.CREATED_AT_DESC, description: 'In which order.' })
    orderBy: SalesTaskOrder,
    @Arg('indirectPartnerId', () => ID, { nullable: true, description: throughText }) indirectPartnerId: string | null,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<SalesTaskEntity>> {
    const door = await throughReseller(ctx, indirectPartnerId)
    if (!door) return emptyPage()
    return door.page(SalesTaskEntity, info, { page, order: salesTaskOrders[orderBy], filters: salesTaskConditions(filter, door) })
  }

  @Needs('status', 'dueAt')
  @FieldResolver(() => Boolean, { description: 'Whether it is still open after its time (是否逾期).' })
  isOverdue(@Root() { status, dueAt }: SalesTaskEntity, @Ctx() { now }: Context): boolean {
    return isOverdue(status, dueAt, now)
  }
}

@Resolver(() => RenewalTask)
export class RenewalTaskResolver {
  @Query(() => RenewalTask, { nullable: true, description: 'One renewal task; null when it does not exist or is not mine to see.' })
  async renewalTask(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Arg('indirectPartnerId', () => ID, { nullable: true, description: throughText }) indirectPartnerId: string | null,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<RenewalTaskEntity | null> {
    return (await throughReseller(ctx, indirectPartnerId))?.one(RenewalTaskEntity, id, info) ?? null
  }

  @Query(() => RenewalTaskConnection, {
    description: 'Large orders that end and are hardly renewed (S1-66, R-LOR-1); only PENDING ones unless others are asked for (R-LOR-4).',
  })
  async renewalTasks(
    @Args() page: PageArgs,
    @Arg('filter', () => RenewalTaskFilter, { nullable: true, description: 'Which ones.' }) filter: RenewalTaskFilter | null,
    @Arg('orderBy', () => RenewalTaskOrder, { defaultValue: RenewalTaskOrder.ORDER_EXPIRE_AT_ASC, description: 'In which order.' })
    orderBy: RenewalTaskOrder,
    @Arg('indirectPartnerId', () => ID, { nullable: true, description: throughText }) indirectPartnerId: string | null,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<RenewalTaskEntity>> {
    const door = await throughReseller(ctx, indirectPartnerId)
    if (!door) return emptyPage()
    return door.page(RenewalTaskEntity, info, { page, order: renewalTaskOrders[orderBy], filters: renewalTaskConditions(filter, door) })
  }

  @Needs('paidAmount', 'renewedAmount')
  @FieldResolver(() => DecimalScalar, {
    description: 'Renewed amount by paid amount, as a fraction with four decimals, cut off (续订率, R-LOR-3).',
  })
  renewalRate(@Root() { renewedAmount, paidAmount }: RenewalTaskEntity): string {
    return renewalRate(renewedAmount, paidAmount)
  }

  @Needs('status', 'orderExpireAt')
  @FieldResolver(() => Boolean, { description: 'Whether it is still open after the order has ended (是否逾期, R-LOR-3).' })
  isOverdue(@Root() { status, orderExpireAt }: RenewalTaskEntity, @Ctx() { now }: Context): boolean {
    return isOverdue(status, orderExpireAt, now)
  }

  @Needs('orderId')
  @FieldResolver(() => Order, { nullable: true, description: 'The order that ends; null when it is not mine to see.' })
  order(@Root() task: RenewalTaskEntity, @Info() info: GraphQLResolveInfo): Soon<OrderEntity | null> {
    return namedBy(task, 'orderId', OrderEntity, info)
  }
}

type Task = SalesTaskEntity | RenewalTaskEntity

/** What tasks of both kinds have. */
const fieldsOfTask = (type: ClassType<object>): ResolverClass => {
  @Resolver(() => type)
  class TaskFields {
    @Needs('customerId')
    @FieldResolver(() => Customer, { nullable: true, description: 'Whom it is about; null when the customer is no longer mine (R-2015).' })
    customer(@Root() task: Task, @Info() info: GraphQLResolveInfo): Soon<CustomerEntity | null> {
      return namedBy(task, 'customerId', CustomerEntity, info)
    }

    @Needs('customerId', 'partnerId')
    @FieldResolver(() => TaskContact, {
      nullable: true,
      description: 'Whom to turn to (联系人); null for a master while its reseller has not entrusted it (R-TASK-4).',
    })
    async contact(@Root() task: Task): Promise<CustomerEntity | null> {
      if (!(await mayContact(task))) return null
      return doorOf(task).one(CustomerEntity, task.customerId, ['customerName', 'mobilePhone', 'email'])
    }

    @Needs('customerId')
    @FieldResolver(() => Member, { nullable: true, description: 'Who looks after the customer today (客户经理); null where I do not see.' })
    async manager(@Root() task: Task, @Info() info: GraphQLResolveInfo): Promise<MemberEntity | null> {
      const door = doorOf(task)
      const customer = await door.one(CustomerEntity, task.customerId, ['managerId'])
      return door.one(MemberEntity, customer?.managerId, info)
    }

    @Needs('partnerId')
    @FieldResolver(() => ID, { nullable: true, description: 'The cloud reseller whose task it is, when its master looks; null otherwise.' })
    indirectPartnerId(@Root() task: Task): string | null {
      return doorOf(task).viewer.through ? task.partnerId : null
    }

    @Needs('id')
    @FieldResolver(() => TaskHandlingConnection, { description: 'What was done about it (处理记录), newest first; rows are only added.' })
    handlingRecords(@Root() task: Task, @Args() page: PageArgs, @Info() info: GraphQLResolveInfo): Promise<Page<TaskHandlingEntity>> {
      const list = { page, order: handlingOrders.HANDLED_AT_DESC }
      return doorOf(task).pageOf(TaskHandlingEntity, { by: 'taskId', of: task.id }, info, list)
    }

    @Extensions({ expectedSize: 3 })
    @Needs('status', 'partnerId')
    @FieldResolver(() => [String], {
      description: 'What I can do with it now: names of actions. A cloud reseller can do nothing, its master acts (R-TASK-2).',
    })
    async availableActions(@Root() task: Task): Promise<string[]> {
      const actions = taskLifecycle.availableActions(task.status, doorOf(task).viewer)
      return actions.length && (await isMineToWorkOn(task)) ? actions : []
    }
  }
  return TaskFields
}

export const taskFieldResolvers: readonly ResolverClass[] = [fieldsOfTask(SalesTask), fieldsOfTask(RenewalTask)]

@Resolver(() => TaskHandling)
export class TaskHandlingResolver {
  @Needs('memberId')
  @FieldResolver(() => Member, { nullable: true, description: 'Who it was; null for a member of another partner.' })
  member(@Root() record: TaskHandlingEntity, @Info() info: GraphQLResolveInfo): Soon<MemberEntity | null> {
    return namedBy(record, 'memberId', MemberEntity, info)
  }
}

@Resolver(() => Customer)
export class CustomerTasksResolver {
  @Needs('id')
  @FieldResolver(() => SalesTaskConnection, { description: 'The sales tasks about this customer that I see.' })
  salesTasks(
    @Root() customer: CustomerEntity,
    @Args() page: PageArgs,
    @Arg('filter', () => SalesTaskFilter, { nullable: true, description: 'Which ones.' }) filter: SalesTaskFilter | null,
    @Arg('orderBy', () => SalesTaskOrder, { defaultValue: SalesTaskOrder.CREATED_AT_DESC, description: 'In which order.' })
    orderBy: SalesTaskOrder,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<SalesTaskEntity>> {
    const door = doorOf(customer)
    const list = { page, order: salesTaskOrders[orderBy], filters: salesTaskConditions(filter, door) }
    return door.pageOf(SalesTaskEntity, { by: 'customerId', of: customer.id }, info, list)
  }
}
