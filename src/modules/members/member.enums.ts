/** The enums of a member. */
import { registerEnumType } from 'type-graphql'

export enum MemberKind {
  PARTNER = 'PARTNER',
  VENDOR = 'VENDOR',
  CUSTOMER = 'CUSTOMER',
  PERSON = 'PERSON',
}
registerEnumType(MemberKind, {
  name: 'MemberKind',
  description: 'On whose side a member stands.',
  valuesConfig: {
    PARTNER: { description: '组织人员: an operator of a partner.' },
    VENDOR: { description: 'Staff of the cloud vendor.' },
    CUSTOMER: { description: '客户: a customer that signs in for itself.' },
    PERSON: { description: '个人账号: somebody who works for no partner yet, and can do nothing but accept an invitation.' },
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

export enum MemberAction {
  EDIT = 'edit',
  DISABLE = 'disable',
  ENABLE = 'enable',
}
registerEnumType(MemberAction, {
  name: 'MemberAction',
  description: 'What the viewer can do with a member now: the buttons of its page.',
  valuesConfig: {
    EDIT: { description: '修改: `updateMember`, `assignRoles`.' },
    DISABLE: { description: '停用: `disableMember`.' },
    ENABLE: { description: '启用: `enableMember`.' },
  },
})

export enum RoleKind {
  PRESET = 'PRESET',
  CUSTOM = 'CUSTOM',
}
registerEnumType(RoleKind, {
  name: 'RoleKind',
  description: 'Where a role comes from.',
  valuesConfig: {
    PRESET: { description: '系统预置: the same for all partners; nobody can change or delete it (R-ROLE-2).' },
    CUSTOM: { description: '自定义: made by the partner, at most ten (R-ROLE-1).' },
  },
})
