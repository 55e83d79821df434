/** Looking at the conditions of a programme, and applying for it. */
import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, FieldResolver, Info, Mutation, Query, Resolver, Root } from 'type-graphql'
import { systemViewer } from '../../access/viewer'
import type { Context } from '../../context'
import { perform } from '../../mutations'
import { badInput, forbidden, UserError } from '../../shared/errors'
import { PartnerEntity, Programme, ProgrammeCode, ProgrammeEntity } from '../partners'
import { applyProgramme } from './actions/applyProgramme'
import { checkedColumns, failuresOf } from './programme.conditions'
import { ApplyProgrammeInput, ApplyProgrammePayload, ProgrammeEligibility } from './programmes.types'

@Resolver()
export class ProgrammesResolver {
  @Query(() => ProgrammeEligibility, {
    description: 'Whether my account may join the solution-provider programme, with everything that stands in the way (S1-05, R-PLAN-1).',
  })
  async programmeEligibility(
    @Arg('programme', () => ProgrammeCode, { description: 'Which one: SOLUTION_PROVIDER; others are not joined online.' })
    programme: ProgrammeCode,
    @Ctx() { db, viewer, language }: Context,
  ): Promise<ProgrammeEligibility> {
    if (programme !== ProgrammeCode.SOLUTION_PROVIDER) throw badInput('programme', 'only SOLUTION_PROVIDER is joined online')
    const account = await db.one(PartnerEntity, viewer.partnerId, checkedColumns)
    if (!account) throw forbidden()
    const conditions = await failuresOf(db.as(systemViewer('the conditions of a programme')), account)
    const failures = conditions.map(condition => ({ condition, wayOut: new UserError(condition).wording(language) }))
    return { programme, isEligible: failures.length === 0, failures }
  }

  @Mutation(() => ApplyProgrammePayload, {
    description: 'Applies for a programme (S1-05): the conditions are looked at once more, and the vendor decides.',
  })
  applyProgramme(@Arg('input', () => ApplyProgrammeInput) input: ApplyProgrammeInput, @Ctx() ctx: Context): Promise<ApplyProgrammePayload> {
    return perform(ctx, 'applyProgramme', input, applyProgramme)
  }
}

@Resolver(() => ApplyProgrammePayload)
export class ApplyProgrammePayloadResolver {
  @FieldResolver(() => Programme, { nullable: true, description: 'The programme as it stands now; null when nothing was done.' })
  programme(
    @Root() { objectId }: ApplyProgrammePayload,
    @Ctx() { db }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ProgrammeEntity | null> {
    return db.one(ProgrammeEntity, objectId, info)
  }
}
