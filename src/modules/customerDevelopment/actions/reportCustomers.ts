/** Reports customers to the vendor: whoever comes first has them to himself (R-DEV-1). Each customer is answered on its own. */
import type { Context } from '../../../context'
import type { Transaction } from '../../../db'
import { didAnything, eachItem, once } from '../../../mutations'
import { invalidInput, UserError } from '../../../shared/errors'
import { newId } from '../../../shared/ids'
import { CustomerType } from '../../customers'
import { mobileOf, nameOf } from '../../../shared/contacts'
import { companyKeyOf } from '../../../shared/companyKey'
import { emailOf, fullNameOf } from '../contacts'
import type { ReportCustomersInput, ReportedCustomerInput } from '../development.inputs'
import { ReportStatus } from '../development.enums'
import { type Contacts, mostOpenReports, openReports, orOvertaken, refuseTaken } from '../exclusivity'
import { lockDeveloper, refuseType } from '../mayDevelop'
import { HELD, ReportedCustomerEntity } from '../reportedCustomer.entity'

const mostCustomers = 100
const longestContactName = 64

const contactsOf = ({ customerFullName, customerType, mobilePhone, email }: ReportedCustomerInput): Contacts => ({
  mobile: mobileOf(mobilePhone),
  email: email ? emailOf(email) : null,
  companyKey: customerType === CustomerType.ENTERPRISE ? companyKeyOf(fullNameOf(customerFullName)) : null,
})

const insertReport = (
  tx: Transaction,
  partnerId: string,
  { customerFullName, customerType, contactName }: ReportedCustomerInput,
  { mobile, email, companyKey }: Contacts,
  inviteAs: ReportedCustomerEntity['inviteAs'],
): Promise<string> =>
  orOvertaken(
    tx.insert(ReportedCustomerEntity, {
      id: newId('rpc'),
      partnerId,
      customerType,
      customerFullName: fullNameOf(customerFullName),
      companyKey,
      contactName: contactName ? nameOf(contactName, longestContactName) : null,
      mobilePhone: mobile,
      email,
      status: ReportStatus.PENDING_REVIEW,
      hold: HELD,
      inviteAs,
      reportedAt: tx.now,
      reportedById: tx.viewer.memberId,
      validUntil: null,
      reviewedAt: null,
      reviewedById: null,
      reviewRemark: null,
      customerId: null,
      createdAt: tx.now,
      updatedAt: tx.now,
      version: 1,
    }),
  )

/** The 101st is refused, also when a hundred come at once: the partner is locked (R-DEV-2). */
export const refuseBeyondLimit = (open: number): void => {
  if (open >= mostOpenReports) throw new UserError('REPORT_LIMIT_REACHED', { most: mostOpenReports })
}

export const reportCustomers = async (tx: Transaction, ctx: Context, input: ReportCustomersInput) => {
  const { customers, inviteAs = null } = input
  if (customers.length === 0 || customers.length > mostCustomers) throw invalidInput(`1 to ${mostCustomers} customers`, 'customers')
  const partner = await lockDeveloper(tx, ctx.viewer.partnerId)
  refuseType(partner, inviteAs, 'inviteAs')

  const work = async () => {
    let open = await openReports(tx, partner.id)
    const positions = customers.map((_, position) => String(position))
    const items = await eachItem('customers', positions, async position => {
      const customer = customers[Number(position)]
      if (!customer) throw new Error(`no customer ${position}`)
      if (customer.customerType === CustomerType.NONE) throw invalidInput('a company or a person')
      const contacts = contactsOf(customer)
      if (inviteAs && !contacts.email) throw new UserError('EMAIL_REQUIRED')
      await refuseTaken(tx, partner.id, contacts)
      refuseBeyondLimit(open)
      const id = await insertReport(tx, partner.id, customer, contacts, inviteAs)
      open += 1
      return id
    })
    return { results: items.map(({ item, done, refusal }) => ({ position: Number(item), reportId: done, refusal })) }
  }
  const { answer, replayed } = await once(tx, ctx, 'reportCustomers', input, work, didAnything)
  return { ...answer, replayed }
}
