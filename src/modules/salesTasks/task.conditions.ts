/** What each filter on tasks means: class FA, in part 1 §5.1 and §5.2. */
import { amountFromTo, type Database, related } from '../../db'
import { allOf, compared, cond, type Condition, not } from '../../shared/conditions'
import { between, containing, exactly, FA, type Filtering, oneOf } from '../../shared/filters'
import { canonicalId } from '../../shared/ids'
import { customerConditions, CustomerEntity, type CustomerFilter } from '../customers'
import type { RenewalTaskFilter, SalesTaskFilter } from './salesTask.inputs'
import { TaskStatus } from './task.enums'
import { isOpen } from './task.lifecycle'

type Input<T> = T | null | undefined

const longestName = 128
const longestCode = 64

/** Customers and managers are searched for as in the list of customers, among those that the viewer sees. */
const customersLike = ({ customerName, managerName }: Pick<CustomerFilter, 'customerName' | 'managerName'>, door: Database): Filtering => {
  const conditions = customerConditions({ customerName, managerName }, door).filter(condition => condition !== null)
  return related('customerId', door.rows(CustomerEntity), conditions.length ? allOf(...conditions) : null)
}

const lateOrNot = (isLate: Input<boolean>, property: 'dueAt' | 'orderExpireAt', now: string): Filtering => {
  const late: Condition = allOf(isOpen, compared(property, '<', now))
  return typeof isLate === 'boolean' ? (isLate ? late : not(late)) : null
}

export const salesTaskConditions = (filter: Input<SalesTaskFilter>, door: Database): Filtering[] =>
  filter
    ? [
        containing('name', filter.name, FA, 'name', { spaces: true, most: longestName }),
        customersLike(filter, door),
        exactly('primaryStrategy', filter.primaryStrategy, FA),
        exactly('secondaryStrategy', filter.secondaryStrategy, FA),
        lateOrNot(filter.isOverdue, 'dueAt', door.now),
        amountFromTo(door, 'last12MonthConsumption', filter.last12MonthConsumptionFrom, filter.last12MonthConsumptionTo),
        oneOf('statuses', filter.statuses, FA, 'status'),
        between('createdAt', filter.createdAtBegin, filter.createdAtEnd, FA, 'createdAt'),
        between('dueAt', filter.dueAtBegin, filter.dueAtEnd, FA, 'dueAt'),
      ]
    : []

/** Handled tasks are hidden until somebody asks for them (R-LOR-4). */
const standing = (statuses: Input<TaskStatus[]>): Filtering =>
  oneOf('statuses', statuses?.length ? statuses : [TaskStatus.PENDING], FA, 'status')

export const renewalTaskConditions = (filter: Input<RenewalTaskFilter>, door: Database): Filtering[] => [
  standing(filter?.statuses),
  ...(filter
    ? [
        exactly('orderId', filter.orderId ? canonicalId(filter.orderId) : filter.orderId, FA, 'orderId'),
        customersLike(filter, door),
        exactly('serviceTypeCode', filter.serviceTypeCode?.toLowerCase(), FA, 'serviceTypeCode', longestCode),
        typeof filter.isRenewed === 'boolean' ? cond`row.isRenewed = ${Number(filter.isRenewed)}` : null,
        lateOrNot(filter.isOverdue, 'orderExpireAt', door.now),
        between('orderExpireAt', filter.orderExpireAtBegin, filter.orderExpireAtEnd, FA, 'orderExpireAt'),
      ]
    : []),
]
