/** The activity, quota or partner in the payload of each mutation, and the warnings of a submission. */
import type { GraphQLResolveInfo } from 'graphql'
import { type ClassType, Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql'
import type { Context } from '../../context'
import { userErrorOf, UserErrorType } from '../../mutations'
import { UserError, type UserErrorCode } from '../../shared/errors'
import type { ResolverClass } from '../module'
import { answeringPartner } from '../partners'
import {
  AdjustMdfQuotaPayload,
  BanFromMdfPayload,
  DeleteMdfActivityPayload,
  FreezeMdfQuotaPayload,
  GrantMdfQuotaPayload,
  HoldMdfEventPayload,
  LiftMdfBanPayload,
  MarkMdfPaidPayload,
  type MdfActivityPayload,
  type MdfQuotaPayload,
  ReapplyMdfActivityPayload,
  RegisterMdfInvoicePayload,
  ReviewMdfActivityPayload,
  ReviewMdfClaimPayload,
  ReviewMdfInvoicePayload,
  SaveMdfDraftPayload,
  SubmitMdfActivityPayload,
  SubmitMdfClaimPayload,
  SynchroniseMdfParticipantsPayload,
  UnfreezeMdfQuotaPayload,
  UpdateMdfEventPayload,
  WithdrawMdfActivityPayload,
} from './mdf.payloads'
import { MdfActivityEntity } from './mdfActivity.entity'
import { MdfActivity } from './mdfActivity.type'
import { MdfQuotaEntity } from './mdfQuota.entity'
import { MdfQuota } from './mdfQuota.type'

const asStoredNow = 'as it is stored now; null when nothing was done, unless someone was faster (CONFLICT_STALE_VERSION).'

const answeringActivity = (payload: ClassType<MdfActivityPayload>): ResolverClass => {
  @Resolver(() => payload)
  class PayloadResolver {
    @FieldResolver(() => MdfActivity, { nullable: true, description: `The activity ${asStoredNow}` })
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

const answeringQuota = (payload: ClassType<MdfQuotaPayload>): ResolverClass => {
  @Resolver(() => payload)
  class PayloadResolver {
    @FieldResolver(() => MdfQuota, { nullable: true, description: `The quota ${asStoredNow}` })
    mdfQuota(
      @Root() { objectId }: MdfQuotaPayload,
      @Ctx() { db }: Context,
      @Info() info: GraphQLResolveInfo,
    ): Promise<MdfQuotaEntity | null> {
      return db.one(MdfQuotaEntity, objectId, info)
    }
  }
  return PayloadResolver
}

type Warned = MdfActivityPayload & { readonly warningCodes?: readonly UserErrorCode[] }

const warning = (payload: ClassType<Warned>): ResolverClass => {
  @Resolver(() => payload)
  class WarningsResolver {
    @FieldResolver(() => [UserErrorType], {
      description: 'What does not keep it from being submitted, such as MDF_ZERO_NOT_CLAIMABLE (R-MD-8).',
    })
    warnings(@Root() { warningCodes = [] }: Warned, @Ctx() { language }: Context): UserErrorType[] {
      return warningCodes.map(code => userErrorOf(new UserError(code), language))
    }
  }
  return WarningsResolver
}

export const payloadResolvers: readonly ResolverClass[] = [
  ...[
    SaveMdfDraftPayload,
    SubmitMdfActivityPayload,
    ReapplyMdfActivityPayload,
    WithdrawMdfActivityPayload,
    DeleteMdfActivityPayload,
    ReviewMdfActivityPayload,
    SubmitMdfClaimPayload,
    ReviewMdfClaimPayload,
    RegisterMdfInvoicePayload,
    ReviewMdfInvoicePayload,
    MarkMdfPaidPayload,
    HoldMdfEventPayload,
    UpdateMdfEventPayload,
    SynchroniseMdfParticipantsPayload,
  ].map(answeringActivity),
  ...[SubmitMdfActivityPayload, ReapplyMdfActivityPayload].map(warning),
  ...[GrantMdfQuotaPayload, AdjustMdfQuotaPayload, FreezeMdfQuotaPayload, UnfreezeMdfQuotaPayload].map(answeringQuota),
  ...[BanFromMdfPayload, LiftMdfBanPayload].map(payload => answeringPartner(payload, 'partner', `The partner ${asStoredNow}`)),
]
