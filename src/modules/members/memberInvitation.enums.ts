/** The enums of an invitation and of the project specialist that may become of it. */
import { registerEnumType } from 'type-graphql'
import { PartnerIdentity } from '../../access/roles'

export enum MemberInvitationStatus {
  INVITED = 'INVITED',
  EXPIRED = 'EXPIRED',
  BOUND = 'BOUND',
  UNBOUND = 'UNBOUND',
  APPLYING = 'APPLYING',
  APPLY_REJECTED = 'APPLY_REJECTED',
  SPECIALIST = 'SPECIALIST',
  CANCELLING = 'CANCELLING',
  CANCEL_REJECTED = 'CANCEL_REJECTED',
  CANCELLED = 'CANCELLED',
  CANCELLED_BY_VENDOR = 'CANCELLED_BY_VENDOR',
}
registerEnumType(MemberInvitationStatus, {
  name: 'MemberInvitationStatus',
  description: 'Where the link of a personal account to the partner stands (part 1 §2.8).',
  valuesConfig: {
    INVITED: { description: '已邀请: the link is on its way, for seven days (R-INV-2).' },
    EXPIRED: { description: '已失效: nobody accepted in time; it can be sent again.' },
    BOUND: { description: '已绑定: linked; it may apply to be a project specialist.' },
    UNBOUND: { description: '已解绑: linked no longer; it can be invited again.' },
    APPLYING: { description: '申请专员审核中: the vendor reviews the application.' },
    APPLY_REJECTED: { description: '申请专员审核未通过: the application was rejected; it can be repeated.' },
    SPECIALIST: { description: '正常: a project specialist.' },
    CANCELLING: { description: '取消专员审核中: the vendor reviews the cancellation (INFERRED name).' },
    CANCEL_REJECTED: { description: '取消专员审核未通过: still a project specialist.' },
    CANCELLED: { description: '取消专员审核通过: a project specialist no longer.' },
    CANCELLED_BY_VENDOR: { description: '取消专员(厂商操作): cancelled by the vendor itself.' },
  },
})

export enum MemberInvitationAction {
  RESEND = 'resend',
  UNBIND = 'unbind',
  APPLY = 'apply',
  CONFIRM = 'confirm',
  REQUEST_CANCELLATION = 'requestCancellation',
  APPROVE = 'approve',
  REJECT = 'reject',
  APPROVE_CANCELLATION = 'approveCancellation',
  REJECT_CANCELLATION = 'rejectCancellation',
  CANCEL = 'cancel',
}
registerEnumType(MemberInvitationAction, {
  name: 'MemberInvitationAction',
  description: 'What the viewer can do with an invitation or a project specialist now: the buttons of its row.',
  valuesConfig: {
    RESEND: { description: '重新邀请: `resendMemberInvitation`.' },
    UNBIND: { description: '解除绑定: `unbindMember`.' },
    APPLY: { description: '申请专员: `applyForSpecialist`.' },
    CONFIRM: { description: '维护专员信息: `confirmSpecialistData`.' },
    REQUEST_CANCELLATION: { description: '取消专员: `requestSpecialistCancellation`.' },
    APPROVE: { description: '申请审核通过: `reviewSpecialistApplication` with APPROVE.' },
    REJECT: { description: '申请审核不通过: `reviewSpecialistApplication` with REJECT.' },
    APPROVE_CANCELLATION: { description: '取消审核通过: `reviewSpecialistCancellation` with APPROVE.' },
    REJECT_CANCELLATION: { description: '取消审核不通过: `reviewSpecialistCancellation` with REJECT.' },
    CANCEL: { description: '厂商取消: `cancelSpecialistByVendor`.' },
  },
})

export enum InviteeBy {
  MOBILE = 'MOBILE',
  EMAIL = 'EMAIL',
  ACCOUNT_NAME = 'ACCOUNT_NAME',
}
registerEnumType(InviteeBy, {
  name: 'InviteeBy',
  description: 'How an invited person was named.',
  valuesConfig: {
    MOBILE: { description: '手机号: by mobile number.' },
    EMAIL: { description: '邮箱: by e-mail.' },
    ACCOUNT_NAME: { description: '账号名: by the name of the personal account.' },
  },
})

/** Named as the identity that a partner has on this path. */
export enum SpecialistPath {
  SERVICE = 'SERVICE',
  DX_CONSULTING_SI = 'DX_CONSULTING_SI',
  LEARNING = 'LEARNING',
}
registerEnumType(SpecialistPath, {
  name: 'SpecialistPath',
  description:
    'Development path of a project specialist (发展路径); the distribution and solution provider programmes have none (R-INV-6).',
  valuesConfig: {
    SERVICE: { description: '服务伙伴发展路径' },
    DX_CONSULTING_SI: { description: '数字化转型咨询与系统集成伙伴发展路径: its specialists are kept current every month (R-INV-8).' },
    LEARNING: { description: '学习与赋能伙伴发展路径' },
  },
})
export const identityOfPath: Readonly<Record<SpecialistPath, PartnerIdentity>> = {
  [SpecialistPath.SERVICE]: PartnerIdentity.SERVICE,
  [SpecialistPath.DX_CONSULTING_SI]: PartnerIdentity.DX_CONSULTING_SI,
  [SpecialistPath.LEARNING]: PartnerIdentity.LEARNING,
}

export enum SpecialistEntitlement {
  EXAM_VOUCHER = 'EXAM_VOUCHER',
  CLOUD_LAB = 'CLOUD_LAB',
  DEDICATED_HEADCOUNT = 'DEDICATED_HEADCOUNT',
}
registerEnumType(SpecialistEntitlement, {
  name: 'SpecialistEntitlement',
  description: 'What a linked person may have, as far as the link is concerned (R-INV-8).',
  valuesConfig: {
    EXAM_VOUCHER: { description: '考试券: for linked persons.' },
    CLOUD_LAB: { description: '云实验室: for linked persons.' },
    DEDICATED_HEADCOUNT: { description: '专职人员激励 (FH): for project specialists.' },
  },
})

export enum SpecialistDecision {
  APPROVE = 'APPROVE',
  REJECT = 'REJECT',
}
registerEnumType(SpecialistDecision, {
  name: 'SpecialistDecision',
  description: 'What the vendor decides.',
  valuesConfig: { APPROVE: { description: '通过' }, REJECT: { description: '不通过: needs a comment.' } },
})
