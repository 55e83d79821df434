/** Sends a code to the mobile number of somebody who is to become a customer: giving it back shows that he agrees (R-CRE-2, scene 29). */
import type { Context } from '../../../context'
import { perform } from '../../../mutations'
import { sendCodeTo } from '../../verification'
import { mobileOf } from '../../../shared/contacts'
import type { RequestRegistrationCodeInput } from '../development.inputs'
import type { RequestRegistrationCodePayload } from '../development.payloads'

/** Everything happens before the transaction: a message on its way must not hold any lock. What is left is the audit row. */
export const requestRegistrationCode = (ctx: Context, input: RequestRegistrationCodeInput): Promise<RequestRegistrationCodePayload> => {
  const sent: Partial<RequestRegistrationCodePayload> = {}
  const send = async (): Promise<void> => {
    const mobile = mobileOf(input.mobilePhone, 'mobilePhone')
    Object.assign(sent, await sendCodeTo(ctx, { purpose: 'CUSTOMER_REGISTRATION', mobile, timeoutMinutes: input.timeoutMinutes }))
  }
  return perform(ctx, 'requestRegistrationCode', input, () => Promise.resolve(sent), { before: send })
}
