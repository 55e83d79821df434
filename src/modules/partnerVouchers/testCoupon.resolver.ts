/** Applications for test coupons: the list, what is done with them, and what they became. */
import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Args, type ClassType, Ctx, FieldResolver, Info, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../../context'
import { doorOf, namedBy, Needs, type Soon } from '../../db'
import { perform } from '../../mutations'
import { exactly, FA, type Filtering } from '../../shared/filters'
import { type Page, PageArgs } from '../../shared/pages'
import { Member, MemberEntity } from '../members'
import type { ResolverClass } from '../module'
import { Partner, PartnerEntity } from '../partners'
import { reviewTestCouponApplication } from './actions/reviewTestCouponApplication'
import { saveTestCouponApplication } from './actions/saveTestCouponApplication'
import { submitTestCouponApplication } from './actions/submitTestCouponApplication'
import { PartnerVoucherEntity } from './partnerVoucher.entity'
import { testCouponLifecycle } from './partnerVoucher.lifecycle'
import { PartnerVoucher } from './partnerVoucher.type'
import {
  ReviewTestCouponApplicationInput,
  SaveTestCouponApplicationInput,
  SubmitTestCouponApplicationInput,
  TestCouponApplicationFilter,
  TestCouponApplicationOrder,
  testCouponApplicationOrders,
} from './testCoupon.inputs'
import {
  ReviewTestCouponApplicationPayload,
  SaveTestCouponApplicationPayload,
  SubmitTestCouponApplicationPayload,
  TestCouponApplication,
  TestCouponApplicationConnection,
  type TestCouponPayload,
} from './testCoupon.type'
import { TestCouponApplicationEntity } from './testCouponApplication.entity'

const conditions = (filter: TestCouponApplicationFilter | null): Filtering[] =>
  filter ? [exactly('status', filter.status, FA), exactly('partnerId', filter.partnerId, FA)] : []

@Resolver(() => TestCouponApplication)
export class TestCouponApplicationResolver {
  @Query(() => TestCouponApplicationConnection, {
    description: 'Applications for test coupons of my partner; for an ecosystem manager those that his partners handed in (S2-21).',
  })
  testCouponApplications(
    @Args() page: PageArgs,
    @Arg('filter', () => TestCouponApplicationFilter, { nullable: true, description: 'Which ones.' })
    filter: TestCouponApplicationFilter | null,
    @Arg('orderBy', () => TestCouponApplicationOrder, {
      defaultValue: TestCouponApplicationOrder.CREATED_AT_DESC,
      description: 'In which order.',
    })
    orderBy: TestCouponApplicationOrder,
    @Ctx() { db }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<TestCouponApplicationEntity>> {
    const list = { page, order: testCouponApplicationOrders[orderBy], filters: conditions(filter) }
    return db.page(TestCouponApplicationEntity, info, list)
  }

  @Mutation(() => SaveTestCouponApplicationPayload, { description: 'Saves a new draft, or changes one that is not under review (S2-21).' })
  saveTestCouponApplication(
    @Arg('input', () => SaveTestCouponApplicationInput) input: SaveTestCouponApplicationInput,
    @Ctx() ctx: Context,
  ): Promise<SaveTestCouponApplicationPayload> {
    return perform(ctx, 'saveTestCouponApplication', input, saveTestCouponApplication)
  }

  @Mutation(() => SubmitTestCouponApplicationPayload, {
    description: 'Hands an application in; while one is under review, no second can be (R-2089, R-2090, R-2091).',
  })
  submitTestCouponApplication(
    @Arg('input', () => SubmitTestCouponApplicationInput) input: SubmitTestCouponApplicationInput,
    @Ctx() ctx: Context,
  ): Promise<SubmitTestCouponApplicationPayload> {
    return perform(ctx, 'submitTestCouponApplication', input, submitTestCouponApplication)
  }

  @Mutation(() => ReviewTestCouponApplicationPayload, {
    description: 'The ecosystem manager of the partner approves, which gives it the voucher, or rejects (R-2088, R-2093).',
  })
  reviewTestCouponApplication(
    @Arg('input', () => ReviewTestCouponApplicationInput) input: ReviewTestCouponApplicationInput,
    @Ctx() ctx: Context,
  ): Promise<ReviewTestCouponApplicationPayload> {
    return perform(ctx, 'reviewTestCouponApplication', input, reviewTestCouponApplication)
  }

  @Needs('partnerId')
  @FieldResolver(() => Partner, { nullable: true, description: 'Who asks.' })
  partner(@Root() application: TestCouponApplicationEntity, @Info() info: GraphQLResolveInfo): Soon<PartnerEntity | null> {
    return namedBy(application, 'partnerId', PartnerEntity, info)
  }

  @Needs('applicantId')
  @FieldResolver(() => Member, { nullable: true, description: 'Who began it (申请人).' })
  applicant(@Root() application: TestCouponApplicationEntity, @Info() info: GraphQLResolveInfo): Soon<MemberEntity | null> {
    return namedBy(application, 'applicantId', MemberEntity, info)
  }

  @Needs('partnerVoucherId')
  @FieldResolver(() => PartnerVoucher, { nullable: true, description: 'What it became; null until it is approved.' })
  partnerVoucher(@Root() application: TestCouponApplicationEntity, @Info() info: GraphQLResolveInfo): Soon<PartnerVoucherEntity | null> {
    return namedBy(application, 'partnerVoucherId', PartnerVoucherEntity, info)
  }

  @Needs('status')
  @FieldResolver(() => [String], { description: 'What I can do with it now: `edit`, `submit`, `approve`, `reject`.' })
  availableActions(@Root() application: TestCouponApplicationEntity): string[] {
    return testCouponLifecycle.availableActions(application.status, doorOf(application).viewer)
  }
}

const readingAgain = (payload: ClassType<TestCouponPayload>): ResolverClass => {
  @Resolver(() => payload)
  class PayloadResolver {
    @FieldResolver(() => TestCouponApplication, {
      nullable: true,
      description: 'The application as it is stored now; null when nothing was done, unless someone was faster (CONFLICT_STALE_VERSION).',
    })
    testCouponApplication(
      @Root() { objectId }: TestCouponPayload,
      @Ctx() { db }: Context,
      @Info() info: GraphQLResolveInfo,
    ): Promise<TestCouponApplicationEntity | null> {
      return db.one(TestCouponApplicationEntity, objectId, info)
    }
  }
  return PayloadResolver
}

export const testCouponPayloadResolvers: readonly ResolverClass[] = [
  SaveTestCouponApplicationPayload,
  SubmitTestCouponApplicationPayload,
  ReviewTestCouponApplicationPayload,
].map(readingAgain)
