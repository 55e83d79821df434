/** A whole world, row after row: the same size, seed and now give the same world, to the last letter. */
import { PartnerIdentity, RoleCode } from '../access/roles'
import { calendarOf, stateCouncilNotices } from '../modules/calendar/stateCouncilNotices'
import type { Instant } from '../shared/time'
import { Accounts } from './accounts'
import { Associations } from './associations'
import { customerRows, type DemoCustomer, type Employed, makeCustomers } from './customers'
import { Development } from './development'
import { Feedbacks } from './feedbacks'
import { IncentivePayouts } from './incentivePayouts'
import { type Earner, Incentives } from './incentives'
import { Mdf } from './mdf'
import { memberInvitationRows } from './memberInvitations'
import { customRoleRow, type DemoMember, People } from './members'
import { dateBefore, inOfficeHours } from './moments'
import { Notifications } from './notifications'
import { Opportunities } from './opportunities'
import { Orders, type PaidOrder } from './orders'
import { type DemoPartner, is, makeNewcomers, makePartners, partnerRow, realNameRow } from './partners'
import { Payments } from './payments'
import { PartnerVouchers } from './partnerVouchers'
import { Performance } from './performance'
import { personas } from './personas'
import { policyRows } from './policies'
import { Random } from './random'
import { auditRows, exportRows, tagRows } from './records'
import { ResellerQuotas } from './resellerQuotas'
import { isMaster, Resellers } from './resellers'
import { Resources } from './resources'
import type { Row } from './rows'
import { SalesTasks } from './salesTasks'
import type { Size } from './sizes'
import { Vouchers } from './vouchers'
import { Whitelists } from './whitelists'
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
  new Map(
    personas.filter(({ at, joinedLater }) => at === 'vendor' && !joinedLater).map(({ name }) => [name, people.persona(name, joinedAt)]),
  )

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
/** In the bench world too: the lists that are measured there are others. */
const mostPerformance = 8_000

const weightOf = (customers: readonly DemoCustomer[]): number => customers.reduce((sum, { weight }) => sum + weight, 0)

class World {
  private readonly random = new Random(seed)
  private readonly words = new Words(this.random.stream('words'))
  private readonly people = new People(this.words, this.random.stream('people'))
  private readonly calendar = calendarOf(stateCouncilNotices, stateCouncilNotices.length)
  private readonly notifications: Notifications
  private readonly feedbacks: Feedbacks
  private readonly partners: readonly Employed[]
  private readonly vendor: ReadonlyMap<string, DemoMember>
  /** Customers of each partner, in the order of the partners. */
  private readonly customers: readonly (readonly DemoCustomer[])[]

  constructor(
    private readonly size: Size,
    private readonly now: Instant,
  ) {
    this.notifications = new Notifications(this.random.stream('notifications'), now)
    this.feedbacks = new Feedbacks(this.random.stream('feedbacks'), now)
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
    yield* this.customersAndAssociations()
    yield* this.recordRows()
    yield* this.developmentRows()
    yield* this.resellerRows()
    yield* this.invitedRows()
    yield* this.opportunityRows()
  }

  private *organisationRows(): Generator<Row> {
    const random = this.random.stream('partner rows')
    const managers = resellerManagers(this.partners)
    for (const { partner, staff } of this.partners) {
      const ecosystemManager = idOf(this.vendor, partner.ecosystemManager)
      yield partnerRow(partner, { manager: managers.get(partner) ?? null, ecosystemManager }, this.words, random)
      yield realNameRow(partner, random.stream(partner.id))
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
    const payments = new Payments(random.stream('payments'), now)
    const resources = new Resources(random.stream('resources'), now)
    const tasks = new SalesTasks(random.stream('sales tasks'), now)
    const performance = new Performance(
      earnerOf,
      { lines: Math.min(size.incentiveDetails, mostPerformance), orders: wanted.orders },
      idOf(this.vendor, 'incentive-ops'),
      random.stream('performance'),
      now,
    )
    const onPaid = (order: PaidOrder): void => {
      incentives.add(order)
      performance.add(order)
    }
    for (const row of new Orders(customers, vouchers, onPaid, random.stream('orders'), now).rows(size.orders)) {
      resources.see(row)
      tasks.see(row)
      payments.see(row)
      yield row
    }
    yield* resources.rows(customers)
    yield* payments.rows(customers)
    yield* tasks.rows(this.partners, this.customers)
    yield* new Accounts(random.stream('accounts'), now).rows(this.partners, this.customers)
    const quotas = new ResellerQuotas(random.stream('reseller quotas'), now)
    for (const row of vouchers.rows()) {
      quotas.see(row)
      yield row
    }
    yield* quotas.rows(this.partners)
    yield* new PartnerVouchers(random.stream('partner vouchers'), now).rows(this.partners, this.customers, ({ ecosystemManager }) =>
      idOf(this.vendor, ecosystemManager),
    )
    yield* new Whitelists(random.stream('whitelists'), now).rows(this.partners, this.customers)
    yield* policyRows(random.stream('policies'), now)
    yield* this.seen(performance.rows(this.partners))
    const payouts = new IncentivePayouts(this.partners, idOf(this.vendor, 'vendor-finance'), random.stream('incentive payouts'), now)
    yield* this.seen(payouts.through(incentives.rows()))
  }

  /** What people are told of passes by here. */
  private *seen(rows: Iterable<Row>): Generator<Row> {
    for (const row of rows) {
      this.notifications.see(row)
      this.feedbacks.see(row)
      yield row
    }
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
    for (const { partner, staff } of this.partners) yield* this.seen(mdf.rows(partner, staff, this.size.mdfActivities))
  }

  /** What the solution provider and the vendor share with each other, and who looks after that at the vendor. */
  private *opportunityRows(): Generator<Row> {
    const random = this.random.stream('opportunities')
    const people = new People(new Words(random.stream('words')), random.stream('people'))
    const joinedAt = inOfficeHours(dateBefore(this.now, 900), random)
    for (const { name } of personas.filter(({ joinedLater }) => joinedLater)) yield* people.memberRows(people.persona(name, joinedAt), null)
    const opportunities = new Opportunities(this.calendar, idOf(this.vendor, 'incentive-ops'), random, this.now)
    for (const [index, employed] of this.partners.entries())
      if (employed.partner.key === 'sp') yield* opportunities.rows(employed, this.customers[index] ?? [])
  }

  /** Who was invited by its partner, and who is nobody's yet. */
  private *invitedRows(): Generator<Row> {
    const random = this.random.stream('member invitations')
    for (const { partner, staff } of this.partners) yield* memberInvitationRows(partner, staff, random, this.now)
    const people = new People(new Words(random.stream('words')), random)
    yield* people.memberRows(people.persona('newcomer', inOfficeHours(dateBefore(this.now, 30), random)), null)
  }

  /** Newcomers, programmes, and how resellers came to their masters: words, people and chance of their own. */
  private *resellerRows(): Generator<Row> {
    const words = new Words(this.random.stream('words of resellers'))
    const random = this.random.stream('resellers')
    const people = new People(words, random.stream('people'))
    const newcomers = makeNewcomers(random, this.now).map((partner): Employed => ({ partner, staff: people.staffOf(partner, 0) }))
    for (const { partner, staff } of newcomers) {
      const ecosystemManager = idOf(this.vendor, partner.ecosystemManager)
      yield partnerRow(partner, { manager: null, ecosystemManager }, words, random)
      for (const member of staff.all) yield* people.memberRows(member, partner)
    }
    const resellers = new Resellers(words, random, this.now)
    for (const { partner } of [...this.partners, ...newcomers]) yield* resellers.programmes(partner)
    yield* resellers.vendorContacts([...this.vendor.values()].filter(({ roles }) => roles.includes(RoleCode.VENDOR_PDM)))
    const managers = resellerManagers(this.partners)
    for (const master of this.partners.filter(isMaster)) {
      const below = this.partners.filter(({ partner }) => partner.master === master.partner)
      const candidate = master.partner.key === 'master' ? newcomers.find(({ partner }) => partner.key === 'candidate') : null
      yield* resellers.rows(master, below, candidate ?? null, managers)
    }
  }

  /** Words and chance of its own, so that everything else stays what it is. */
  private *developmentRows(): Generator<Row> {
    const words = new Words(this.random.stream('words of development'))
    const development = new Development(words, this.random.stream('development'), this.now)
    for (const [index, employed] of this.partners.entries()) {
      const customers = this.customers[index] ?? []
      const others = this.customers.flatMap((each, other) => (other === index ? [] : each.slice(0, 10)))
      const reviewer = this.vendor.get(employed.partner.ecosystemManager)
      if (reviewer) yield* development.rows({ employed, customers, others, reviewer })
    }
  }

  private *recordRows(): Generator<Row> {
    const random = this.random.stream('records')
    yield* this.notifications.rows(this.partners)
    yield* this.feedbacks.rows(this.partners, idOf(this.vendor, 'incentive-ops'))
    for (const [index, employed] of this.partners.entries()) {
      const customers = this.customers[index] ?? []
      yield* tagRows(customers, random)
      yield* exportRows(employed, random, this.now)
      yield* auditRows(employed, customers, random, this.now)
    }
  }

  private *customersAndAssociations(): Generator<Row> {
    const associations = new Associations(this.random.stream('associations'), this.now)
    for (const row of this.customerRows()) {
      associations.see(row)
      yield row
    }
    yield* associations.rows(this.partners, this.customers)
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
