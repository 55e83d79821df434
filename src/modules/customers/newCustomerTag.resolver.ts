/** Tags: those that the vendor gives to new customers, and those that a partner makes for itself. */
import { Arg, Args, Ctx, Extensions, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql'
import type { GraphQLResolveInfo } from 'graphql'
import type { Context } from '../../context'
import { doorOf, namedBy, Needs, orders, type Soon } from '../../db'
import { isNull, not } from '../../shared/conditions'
import { FA, oneOf } from '../../shared/filters'
import { type Page, PageArgs } from '../../shared/pages'
import { readsPartnersOwn } from '../partners'
import { CustomerEntity } from './customer.entity'
import { Customer } from './customer.type'
import { NewCustomerTagEntity } from './newCustomerTag.entity'
import { CustomerLabel, NewCustomerTag, NewCustomerTagConnection } from './newCustomerTag.type'

const tagOrders = orders({ ID_ASC: ['id', 'ASC'] })

/** The vendor's own bound on one call (R-CUS-4). */
const mostCustomers = 200
const mostLabels = 100

@Resolver(() => NewCustomerTag)
export class NewCustomerTagResolver {
  @Query(() => NewCustomerTagConnection, { description: 'Which customers count as new (新客标签, R-CUS-4).' })
  newCustomerTags(
    @Args() page: PageArgs,
    @Arg('customerIds', () => [ID], {
      nullable: true,
      description: 'Only of these customers, at most 200; null and [] filter nothing, and customers that are not mine match nothing.',
    })
    customerIds: string[] | null | undefined,
    @Ctx() { db }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<NewCustomerTagEntity>> {
    const filters = [oneOf('customerIds', customerIds, FA, 'customerId', mostCustomers)]
    return db.page(NewCustomerTagEntity, info, { page, order: tagOrders.ID_ASC, filters })
  }

  @Needs('customerId')
  @FieldResolver(() => Customer, { nullable: true, description: 'The customer; null when it is no longer mine.' })
  customer(@Root() tag: NewCustomerTagEntity, @Info() info: GraphQLResolveInfo): Soon<CustomerEntity | null> {
    return namedBy(tag, 'customerId', CustomerEntity, info)
  }
}

@Resolver(() => Customer)
export class CustomerTagsResolver {
  @Extensions({ expectedSize: 1 })
  @Needs('id')
  @FieldResolver(() => [NewCustomerTag], { description: 'Whether the vendor counts the customer as new (新客标签, R-CUS-4).' })
  newCustomerTags(@Root() customer: CustomerEntity, @Info() info: GraphQLResolveInfo): Promise<NewCustomerTagEntity[]> {
    return doorOf(customer).many(NewCustomerTagEntity, { by: 'customerId', of: customer.id }, info)
  }
}

@Resolver()
export class CustomerLabelResolver {
  @Extensions({ expectedSize: mostLabels })
  @Query(() => [CustomerLabel], {
    description:
      'The tags on the customers that I see, most used first, at most 100; empty for those who are not of the partner (R-CUS-5).',
  })
  async customerLabels(@Ctx() { db, viewer }: Context): Promise<CustomerLabel[]> {
    if (!readsPartnersOwn(viewer)) return []
    const counts = await db
      .rows(CustomerEntity)
      .where(not(isNull('label')))
      .countPer('label')
    return [...counts]
      .map(([label, customerCount]) => ({ label, customerCount }))
      .sort((one, other) => other.customerCount - one.customerCount || (one.label < other.label ? -1 : 1))
      .slice(0, mostLabels)
  }
}
