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

const weightOf = (customers: readonly DemoCustomer[]): number => customers.reduce((sum, { weight }) => sum + weight, 0)

class World {
  private readonly random = new Random(seed)
  private readonly words = new Words(this.random.stream('words'))
  private readonly people = new People(this.words, this.random.stream('people'))
  private readonly calendar = calendarOf(stateCouncilNotices, stateCouncilNotices.length)
  private readonly partners: readonly Employed[]
  private readonly vendor: ReadonlyMap<string, DemoMember>
  /** Customers of each partner, in the order of the partners. */
  private readonly customers: readonly (readonly DemoCustomer[])[]

  constructor(
    private readonly size: Size,
    private readonly now: Instant,
  ) {
    const partners = makePartners(size.partners, this.words, this.random.stream('partners'), now)
    const weights = partners.map(({ customers }) => customers)
    const counts = portions(size.customers, weights)
    this.partners = partners.map((partner, index) => ({ partner, staff: this.people.staffOf(partner, counts[index] ?? 0) }))
    this.vendor = vendorStaff(this.people, inOfficeHours(dateBefore(now, 1900), this.random))
    const random = this.random.stream('customers')
    this.customers = this.partners.map((employed, index) => {
      const origin = cameFrom(this.partners, employed.partner)
      return makeCustomers({ ...employed, count: counts[index] ?? 0, cameFrom: origin }, this.words, random, now)
    })
  }

  *rows(): Generator<Row> {
    yield* this.organisationRows()
    yield* this.businessRows(this.customers.flat())
    yield* this.mdfRows()
    // Last, because only now it is known what each of them spent.
    yield* this.customerRows()
  }

  private *organisationRows(): Generator<Row> {
    const random = this.random.stream('partner rows')
    const managers = resellerManagers(this.partners)
    for (const { partner, staff } of this.partners) {
      const ecosystemManager = idOf(this.vendor, partner.ecosystemManager)
      yield partnerRow(partner, { manager: managers.get(partner) ?? null, ecosystemManager }, this.words, random)
      if (staff.all.some(({ roles }) => roles.includes(RoleCode.CUSTOM))) yield customRoleRow(partner)
      for (const member of staff.all) yield* this.people.memberRows(member, partner)
    }
    for (const member of this.vendor.values()) yield* this.people.memberRows(member, null)
  }

  /** Vouchers are there before the orders that use them up, and incentives come of what was paid. */
  private *businessRows(customers: readonly DemoCustomer[]): Generator<Row> {
    const { size, random, now } = this
    const vouchers = this.issued()
    const earnerOf = earners(this.partners)
    const earningShare = weightOf(customers.filter(({ partner }) => earnerOf(partner))) / weightOf(customers)
    const wanted = { details: size.incentiveDetails, orders: size.orders * earningShare * paidInTime }
    const incentives = new Incentives(earnerOf, wanted, this.calendar, random.stream('incentives'), now)
    yield* new Orders(customers, vouchers, order => incentives.add(order), random.stream('orders'), now).rows(size.orders)
    yield* vouchers.rows()
    yield* incentives.rows()
  }

  private issued(): Vouchers {
    const vouchers = new Vouchers(this.random.stream('vouchers'), this.now)
    const customers = this.customers.map(({ length }) => length)
    const counts = portions(this.size.vouchers, customers)
    for (const [index, { partner, staff }] of this.partners.entries()) {
      vouchers.grant(partner, staff)
      vouchers.issue(this.customers[index] ?? [], counts[index] ?? 0)
    }
    vouchers.arrange()
    return vouchers
  }

  private *mdfRows(): Generator<Row> {
    const mdf = new Mdf(idOf(this.vendor, 'mdf-reviewer'), this.calendar, this.random.stream('mdf'), this.now)
    for (const { partner, staff } of this.partners) yield* mdf.rows(partner, staff, this.size.mdfActivities)
  }

  private *customerRows(): Generator<Row> {
    const random = this.random.stream('customer rows')
    for (const customer of this.customers.flat()) {
      yield* customerRows(customer, this.words, random)
      if (customer.isPersona) yield* this.people.memberRows(this.people.persona('customer', customer.associatedAt), null, customer.id)
    }
  }
}

export const worldRows = (size: Size, now: Instant): Iterable<Row> => new World(size, now).rows()
