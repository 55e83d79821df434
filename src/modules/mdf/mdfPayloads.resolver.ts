/** The activity in the payload of each mutation, and the warnings of a submission. */
import type { GraphQLResolveInfo } from 'graphql'
import { type ClassType, Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql'
import type { Context } from '../../context'
import { userErrorOf, UserErrorType } from '../../mutations'
import { UserError } from '../../shared/errors'
import type { ResolverClass } from '../module'
import {
  DeleteMdfActivityPayload,
  type MdfActivityPayload,
  ReviewMdfActivityPayload,
  SaveMdfDraftPayload,
  SubmitMdfActivityPayload,
  WithdrawMdfActivityPayload,
} from './mdf.payloads'
import { MdfActivityEntity } from './mdfActivity.entity'
import { MdfActivity } from './mdfActivity.type'

const readingAgain = (payload: ClassType<MdfActivityPayload>): ResolverClass => {
  @Resolver(() => payload)
  class PayloadResolver {
    @FieldResolver(() => MdfActivity, {
      nullable: true,
      description: 'The activity as it is stored now; null when nothing was done, unless someone was faster (CONFLICT_STALE_VERSION).',
    })
    mdfActivity(
      @Root() { objectId }: MdfActivityPayload,
      @Ctx() { db }: Context,
      @Info() info: GraphQLResolveInfo,
    ): Promise<MdfActivityEntity | null> {
      return db.one(MdfActivityEntity, objectId, info)
    }
  }
  return PayloadResolver
}

@Resolver(() => SubmitMdfActivityPayload)
export class SubmitWarningsResolver {
  @FieldResolver(() => [UserErrorType], {
    description: 'What does not keep it from being submitted, such as MDF_ZERO_NOT_CLAIMABLE (R-MD-8).',
  })
  warnings(@Root() { warningCodes = [] }: SubmitMdfActivityPayload, @Ctx() { language }: Context): UserErrorType[] {
    return warningCodes.map(code => userErrorOf(new UserError(code), language))
  }
}

export const payloadResolvers: readonly ResolverClass[] = [
  ...[SaveMdfDraftPayload, SubmitMdfActivityPayload, WithdrawMdfActivityPayload, DeleteMdfActivityPayload, ReviewMdfActivityPayload].map(
    readingAgain,
  ),
  SubmitWarningsResolver,
]
