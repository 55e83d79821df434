/** What an invited customer gets by e-mail. */
import type { Transaction } from '../../db'
import { post } from '../../messages'
import type { Secret } from '../../shared/secret'
import type { Instant } from '../../shared/time'

export const postInvitation = (tx: Transaction, email: Secret, company: string, link: string, expiresAt: Instant): Promise<void> =>
  post(tx, {
    channel: 'EMAIL',
    to: email,
    subject: `${company} 邀请您关联为其客户 / ${company} invites you to become its customer`,
    text: [
      `${company} 邀请您关联为其客户。请打开以下链接，登录或注册后同意须知即可完成关联：`,
      `${company} invites you to become its customer. Open this link, sign in or register, and accept the notices:`,
      '',
      link,
      '',
      `有效期至 Valid until: ${expiresAt}`,
    ].join('\n'),
  })
