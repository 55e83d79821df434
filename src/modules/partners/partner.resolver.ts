/** Partners: the own one, and the hierarchy master → cloud reseller. */
import { Arg, Args, Ctx, Extensions, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { GraphQLResolveInfo } from 'graphql'
import type { Context } from '../../context'
import { type Database, doorOf, namedBy, Needs, type Soon } from '../../db'
import { perform } from '../../mutations'
import { contains, equals, isIn } from '../../shared/conditions'
import { between, containing, exactly, FA, FC, type Filtering, oneOf } from '../../shared/filters'
import { type Page, PageArgs } from '../../shared/pages'
import { Secret } from '../../shared/secret'
import { setCustomerContacts } from './actions/setCustomerContacts'
import { transferMainAccount } from './actions/transferMainAccount'
import { updateAccountInfo } from './actions/updateAccountInfo'
import { Contact, type ContactDetails } from './contact.type'
import { PartnerEntity } from './partner.entity'
import {
  PartnerFilter,
  PartnerOrder,
  partnerOrders,
  SetCustomerContactsInput,
  TransferMainAccountInput,
  UpdateAccountInfoInput,
} from './partner.inputs'
import { SetCustomerContactsPayload, TransferMainAccountPayload, UpdateAccountInfoPayload } from './partner.payloads'
import { Partner, PartnerConnection, PartnerPreferences } from './partner.type'
import { VendorContactEntity } from './vendorContact.entity'

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

const isOwn = (partner: PartnerEntity): boolean => {
  const { viewer } = doorOf(partner)
  return partner.id === viewer.partnerId && !viewer.through
}

/** The main account of each of these companies. */
const mainAccounts = async (db: Database, companyIds: readonly string[]): Promise<Map<string, string>> => {
  const main = db.rows(PartnerEntity).where(isIn('companyId', companyIds), equals('isMainAccount', 1))
  return new Map((await main.many(['id', 'companyId'])).map(({ id, companyId }) => [String(companyId), id]))
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

  @Mutation(() => UpdateAccountInfoPayload, {
    description: 'Changes the contact and the preferences of the own account (S1-02); for the partner’s administrator.',
  })
  updateAccountInfo(
    @Arg('input', () => UpdateAccountInfoInput) input: UpdateAccountInfoInput,
    @Ctx() ctx: Context,
  ): Promise<UpdateAccountInfoPayload> {
    return perform(ctx, 'updateAccountInfo', input, updateAccountInfo)
  }

  @Mutation(() => TransferMainAccountPayload, {
    description: 'Makes another account of the company its main account (主账号转移); for the administrator of the present one (R-PAR-1).',
  })
  transferMainAccount(
    @Arg('input', () => TransferMainAccountInput) input: TransferMainAccountInput,
    @Ctx() ctx: Context,
  ): Promise<TransferMainAccountPayload> {
    return perform(ctx, 'transferMainAccount', input, transferMainAccount)
  }

  @Mutation(() => SetCustomerContactsPayload, {
    description: 'Says whom the customers turn to (客户联系人), at most five; for the partner’s administrator (R-ORG-8).',
  })
  setCustomerContacts(
    @Arg('input', () => SetCustomerContactsInput) input: SetCustomerContactsInput,
    @Ctx() ctx: Context,
  ): Promise<SetCustomerContactsPayload> {
    return perform(ctx, 'setCustomerContacts', input, setCustomerContacts)
  }

  @Extensions({ expectedSize: 5 })
  @Needs('id', 'customerContacts')
  @FieldResolver(() => [Contact], {
    description: 'Whom the customers turn to (客户联系人), at most five; for the partner’s own members, and in `myPartner` (R-ORG-8).',
  })
  customerContacts(@Root() partner: PartnerEntity): readonly ContactDetails[] {
    return isOwn(partner) ? partner.customerContacts : []
  }

  @Needs('id', 'messageLanguage', 'timeZone')
  @FieldResolver(() => PartnerPreferences, {
    nullable: true,
    description: 'How the account wants to be told things (消息接收设置); null for everybody else.',
  })
  preferences(@Root() partner: PartnerEntity): PartnerPreferences | null {
    return isOwn(partner) ? partner : null
  }

  @Needs('ecosystemManagerId')
  @FieldResolver(() => Contact, {
    nullable: true,
    description: "The vendor's person in charge (生态经理), to be called or written to (S1-12); null while there is none.",
  })
  async ecosystemManager(@Root() partner: PartnerEntity): Promise<VendorContactEntity | null> {
    const of = partner.ecosystemManagerId
    if (!of) return null
    const [contact] = await doorOf(partner).many(VendorContactEntity, { by: 'memberId', of }, ['name', 'mobilePhone', 'email'])
    return contact ?? null
  }

  @Needs('id', 'isMainAccount', 'companyId')
  @FieldResolver(() => Partner, {
    nullable: true,
    description: 'The main account of the company (主账号), which may be this one; null where the viewer does not see it (R-PAR-1).',
  })
  async mainAccount(@Root() partner: PartnerEntity, @Info() info: GraphQLResolveInfo): Promise<PartnerEntity | null> {
    const door = doorOf(partner)
    const main = partner.isMainAccount || !partner.companyId ? partner.id : await door.batch(mainAccounts, partner.companyId)
    return door.one(PartnerEntity, main, info)
  }

  @Needs('id', 'companyId')
  @FieldResolver(() => PartnerConnection, {
    description: 'The accounts of the company that the viewer sees, this one included (R-PAR-1).',
  })
  companyAccounts(
    @Root() partner: PartnerEntity,
    @Args() page: PageArgs,
    @Arg('filter', () => PartnerFilter, { nullable: true, description: 'Which ones.' }) filter: PartnerFilter | null,
    @Arg('orderBy', () => PartnerOrder, { defaultValue: PartnerOrder.COMPANY_NAME_ASC, description: 'In which order.' })
    orderBy: PartnerOrder,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<PartnerEntity>> {
    const { id, companyId } = partner
    const parent = companyId ? { by: 'companyId', of: companyId } : { by: 'id', of: id }
    return doorOf(partner).pageOf(PartnerEntity, parent, info, { page, order: partnerOrders[orderBy], filters: conditions(filter) })
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
  master(@Root() partner: PartnerEntity, @Info() info: GraphQLResolveInfo): Soon<PartnerEntity | null> {
    return namedBy(partner, 'masterId', PartnerEntity, info)
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
