/** Whitelists of government partners: the versions, who is on them, and importing the next one (R-2059). */
import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Args, Ctx, FieldResolver, Info, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../../context'
import { doorOf, namedBy, Needs, orders, type Soon } from '../../db'
import { perform } from '../../mutations'
import { type Page, PageArgs } from '../../shared/pages'
import { Customer, CustomerEntity } from '../customers'
import { Member, MemberEntity } from '../members'
import { importVoucherWhitelist } from './actions/importVoucherWhitelist'
import { VoucherWhitelistEntity, VoucherWhitelistEntryEntity } from './voucherWhitelist.entity'
import {
  ImportVoucherWhitelistInput,
  ImportVoucherWhitelistPayload,
  VoucherWhitelist,
  VoucherWhitelistConnection,
  VoucherWhitelistEntry,
  VoucherWhitelistEntryConnection,
  VoucherWhitelistOrder,
  voucherWhitelistOrders,
} from './voucherWhitelist.type'

const { BY_CUSTOMER } = orders({ BY_CUSTOMER: ['customerId', 'ASC'] })

@Resolver(() => VoucherWhitelist)
export class VoucherWhitelistResolver {
  @Query(() => VoucherWhitelistConnection, { description: 'The whitelists of my partner, one per import; the newest one counts (R-2059).' })
  voucherWhitelists(
    @Args() page: PageArgs,
    @Arg('orderBy', () => VoucherWhitelistOrder, { defaultValue: VoucherWhitelistOrder.IMPORTED_AT_DESC, description: 'In which order.' })
    orderBy: VoucherWhitelistOrder,
    @Ctx() { db }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<VoucherWhitelistEntity>> {
    return db.page(VoucherWhitelistEntity, info, { page, order: voucherWhitelistOrders[orderBy] })
  }

  @Mutation(() => ImportVoucherWhitelistPayload, {
    description: 'For government partners: imports the next whitelist, which counts from now on (导入白名单, R-2059).',
  })
  importVoucherWhitelist(
    @Arg('input', () => ImportVoucherWhitelistInput) input: ImportVoucherWhitelistInput,
    @Ctx() ctx: Context,
  ): Promise<ImportVoucherWhitelistPayload> {
    return perform(ctx, 'importVoucherWhitelist', input, importVoucherWhitelist)
  }

  @Needs('importedById')
  @FieldResolver(() => Member, { nullable: true, description: 'Who imported it (导入人).' })
  importedBy(@Root() whitelist: VoucherWhitelistEntity, @Info() info: GraphQLResolveInfo): Soon<MemberEntity | null> {
    return namedBy(whitelist, 'importedById', MemberEntity, info)
  }

  @Needs('id')
  @FieldResolver(() => VoucherWhitelistEntryConnection, { description: 'Who is on it (白名单客户), by id.' })
  entries(
    @Root() whitelist: VoucherWhitelistEntity,
    @Args() page: PageArgs,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<VoucherWhitelistEntryEntity>> {
    return doorOf(whitelist).pageOf(VoucherWhitelistEntryEntity, { by: 'whitelistId', of: whitelist.id }, info, {
      page,
      order: BY_CUSTOMER,
    })
  }
}

@Resolver(() => VoucherWhitelistEntry)
export class VoucherWhitelistEntryResolver {
  @Needs('customerId')
  @FieldResolver(() => Customer, { nullable: true, description: 'The customer; null when it is no longer mine.' })
  customer(@Root() entry: VoucherWhitelistEntryEntity, @Info() info: GraphQLResolveInfo): Soon<CustomerEntity | null> {
    return namedBy(entry, 'customerId', CustomerEntity, info)
  }
}

@Resolver(() => ImportVoucherWhitelistPayload)
export class ImportVoucherWhitelistPayloadResolver {
  @FieldResolver(() => VoucherWhitelist, { nullable: true, description: 'The whitelist; null when nothing was imported.' })
  voucherWhitelist(
    @Root() { objectId }: ImportVoucherWhitelistPayload,
    @Ctx() { db }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<VoucherWhitelistEntity | null> {
    return db.one(VoucherWhitelistEntity, objectId, info)
  }
}
