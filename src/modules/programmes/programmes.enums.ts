/** What has to hold before an account joins a programme. */
import { registerEnumType } from 'type-graphql'

/** Each name is the code of a user error, too. */
export enum ProgrammeCondition {
  PARTNER_IN_ARREARS = 'PARTNER_IN_ARREARS',
  TOP_UP_BALANCE_LEFT = 'TOP_UP_BALANCE_LEFT',
  OPEN_RESOURCES = 'OPEN_RESOURCES',
  INVOICEABLE_AMOUNT_LEFT = 'INVOICEABLE_AMOUNT_LEFT',
  POST_PAYMENT_ENABLED = 'POST_PAYMENT_ENABLED',
  COMPANY_IN_PROGRAMME = 'COMPANY_IN_PROGRAMME',
  VENDOR_SIGN_IN_MISSING = 'VENDOR_SIGN_IN_MISSING',
  CONTACT_IN_PROGRAMME = 'CONTACT_IN_PROGRAMME',
  DISTRIBUTION_JOINED = 'DISTRIBUTION_JOINED',
  IS_SUB_CUSTOMER = 'IS_SUB_CUSTOMER',
  ACCOUNT_NOT_NORMAL = 'ACCOUNT_NOT_NORMAL',
  CREDIT_ACCOUNT_OPEN = 'CREDIT_ACCOUNT_OPEN',
  IN_ENTERPRISE = 'IN_ENTERPRISE',
  REAL_NAME_NOT_VERIFIED = 'REAL_NAME_NOT_VERIFIED',
  EMAIL_NOT_BOUND = 'EMAIL_NOT_BOUND',
  PARTNER_REPORTED_BY_VENDOR = 'PARTNER_REPORTED_BY_VENDOR',
}
registerEnumType(ProgrammeCondition, {
  name: 'ProgrammeCondition',
  description: 'What keeps an account from joining the solution-provider programme (加入条件, R-PLAN-1).',
  valuesConfig: {
    PARTNER_IN_ARREARS: { description: '欠费' },
    TOP_UP_BALANCE_LEFT: { description: '充值余额不为零' },
    OPEN_RESOURCES: { description: '存在已开通资源' },
    INVOICEABLE_AMOUNT_LEFT: { description: '存在可开票金额' },
    POST_PAYMENT_ENABLED: { description: '已开通后付费' },
    COMPANY_IN_PROGRAMME: { description: '同公司已加入解决方案提供商计划' },
    VENDOR_SIGN_IN_MISSING: { description: '非统一账号' },
    CONTACT_IN_PROGRAMME: { description: '邮箱、手机号已绑定计划内其他账号' },
    DISTRIBUTION_JOINED: { description: '已加入分销计划' },
    IS_SUB_CUSTOMER: { description: '伙伴子客户' },
    ACCOUNT_NOT_NORMAL: { description: '账号受限或冻结' },
    CREDIT_ACCOUNT_OPEN: { description: '存在信用账户' },
    IN_ENTERPRISE: { description: '企业主、子账号' },
    REAL_NAME_NOT_VERIFIED: { description: '未企业实名认证' },
    EMAIL_NOT_BOUND: { description: '未绑定邮箱' },
    PARTNER_REPORTED_BY_VENDOR: { description: '厂商已报备' },
  },
})
