/** Whole rows for tests: give what matters, the rest is ordinary. */
import { PartnerIdentity, presetRoleId, type RoleCode } from '../../src/access/roles'
import { AssociationType, AuthorizationState, CustomerEntity, CustomerType, FrozenState } from '../../src/modules/customers'
import { MemberEntity, MemberKind, MemberRoleEntity, MemberStatus } from '../../src/modules/members'
import { CommercialInfoStatus, MessageLanguage, PartnerEntity, PartnerStatus, RealNameStatus } from '../../src/modules/partners'
import { Money } from '../../src/shared/money'
import type { New } from '../../src/db'

/** The clock of the test world. */
export const now = '2026-03-02T02:00:00.000Z'
const stamps = { createdAt: '2025-01-10T00:00:00.000Z', updatedAt: '2025-01-10T00:00:00.000Z', version: 1 }

type Given<E> = Partial<New<E>> & { id: string }

export const partnerRow = (given: Given<PartnerEntity>): New<PartnerEntity> => ({
  accountName: given.id,
  companyName: `Company ${given.id}`,
  identities: [PartnerIdentity.SOLUTION_PROVIDER],
  level: null,
  isMainAccount: true,
  mobilePhone: '13900000021',
  email: 'office@example.com',
  realNameStatus: RealNameStatus.VERIFIED,
  commercialInfoStatus: CommercialInfoStatus.VERIFIED,
  signingEntity: null,
  status: PartnerStatus.NORMAL,
  businessRegion: '华东',
  masterId: null,
  managerId: null,
  associatedAt: null,
  customerNoticeAcceptedAt: null,
  entrustmentNoticeAcceptedAt: null,
  companyId: null,
  ecosystemManagerId: null,
  usesVouchersItself: false,
  verificationCodeEnabled: false,
  messageLanguage: MessageLanguage.ZH_CN,
  timeZone: 'Asia/Shanghai',
  customerContacts: [],
  referralEnabled: false,
  isPrepaid: false,
  isTest: false,
  ...stamps,
  ...given,
})

export const memberRow = (given: Given<MemberEntity>): New<MemberEntity> => ({
  kind: MemberKind.PARTNER,
  partnerId: null,
  customerId: null,
  issuer: 'test',
  subject: given.id,
  accountName: given.id.replace('mbr_', ''),
  displayName: '王小明',
  mobilePhone: '13800000021',
  email: 'someone@example.com',
  isPartnerAdmin: false,
  supervisorId: null,
  status: MemberStatus.ACTIVE,
  verificationCodeEnabled: false,
  mustChangePassword: false,
  qualificationUnderReview: false,
  ...stamps,
  ...given,
})

/** Preset roles come with the migrations; their ids are made from their codes. */
export const roleId = presetRoleId

export const heldRoleRow = (member: { id: string; partnerId: string | null }, code: RoleCode): New<MemberRoleEntity> => ({
  id: `mrl_${member.id.slice(4)}-${code.toLowerCase().replaceAll('_', '-')}`,
  memberId: member.id,
  roleId: roleId(code),
  partnerId: member.partnerId,
})

export const customerRow = (given: Given<CustomerEntity> & { partnerId: string }): New<CustomerEntity> => ({
  managerId: null,
  accountName: `account-${given.id}`,
  customerName: `客户${given.id}`,
  associationType: AssociationType.RESALE,
  associatedAt: '2025-02-01T00:00:00.000Z',
  label: null,
  mobilePhone: '13700000021',
  countryCode: '0086',
  email: 'customer@example.com',
  realNameStatus: RealNameStatus.VERIFIED,
  customerType: CustomerType.ENTERPRISE,
  frozenState: FrozenState.NONE,
  frozenBy: null,
  frozenReason: null,
  frozenAt: null,
  level: null,
  externalAccountId: null,
  externalAccountType: null,
  currency: 'CNY',
  monthToDateExpenditure: Money.of('0.00', 'CNY'),
  resourceExpiryAt: null,
  commonExpiryDay: null,
  agreementVersion: null,
  onBehalfAuthorization: AuthorizationState.NONE,
  ...stamps,
  ...given,
})
