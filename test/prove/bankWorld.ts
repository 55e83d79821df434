/** The bank: a partner with clerks, customers that sign in, money, quotas, orders to pay, statements to confirm and a marketing fund. */
import { RoleCode } from '../../src/access/roles'
import type { New } from '../../src/db'
import { AccountType, grantableOf, ofCustomer, ofPartner } from '../../src/modules/accounts'
import { AssociationType, CustomerEntity } from '../../src/modules/customers'
import { IncentiveEntity } from '../../src/modules/incentives'
import { MdfQuotaEntity } from '../../src/modules/mdf'
import { OrderEntity, OrderLineEntity, OrderStatus } from '../../src/modules/orders'
import { PartnerEntity } from '../../src/modules/partners'
import { VoucherQuotaEntity } from '../../src/modules/vouchers'
import { shanghaiDate } from '../../src/shared/time'
import { fund, yuan } from '../support/accountRows'
import { incentiveRow } from '../support/incentiveRows'
import { mdfQuotaRow } from '../support/mdfRows'
import { lineOf, orderRow } from '../support/orderRows'
import { customerRow, partnerRow } from '../support/rows'
import { voucherQuotaRow } from '../support/voucherRows'
import type { Order } from './bankModel'
import { part } from './proof'
import type { Planting } from './stage'

export const bank = 'ptn_bank'
const several = (count: number, name: (n: number) => string): string[] => Array.from({ length: count }, (_, n) => name(n))
export const clerks = several(16, n => `clerk-${n}`)
export const customers = several(40, n => `cus_${n}`)
export const quotas = ['vqt_1', 'vqt_2']
export const funds = ['mdq_1', 'mdq_2']
export const buyerOf = (customerId: string): string => customerId.replace('cus_', 'buyer-')
export const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString()

export const ordersAt = (size: number): Order[] =>
  several(part(1200, size, 80), n => `ord_${n}`).map((id, n) => ({
    id,
    customerId: customers[n % customers.length] ?? '',
    price: `${1 + (n % 23)}.${String(n % 100).padStart(2, '0')}`,
  }))

/** Two a month, each a group of its own: what is confirmed together is confirmed by one call. */
export const statementsAt = (size: number): string[] => several(part(160, size, 8), n => `inc_${n}`)
const monthOf = (n: number): string => `${2019 + Math.floor(n / 24)}-${String((Math.floor(n / 2) % 12) + 1).padStart(2, '0')}`

const amountsOf = ({ officialAmount, amountAfterDiscount }: New<OrderEntity>) => ({ officialAmount, amountAfterDiscount })

export const plantBank =
  (size: number): Planting =>
  async into => {
    const { add, join, signUp } = into
    await add(PartnerEntity, partnerRow({ id: bank }))
    for (const name of clerks) await join(name, bank, RoleCode.SYSTEM_ADMIN)
    await add(CustomerEntity, ...customers.map(id => customerRow({ id, partnerId: bank })))
    for (const id of customers) await signUp(buyerOf(id), id)

    await fund(into, ofPartner(bank, AccountType.BALANCE, 'CNY'), '100000.00')
    await fund(into, grantableOf(bank, 'CNY'), '60000.00')
    for (const id of customers) await fund(into, ofCustomer(id, bank, AccountType.BALANCE, 'CNY'), '50.00')

    const period = { effectiveAt: inDays(-30), expireAt: inDays(300) }
    for (const id of quotas)
      await add(VoucherQuotaEntity, voucherQuotaRow({ id, partnerId: bank, quotaValue: yuan('20000.00'), ...period }))

    const unpaid = { status: OrderStatus.PENDING_PAYMENT, pendingPaymentEndAt: inDays(30) }
    const orders = ordersAt(size).map(({ id, customerId, price }) =>
      orderRow({ id, partnerId: bank, customerId, officialAmount: yuan(price), amountAfterDiscount: yuan(price), ...unpaid }),
    )
    await add(OrderEntity, ...orders)
    await add(OrderLineEntity, ...orders.map(order => lineOf(order, { id: order.id.replace('ord_', 'orl_'), ...amountsOf(order) })))

    const publicity = { publicityStartAt: inDays(-1), publicityDeadlineAt: inDays(10) }
    const statements = statementsAt(size).map((id, n) => {
      const associationType = n % 2 ? AssociationType.RESALE : AssociationType.REFERRAL
      return incentiveRow({ id, partnerId: bank, cycle: monthOf(n), associationType, ...publicity })
    })
    await add(IncentiveEntity, ...statements)
    const validity = { validFrom: shanghaiDate(inDays(-30)), validTo: shanghaiDate(inDays(300)) }
    for (const id of funds) await add(MdfQuotaEntity, mdfQuotaRow({ id, partnerId: bank, ...validity }))
  }
