/** R-DEV-1: whose a customer is while it is reported. One row at most holds a number, an address or a company name, by unique indices. */
import { systemViewer } from '../../access/viewer'
import { isDuplicate, Overtaken, type Transaction } from '../../db'
import { allOf, anyOf, cond, type Condition, equals, isIn } from '../../shared/conditions'
import { UserError } from '../../shared/errors'
import { Secret } from '../../shared/secret'
import { CustomerEntity, CustomerStandingEntity, CustomerType, FollowedBy } from '../customers'
import { companyKeyOf } from '../../shared/companyKey'
import { ReportStatus } from './development.enums'
import { HELD, ReportedCustomerEntity } from './reportedCustomer.entity'
import { isExclusive, isOverdue, settleReport } from './reportedCustomer.lifecycle'

/** As put in, in one spelling. */
export type Contacts = { readonly mobile: string; readonly email: string | null; readonly companyKey: string | null }

const exclusive = systemViewer('reports of all partners')
const held = equals('hold', HELD)
const dayLength = 86_400_000

/** An account younger than this is still new (R-DEV-3, R-DEV-4). */
export const newForDays = 7

export const isNew = (registeredAt: string, now: string): boolean => Date.parse(now) - Date.parse(registeredAt) <= newForDays * dayLength

/** Each on its own, so that each finds its index. */
const holding = ({ mobile, email, companyKey }: Partial<Contacts>): Condition =>
  anyOf(
    ...Object.entries({ mobilePhone: mobile, email, companyKey }).flatMap(([property, value]) =>
      value ? [allOf(equals(property, value), held)] : [],
    ),
  )

/** Personal data is compared where it lies: it is not opened for that. */
const sameColumns = (id: string): Condition =>
  allOf(
    held,
    anyOf(
      cond`row.mobilePhone = ( SELECT mobile_phone FROM reported_customer WHERE id = ${id} )`,
      cond`row.email = ( SELECT email FROM reported_customer WHERE id = ${id} )`,
      cond`row.companyKey = ( SELECT company_key FROM reported_customer WHERE id = ${id} )`,
    ),
  )

/** No database spells a company as reports do: the name is opened for this one condition, and goes no further. */
const byCompany = async (tx: Transaction, id: string): Promise<Condition[]> => {
  const company = tx.asSystem(exclusive).rows(CustomerEntity).where(equals('id', id), equals('customerType', CustomerType.ENTERPRISE))
  const name = (await company.one(['customerName']))?.customerName
  return name ? [equals('companyKey', companyKeyOf(Secret.open(name)))] : []
}

/** A report and an account are about one customer when mobile, e-mail or company name is the same. */
export const aboutCustomer = async (tx: Transaction, id: string): Promise<Condition> => anyOf(byContact(id), ...(await byCompany(tx, id)))

/** The mobile or the e-mail of an account is the reported one (R-DEV-10). */
export const byContact = (id: string): Condition =>
  anyOf(
    cond`row.mobilePhone = ( SELECT mobile_phone FROM customer WHERE id = ${id} )`,
    cond`row.email = ( SELECT email FROM customer WHERE id = ${id} )`,
  )

/** Ends what time has ended already: the job may not have come by yet (api §6). */
const settled = async (system: Transaction, ids: readonly string[]): Promise<ReportedCustomerEntity[]> => {
  const reports = await system.lockMany(ReportedCustomerEntity, ids)
  for (const report of reports.values()) {
    settleReport(report, system.now, system.viewer)
    await system.save(report)
  }
  return [...reports.values()].filter(({ hold }) => hold !== null)
}

const holdersOf = async (tx: Transaction, condition: Condition): Promise<ReportedCustomerEntity[]> => {
  // What time has ended is no part of what is done here, and not always mine: it stays out of the audit row.
  const system = tx.beside(exclusive)
  const found = await system.rows(ReportedCustomerEntity).where(condition).many(['id', 'partnerId', 'status', 'validUntil', 'hold'])
  const overdue = found.filter(report => isOverdue(report, tx.now)).map(({ id }) => id)
  const inForce = found.filter(report => !isOverdue(report, tx.now))
  return overdue.length ? [...inForce, ...(await settled(system, overdue))] : inForce
}

/** Who else is in the way says no more than that somebody is (api §8). */
const refuseHeld = (holders: readonly ReportedCustomerEntity[], partnerId: string): void => {
  if (holders.some(holder => holder.partnerId === null)) throw new UserError('REPORTED_BY_VENDOR')
  if (holders.some(holder => holder.partnerId !== partnerId)) throw new UserError('REPORTED_BY_OTHER_PARTNER')
  if (holders.length) throw new UserError('ALREADY_REPORTED')
}

/** R-DEV-3: what the vendor's own teams follow. Direct sales keep only customers that are no longer new, or have spent cash. */
const refuseFollowed = async (tx: Transaction, account: Condition): Promise<void> => {
  const system = tx.asSystem(systemViewer('whom the vendor follows itself'))
  const customers = await system.rows(CustomerEntity).where(account).many(['id'])
  if (customers.length === 0) return
  const ids = customers.map(({ id }) => id)
  const standings = await system
    .rows(CustomerStandingEntity)
    .where(isIn('customerId', ids))
    .many(['followedBy', 'registeredAt', 'hasCashConsumption'])
  const follower = standings.find(
    ({ followedBy, registeredAt, hasCashConsumption }) =>
      followedBy === FollowedBy.ONLINE_SALES ||
      followedBy === FollowedBy.SUPPORT_CENTRE ||
      (followedBy === FollowedBy.DIRECT_SALES && (hasCashConsumption || !isNew(registeredAt, tx.now))),
  )
  if (follower) throw new UserError('FOLLOWED_BY_VENDOR', { team: follower.followedBy })
}

/** Refuses what others hold, and what the vendor keeps for itself (R-DEV-1, R-DEV-3). */
export const refuseTaken = async (tx: Transaction, partnerId: string, { mobile, email, companyKey }: Contacts): Promise<void> => {
  refuseHeld(await holdersOf(tx, holding({ mobile, email, companyKey })), partnerId)
  await refuseFollowed(tx, anyOf(equals('mobilePhone', mobile), ...(email ? [equals('email', email)] : [])))
}

/** The same for a new address of a report that stays. */
export const refuseTakenEmail = async (tx: Transaction, { id, partnerId }: ReportedCustomerEntity, email: string): Promise<void> => {
  const holders = await holdersOf(tx, allOf(holding({ email }), cond`row.id <> ${id}`))
  refuseHeld(holders, partnerId ?? '')
  await refuseFollowed(tx, equals('email', email))
}

/** The same for a report that is there already, and holds nothing today. */
export const refuseTakenAgain = async (tx: Transaction, { id, partnerId }: ReportedCustomerEntity): Promise<void> => {
  refuseHeld(await holdersOf(tx, allOf(sameColumns(id), cond`row.id <> ${id}`)), partnerId ?? '')
  const sameAccount = anyOf(
    cond`row.mobilePhone = ( SELECT mobile_phone FROM reported_customer WHERE id = ${id} )`,
    cond`row.email = ( SELECT email FROM reported_customer WHERE id = ${id} )`,
  )
  await refuseFollowed(tx, sameAccount)
}

/** Whether a mobile number is held by another partner or by the vendor: it could never be associated (R-DEV-1). */
export const holdersOfMobile = (tx: Transaction, mobile: string): Promise<ReportedCustomerEntity[]> => holdersOf(tx, holding({ mobile }))

/** The reports that keep an account for somebody. */
export const holdersOfCustomer = async (tx: Transaction, customerId: string): Promise<ReportedCustomerEntity[]> =>
  holdersOf(tx, allOf(held, await aboutCustomer(tx, customerId)))

/** Two at once: the index lets one through, the other starts again and finds what the first has written. */
export const orOvertaken = async <T>(writing: Promise<T>): Promise<T> =>
  writing.catch((error: unknown) => {
    throw isDuplicate(error) ? new Overtaken() : error
  })

/** R-DEV-2: how many more the partner may report. The partner is locked before, so that nobody else counts meanwhile. */
export const mostOpenReports = 100
export const openReports = async (tx: Transaction, partnerId: string): Promise<number> => {
  const system = tx.beside(exclusive)
  const mine = system.rows(ReportedCustomerEntity).where(equals('partnerId', partnerId))
  const overdue = await mine.where(equals('status', ReportStatus.REPORTED), cond`row.validUntil < ${tx.now}`).many(['id'])
  await settled(
    system,
    overdue.map(({ id }) => id),
  )
  return mine.where(isExclusive).count()
}
