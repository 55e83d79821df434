/** MDF quotas: the list, one of them, what is left, and the year at a glance. */
import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Args, Ctx, Extensions, FieldResolver, ID, Info, Int, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../../context'
import { doorOf, namedBy, Needs, orders, type Rows, type Soon } from '../../db'
import { equals } from '../../shared/conditions'
import { badInput } from '../../shared/errors'
import { type CurrencyCode, Money } from '../../shared/money'
import { type Page, PageArgs } from '../../shared/pages'
import { firstDate, lastDate, type LocalDate, LocalDateScalar, shanghaiDate, yearOf } from '../../shared/time'
import { Partner, PartnerEntity } from '../partners'
import { MdfQuotaAction } from './claim.enums'
import { MdfActivityStatus } from './mdf.enums'
import {
  activityConditions,
  MdfActivityFilter,
  MdfActivityOrder,
  activityOrders,
  MdfQuotaFilter,
  MdfQuotaOrder,
  quotaConditions,
  quotaOrders,
} from './mdf.filters'
import { MdfActivityEntity } from './mdfActivity.entity'
import { MdfActivityConnection } from './mdfActivity.type'
import { MdfBanEntity } from './mdfBan.entity'
import { MdfQuotaEntity } from './mdfQuota.entity'
import { mdfQuotaLifecycle } from './mdfQuota.lifecycle'
import { MdfActivityCount, MdfBalance, MdfOverview, MdfQuota, MdfQuotaChangeConnection, MdfQuotaConnection } from './mdfQuota.type'
import { MdfQuotaChangeEntity } from './mdfQuotaChange.entity'
import { availableIn, usable } from './reservation'

const [firstYear, lastYear] = [yearOf(firstDate), yearOf(lastDate)]

const latestFirst = orders({ CREATED_AT_DESC: ['createdAt', 'DESC'] }).CREATED_AT_DESC
const isAction = (verb: string): verb is MdfQuotaAction => Object.values<string>(MdfQuotaAction).includes(verb)

@Resolver(() => MdfQuota)
export class MdfQuotaResolver {
  @Query(() => MdfQuota, { nullable: true, description: 'One MDF quota; null when it does not exist or is not mine to see.' })
  mdfQuota(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Ctx() { db }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<MdfQuotaEntity | null> {
    return db.one(MdfQuotaEntity, id, info)
  }

  @Query(() => MdfQuotaConnection, { description: "My partner's MDF quotas (MDF额度); for vendor staff, those of their partners." })
  mdfQuotas(
    @Args() page: PageArgs,
    @Arg('filter', () => MdfQuotaFilter, { nullable: true, description: 'Which ones.' }) filter: MdfQuotaFilter | null,
    @Arg('orderBy', () => MdfQuotaOrder, { defaultValue: MdfQuotaOrder.YEAR_DESC, description: 'In which order.' }) orderBy: MdfQuotaOrder,
    @Ctx() { db }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<MdfQuotaEntity>> {
    return db.page(MdfQuotaEntity, info, { page, order: quotaOrders[orderBy], filters: quotaConditions(filter) })
  }

  @Needs('totalAmount', 'usedAmount', 'reservedAmount')
  @FieldResolver(() => Money, { description: 'Granted, less used, less held back (可用额度).' })
  availableAmount(@Root() quota: MdfQuotaEntity): Money {
    return availableIn(quota)
  }

  @Needs('status')
  @FieldResolver(() => [MdfQuotaAction], { description: 'What the viewer can do with it now.' })
  availableActions(@Root() quota: MdfQuotaEntity): MdfQuotaAction[] {
    return mdfQuotaLifecycle.availableActions(quota.status, doorOf(quota).viewer).filter(isAction)
  }

  @Needs('id')
  @FieldResolver(() => MdfQuotaChangeConnection, { description: 'What was done to it, the latest first (额度变更记录).' })
  changes(@Root() quota: MdfQuotaEntity, @Args() page: PageArgs, @Info() info: GraphQLResolveInfo): Promise<Page<MdfQuotaChangeEntity>> {
    return doorOf(quota).pageOf(MdfQuotaChangeEntity, { by: 'quotaId', of: quota.id }, info, { page, order: latestFirst, filters: [] })
  }

  @Needs('partnerId')
  @FieldResolver(() => Partner, { nullable: true, description: 'Whose quota it is.' })
  partner(@Root() quota: MdfQuotaEntity, @Info() info: GraphQLResolveInfo): Soon<PartnerEntity | null> {
    return namedBy(quota, 'partnerId', PartnerEntity, info)
  }

  @Needs('id')
  @FieldResolver(() => MdfActivityConnection, { description: 'The activities that draw on it.' })
  activities(
    @Root() quota: MdfQuotaEntity,
    @Args() page: PageArgs,
    @Arg('filter', () => MdfActivityFilter, { nullable: true, description: 'Which ones.' }) filter: MdfActivityFilter | null,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<MdfActivityEntity>> {
    const list = { page, order: activityOrders[MdfActivityOrder.CREATED_AT_DESC], filters: activityConditions(filter) }
    return doorOf(quota).pageOf(MdfActivityEntity, { by: 'quotaId', of: quota.id }, info, list)
  }
}

const amountsOf = async (quotas: Rows<MdfQuotaEntity>) => {
  const [totals, used, reserved] = await Promise.all([quotas.sum('totalAmount'), quotas.sum('usedAmount'), quotas.sum('reservedAmount')])
  const sumIn = (currency: CurrencyCode, sums: readonly Money[]): Money =>
    sums.find(sum => sum.currency === currency) ?? Money.zero(currency)
  return {
    totals,
    in: (currency: CurrencyCode) => ({
      totalAmount: sumIn(currency, totals),
      usedAmount: sumIn(currency, used),
      reservedAmount: sumIn(currency, reserved),
    }),
  }
}

@Resolver(() => MdfOverview)
export class MdfOverviewResolver {
  @Query(() => MdfOverview, { description: 'The MDF of a year at a glance (市场发展基金数据看板, R-MD-2).' })
  mdfOverview(@Arg('year', () => Int, { description: `The year of the quotas, ${firstYear}–${lastYear}.` }) year: number): MdfOverview {
    if (year < firstYear || year > lastYear) throw badInput('year', `must be between ${firstYear} and ${lastYear}`)
    return { year }
  }

  @Extensions({ expectedSize: 2 })
  @FieldResolver(() => [MdfBalance], { description: 'The quotas of the year added up, one entry per currency; empty without a quota.' })
  async balances(@Root() { year }: MdfOverview, @Ctx() { db, now }: Context): Promise<MdfBalance[]> {
    const quotas = db.rows(MdfQuotaEntity).where(equals('year', year))
    const [all, open] = await Promise.all([amountsOf(quotas), amountsOf(quotas.where(...usable(shanghaiDate(now))))])
    return all.totals.map(({ currency }) => ({ ...all.in(currency), availableAmount: availableIn(open.in(currency)) }))
  }

  @Extensions({ expectedSize: 12 })
  @FieldResolver(() => [MdfActivityCount], {
    description: 'How many activities of these quotas are in each state; every state, zeros included.',
  })
  async activityCounts(@Root() { year }: MdfOverview, @Ctx() { db }: Context): Promise<MdfActivityCount[]> {
    const counts = await db.rows(MdfActivityEntity).where(equals('year', year)).countPer('status')
    return Object.values(MdfActivityStatus).map(status => ({ status, count: counts.get(status) ?? 0 }))
  }
}

@Resolver(() => Partner)
export class PartnerMdfQuotasResolver {
  @Needs('id')
  @FieldResolver(() => LocalDateScalar, {
    nullable: true,
    description: 'The last day on which it cannot use MDF (R-MC-10); null for those who may, and for those who may not know.',
  })
  async mdfBannedUntil(@Root() partner: PartnerEntity, @Ctx() { now }: Context): Promise<LocalDate | null> {
    const [ban] = await doorOf(partner).many(MdfBanEntity, { by: 'partnerId', of: partner.id }, ['bannedUntil'])
    const until = ban?.bannedUntil ?? null
    return until && shanghaiDate(now) <= until ? until : null
  }

  @Needs('id')
  @FieldResolver(() => MdfQuotaConnection, { description: "The partner's MDF quotas that the viewer sees." })
  mdfQuotas(
    @Root() partner: PartnerEntity,
    @Args() page: PageArgs,
    @Arg('filter', () => MdfQuotaFilter, { nullable: true, description: 'Which ones.' }) filter: MdfQuotaFilter | null,
    @Arg('orderBy', () => MdfQuotaOrder, { defaultValue: MdfQuotaOrder.YEAR_DESC, description: 'In which order.' }) orderBy: MdfQuotaOrder,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<MdfQuotaEntity>> {
    const list = { page, order: quotaOrders[orderBy], filters: quotaConditions(filter) }
    return doorOf(partner).pageOf(MdfQuotaEntity, { by: 'partnerId', of: partner.id }, info, list)
  }
}
