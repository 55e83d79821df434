/** What every mutation answers: the object, whether it is a repeated answer, and what the user can mend. */
import { Extensions, Field, ObjectType, registerEnumType } from 'type-graphql'
import { type Language, type UserError as RaisedUserError, userErrorCodes } from '../shared/errors'
import { VerificationChallenge } from './challenge'

const codes = Object.fromEntries(Object.keys(userErrorCodes).map(code => [code, code]))
registerEnumType(codes, {
  name: 'UserErrorCode',
  description: 'What went wrong, named by meaning. Codes never change with the language of the message.',
  valuesConfig: Object.fromEntries(
    Object.entries(userErrorCodes).map(([code, wording]) => [
      code,
      { description: `${wording.en}${'upstream' in wording ? ` (${wording.upstream})` : ''}` },
    ]),
  ),
})

@ObjectType({ simpleResolvers: true, description: 'One value that an error speaks of: a limit, the current state, what is allowed.' })
export class ErrorParam {
  @Field({ description: 'Its name, such as `available`.' }) name!: string
  @Field({ description: 'Its value as text.' }) value!: string
}

@ObjectType({ simpleResolvers: true, description: 'Something that the user can mend; nothing was changed.' })
export class UserError {
  @Field(() => codes, { description: 'The code, named by meaning.' }) code!: string
  @Field(() => [String], { nullable: true, description: 'Path inside the input; null when no single field is to blame.' }) field!:
    readonly string[] | null
  @Field({ description: 'For people, in the language of the request.' }) message!: string
  @Field(() => String, { nullable: true, description: "The vendor's code, such as `CBC.99000013`, where it has one." }) upstreamCode!:
    string | null
  @Extensions({ expectedSize: 2 })
  @Field(() => [ErrorParam], { description: 'Limits, current state, allowed actions.' })
  params!: ErrorParam[]
}

/** The thrown error is copied: graphql-js takes an Error found in a list for a failure. */
export const userErrorOf = (error: RaisedUserError, language: Language): UserError => ({
  code: error.code,
  field: error.field,
  message: error.wording(language),
  upstreamCode: error.upstreamCode,
  params: Object.entries(error.params).map(([name, value]) => ({ name, value: String(value) })),
})

/** Base of every `XPayload`. */
@ObjectType()
export abstract class Payload {
  @Field({ description: 'True when this idempotency key was answered before: nothing was done again (R-2290).' })
  replayed!: boolean

  @Field(() => VerificationChallenge, {
    nullable: true,
    description: 'Set with `VERIFICATION_REQUIRED`: how I can get the code that this sensitive operation needs.',
  })
  verification?: VerificationChallenge | null

  @Field(() => [UserError], { description: 'Empty when it was done; otherwise nothing was changed.' })
  userErrors!: UserError[]
}
