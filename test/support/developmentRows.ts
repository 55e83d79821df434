/** Reported customers, invitations, and people who are nobody's customers yet. */
import type { New } from '../../src/db'
import { RoleCode } from '../../src/access/roles'
import { AssociationType, CustomerEntity, CustomerStandingEntity, CustomerType, FollowedBy } from '../../src/modules/customers'
import {
  CustomerInvitationEntity,
  HELD,
  InvitationChannel,
  InvitationStatus,
  ReportedCustomerEntity,
  ReportStatus,
} from '../../src/modules/customerDevelopment'
import { MemberKind } from '../../src/modules/members'
import { Money } from '../../src/shared/money'
import { customerRow, now } from './rows'
import type { World } from './world'

type Given<E> = Partial<New<E>> & { id: string }

const holding: readonly ReportStatus[] = [ReportStatus.PENDING_REVIEW, ReportStatus.REPORTED]
let count = 0
/** Numbers that no other row has. */
export const freshMobile = (): string => `139${String(++count).padStart(8, '0')}`

export const reportedCustomerRow = (given: Given<ReportedCustomerEntity>): New<ReportedCustomerEntity> => {
  const status = given.status ?? ReportStatus.REPORTED
  return {
    partnerId: 'ptn_sp',
    customerType: CustomerType.ENTERPRISE,
    customerFullName: `报备公司${given.id}`,
    companyKey: `报备公司${given.id}`,
    contactName: '李明',
    mobilePhone: freshMobile(),
    email: `${given.id}@example.com`.toLowerCase(),
    status,
    hold: holding.includes(status) ? HELD : null,
    inviteAs: null,
    reportedAt: '2026-03-01T02:00:00.000Z',
    reportedById: 'mbr_manager',
    validUntil: status === ReportStatus.REPORTED ? '2026-03-16T15:59:59.999Z' : null,
    reviewedAt: null,
    reviewedById: null,
    reviewRemark: null,
    customerId: null,
    createdAt: '2026-03-01T02:00:00.000Z',
    updatedAt: '2026-03-01T02:00:00.000Z',
    version: 1,
    ...given,
  }
}

export const customerInvitationRow = (given: Given<CustomerInvitationEntity>): New<CustomerInvitationEntity> => ({
  partnerId: 'ptn_sp',
  invitedById: 'mbr_manager',
  channel: InvitationChannel.EMAIL,
  reportedCustomerId: null,
  invitationLinkId: null,
  associationType: AssociationType.RESALE,
  email: 'someone@example.com',
  codeHash: null,
  status: InvitationStatus.INVITED,
  failureReason: null,
  customerId: null,
  sentAt: '2026-03-01T02:00:00.000Z',
  expiresAt: '2026-03-08T02:00:00.000Z',
  handledAt: null,
  createdAt: '2026-03-01T02:00:00.000Z',
  updatedAt: '2026-03-01T02:00:00.000Z',
  version: 1,
  ...given,
})

export const customerStandingRow = (given: Given<CustomerStandingEntity> & { customerId: string }): New<CustomerStandingEntity> => ({
  registeredAt: '2026-02-28T02:00:00.000Z',
  hasCashConsumption: false,
  followedBy: FollowedBy.NONE,
  isPartner: false,
  isEnterpriseMember: false,
  hasIndependentMembers: false,
  isFinanciallyHosted: false,
  hasSpecialContract: false,
  hasSupportPlan: false,
  isConsumerCloudUser: false,
  inRewardPromotion: false,
  hasCreditAccount: false,
  currency: 'CNY',
  uninvoicedAmount: Money.of('0.00', 'CNY'),
  ...given,
})

/** A new account that is nobody's customer, and somebody who signs in as it: persona and customer have one name. */
export const addProspect = async (
  world: World,
  name: string,
  { mobilePhone = freshMobile(), ...given }: Partial<New<CustomerEntity>> & { mobilePhone?: string } = {},
  standing: Partial<New<CustomerStandingEntity>> = {},
): Promise<string> => {
  const id = `cus_${name}`
  await world.add(CustomerEntity, {
    ...customerRow({ id, partnerId: 'ptn_sp' }),
    partnerId: null,
    mobilePhone,
    customerName: `公司${name}`,
    email: `${name}@example.com`.toLowerCase(),
    createdAt: '2026-02-28T02:00:00.000Z',
    associatedAt: '2026-02-28T02:00:00.000Z',
    ...given,
  })
  await world.add(CustomerStandingEntity, customerStandingRow({ id: `cst_${name}`, customerId: id, ...standing }))
  await world.join(name, { partnerId: null, kind: MemberKind.CUSTOMER, customerId: id, roles: [RoleCode.CUSTOMER] })
  return id
}

export const dayAfter = (days: number, instant: string = now): string => new Date(Date.parse(instant) + days * 86_400_000).toISOString()
