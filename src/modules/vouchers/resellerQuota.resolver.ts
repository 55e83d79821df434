/** Quotas of cloud resellers, for their master: the list, issuing and reclaiming. */
import { Arg, Args, Ctx, Extensions, FieldResolver, Info, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { GraphQLResolveInfo } from 'graphql'
import type { Context } from '../../context'
import { errorsOf, UserErrorType } from '../../mutations'
import { equals } from '../../shared/conditions'
import { type Page, PageArgs } from '../../shared/pages'
import { Partner, PartnerEntity } from '../partners'
import { issueVoucherQuotas, recordRefusedQuotaIssue } from './actions/issueVoucherQuotas'
import { cutQuotas, reclaimVoucherQuotas, recordRefusedQuotaReclaim } from './actions/reclaimVoucherQuotas'
import { ResellerQuotaEntity } from './resellerQuota.entity'
import { IssuedVoucherQuotaFilter, IssueVoucherQuotasInput, ReclaimVoucherQuotasInput } from './resellerQuota.inputs'
import {
  IssueVoucherQuotaResult,
  IssueVoucherQuotasPayload,
  ReclaimVoucherQuotaResult,
  ReclaimVoucherQuotasPayload,
} from './resellerQuota.payloads'
import { issuingQuotas, reclaimingQuotas } from './resellerQuota.sensitive'
import { performInTurn } from './resellerQuota.turn'
import { VoucherQuotaEntity } from './voucherQuota.entity'
import { VoucherQuotaOrder, voucherQuotaOrders } from './voucherQuota.inputs'
import { VoucherQuota, VoucherQuotaConnection } from './voucherQuota.type'
import { issuedVoucherQuotaConditions } from './voucherQuotaRecord.conditions'

/** A quota that is not mine is nobody's turn to wait for. */
const mine = async ({ db }: Context, { quotaId }: IssueVoucherQuotasInput): Promise<string[]> =>
  (await db.rows(VoucherQuotaEntity).where(equals('id', quotaId)).many(['id'])).map(({ id }) => id)

const parentsOfMine = async ({ db }: Context, { ids }: ReclaimVoucherQuotasInput): Promise<string[]> =>
  (await cutQuotas(db, ids)).map(({ parentQuotaId }) => parentQuotaId)

@Resolver()
export class ResellerQuotaResolver {
  @Query(() => VoucherQuotaConnection, {
    description: 'For a master: the quotas that it issued to its cloud resellers, reclaimed ones too (S2-14).',
  })
  issuedVoucherQuotas(
    @Args() page: PageArgs,
    @Arg('filter', () => IssuedVoucherQuotaFilter, { nullable: true, description: 'Which ones.' }) filter: IssuedVoucherQuotaFilter | null,
    @Arg('orderBy', () => VoucherQuotaOrder, { defaultValue: VoucherQuotaOrder.CREATED_AT_DESC, description: 'In which order.' })
    orderBy: VoucherQuotaOrder,
    @Ctx() { db }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<ResellerQuotaEntity>> {
    const list = { page, order: voucherQuotaOrders[orderBy], filters: issuedVoucherQuotaConditions(filter) }
    return db.page(ResellerQuotaEntity, info, list)
  }

  @Mutation(() => IssueVoucherQuotasPayload, {
    description:
      'Issues a quota of equal value to each of up to 100 cloud resellers, in the order given, while mine lasts; one call at a time per quota (S2-15, R-2065, R-2066).',
  })
  async issueVoucherQuotas(
    @Arg('input', () => IssueVoucherQuotasInput) input: IssueVoucherQuotasInput,
    @Ctx() ctx: Context,
  ): Promise<IssueVoucherQuotasPayload> {
    const payload = await performInTurn(ctx, 'issueVoucherQuotas', input, issueVoucherQuotas, {
      quotasOf: mine,
      before: issuingQuotas.before,
      onRefusal: recordRefusedQuotaIssue,
    })
    return { ...payload, results: payload.results ?? [] }
  }

  @Mutation(() => ReclaimVoucherQuotasPayload, {
    description:
      'Takes back up to 10 quotas of cloud resellers, each for its whole balance, into mine; what was issued from them stays (S2-16, R-2068).',
  })
  async reclaimVoucherQuotas(
    @Arg('input', () => ReclaimVoucherQuotasInput) input: ReclaimVoucherQuotasInput,
    @Ctx() ctx: Context,
  ): Promise<ReclaimVoucherQuotasPayload> {
    const payload = await performInTurn(ctx, 'reclaimVoucherQuotas', input, reclaimVoucherQuotas, {
      quotasOf: parentsOfMine,
      before: reclaimingQuotas.before,
      onRefusal: recordRefusedQuotaReclaim,
    })
    return { ...payload, results: payload.results ?? [] }
  }
}

@Resolver(() => IssueVoucherQuotasPayload)
export class IssueVoucherQuotasPayloadResolver {
  @FieldResolver(() => VoucherQuota, { nullable: true, description: 'My quota as it is now; null when the whole call was refused.' })
  parentQuota(
    @Root() { parentId }: IssueVoucherQuotasPayload,
    @Ctx() { db }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<VoucherQuotaEntity | null> {
    return db.one(VoucherQuotaEntity, parentId, info)
  }
}

@Resolver(() => IssueVoucherQuotaResult)
export class IssueVoucherQuotaResultResolver {
  @FieldResolver(() => VoucherQuota, { nullable: true, description: 'The quota that it got; null when there is none.' })
  quota(
    @Root() { issuedQuotaId }: IssueVoucherQuotaResult,
    @Ctx() { db }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<VoucherQuotaEntity | null> {
    return db.one(ResellerQuotaEntity, issuedQuotaId, info)
  }

  @FieldResolver(() => Partner, { nullable: true, description: 'The cloud reseller; null when it is not mine.' })
  indirectPartner(
    @Root() { indirectPartnerId }: IssueVoucherQuotaResult,
    @Ctx() { db }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<PartnerEntity | null> {
    return db.one(PartnerEntity, indirectPartnerId, info)
  }

  @Extensions({ expectedSize: 1 })
  @FieldResolver(() => [UserErrorType], { description: 'Why this reseller got none; empty when it got one.' })
  userErrors(@Root() { refusal }: IssueVoucherQuotaResult, @Ctx() ctx: Context): UserErrorType[] {
    return errorsOf(refusal, ctx)
  }
}

@Resolver(() => ReclaimVoucherQuotaResult)
export class ReclaimVoucherQuotaResultResolver {
  @FieldResolver(() => VoucherQuota, { nullable: true, description: 'The quota as it is now; null when there is none that I may see.' })
  quota(
    @Root() { id }: ReclaimVoucherQuotaResult,
    @Ctx() { db }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<VoucherQuotaEntity | null> {
    return db.one(ResellerQuotaEntity, id, info)
  }

  @Extensions({ expectedSize: 1 })
  @FieldResolver(() => [UserErrorType], { description: 'Why this quota was not taken back; empty when it was.' })
  userErrors(@Root() { refusal }: ReclaimVoucherQuotaResult, @Ctx() ctx: Context): UserErrorType[] {
    return errorsOf(refusal, ctx)
  }
}
