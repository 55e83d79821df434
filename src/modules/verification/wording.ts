/** What the message with a code says. */
import { MessageLanguage } from '../partners'

type Wording = { readonly subject: string; readonly text: string }

const wordings: Readonly<Record<MessageLanguage, (code: string, minutes: number) => Wording>> = {
  [MessageLanguage.ZH_CN]: (code, minutes) => ({
    subject: '验证码',
    text: `您的验证码为 ${code}，${minutes} 分钟内有效。请勿向任何人泄露；如非本人操作，请忽略。`,
  }),
  [MessageLanguage.EN_US]: (code, minutes) => ({
    subject: 'Your verification code',
    text: `Your verification code is ${code}. It is valid for ${minutes} minutes. Tell it to nobody; if you did not ask for it, ignore it.`,
  }),
}

export const wordingOf = (language: MessageLanguage, code: string, minutes: number): Wording => wordings[language](code, minutes)
