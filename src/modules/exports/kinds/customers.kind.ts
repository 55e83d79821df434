/** The list of customers as a file. */
import { isIn } from '../../../shared/conditions'
import { type Database } from '../../../db'
import { customerConditions, CustomerEntity, type CustomerFilter, customerOrders } from '../../customers'
import { MemberEntity } from '../../members'
import { partnersOwn } from '../../partners'
import { exportKind } from './kind'

/** Login names of the managers, as far as the viewer sees these members. */
const managersOf = async (customers: readonly CustomerEntity[], door: Database): Promise<Map<string, string>> => {
  const ids = [...new Set(customers.map(({ managerId }) => managerId).filter(id => id !== null))]
  const members = await door.rows(MemberEntity).where(isIn('id', ids)).many(['id', 'accountName'])
  return new Map(members.map(({ id, accountName }) => [id, accountName]))
}

export const customersKind = exportKind<CustomerEntity, CustomerFilter, Map<string, string>>({
  keys: ['customer.view', 'customer.viewResellers'],
  name: 'customers',
  entity: CustomerEntity,
  reads: [
    'accountName',
    'customerName',
    'associationType',
    'associatedAt',
    'label',
    'mobilePhone',
    'email',
    'realNameStatus',
    'customerType',
    'frozenState',
    'level',
    'managerId',
    'monthToDateExpenditure',
    'resourceExpiryAt',
    'agreementVersion',
    'onBehalfAuthorization',
  ],
  order: customerOrders.ASSOCIATED_AT_DESC,
  conditions: customerConditions,
  beside: managersOf,
  columns: {
    id: ({ id }) => id,
    accountName: ({ accountName }) => accountName,
    customerName: ({ customerName }) => customerName,
    associationType: ({ associationType }) => associationType,
    associatedAt: ({ associatedAt }) => associatedAt,
    label: customer => partnersOwn(customer, customer.label),
    mobilePhone: ({ mobilePhone }) => mobilePhone,
    email: ({ email }) => email,
    realNameStatus: ({ realNameStatus }) => realNameStatus,
    customerType: ({ customerType }) => customerType,
    frozenState: ({ frozenState }) => frozenState,
    level: ({ level }) => level,
    manager: ({ managerId }, managers) => (managerId === null ? null : (managers.get(managerId) ?? null)),
    monthToDateExpenditure: ({ monthToDateExpenditure }) => monthToDateExpenditure,
    currency: ({ monthToDateExpenditure }) => monthToDateExpenditure.currency,
    resourceExpiryAt: ({ resourceExpiryAt }) => resourceExpiryAt,
    agreementVersion: ({ agreementVersion }) => agreementVersion,
    onBehalfAuthorization: ({ onBehalfAuthorization }) => onBehalfAuthorization,
  },
})
