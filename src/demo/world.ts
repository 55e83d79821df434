/** A whole world, row after row: the same size, seed and now give the same world, to the last letter. */
import { PartnerIdentity, RoleCode } from '../access/roles'
import { calendarOf, stateCouncilNotices } from '../modules/calendar/stateCouncilNotices'
import type { Instant } from '../shared/time'
import { customerRows, type DemoCustomer, type Employed, makeCustomers } from './customers'
import { type Earner, Incentives } from './incentives'
import { Mdf } from './mdf'
import { customRoleRow, type DemoMember, People } from './members'
import { dateBefore, inOfficeHours } from './moments'
import { Orders } from './orders'
import { type DemoPartner, is, makePartners, partnerRow } from './partners'
import { personas } from './personas'
import { Random } from './random'
import type { Row } from './rows'
import type { Size } from './sizes'
import { Vouchers } from './vouchers'
import { Words } from './words'

const seed = 'partner center'

const { SOLUTION_PROVIDER, GOVERNMENT } = PartnerIdentity

/** Shares of a whole in these proportions, as whole numbers: what is left over goes to the first. */
const portions = (total: number, weights: readonly number[]): number[] => {
  const sum = weights.reduce((left, right) => left + right, 0)
  const parts = weights.map(weight => Math.floor((total * weight) / sum))
  const rest = total - parts.reduce((left, right) => left + right, 0)
  return parts.map((part, index) => part + Number(index < rest))
}

/** Which of its managers a master gave each reseller to: the persona gets the first (R-RES-4). */
const resellerManagers = (partners: readonly Employed[]): Map<DemoPartner, string> => {
  const managerOf = new Map<DemoPartner, string>()
  for (const { partner: master, staff } of partners) {
    const resellers = partners.filter(({ partner }) => partner.master === master)
    resellers.forEach(({ partner }, index) => {
      const manager = staff.managers[index % staff.managers.length]
      if (manager) managerOf.set(partner, manager.id)
    })
  }
  return managerOf
}

const vendorStaff = (people: People, joinedAt: Instant): Map<string, DemoMember> =>
  new Map(personas.filter(({ at }) => at === 'vendor').map(({ name }) => [name, people.persona(name, joinedAt)]))

const idOf = (members: ReadonlyMap<string, DemoMember>, name: string): string => {
  const member = members.get(name)
  if (!member) throw new Error(`the vendor has no ${name}`)
  return member.id
}

/** Customers that change their solution provider come from another of the same region, or from any. */
const cameFrom = (partners: readonly Employed[], partner: DemoPartner): Employed | null => {
  const others = partners.filter(other => other.partner !== partner && is(other.partner, SOLUTION_PROVIDER))
  if (!is(partner, SOLUTION_PROVIDER)) return null
  return others.find(other => other.partner.region === partner.region) ?? others[0] ?? null
}

/** Incentives go to the partner that sold, or to the master above it; a government partner resells nothing. */
const earners = (partners: readonly Employed[]): ((partner: DemoPartner) => Earner | null) => {
  const managers = resellerManagers(partners)
  const earnerOf = new Map(partners.map(({ partner, staff }) => [partner, { partner, staff, resellerManagers: managers }]))
  return partner => (is(partner, GOVERNMENT) ? null : (earnerOf.get(partner.master ?? partner) ?? null))
}

/** Which share of the orders is paid in the time that incentives go back; a little less than it is, so that there are enough. */
const paidInTime = 0.72

export function* worldRows(size: Size, now: Instant): Generator<Row> {
  const random = new Random(seed)
  const words = new Words(random.stream('words'))
  const people = new People(words, random.stream('people'))
  const calendar = calendarOf(stateCouncilNotices, stateCouncilNotices.length)

  const partners = makePartners(size.partners, words, random.stream('partners'), now)
  const counts = portions(
    size.customers,
    partners.map(({ customers }) => customers),
  )
  const employed = partners.map((partner, index): Employed => ({ partner, staff: people.staffOf(partner, counts[index] ?? 0) }))
  const vendor = vendorStaff(people, inOfficeHours(dateBefore(now, 1900), random))
  const managers = resellerManagers(employed)

  const ofPartners = random.stream('partner rows')
  for (const { partner, staff } of employed) {
    const ecosystemManager = idOf(vendor, partner.ecosystemManager)
    yield partnerRow(partner, { manager: managers.get(partner) ?? null, ecosystemManager }, words, ofPartners)
    if (staff.all.some(({ roles }) => roles.includes(RoleCode.CUSTOM))) yield customRoleRow(partner)
    for (const member of staff.all) yield* people.memberRows(member, partner)
  }
  for (const member of vendor.values()) yield* people.memberRows(member, null)

  const ofCustomers = random.stream('customers')
  const customers = employed.flatMap(({ partner, staff }, index) =>
    makeCustomers({ partner, staff, count: counts[index] ?? 0, cameFrom: cameFrom(employed, partner) }, words, ofCustomers, now),
  )

  const vouchers = new Vouchers(random.stream('vouchers'), now)
  const ofPartner = new Map(employed.map(({ partner }) => [partner, customers.filter(customer => customer.partner === partner)]))
  const voucherCounts = portions(size.vouchers, counts)
  employed.forEach(({ partner, staff }, index) => {
    vouchers.grant(partner, staff)
    vouchers.issue(ofPartner.get(partner) ?? [], voucherCounts[index] ?? 0)
  })
  vouchers.arrange()

  const earnerOf = earners(employed)
  const weightOf = (some: readonly DemoCustomer[]): number => some.reduce((sum, { weight }) => sum + weight, 0)
  const earningShare = weightOf(customers.filter(({ partner }) => earnerOf(partner))) / weightOf(customers)
  const wanted = { details: size.incentiveDetails, orders: size.orders * earningShare * paidInTime }
  const incentives = new Incentives(earnerOf, wanted, calendar, random.stream('incentives'), now)
  yield* new Orders(customers, vouchers, order => incentives.add(order), random.stream('orders'), now).rows(size.orders)
  yield* vouchers.rows()
  yield* incentives.rows()

  const mdf = new Mdf(idOf(vendor, 'mdf-reviewer'), calendar, random.stream('mdf'), now)
  for (const { partner, staff } of employed) yield* mdf.rows(partner, staff, size.mdfActivities)

  // Last, because only now it is known what each of them spent.
  for (const customer of customers) {
    yield* customerRows(customer, words, ofCustomers)
    if (customer.isPersona) yield* people.memberRows(people.persona('customer', customer.associatedAt), null, customer.id)
  }
}
