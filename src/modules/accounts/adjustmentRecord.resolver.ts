/** The records of adjustments, and what they speak of. */
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql'
import type { GraphQLResolveInfo } from 'graphql'
import type { Context } from '../../context'
import { namedBy, Needs, type Soon } from '../../db'
import { emptyPage, type Page, PageArgs } from '../../shared/pages'
import { DateTimeScalar } from '../../shared/time'
import { Customer, CustomerEntity } from '../customers'
import { Member, MemberEntity } from '../members'
import { Partner, PartnerEntity, partnersOwn, throughReseller } from '../partners'
import { adjustmentRecordConditions } from './adjustmentRecord.conditions'
import { AdjustmentRecordEntity } from './adjustmentRecord.entity'
import { AdjustmentRecordFilter, AdjustmentRecordOrder, adjustmentRecordOrders } from './adjustmentRecord.inputs'
import { AdjustmentRecord, AdjustmentRecordConnection } from './adjustmentRecord.type'

@Resolver(() => AdjustmentRecord)
export class AdjustmentRecordResolver {
  @Query(() => AdjustmentRecordConnection, {
    description: 'Money passed on to customers and cloud resellers, and taken back (S1-37, S2-36).',
  })
  async adjustmentRecords(
    @Args() page: PageArgs,
    @Arg('filter', () => AdjustmentRecordFilter, { nullable: true, description: 'Which ones.' })
    filter: AdjustmentRecordFilter | null,
    @Arg('orderBy', () => AdjustmentRecordOrder, {
      defaultValue: AdjustmentRecordOrder.OPERATION_TIME_DESC,
      description: 'In which order.',
    })
    orderBy: AdjustmentRecordOrder,
    @Arg('indirectPartnerId', () => ID, {
      nullable: true,
      description: "For a master: the records of this cloud reseller's own money (R-2012); ignored for others (R-FLT-6).",
    })
    indirectPartnerId: string | null,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<AdjustmentRecordEntity>> {
    const list = { page, order: adjustmentRecordOrders[orderBy], filters: adjustmentRecordConditions(filter) }
    const door = await throughReseller(ctx, indirectPartnerId)
    return door ? door.page(AdjustmentRecordEntity, info, list) : emptyPage()
  }

  @Needs('occurredAt')
  @FieldResolver(() => DateTimeScalar, { description: 'When (操作时间).' })
  operationTime(@Root() { occurredAt }: AdjustmentRecordEntity): string {
    return occurredAt
  }

  @Needs('customerId')
  @FieldResolver(() => Customer, { nullable: true, description: 'The customer; null where it was a cloud reseller, or is no longer mine.' })
  customer(@Root() record: AdjustmentRecordEntity, @Info() info: GraphQLResolveInfo): Soon<CustomerEntity | null> {
    return namedBy(record, 'customerId', CustomerEntity, info)
  }

  @Needs('resellerId')
  @FieldResolver(() => Partner, { nullable: true, description: 'The cloud reseller; null where it was a customer.' })
  indirectPartner(@Root() record: AdjustmentRecordEntity, @Info() info: GraphQLResolveInfo): Soon<PartnerEntity | null> {
    return namedBy(record, 'resellerId', PartnerEntity, info)
  }

  @Needs('operatorId')
  @FieldResolver(() => Member, { nullable: true, description: 'Who did it (操作人); null where it is nobody that I see.' })
  operator(@Root() record: AdjustmentRecordEntity, @Info() info: GraphQLResolveInfo): Soon<MemberEntity | null> {
    return namedBy(record, 'operatorId', MemberEntity, info)
  }

  @Needs('memo')
  @FieldResolver(() => String, { nullable: true, description: 'The note (备注); null for everyone but the partner itself (R-2017).' })
  memo(@Root() record: AdjustmentRecordEntity): string | null {
    return partnersOwn(record, record.memo)
  }
}
