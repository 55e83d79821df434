/** Codes to somebody who cannot sign in yet, such as a customer that is being registered (scene 29): sent to a mobile number, given back by the one who asked. */
import type { Context } from '../../context'
import { UserError } from '../../shared/errors'
import { checkCode, useUp } from './checkCode'
import { sendCode, type SentCode } from './sendCode'
import { type Guarded, passes } from './sensitive'
import type { MessageLanguage } from '../partners'

/** What a code to somebody else is for; the vendor's scene in brackets. */
export type CodePurpose = 'CUSTOMER_REGISTRATION' | 'CUSTOMER_REAL_NAME'

export type CodeToOther = {
  readonly purpose: CodePurpose
  readonly mobile: string
  readonly language?: MessageLanguage | null
  readonly timeoutMinutes?: number | null
}

/** Call it outside of any transaction, such as in `before`. Throws what the user can mend (R-VC-1). */
export const sendCodeTo = (ctx: Context, { purpose, mobile, language, timeoutMinutes }: CodeToOther): Promise<SentCode> => {
  if (!ctx.sender.channels.includes('SMS')) throw new UserError('VERIFICATION_CHANNEL_UNAVAILABLE', { channel: 'SMS' })
  return sendCode(ctx, { purpose, targets: [mobile], channel: 'SMS', to: mobile, language, timeoutMinutes, isToOther: true })
}

type Given = { readonly mobile: string; readonly code: string | null | undefined }

/** Where an input holds the code that went to somebody else. */
const field = ['verificationCode']

/** `of` answers null where no code is needed. The same two halves as of a sensitive operation, and guesses are counted alike. */
export const useCodeOf = <I extends object>(purpose: CodePurpose, of: (input: I) => Given | null): Guarded<I> => {
  const passed = passes()
  return {
    before: async (ctx, input, isAnswered) => {
      const given = of(input)
      if (!given?.code || (await isAnswered?.())) return
      const binding = { memberId: ctx.viewer.memberId, purpose, targets: [given.mobile] }
      passed.remember(input, await checkCode(ctx, binding, given.code, field))
    },
    confirm: async (tx, _ctx, input) => {
      if (!of(input)) return
      const codeId = passed.recall(input)
      if (codeId === null) throw new UserError('VERIFICATION_REQUIRED', { operation: purpose }, field)
      await useUp(tx, codeId, field)
    },
  }
}
