/** A master moves customers from one of its cloud resellers to another (R-RES-10). */
import type { Context } from '../../../context'
import type { Transaction } from '../../../db'
import { checkItems, didAnything, eachItem, once } from '../../../mutations'
import { customerNotFound, invalidInput, resellerNotFound, UserError } from '../../../shared/errors'
import { CustomerEntity } from '../../customers'
import { PartnerEntity, PartnerStatus } from '../../partners'
import { AssociationEventType, AssociationInitiator, AssociationObstacle } from '../association.enums'
import type { TransferCustomersInput } from '../association.inputs'
import { AssociationEventEntity } from '../associationEvent.entity'
import { isInArrears, isPaymentPending } from '../obligations'
import { leave } from './leave'
import { doneEvent } from './newEvent'
import { asSystem, checkNothingPending } from './underWay'

type Field = 'fromIndirectPartnerId' | 'toIndirectPartnerId'

/** Both are mine, and in good standing; a reseller of another master is not there. */
const lockResellers = async (tx: Transaction, input: TransferCustomersInput): Promise<Record<Field, PartnerEntity>> => {
  const { fromIndirectPartnerId, toIndirectPartnerId } = input
  if (fromIndirectPartnerId === toIndirectPartnerId) throw invalidInput('the customers are there already', 'toIndirectPartnerId')
  const locked = await tx.lockMany(PartnerEntity, [fromIndirectPartnerId, toIndirectPartnerId])
  const mine = (field: Field): PartnerEntity => {
    const reseller = locked.get(input[field])
    if (reseller?.masterId !== tx.viewer.partnerId) throw resellerNotFound(field)
    if (reseller.status !== PartnerStatus.NORMAL) throw new UserError('RESELLER_NOT_NORMAL', { current: reseller.status }, [field])
    return reseller
  }
  return { fromIndirectPartnerId: mine('fromIndirectPartnerId'), toIndirectPartnerId: mine('toIndirectPartnerId') }
}

const checkTransferable = async (tx: Transaction, customer: CustomerEntity): Promise<void> => {
  await checkNothingPending(tx, customer)
  const system = asSystem(tx)
  if (await isPaymentPending(system, customer.id)) throw new UserError(AssociationObstacle.PENDING_PARTNER_PAYMENT)
  if (await isInArrears(system, customer.id)) throw new UserError(AssociationObstacle.IN_ARREARS)
}

/** Each reseller has its own event: neither sees the rows of the other. */
const record = async (tx: Transaction, customer: CustomerEntity, partnerIds: readonly string[]): Promise<void> => {
  const { associationType: type } = customer
  const what = { type: AssociationEventType.TRANSFER, initiator: AssociationInitiator.PARTNER, fromType: type, toType: type }
  for (const partnerId of partnerIds) await asSystem(tx).insert(AssociationEventEntity, doneEvent(tx, customer, { ...what, partnerId }))
}

export const transferCustomers = async (tx: Transaction, ctx: Context, input: TransferCustomersInput) => {
  checkItems('customerIds', input.customerIds)
  const { fromIndirectPartnerId: from, toIndirectPartnerId: to } = await lockResellers(tx, input)
  const customers = await asSystem(tx).lockMany(CustomerEntity, input.customerIds)
  const work = async () => {
    const items = await eachItem('customerIds', input.customerIds, async id => {
      const customer = customers.get(id)
      // Without the notice a master sees none of its reseller's customers (R-RES-6).
      if (!customer || customer.partnerId !== from.id || !from.customerNoticeAcceptedAt) throw customerNotFound()
      await checkTransferable(tx, customer)
      await leave(tx, customer, to.id)
      await record(tx, customer, [from.id, to.id])
      return id
    })
    return { results: items.map(({ item, refusal }) => ({ customerId: item, refusal })) }
  }
  const { answer, replayed } = await once(tx, ctx, 'transferCustomers', input, work, didAnything)
  return { ...answer, replayed }
}
