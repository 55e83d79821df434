/** Income and expense: the entries of one account, as the ledger has them. */
import { Arg, Args, Ctx, FieldResolver, ID, Info, Int, Query, Resolver, Root } from 'type-graphql'
import type { GraphQLResolveInfo } from 'graphql'
import type { Context } from '../../context'
import { namedBy, Needs, type Soon } from '../../db'
import { Money } from '../../shared/money'
import { emptyPage, type Page, PageArgs } from '../../shared/pages'
import { DateTimeScalar } from '../../shared/time'
import { Customer, CustomerEntity } from '../customers'
import { Partner, PartnerEntity, throughReseller } from '../partners'
import { LedgerTransferKind } from './account.enums'
import { accountChangeConditions } from './accountChange.conditions'
import { ChangeDirection, TradeType, tradeTypeOf } from './accountChange.enums'
import { AccountChangeFilter, AccountChangeOrder, accountChangeOrders } from './accountChange.inputs'
import { AccountChangeRecord, AccountChangeRecordConnection } from './accountChange.type'
import { LedgerEntryEntity } from './ledger.entities'

@Resolver(() => AccountChangeRecord)
export class AccountChangeResolver {
  @Query(() => AccountChangeRecordConnection, {
    description: 'Income and expense of my own partner (收支明细, R-2108); empty for those without a partner.',
  })
  async accountChangeRecords(
    @Args() page: PageArgs,
    @Arg('filter', () => AccountChangeFilter, { description: 'Of which account, and which changes.' }) filter: AccountChangeFilter,
    @Arg('orderBy', () => AccountChangeOrder, { defaultValue: AccountChangeOrder.BOOKED_DESC, description: 'In which order.' })
    orderBy: AccountChangeOrder,
    @Arg('indirectPartnerId', () => ID, {
      nullable: true,
      description: 'For a master: of this cloud reseller (R-2012); ignored for others (R-FLT-6).',
    })
    indirectPartnerId: string | null,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<LedgerEntryEntity>> {
    const door = await throughReseller(ctx, indirectPartnerId)
    const filters = accountChangeConditions(filter, door ?? ctx.db)
    return door ? door.page(LedgerEntryEntity, info, { page, order: accountChangeOrders[orderBy], filters }) : emptyPage()
  }

  @Needs('number')
  @FieldResolver(() => Int, { description: "Its place among the account's changes, from 1 without a gap." })
  number(@Root() { number }: LedgerEntryEntity): number {
    return number
  }

  @Needs('kind')
  @FieldResolver(() => TradeType, { description: 'What moved the balance (交易类型).' })
  tradeType(@Root() { kind }: LedgerEntryEntity): TradeType {
    return tradeTypeOf[kind]
  }

  @Needs('kind')
  @FieldResolver(() => LedgerTransferKind, { description: 'The same, more exactly (交易明细类型).' })
  tradeDetailType(@Root() { kind }: LedgerEntryEntity): LedgerTransferKind {
    return kind
  }

  @Needs('occurredAt')
  @FieldResolver(() => DateTimeScalar, { description: 'When (交易时间).' })
  tradeTime(@Root() { occurredAt }: LedgerEntryEntity): string {
    return occurredAt
  }

  @Needs('refId')
  @FieldResolver(() => ID, { description: 'What it was about (交易ID): an order, an adjustment record, or the account itself.' })
  tradeId(@Root() { refId }: LedgerEntryEntity): string {
    return refId
  }

  @Needs('amount')
  @FieldResolver(() => ChangeDirection, { description: 'Which way it went (收支类型).' })
  type(@Root() { amount }: LedgerEntryEntity): ChangeDirection {
    return amount.isNegative ? ChangeDirection.EXPENSE : ChangeDirection.INCOME
  }

  @Needs('amount')
  @FieldResolver(() => Money, { description: 'How much, without a sign (变动金额).' })
  changeAmount(@Root() { amount }: LedgerEntryEntity): Money {
    return amount.isNegative ? amount.times(-1) : amount
  }

  @Needs('balanceAfter')
  @FieldResolver(() => Money, { description: 'The balance before and this change (变动后余额, R-2109).' })
  balanceAfterChange(@Root() { balanceAfter }: LedgerEntryEntity): Money {
    return balanceAfter
  }

  @Needs('counterCustomerId')
  @FieldResolver(() => ID, { nullable: true, description: 'The customer at the other end (客户ID); null where it was none.' })
  customerId(@Root() { counterCustomerId }: LedgerEntryEntity): string | null {
    return counterCustomerId
  }

  @Needs('counterCustomerId')
  @FieldResolver(() => Customer, { nullable: true, description: 'The same customer; null when it is no longer mine (R-2015).' })
  customer(@Root() entry: LedgerEntryEntity, @Info() info: GraphQLResolveInfo): Soon<CustomerEntity | null> {
    return namedBy(entry, 'counterCustomerId', CustomerEntity, info)
  }

  @Needs('counterPartnerId')
  @FieldResolver(() => Partner, { nullable: true, description: 'The master or the cloud reseller at the other end.' })
  counterparty(@Root() entry: LedgerEntryEntity, @Info() info: GraphQLResolveInfo): Soon<PartnerEntity | null> {
    return namedBy(entry, 'counterPartnerId', PartnerEntity, info)
  }
}
