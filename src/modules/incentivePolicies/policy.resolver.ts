/** Incentive policies of products, and the documents about them (S3-12). */
import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Args, Ctx, Info, Query, Resolver } from 'type-graphql'
import type { Context } from '../../context'
import { equals } from '../../shared/conditions'
import { type Page, PageArgs } from '../../shared/pages'
import { type YearMonth, YearMonthScalar } from '../../shared/time'
import { inForce, policyDocumentConditions, productIncentivePolicyConditions } from './policy.conditions'
import { IncentivePolicyKind } from './policy.enums'
import {
  PolicyDocumentFilter,
  PolicyDocumentOrder,
  policyDocumentOrders,
  ProductIncentivePolicyFilter,
  ProductIncentivePolicyOrder,
  productIncentivePolicyOrders,
} from './policy.inputs'
import { PolicyDocumentConnection, ProductIncentivePolicyConnection } from './policy.type'
import { PolicyDocumentEntity } from './policyDocument.entity'
import { ProductIncentivePolicyEntity } from './productIncentivePolicy.entity'

const byCode = ProductIncentivePolicyOrder.SERVICE_TYPE_CODE_ASC

@Resolver()
export class ProductIncentivePolicyResolver {
  @Query(() => ProductIncentivePolicyConnection, {
    description:
      'Whether a product brings performance and incentive (产品激励策略, S3-12); solution providers and master resellers only (R-IP-2).',
  })
  productIncentivePolicies(
    @Args() page: PageArgs,
    @Arg('month', () => YearMonthScalar, { description: 'As it stood at the last second of this month in Shanghai (R-IP-1).' })
    month: YearMonth,
    @Arg('filter', () => ProductIncentivePolicyFilter, { nullable: true, description: 'Which ones.' })
    filter: ProductIncentivePolicyFilter | null,
    @Arg('orderBy', () => ProductIncentivePolicyOrder, { defaultValue: byCode, description: 'In which order.' })
    orderBy: ProductIncentivePolicyOrder,
    @Ctx() { db }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<ProductIncentivePolicyEntity>> {
    const filters = [...inForce(month), ...productIncentivePolicyConditions(filter)]
    return db.page(ProductIncentivePolicyEntity, info, { page, order: productIncentivePolicyOrders[orderBy], filters })
  }

  @Query(() => ProductIncentivePolicyConnection, { description: 'All products under the same policy (S3-12, R-IP-3).' })
  productsByPolicy(
    @Args() page: PageArgs,
    @Arg('policy', () => IncentivePolicyKind, { description: 'The policy (激励策略).' }) policy: IncentivePolicyKind,
    @Arg('month', () => YearMonthScalar, { description: 'As it stood at the last second of this month in Shanghai (R-IP-1).' })
    month: YearMonth,
    @Arg('orderBy', () => ProductIncentivePolicyOrder, { defaultValue: byCode, description: 'In which order.' })
    orderBy: ProductIncentivePolicyOrder,
    @Ctx() { db }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<ProductIncentivePolicyEntity>> {
    const filters = [...inForce(month), equals('policy', policy)]
    return db.page(ProductIncentivePolicyEntity, info, { page, order: productIncentivePolicyOrders[orderBy], filters })
  }
}

@Resolver()
export class PolicyDocumentResolver {
  @Query(() => PolicyDocumentConnection, {
    description: 'Policy documents of the library (资料库, S3-12), with the percentages by level (R-IP-4).',
  })
  policyDocuments(
    @Args() page: PageArgs,
    @Arg('filter', () => PolicyDocumentFilter, { nullable: true, description: 'Which ones.' }) filter: PolicyDocumentFilter | null,
    @Arg('orderBy', () => PolicyDocumentOrder, { defaultValue: PolicyDocumentOrder.UPDATED_AT_DESC, description: 'In which order.' })
    orderBy: PolicyDocumentOrder,
    @Ctx() { db }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<PolicyDocumentEntity>> {
    const list = { page, order: policyDocumentOrders[orderBy], filters: policyDocumentConditions(filter) }
    return db.page(PolicyDocumentEntity, info, list)
  }
}
