/** Verification codes: what sensitive operations ask for, who is asked, and the switch. */
import { signedIn } from '../../access/rules'
import type { Module } from '../module'
import { purgeVerificationCodes } from './purgeVerificationCodes'
import { SetVerificationEnabledPayloadResolver, VerificationResolver } from './verification.resolver'
import { VerificationCodeEntity } from './verificationCode.entity'

export { SensitiveOperation } from '../../mutations'
export { type CodePurpose, type CodeToOther, sendCodeTo, useCodeOf } from './otherPeople'
export { type SentCode } from './sendCode'
export { type Guarded, sensitive } from './sensitive'
export { MessageLanguage } from '../partners'
export { VerificationInput } from './verification.inputs'
export { VerificationCodeEntity } from './verificationCode.entity'

export const verification: Module = {
  name: 'verification',
  entities: [VerificationCodeEntity],
  resolvers: [VerificationResolver, SetVerificationEnabledPayloadResolver],
  // Whether one is asked at all is told by the identity of the partner, not by a key.
  rules: { Mutation: { requestVerificationCode: signedIn, setVerificationEnabled: signedIn } },
  jobs: [purgeVerificationCodes],
}
