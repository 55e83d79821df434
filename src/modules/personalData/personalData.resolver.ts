/** `revealFields`: the only way to personal data in full. */
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import type { Context } from '../../context'
import { perform } from '../../mutations'
import { revealFields } from './actions/revealFields'
import { RevealFieldsInput, RevealFieldsPayload } from './personalData.types'

@Resolver()
export class PersonalDataResolver {
  @Mutation(() => RevealFieldsPayload, {
    description:
      'Shows masked personal data in full (S1-24). Each value leaves an audit row; vendor staff and masters looking into a reseller may not.',
  })
  async revealFields(@Arg('input', () => RevealFieldsInput) input: RevealFieldsInput, @Ctx() ctx: Context): Promise<RevealFieldsPayload> {
    const payload = await perform(ctx, 'revealFields', input, revealFields, { auditsItself: true })
    return { ...payload, results: payload.results ?? [] }
  }
}
