/** The list of renewal tasks as a file: of orders that end within six months at most (R-LOR-5). */
import { badInput } from '../../../shared/errors'
import { addMonths, shanghaiDate } from '../../../shared/time'
import {
  isOverdue,
  renewalRate,
  renewalTaskConditions,
  RenewalTaskEntity,
  type RenewalTaskFilter,
  renewalTaskOrders,
} from '../../salesTasks'
import { customerNames, type Names } from './customerNames'
import { exportKind } from './kind'

const mostMonths = 6

const checkRange = (filter: RenewalTaskFilter | null): void => {
  const { orderExpireAtBegin: begin, orderExpireAtEnd: end } = filter ?? {}
  if (!begin) throw badInput('orderExpireAtBegin', 'an export says from when')
  if (!end) throw badInput('orderExpireAtEnd', 'an export says until when')
  if (shanghaiDate(end) > addMonths(shanghaiDate(begin), mostMonths))
    throw badInput('orderExpireAtEnd', `at most ${mostMonths} months after "orderExpireAtBegin"`)
}

export const renewalTasksKind = exportKind<RenewalTaskEntity, RenewalTaskFilter, { readonly names: Names; readonly now: string }>({
  keys: ['salesTask.view'],
  name: 'renewal-tasks',
  entity: RenewalTaskEntity,
  reads: [
    'customerId',
    'orderId',
    'serviceTypeCode',
    'serviceTypeName',
    'paidAmount',
    'renewedAmount',
    'isRenewed',
    'orderExpireAt',
    'status',
    'handlingCount',
    'createdAt',
  ],
  order: renewalTaskOrders.ORDER_EXPIRE_AT_ASC,
  conditions: (filter, door) => {
    checkRange(filter)
    return renewalTaskConditions(filter, door)
  },
  beside: async (tasks, door) => ({ names: await customerNames(tasks, door), now: door.now }),
  columns: {
    id: ({ id }) => id,
    orderId: ({ orderId }) => orderId,
    customerId: ({ customerId }) => customerId,
    customerName: ({ customerId }, { names }) => names.get(customerId) ?? null,
    serviceTypeCode: ({ serviceTypeCode }) => serviceTypeCode,
    serviceTypeName: ({ serviceTypeName }) => serviceTypeName,
    paidAmount: ({ paidAmount }) => paidAmount,
    renewedAmount: ({ renewedAmount }) => renewedAmount,
    currency: ({ paidAmount }) => paidAmount.currency,
    renewalRate: ({ renewedAmount, paidAmount }) => renewalRate(renewedAmount, paidAmount),
    isRenewed: ({ isRenewed }) => isRenewed,
    orderExpireAt: ({ orderExpireAt }) => orderExpireAt,
    status: ({ status }) => status,
    isOverdue: ({ status, orderExpireAt }, { now }) => isOverdue(status, orderExpireAt, now),
    handlingCount: ({ handlingCount }) => handlingCount,
    createdAt: ({ createdAt }) => createdAt,
  },
})
