/** The vendor gives a partner a sales task about one of its customers. */
import { systemViewer } from '../../../access/viewer'
import type { Context } from '../../../context'
import type { Transaction } from '../../../db'
import { once } from '../../../mutations'
import { textOf } from '../../../shared/contacts'
import { customerNotFound, invalidInput, UserError } from '../../../shared/errors'
import { newId } from '../../../shared/ids'
import { inputPart, Money } from '../../../shared/money'
import { CustomerEntity } from '../../customers'
import { PartnerEntity } from '../../partners'
import { isRouted } from '../entrustment'
import type { CreateSalesTaskInput } from '../salesTask.inputs'
import { SalesTaskEntity } from '../salesTask.entity'
import { TaskStatus } from '../task.enums'

/** A task goes to the partner of today; none to a cloud reseller that has not entrusted its tasks to its master (R-TASK-4). */
const recipientOf = async (tx: Transaction, { partnerId }: CustomerEntity): Promise<string> => {
  if (!partnerId) throw new UserError('CUSTOMER_WITHOUT_PARTNER')
  const partner = await tx.asSystem(systemViewer('the notice of a reseller')).lock(PartnerEntity, partnerId)
  if (!isRouted(partner)) throw new UserError('ENTRUSTMENT_NOTICE_NOT_IN_FORCE')
  return partnerId
}

export const createSalesTask = async (tx: Transaction, ctx: Context, input: CreateSalesTaskInput) => {
  const { customerId, primaryStrategy, secondaryStrategy, dueAt } = input
  const name = textOf(input.name, 128, 'name')
  const customer = await tx.lock(CustomerEntity, customerId, customerNotFound('customerId'))
  const last12MonthConsumption = Money.of(inputPart(input.last12MonthConsumption, 'last12MonthConsumption'), customer.currency)
  if (dueAt <= tx.now) throw invalidInput('a task is due later than now', 'dueAt')
  const partnerId = await recipientOf(tx, customer)
  const { answer, replayed } = await once(tx, ctx, 'createSalesTask', input, async () => {
    const id = newId('stk')
    await tx.insert(SalesTaskEntity, {
      id,
      partnerId,
      customerId,
      name,
      primaryStrategy,
      secondaryStrategy,
      last12MonthConsumption,
      currency: customer.currency,
      status: TaskStatus.PENDING,
      dueAt,
      handlingCount: 0,
      createdAt: tx.now,
      updatedAt: tx.now,
      version: 1,
    })
    return { objectId: id }
  })
  return { ...answer, replayed }
}
