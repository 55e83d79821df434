/** Partners: the own one, and the hierarchy master → cloud reseller. */
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql'
import type { GraphQLResolveInfo } from 'graphql'
import type { Context } from '../../context'
import { doorOf, Needs } from '../../db'
import { contains } from '../../shared/conditions'
import { between, containing, exactly, FA, FC, type Filtering, oneOf } from '../../shared/filters'
import { type Page, PageArgs } from '../../shared/pages'
import { Secret } from '../../shared/secret'
import { PartnerEntity } from './partner.entity'
import { PartnerFilter, PartnerOrder, partnerOrders } from './partner.inputs'
import { Partner, PartnerConnection } from './partner.type'

const conditions = (filter: PartnerFilter | null | undefined): Filtering[] =>
  filter
    ? [
        oneOf('ids', filter.ids, FA, 'id'),
        filter.identity ? contains('identities', `"${filter.identity}"`, { caseSensitive: true }) : null,
        exactly('status', filter.status, FA),
        containing('accountName', filter.accountName, FA, 'accountName', { most: 128 }),
        containing('companyName', filter.companyName, FA, 'companyName', { most: 128 }),
        between('associatedAt', filter.associatedAtBegin, filter.associatedAtEnd, FC, 'associatedAt'),
      ]
    : []

/** A master may reveal the contact of its resellers (R-MASK-1); a reseller sees its master's masked only. */
const contactOf = (partner: PartnerEntity, contact: Secret | null): Secret | null => {
  const { partnerId } = doorOf(partner).viewer
  return partner.id === partnerId || partner.masterId === partnerId ? contact : (contact?.withoutReveal() ?? null)
}

@Resolver(() => Partner)
export class PartnerResolver {
  @Query(() => Partner, { nullable: true, description: 'One partner: mine, my master, or one of my cloud resellers; null otherwise.' })
  partner(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Ctx() { db }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<PartnerEntity | null> {
    return db.one(PartnerEntity, id, info)
  }

  @Query(() => PartnerConnection, {
    description: 'The partners that I see: mine and, for a master, its cloud resellers (S1-10); for vendor staff, theirs.',
  })
  partners(
    @Args() page: PageArgs,
    @Arg('filter', () => PartnerFilter, { nullable: true, description: 'Which ones.' }) filter: PartnerFilter | null,
    @Arg('orderBy', () => PartnerOrder, { defaultValue: PartnerOrder.COMPANY_NAME_ASC, description: 'In which order.' })
    orderBy: PartnerOrder,
    @Ctx() { db }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<PartnerEntity>> {
    return db.page(PartnerEntity, info, { page, order: partnerOrders[orderBy], filters: conditions(filter) })
  }

  @Needs('id', 'masterId', 'mobilePhone')
  @FieldResolver(() => Secret, { nullable: true, description: 'Mobile number (手机号).' })
  mobilePhone(@Root() partner: PartnerEntity): Secret | null {
    return contactOf(partner, partner.mobilePhone)
  }

  @Needs('id', 'masterId', 'email')
  @FieldResolver(() => Secret, { nullable: true, description: 'E-mail (邮箱).' })
  email(@Root() partner: PartnerEntity): Secret | null {
    return contactOf(partner, partner.email)
  }

  @Needs('masterId')
  @FieldResolver(() => Partner, { nullable: true, description: "A cloud reseller's master (总经销商); null for others (R-RES-1)." })
  master(@Root() partner: PartnerEntity, @Info() info: GraphQLResolveInfo): Promise<PartnerEntity | null> {
    return doorOf(partner).one(PartnerEntity, partner.masterId, info)
  }

  @Needs('id')
  @FieldResolver(() => PartnerConnection, { description: "A master's cloud resellers (云经销商); empty for others." })
  resellers(
    @Root() partner: PartnerEntity,
    @Args() page: PageArgs,
    @Arg('filter', () => PartnerFilter, { nullable: true, description: 'Which ones.' }) filter: PartnerFilter | null,
    @Arg('orderBy', () => PartnerOrder, { defaultValue: PartnerOrder.COMPANY_NAME_ASC, description: 'In which order.' })
    orderBy: PartnerOrder,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<PartnerEntity>> {
    const list = { page, order: partnerOrders[orderBy], filters: conditions(filter) }
    return doorOf(partner).pageOf(PartnerEntity, { by: 'masterId', of: partner.id }, info, list)
  }
}
