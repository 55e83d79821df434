/** The enums of developing customers. */
import { registerEnumType } from 'type-graphql'

export enum ReportStatus {
  NOT_REPORTED = 'NOT_REPORTED',
  PENDING_REVIEW = 'PENDING_REVIEW',
  REPORTED = 'REPORTED',
  REJECTED = 'REJECTED',
  EXPIRED = 'EXPIRED',
  ASSOCIATED = 'ASSOCIATED',
}
registerEnumType(ReportStatus, {
  name: 'ReportStatus',
  description: 'Where a reported customer stands (报备状态).',
  valuesConfig: {
    NOT_REPORTED: { description: '未报备: entered before there was reporting; it protects nothing.' },
    PENDING_REVIEW: { description: '待审核: the vendor decides; meanwhile no other partner can report it (R-DEV-1).' },
    REPORTED: { description: '已报备: mine alone for 15 days (R-DEV-1).' },
    REJECTED: { description: '已驳回: may be reported again.' },
    EXPIRED: { description: '已失效: the 15 days are over; may be reported again.' },
    ASSOCIATED: { description: '已关联: became my customer.' },
  },
})

export enum InvitationStatus {
  INVITED = 'INVITED',
  ASSOCIATED = 'ASSOCIATED',
  FAILED = 'FAILED',
  EXPIRED = 'EXPIRED',
}
registerEnumType(InvitationStatus, {
  name: 'CustomerInvitationStatus',
  description: 'Where the invitation of a customer stands (邀请状态).',
  valuesConfig: {
    INVITED: { description: '已邀请: sent, and not yet answered.' },
    ASSOCIATED: { description: '已关联: the customer followed it and became mine.' },
    FAILED: {
      description: '关联失败: the customer followed it in vain; `failureReason` says why. It may try again while the link is valid.',
    },
    EXPIRED: { description: '已失效: 7 days went by, or a newer invitation took its place (R-DEV-5).' },
  },
})

export enum InvitationChannel {
  EMAIL = 'EMAIL',
  LINK = 'LINK',
}
registerEnumType(InvitationChannel, {
  name: 'CustomerInvitationChannel',
  description: 'How the customer was invited (邀请方式).',
  valuesConfig: {
    EMAIL: { description: '线上邀请: a link of its own, by e-mail.' },
    LINK: { description: '线下邀请: a general link or its QR code; one row for each customer that followed it (R-DEV-8).' },
  },
})

export enum InvitationFailureReason {
  SYSTEM_BUSY = 'SYSTEM_BUSY',
  LINK_NOT_FOUND = 'LINK_NOT_FOUND',
  LINK_EXPIRED = 'LINK_EXPIRED',
  CODE_USED = 'CODE_USED',
  LINK_USED = 'LINK_USED',
  REPORTED_BY_OTHER_PARTNER = 'REPORTED_BY_OTHER_PARTNER',
  REPORTED_BY_VENDOR = 'REPORTED_BY_VENDOR',
  ALREADY_PARTNER = 'ALREADY_PARTNER',
  ALREADY_ASSOCIATED = 'ALREADY_ASSOCIATED',
  SPECIAL_CONTRACT = 'SPECIAL_CONTRACT',
  HAS_CONSUMPTION = 'HAS_CONSUMPTION',
  BALANCE_WITH_UNINVOICED = 'BALANCE_WITH_UNINVOICED',
  REGISTERED_TOO_LONG = 'REGISTERED_TOO_LONG',
  IN_ARREARS = 'IN_ARREARS',
  CONSUMER_CLOUD_USER = 'CONSUMER_CLOUD_USER',
  IN_REWARD_PROMOTION = 'IN_REWARD_PROMOTION',
  HAS_CREDIT_ACCOUNT = 'HAS_CREDIT_ACCOUNT',
  PREPAID_PARTNER = 'PREPAID_PARTNER',
  CONTACT_DIFFERS = 'CONTACT_DIFFERS',
  NOT_REAL_NAME = 'NOT_REAL_NAME',
  FINANCIALLY_HOSTED = 'FINANCIALLY_HOSTED',
  ENTERPRISE_MEMBER = 'ENTERPRISE_MEMBER',
  INDEPENDENT_MEMBERS = 'INDEPENDENT_MEMBERS',
  SERVICE_CONTRACT = 'SERVICE_CONTRACT',
  REFERRAL_NOT_ENABLED = 'REFERRAL_NOT_ENABLED',
  PARTNER_NOT_ALLOWED = 'PARTNER_NOT_ALLOWED',
}
registerEnumType(InvitationFailureReason, {
  name: 'InvitationFailureReason',
  description: 'Why a customer that followed an invitation was not associated (失败原因), and what the partner can do about it.',
  valuesConfig: {
    SYSTEM_BUSY: { description: '系统繁忙: something failed on our side; contact support if it happens again.' },
    LINK_NOT_FOUND: { description: '链接不存在: send again.' },
    LINK_EXPIRED: { description: '链接已过期: send again.' },
    CODE_USED: { description: '邀请码已使用: this customer came by this general link before; send again.' },
    LINK_USED: { description: '链接已使用: the link of the e-mail has done its work; send again.' },
    REPORTED_BY_OTHER_PARTNER: { description: '已被其他伙伴报备: nothing to be done (R-DEV-1).' },
    REPORTED_BY_VENDOR: { description: '已被厂商报备: nothing to be done.' },
    ALREADY_PARTNER: { description: '客户是或正在申请成为伙伴: nothing to be done.' },
    ALREADY_ASSOCIATED: { description: '客户已关联其他伙伴: nothing to be done (R-ASC-6).' },
    SPECIAL_CONTRACT: { description: '存在特殊合同: nothing to be done (R-ASC-6).' },
    HAS_CONSUMPTION: { description: '存在消费记录: report the customer first, or open a ticket (R-DEV-4).' },
    BALANCE_WITH_UNINVOICED: { description: '账户有余额且未开票金额超限: open a ticket.' },
    REGISTERED_TOO_LONG: { description: '注册时间超限: report the customer first, or open a ticket (R-DEV-4).' },
    IN_ARREARS: { description: '客户欠费: open a ticket (R-ASC-6).' },
    CONSUMER_CLOUD_USER: { description: '消费者云用户: nothing to be done.' },
    IN_REWARD_PROMOTION: { description: '已参加奖励推广计划: use another account.' },
    HAS_CREDIT_ACCOUNT: { description: '开通了信用账户，不能代售: nothing to be done.' },
    PREPAID_PARTNER: { description: '预付费伙伴不能发展代售客户: send again with the other association type. INTL only.' },
    CONTACT_DIFFERS: {
      description: '与报备的联系方式不一致: neither mobile nor e-mail is the reported one (R-DEV-10); correct the report.',
    },
    NOT_REAL_NAME: { description: '客户未实名认证: the customer verifies its name first (R-ASC-7).' },
    FINANCIALLY_HOSTED: { description: '财务托管的企业子账号: nothing to be done (R-ASC-6).' },
    ENTERPRISE_MEMBER: { description: '企业子账号，不能代售: nothing to be done (R-ASC-6).' },
    INDEPENDENT_MEMBERS: { description: '企业主账号存在独立子账号，不能代售: the customer dissolves them first (R-ASC-6).' },
    SERVICE_CONTRACT: { description: '存在专业服务合同，不能代售: wait for its end (R-ASC-6).' },
    REFERRAL_NOT_ENABLED: { description: '伙伴未开通顾问销售: ask the ecosystem manager (R-AT-1).' },
    PARTNER_NOT_ALLOWED: {
      description: '伙伴当前不能发展客户: restricted, frozen, left, or of the first tier (R-PAR-5 … R-PAR-7, R-RES-8).',
    },
  },
})

export enum ReviewDecision {
  APPROVE = 'APPROVE',
  REJECT = 'REJECT',
}
registerEnumType(ReviewDecision, {
  name: 'ReportReviewDecision',
  description: 'What the vendor decides about a report (审核结果).',
  valuesConfig: {
    APPROVE: { description: '通过: the 15 days begin.' },
    REJECT: { description: '驳回: with a remark; the customer is free again.' },
  },
})

export enum RegistrationSearchType {
  EMAIL = 'EMAIL',
  MOBILE = 'MOBILE',
  NAME = 'NAME',
}
registerEnumType(RegistrationSearchType, {
  name: 'RegistrationSearchType',
  description: 'What is asked about before an account is created (查询类型).',
  valuesConfig: {
    EMAIL: { description: '邮箱: e-mail.' },
    MOBILE: { description: '手机号: mobile number.' },
    NAME: { description: '账号名: account name.' },
  },
})

export enum RegistrationAvailability {
  AVAILABLE = 'AVAILABLE',
  USED_BY_USER = 'USED_BY_USER',
}
registerEnumType(RegistrationAvailability, {
  name: 'RegistrationAvailability',
  description: 'Whether it is taken (查询结果).',
  valuesConfig: { AVAILABLE: { description: '可用: nobody has it.' }, USED_BY_USER: { description: '已被使用: an account has it.' } },
})
