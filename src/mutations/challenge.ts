/** What a sensitive operation answers when its code is missing: which operation, and where a code can be sent (R-VC-2). */
import { Extensions, Field, ObjectType, registerEnumType } from 'type-graphql'
import type { Channel } from '../messages'
import { UserError } from '../shared/errors'
import { Secret } from '../shared/secret'

export enum SensitiveOperation {
  ISSUE_CASH_COUPON = 'ISSUE_CASH_COUPON',
  RECLAIM_CASH_COUPON = 'RECLAIM_CASH_COUPON',
  ISSUE_VOUCHER = 'ISSUE_VOUCHER',
  RECLAIM_VOUCHER = 'RECLAIM_VOUCHER',
  BALANCE_PAYMENT = 'BALANCE_PAYMENT',
  ADJUST_CUSTOMER_ACCOUNT = 'ADJUST_CUSTOMER_ACCOUNT',
  ADJUST_RESELLER_ACCOUNT = 'ADJUST_RESELLER_ACCOUNT',
  ISSUE_VOUCHER_QUOTA = 'ISSUE_VOUCHER_QUOTA',
  RECLAIM_VOUCHER_QUOTA = 'RECLAIM_VOUCHER_QUOTA',
  REPRICE_MARKETPLACE_ORDER = 'REPRICE_MARKETPLACE_ORDER',
  INITIATE_ASSOCIATION_CHANGE = 'INITIATE_ASSOCIATION_CHANGE',
  HANDLE_CUSTOMER_DISASSOCIATION = 'HANDLE_CUSTOMER_DISASSOCIATION',
  HANDLE_PARTNER_ASSOCIATION_CHANGE = 'HANDLE_PARTNER_ASSOCIATION_CHANGE',
  GRANT_OR_REVOKE_ON_BEHALF_AUTH = 'GRANT_OR_REVOKE_ON_BEHALF_AUTH',
  SUBMIT_MDF_CLAIM = 'SUBMIT_MDF_CLAIM',
  CONFIRM_INCENTIVES = 'CONFIRM_INCENTIVES',
  APPLY_INCENTIVE_PAYOUT = 'APPLY_INCENTIVE_PAYOUT',
  DISABLE_VERIFICATION = 'DISABLE_VERIFICATION',
}
registerEnumType(SensitiveOperation, {
  name: 'SensitiveOperation',
  description: 'What asks for a verification code (敏感操作).',
  valuesConfig: {
    ISSUE_CASH_COUPON: { description: '发放现金券: issuing cash coupons.' },
    RECLAIM_CASH_COUPON: { description: '回收现金券: reclaiming cash coupons.' },
    ISSUE_VOUCHER: { description: '发放代金券: issuing vouchers.' },
    RECLAIM_VOUCHER: { description: '回收代金券: reclaiming vouchers.' },
    BALANCE_PAYMENT: { description: "余额支付: paying a customer's order from the own balance." },
    ADJUST_CUSTOMER_ACCOUNT: { description: '为客户调账: giving money to a customer, or taking it back.' },
    ADJUST_RESELLER_ACCOUNT: { description: '为云经销商调账: giving money to a cloud reseller, or taking it back.' },
    ISSUE_VOUCHER_QUOTA: { description: '发放代金券额度: passing voucher quota to a cloud reseller.' },
    RECLAIM_VOUCHER_QUOTA: { description: '回收代金券额度: taking voucher quota back.' },
    REPRICE_MARKETPLACE_ORDER: { description: '为云商店商品订单调价: another price for a marketplace order.' },
    INITIATE_ASSOCIATION_CHANGE: { description: '发起解除关联/切换关联类型: ending an association, or changing its type.' },
    HANDLE_CUSTOMER_DISASSOCIATION: { description: '处理客户发起的解除关联: deciding on a customer that wants to leave.' },
    HANDLE_PARTNER_ASSOCIATION_CHANGE: { description: '处理伙伴发起的关联变更: a customer decides on what its partner asks.' },
    GRANT_OR_REVOKE_ON_BEHALF_AUTH: { description: '授予/撤销代操作授权: a customer lets its partner act for it, or no longer.' },
    SUBMIT_MDF_CLAIM: { description: 'MDF兑现申报: claiming what an MDF activity cost (R-XC-5).' },
    CONFIRM_INCENTIVES: { description: '确认激励对账: confirming incentive statements (R-XC-5).' },
    APPLY_INCENTIVE_PAYOUT: { description: '申请发放激励: asking for incentives to be paid out (R-XC-5).' },
    DISABLE_VERIFICATION: { description: '关闭操作验证: switching the codes off (R-SEN-3).' },
  },
})

export enum VerificationChannel {
  SMS = 'SMS',
  EMAIL = 'EMAIL',
}
registerEnumType(VerificationChannel, {
  name: 'VerificationChannel',
  description: 'How a code gets to me (验证方式).',
  valuesConfig: { SMS: { description: '短信: text message (1).' }, EMAIL: { description: '邮件: e-mail (2).' } },
})

@ObjectType({ simpleResolvers: true, description: 'Where a code can be sent.' })
export class VerificationDestination {
  @Field(() => VerificationChannel, { description: 'By which channel.' })
  channel!: Channel

  @Field(() => Secret, { description: 'To which number or address, masked.' })
  destination!: Secret
}

@ObjectType({ simpleResolvers: true, description: 'What has to be verified, and where `requestVerificationCode` can send a code.' })
export class VerificationChallenge {
  @Field(() => SensitiveOperation, { description: 'The operation, for `requestVerificationCode`.' })
  operation!: SensitiveOperation

  @Extensions({ expectedSize: 2 })
  @Field(() => [VerificationDestination], {
    description: 'The channels that reach me; none where neither number nor address is on file.',
  })
  channels!: readonly VerificationDestination[]
}

/** The code is missing: the user can mend it by asking for one. */
export class VerificationRequired extends UserError {
  constructor(readonly challenge: VerificationChallenge) {
    super('VERIFICATION_REQUIRED', { operation: challenge.operation }, ['verification'])
  }
}
