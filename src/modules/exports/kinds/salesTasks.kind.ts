/** The list of sales tasks as a file. */
import { isOverdue, salesTaskConditions, SalesTaskEntity, type SalesTaskFilter, salesTaskOrders } from '../../salesTasks'
import { customerNames, type Names } from './customerNames'
import { exportKind } from './kind'

export const salesTasksKind = exportKind<SalesTaskEntity, SalesTaskFilter, { readonly names: Names; readonly now: string }>({
  keys: ['salesTask.view'],
  name: 'sales-tasks',
  entity: SalesTaskEntity,
  reads: [
    'customerId',
    'name',
    'primaryStrategy',
    'secondaryStrategy',
    'last12MonthConsumption',
    'status',
    'dueAt',
    'handlingCount',
    'createdAt',
  ],
  order: salesTaskOrders.CREATED_AT_DESC,
  conditions: salesTaskConditions,
  beside: async (tasks, door) => ({ names: await customerNames(tasks, door), now: door.now }),
  columns: {
    id: ({ id }) => id,
    name: ({ name }) => name,
    customerId: ({ customerId }) => customerId,
    customerName: ({ customerId }, { names }) => names.get(customerId) ?? null,
    primaryStrategy: ({ primaryStrategy }) => primaryStrategy,
    secondaryStrategy: ({ secondaryStrategy }) => secondaryStrategy,
    last12MonthConsumption: ({ last12MonthConsumption }) => last12MonthConsumption,
    currency: ({ last12MonthConsumption }) => last12MonthConsumption.currency,
    status: ({ status }) => status,
    isOverdue: ({ status, dueAt }, { now }) => isOverdue(status, dueAt, now),
    createdAt: ({ createdAt }) => createdAt,
    dueAt: ({ dueAt }) => dueAt,
    handlingCount: ({ handlingCount }) => handlingCount,
  },
})
