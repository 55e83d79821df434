/** Balances: of the own partner, of a customer, and of many customers at once. */
import { Arg, Ctx, Extensions, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql'
import type { GraphQLResolveInfo } from 'graphql'
import type { Context } from '../../context'
import { doorOf, Needs, requested } from '../../db'
import { equals } from '../../shared/conditions'
import { badInput } from '../../shared/errors'
import { Money } from '../../shared/money'
import { Customer, CustomerEntity } from '../customers'
import { Partner, PartnerEntity, throughReseller } from '../partners'
import { AccountEntity } from './account.entity'
import { AccountType } from './account.enums'
import { AccountBalance, CustomerBalance } from './account.type'
import { type BalanceOfCustomer, customerBalancesOf } from './customerBalances'

const mostCustomers = 100
/** Cash, credit and the limit, in one currency or two. */
const accountsEach = 6

@Resolver(() => AccountBalance)
export class AccountResolver {
  @Extensions({ expectedSize: accountsEach })
  @Query(() => [AccountBalance], {
    description: 'The accounts of my own partner (S1-04), one per type and currency; empty for those without a partner.',
  })
  async partnerBalances(
    @Arg('indirectPartnerId', () => ID, {
      nullable: true,
      description: 'For a master: the accounts of this cloud reseller (R-2012); ignored for others.',
    })
    indirectPartnerId: string | null,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<AccountEntity[]> {
    const door = await throughReseller(ctx, indirectPartnerId)
    const { partnerId } = door?.viewer ?? {}
    if (!door || !partnerId) return []
    return door
      .rows(AccountEntity)
      .where(equals('holderId', partnerId))
      .many(requested(info, AccountEntity), { sorting: [['id', 'ASC']] })
  }

  @Extensions({ expectedSize: 1 })
  @Query(() => [CustomerBalance], {
    description:
      'What these customers can spend and owe (S1-39), in the order asked. Resale customers only; all others, and those that are not mine, are left out (R-2105).',
  })
  async customerBalances(
    @Arg('ids', () => [ID], { description: 'Which customers: at most 100.' }) ids: string[],
    @Arg('indirectPartnerId', () => ID, {
      nullable: true,
      description: 'For a master: the cloud reseller whose customers they are (R-2012); ignored for others.',
    })
    indirectPartnerId: string | null,
    @Ctx() ctx: Context,
  ): Promise<BalanceOfCustomer[]> {
    if (ids.length > mostCustomers) throw badInput('ids', `at most ${mostCustomers}`)
    const door = await throughReseller(ctx, indirectPartnerId)
    return door ? customerBalancesOf(door, [...new Set(ids)]) : []
  }

  @Needs('type')
  @FieldResolver(() => AccountType, { description: 'What kind of account it is (账户类型).' })
  accountType(@Root() { type }: AccountEntity): AccountType {
    return type
  }

  @Needs('amount', 'designatedAmount')
  @FieldResolver(() => Money, { description: 'What may be spent or passed on: the amount less what is earmarked (可用金额, R-2101).' })
  availableAmount(@Root() { amount, designatedAmount }: AccountEntity): Money {
    return amount.minus(designatedAmount)
  }
}

@Resolver(() => Partner)
export class PartnerAccountsResolver {
  @Needs('id')
  @Extensions({ expectedSize: accountsEach })
  @FieldResolver(() => [AccountBalance], {
    description: "The partner's own accounts (账户余额, R-2100); empty for those who may not look into its money.",
  })
  balances(@Root() partner: PartnerEntity, @Info() info: GraphQLResolveInfo): Promise<AccountEntity[]> {
    return doorOf(partner).many(AccountEntity, { by: 'holderId', of: partner.id }, info)
  }
}

@Resolver(() => Customer)
export class CustomerAccountsResolver {
  @Needs('id')
  @Extensions({ expectedSize: accountsEach })
  @FieldResolver(() => [AccountBalance], {
    description: 'What the partner allocated to the customer and is not spent (S1-39); the customer itself sees its own money, too.',
  })
  balances(@Root() customer: CustomerEntity, @Info() info: GraphQLResolveInfo): Promise<AccountEntity[]> {
    return doorOf(customer).many(AccountEntity, { by: 'customerId', of: customer.id }, info)
  }
}

@Resolver(() => CustomerBalance)
export class CustomerBalanceResolver {
  @FieldResolver(() => Customer, { nullable: true, description: 'Whose balance it is.' })
  customer(@Root() { door, customerId }: BalanceOfCustomer, @Info() info: GraphQLResolveInfo): Promise<CustomerEntity | null> {
    return door.one(CustomerEntity, customerId, info)
  }
}
