/** The enums of a member. */
import { registerEnumType } from 'type-graphql'

export enum MemberKind {
  PARTNER = 'PARTNER',
  VENDOR = 'VENDOR',
  CUSTOMER = 'CUSTOMER',
}
registerEnumType(MemberKind, {
  name: 'MemberKind',
  description: 'On whose side a member stands.',
  valuesConfig: {
    PARTNER: { description: '组织人员: an operator of a partner.' },
    VENDOR: { description: 'Staff of the cloud vendor.' },
    CUSTOMER: { description: '客户: a customer that signs in for itself.' },
  },
})

export enum MemberStatus {
  ACTIVE = 'ACTIVE',
  DISABLED = 'DISABLED',
}
registerEnumType(MemberStatus, {
  name: 'MemberStatus',
  description: 'Whether the member can sign in. Members are disabled, never deleted.',
  valuesConfig: { ACTIVE: { description: '正常' }, DISABLED: { description: '停用' } },
})
