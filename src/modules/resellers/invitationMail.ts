/** What somebody reads whom a master invites to become its cloud reseller: the link, and until when it can be used. */
import { type Instant, shanghaiDate } from '../../shared/time'

type Mail = { readonly subject: string; readonly text: string }

/** Nothing is known of the reader, not even the language. */
export const invitationMail = (master: string, link: string, expiresAt: Instant): Mail => ({
  subject: `${master} 邀请您成为云经销商 / invites you to become a cloud reseller`,
  text: [
    `${master} 邀请贵公司加入分销计划，成为其云经销商。请由贵公司的伙伴管理员登录后打开以下链接提交合作申请，链接有效期至 ${shanghaiDate(expiresAt)}：`,
    link,
    '',
    `${master} invites your company to become its cloud reseller. Your partner administrator signs in, opens this link and applies;`,
    `it can be used once, until ${shanghaiDate(expiresAt)}.`,
  ].join('\n'),
})
