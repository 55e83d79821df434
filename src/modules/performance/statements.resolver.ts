/** Performance statements and transfers: the lists, one of them, and reviewing. */
import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Args, Ctx, Extensions, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../../context'
import { doorOf, namedBy, Needs, type Soon } from '../../db'
import { errorsOf, perform, UserErrorType } from '../../mutations'
import { type Page, PageArgs } from '../../shared/pages'
import { Partner, PartnerEntity } from '../partners'
import { finalizePerformanceStatements } from './actions/finalizePerformanceStatements'
import { performanceDetailConditions, performanceStatementConditions, performanceTransferConditions } from './performance.conditions'
import {
  FinalizePerformanceStatementsInput,
  PerformanceDetailFilter,
  PerformanceDetailOrder,
  performanceDetailOrders,
  PerformanceStatementFilter,
  PerformanceStatementOrder,
  performanceStatementOrders,
  PerformanceTransferFilter,
  PerformanceTransferOrder,
  performanceTransferOrders,
} from './performance.inputs'
import { performanceLifecycle } from './performance.lifecycle'
import {
  FinalizePerformanceStatementResult,
  FinalizePerformanceStatementsPayload,
  PerformanceDetailConnection,
  PerformanceStatement,
  PerformanceStatementConnection,
  PerformanceTransferConnection,
} from './performance.type'
import { PerformanceDetailEntity } from './performanceDetail.entity'
import { PerformanceStatementEntity } from './performanceStatement.entity'
import { PerformanceTransferEntity } from './performanceTransfer.entity'

@Resolver(() => PerformanceStatement)
export class PerformanceStatementResolver {
  @Query(() => PerformanceStatement, {
    nullable: true,
    description: 'One performance statement (业绩单, S3-01); null when it does not exist or is not mine to see.',
  })
  performanceStatement(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Ctx() { db }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<PerformanceStatementEntity | null> {
    return db.one(PerformanceStatementEntity, id, info)
  }

  @Query(() => PerformanceStatementConnection, {
    description: "My partner's performance statements (S3-01); the vendor sees those of all.",
  })
  performanceStatements(
    @Args() page: PageArgs,
    @Arg('filter', () => PerformanceStatementFilter, { nullable: true, description: 'Which ones.' })
    filter: PerformanceStatementFilter | null,
    @Arg('orderBy', () => PerformanceStatementOrder, { defaultValue: PerformanceStatementOrder.CYCLE_DESC, description: 'In which order.' })
    orderBy: PerformanceStatementOrder,
    @Ctx() { db }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<PerformanceStatementEntity>> {
    const list = { page, order: performanceStatementOrders[orderBy], filters: performanceStatementConditions(filter) }
    return db.page(PerformanceStatementEntity, info, list)
  }

  @Mutation(() => FinalizePerformanceStatementsPayload, {
    description: 'The vendor has reviewed statements of past months: their amounts are those of their lines now, and never change again.',
  })
  async finalizePerformanceStatements(
    @Arg('input', () => FinalizePerformanceStatementsInput) input: FinalizePerformanceStatementsInput,
    @Ctx() ctx: Context,
  ): Promise<FinalizePerformanceStatementsPayload> {
    const payload = await perform(ctx, 'finalizePerformanceStatements', input, finalizePerformanceStatements)
    return { ...payload, results: payload.results ?? [] }
  }

  @Needs('partnerId')
  @FieldResolver(() => Partner, { nullable: true, description: 'Whose statement it is; null for those who may not see partners.' })
  partner(@Root() statement: PerformanceStatementEntity, @Info() info: GraphQLResolveInfo): Soon<PartnerEntity | null> {
    return namedBy(statement, 'partnerId', PartnerEntity, info)
  }

  @Needs('status')
  @FieldResolver(() => [String], { description: 'What I can do with it now: `finalize` for the vendor.' })
  availableActions(@Root() statement: PerformanceStatementEntity): string[] {
    return performanceLifecycle.availableActions(statement.status, doorOf(statement).viewer)
  }

  @Needs('id')
  @FieldResolver(() => PerformanceDetailConnection, { description: 'Its lines that the viewer sees (业绩明细).' })
  details(
    @Root() statement: PerformanceStatementEntity,
    @Args() page: PageArgs,
    @Arg('filter', () => PerformanceDetailFilter, { nullable: true, description: 'Which ones.' }) filter: PerformanceDetailFilter | null,
    @Arg('orderBy', () => PerformanceDetailOrder, {
      defaultValue: PerformanceDetailOrder.GENERATED_AT_DESC,
      description: 'In which order.',
    })
    orderBy: PerformanceDetailOrder,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<PerformanceDetailEntity>> {
    const door = doorOf(statement)
    const list = { page, order: performanceDetailOrders[orderBy], filters: performanceDetailConditions(filter, door) }
    return door.pageOf(PerformanceDetailEntity, { by: 'statementId', of: statement.id }, info, list)
  }
}

@Resolver(() => FinalizePerformanceStatementResult)
export class FinalizePerformanceStatementResultResolver {
  @FieldResolver(() => PerformanceStatement, {
    nullable: true,
    description: 'The statement as it is now; null when there is none that I see.',
  })
  performanceStatement(
    @Root() { id }: FinalizePerformanceStatementResult,
    @Ctx() { db }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<PerformanceStatementEntity | null> {
    return db.one(PerformanceStatementEntity, id, info)
  }

  @Extensions({ expectedSize: 1 })
  @FieldResolver(() => [UserErrorType], { description: 'Empty when it is final now.' })
  userErrors(@Root() { refusal }: FinalizePerformanceStatementResult, @Ctx() ctx: Context): UserErrorType[] {
    return errorsOf(refusal, ctx)
  }
}

@Resolver()
export class PerformanceTransferResolver {
  @Query(() => PerformanceTransferConnection, {
    description: 'What performance went from my partner to another account, and the other way round (业绩转移记录).',
  })
  performanceTransfers(
    @Args() page: PageArgs,
    @Arg('filter', () => PerformanceTransferFilter, { nullable: true, description: 'Which ones.' })
    filter: PerformanceTransferFilter | null,
    @Arg('orderBy', () => PerformanceTransferOrder, {
      defaultValue: PerformanceTransferOrder.TRANSFERRED_AT_DESC,
      description: 'In which order.',
    })
    orderBy: PerformanceTransferOrder,
    @Ctx() { db }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<PerformanceTransferEntity>> {
    const list = { page, order: performanceTransferOrders[orderBy], filters: performanceTransferConditions(filter) }
    return db.page(PerformanceTransferEntity, info, list)
  }
}
