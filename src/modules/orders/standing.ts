/** Whether those who trade may: asked when something is paid or renewed, and told before it is tried. */
import { systemViewer } from '../../access/viewer'
import { doorOf, type Transaction } from '../../db'
import { equals } from '../../shared/conditions'
import { UserError } from '../../shared/errors'
import { AssociationType, CustomerEntity, FrozenState } from '../customers'
import { PartnerEntity, PartnerStatus } from '../partners'

type Buyer = Pick<CustomerEntity, 'frozenState' | 'associationType' | 'partnerId'>
type Seller = Pick<PartnerEntity, 'status' | 'masterId'>
type Suspension = { readonly who: 'customer' | 'partner'; readonly current: string }

const buyerNeeds = ['frozenState', 'associationType', 'partnerId']
const sellerNeeds = ['status', 'masterId']
const system = systemViewer('standing of those who trade')

/** A frozen customer buys nothing (R-FRZ-1), nor does a resale customer of a partner that is restricted, frozen or gone, or whose master is (R-PAR-5, R-PAR-6). */
const suspensionOf = async (
  { frozenState, associationType, partnerId }: Buyer,
  sellerOf: (id: string) => Promise<Seller | null | undefined>,
): Promise<Suspension | null> => {
  if (frozenState !== FrozenState.NONE) return { who: 'customer', current: frozenState }
  if (associationType !== AssociationType.RESALE || !partnerId) return null
  const partner = await sellerOf(partnerId)
  const master = partner?.masterId ? await sellerOf(partner.masterId) : null
  const suspended = [partner, master].find(each => each && each.status !== PartnerStatus.NORMAL)
  return suspended ? { who: 'partner', current: suspended.status } : null
}

export const checkStanding = async (tx: Transaction, customer: Buyer): Promise<void> => {
  const partners = tx.asSystem(system).rows(PartnerEntity)
  const suspension = await suspensionOf(customer, id => partners.where(equals('id', id)).one(sellerNeeds))
  if (suspension) throw new UserError('TRADING_SUSPENDED', suspension)
}

/** All rows of a list ask together. */
export const mayBuy = async (row: { readonly customerId: string }): Promise<boolean> => {
  const door = doorOf(row).as(system)
  const customer = await door.one(CustomerEntity, row.customerId, buyerNeeds)
  return customer !== null && (await suspensionOf(customer, id => door.one(PartnerEntity, id, sellerNeeds))) === null
}
