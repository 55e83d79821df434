/** The customer is told by e-mail and SMS that its partner paid (R-PP-3). */
import { systemViewer } from '../../../access/viewer'
import type { Transaction } from '../../../db'
import { type Channel, type Message, post } from '../../../messages'
import { equals } from '../../../shared/conditions'
import { UserError } from '../../../shared/errors'
import type { Money } from '../../../shared/money'
import { CustomerEntity } from '../../customers'
import type { Trade } from './trade'

/** An address that is none must not keep an order from being paid. */
const unlessUnreachable = (error: unknown): void => {
  if (!(error instanceof UserError)) throw error
}

/** Where there is no address, nothing is sent: a customer without a mobile number gets no notices (R-CRE-2). */
export const tellCustomerPaid = async (tx: Transaction, { order, customer }: Trade, paid: Money): Promise<void> => {
  const orderNumber = order.id.replace(/^ord_/, '')
  const subject = '伙伴已为您支付订单 Your partner paid your order'
  const text = `您的订单 ${orderNumber} 已由伙伴代支付，金额 ${paid.amount} ${paid.currency}。 Your order ${orderNumber} was paid by your partner: ${paid.amount} ${paid.currency}.`
  const system = tx.asSystem(systemViewer('telling a customer'))
  const reached = await system.rows(CustomerEntity).where(equals('id', customer.id)).one(['email', 'mobilePhone'])
  const tell = (channel: Channel, to: Message['to'] | null | undefined) =>
    to ? post(tx, { channel, to, subject, text }).catch(unlessUnreachable) : Promise.resolve()
  await tell('EMAIL', reached?.email)
  await tell('SMS', reached?.mobilePhone)
}
