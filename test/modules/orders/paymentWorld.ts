/** The small world with money, orders to pay, and words for asking to pay them. */
import type { New } from '../../../src/db'
import { AccountType, ofCustomer, ofPartner } from '../../../src/modules/accounts'
import { AuthorizationState, CustomerEntity } from '../../../src/modules/customers'
import { MemberKind } from '../../../src/modules/members'
import {
  type AvailableDiscountType,
  DiscountMode,
  OrderEntity,
  OrderLineEntity,
  OrderStatus,
  OrderTermsEntity,
  PartnerPaymentRequestEntity,
  PartnerPaymentStatus,
} from '../../../src/modules/orders'
import { OnBehalfSessionEntity } from '../../../src/modules/authorization'
import { RoleCode } from '../../../src/access/roles'
import { fund, yuan } from '../../support/accountRows'
import { valueAt } from '../../support/answers'
import { onBehalfSessionRow } from '../../support/authorizationRows'
import { lineOf, orderRow } from '../../support/orderRows'
import { customerRow } from '../../support/rows'
import { type DatabaseKind, openWorld, type World } from '../../support/world'

export { brokenInvariants, fund, held, setOnAccount, yuan } from '../../support/accountRows'

const { BALANCE, CREDIT, GRANTABLE } = AccountType

/** What resale customers may spend is what their partner allocated to them. */
export const allocated = (customerId: string, partnerId = 'ptn_sp', type = BALANCE) => ofCustomer(customerId, partnerId, type, 'CNY')
export const own = (customerId: string, type = BALANCE) => ofCustomer(customerId, null, type, 'CNY')
export const partners = (partnerId = 'ptn_sp', type = BALANCE) => ofPartner(partnerId, type, 'CNY')

const later = '2026-03-09T02:00:00.000Z'

let made = 0

type Made = { readonly id: string; readonly lineIds: readonly string[] }

/** An order that waits for payment, with a line for each of these amounts. */
export const pending = async (world: World, amounts: readonly string[], given: Partial<New<OrderEntity>> = {}): Promise<Made> => {
  const id = given.id ?? `ord_P${++made}`
  const total = amounts.reduce((sum, amount) => sum.plus(yuan(amount)), yuan('0'))
  const order = orderRow({
    partnerId: 'ptn_sp',
    customerId: 'cus_1',
    status: OrderStatus.PENDING_PAYMENT,
    officialAmount: total,
    amountAfterDiscount: total,
    pendingPaymentEndAt: later,
    ...given,
    id,
  })
  const lines = amounts.map((amount, index) =>
    lineOf(order, {
      id: `orl_${id.slice(4)}-${index}`,
      officialAmount: yuan(amount),
      amountAfterDiscount: yuan(amount),
      serviceTypeCode: order.serviceTypeCode,
    }),
  )
  await world.add(OrderEntity, order)
  await world.add(OrderLineEntity, ...lines)
  return { id, lineIds: lines.map(line => line.id) }
}

/** A combined order and its members, one for each of these amounts. */
export const combined = async (
  world: World,
  amounts: readonly string[],
  given: Partial<New<OrderEntity>> = {},
  member: (index: number) => Partial<New<OrderEntity>> = () => ({}),
): Promise<{ id: string; members: readonly Made[] }> => {
  const total = amounts.reduce((sum, amount) => sum.plus(yuan(amount)), yuan('0'))
  const parent = await pending(world, [], { serviceTypeCode: null, amountAfterDiscount: total, officialAmount: total, ...given })
  const members: Made[] = []
  for (const [index, amount] of amounts.entries())
    members.push(await pending(world, [amount], { ...given, ...member(index), parentOrderId: parent.id }))
  return { id: parent.id, members }
}

type Offer = { readonly id: string; readonly type: AvailableDiscountType; readonly mode?: DiscountMode; readonly value: string }

/** What the vendor says about paying an order: discounts that cover all of these lines, and what stands in the way. */
export const terms = (world: World, { id, lineIds }: Made, offers: readonly Offer[], given: Partial<New<OrderTermsEntity>> = {}) =>
  world.add(OrderTermsEntity, {
    id: id.replace('ord_', 'otm_'),
    orderId: id,
    partnerId: 'ptn_sp',
    customerId: 'cus_1',
    discounts: offers.map(({ id: discountId, type, mode = DiscountMode.RATE, value }) => ({
      discountId,
      type,
      lines: lineIds.map(lineId => ({ lineId, mode, value })),
    })),
    startAt: null,
    hasProductChanged: false,
    lacksTaxRate: false,
    projectFunds: null,
    organisationBudget: null,
    currency: 'CNY',
    ...given,
  })

/** A request that waits, put beside all rules. */
export const asked = async (world: World, orderId: string, given: Partial<New<PartnerPaymentRequestEntity>> = {}): Promise<string> => {
  const id = orderId.replace('ord_', 'ppr_')
  await world.add(PartnerPaymentRequestEntity, {
    id,
    orderId,
    pendingOrderId: orderId,
    partnerId: 'ptn_sp',
    customerId: 'cus_1',
    status: PartnerPaymentStatus.PENDING,
    amount: yuan('100'),
    currency: 'CNY',
    requestedAt: world.now,
    decidedAt: null,
    decidedById: null,
    reason: null,
    updatedAt: world.now,
    version: 1,
    ...given,
  })
  return id
}

/** Whoever signs in as the customer of this id. */
export const joinCustomer = (world: World, name: string, customerId: string) =>
  world.join(name, { partnerId: null, kind: MemberKind.CUSTOMER, customerId, roles: [RoleCode.CUSTOMER] })

/**
 * `cus_1` (resale) holds 1,000.00 allocated and 200.00 of credit, `cus_4` (referral) 500.00 of its own, the reseller's `cus_r1` 300.00. The solution
 * provider has 5,000.00 and 4,000.00 to grant, the reseller 800.00. `cus_2` granted its authorisation to the manager, who has switched into it.
 */
export const openPaymentWorld = async (kind: DatabaseKind): Promise<World> => {
  const world = await openWorld(kind)
  await world.add(
    CustomerEntity,
    customerRow({
      id: 'cus_g',
      partnerId: 'ptn_sp',
      managerId: 'mbr_manager',
      onBehalfAuthorization: AuthorizationState.GRANTED,
    }),
  )
  await world.add(
    OnBehalfSessionEntity,
    onBehalfSessionRow({ id: 'obs_1', partnerId: 'ptn_sp', customerId: 'cus_g', memberId: 'mbr_manager' }),
    onBehalfSessionRow({ id: 'obs_2', partnerId: 'ptn_sp', customerId: 'cus_g', memberId: 'mbr_operations' }),
  )
  await joinCustomer(world, 'referral', 'cus_4')
  await joinCustomer(world, 'resellers', 'cus_r1')
  await joinCustomer(world, 'resellersReferral', 'cus_r2')
  await joinCustomer(world, 'granting', 'cus_g')
  for (const [purse, amount] of [
    [allocated('cus_1'), '1000'],
    [allocated('cus_1', 'ptn_sp', CREDIT), '200'],
    [allocated('cus_g'), '1000'],
    [own('cus_4'), '500'],
    [allocated('cus_r1', 'ptn_reseller'), '300'],
    [partners(), '5000'],
    [partners('ptn_sp', GRANTABLE), '4000'],
    [partners('ptn_reseller'), '800'],
  ] as const)
    await fund(world, purse, amount)
  return world
}

const errors = 'userErrors { code field upstreamCode params { name value } }'
const orderFields =
  'id status paidAt pendingPaymentEndAt isPaidByPartner payingAgentId amountAfterDiscount { amount } amountInfo { voucherAmount { amount } cashCouponAmount { amount } discounts { type amount { amount } } } availableActions'

export type Told = { code: string; field: string[] | null; upstreamCode: string | null; params: { name: string; value: string }[] }
export type Paid = {
  replayed: boolean
  userErrors: Told[]
  paid: { amount: string } | null
  droppedOrderIds?: string[]
  order: Record<string, unknown> | null
  partnerPaymentRequest?: Record<string, unknown> | null
}

let keys = 0
export const newKey = (): string => `pay-${++keys}`

export const paying = `mutation ($input: PayOrderInput!) {
  payOrder(input: $input) { replayed paid { amount } droppedOrderIds order { ${orderFields} } ${errors} }
}`
export const pay = async (world: World, persona: string, orderId: string, input: object = {}): Promise<Paid> =>
  valueAt(
    await world.ask(persona, paying, { input: { idempotencyKey: newKey(), orderId, useVouchers: false, useDiscount: false, ...input } }),
    'payOrder',
  )

export const cancelling = `mutation ($input: CancelOrderInput!) { cancelOrder(input: $input) { order { ${orderFields} } ${errors} } }`
export const cancel = async (world: World, persona: string, orderId: string): Promise<Paid> =>
  valueAt(await world.ask(persona, cancelling, { input: { orderId } }), 'cancelOrder')

export const payingFor = `mutation ($input: PayOrderForCustomerInput!) {
  payOrderForCustomer(input: $input) {
    replayed paid { amount } order { ${orderFields} } partnerPaymentRequest { id status decidedAt } ${errors} verification { operation }
  }
}`
export const payFor = async (
  world: World,
  persona: string,
  orderId: string,
  input: object = {},
): Promise<Paid & { verification: object | null }> =>
  valueAt(await world.ask(persona, payingFor, { input: { idempotencyKey: newKey(), orderId, ...input } }), 'payOrderForCustomer')

export const requesting = `mutation ($input: RequestPartnerPaymentInput!) {
  requestPartnerPayment(input: $input) { partnerPaymentRequest { id orderId status amount { amount } availableActions } ${errors} }
}`
export const requestPayment = async (world: World, persona: string, orderId: string): Promise<Paid> =>
  valueAt(await world.ask(persona, requesting, { input: { orderId } }), 'requestPartnerPayment')

/** The first code, or what was done. */
export const codeOf = ({ userErrors }: { userErrors: readonly Told[] }): string => userErrors[0]?.code ?? 'DONE'
export const toldOf = ({ userErrors: [error] }: { userErrors: readonly Told[] }) => [error?.code, error?.upstreamCode]

/** An account by whose it is and what it is, for tables to read. */
export const accountNames = ({ owner, holder_id, partner_id, type }: Record<string, unknown>): string =>
  `${String(owner)} ${String(holder_id)}${owner === 'CUSTOMER' ? (partner_id ? ' allocated' : ' own') : ''} ${String(type)}`
