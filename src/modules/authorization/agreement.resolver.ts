/** What a customer signed, what it should sign, and what is recommended for one that has. */
import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../../context'
import { doorOf, namedBy, Needs, type Soon } from '../../db'
import { exactly, FA } from '../../shared/filters'
import { type Page, PageArgs } from '../../shared/pages'
import { AssociationType, Customer, CustomerEntity } from '../customers'
import { AgreementVersion, AgreementVersionConnection, CustomerAgreement, CustomerAgreementConnection } from './agreement.type'
import { hasSigned, latestFor, signing } from './agreements'
import { AgreementVersionEntity } from './agreementVersion.entity'
import { agreementOrders, agreementVersionOrders, recommendationOrders } from './authorization.inputs'
import { CustomerAgreementEntity } from './customerAgreement.entity'
import { KnowledgeReason } from './knowledge.enums'
import { KnowledgeRecommendation, KnowledgeRecommendations } from './knowledge.type'
import { KnowledgeRecommendationEntity } from './knowledgeRecommendation.entity'

/** What is recommended for one customer is a short list. */
const mostRecommendations = 20

@Resolver()
export class AgreementVersionResolver {
  @Query(() => AgreementVersionConnection, {
    description: 'As the vendor: the versions of the notice, those that are only announced included, newest first (R-AGR-1).',
  })
  agreementVersions(
    @Args() page: PageArgs,
    @Arg('associationType', () => AssociationType, { nullable: true, description: 'Only those of this type; null and absent: all.' })
    associationType: AssociationType | null,
    @Ctx() { db }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<AgreementVersionEntity>> {
    const filters = [exactly('associationType', associationType, FA)]
    return db.page(AgreementVersionEntity, info, { page, order: agreementVersionOrders.PUBLISHED_AT_DESC, filters })
  }
}

@Resolver(() => Customer)
export class CustomerAgreementsResolver {
  @Needs('id')
  @FieldResolver(() => CustomerAgreementConnection, {
    description: 'The versions of the notice that the customer signed, newest first (R-AGR-1).',
  })
  agreements(
    @Root() customer: CustomerEntity,
    @Args() page: PageArgs,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<CustomerAgreementEntity>> {
    const list = { page, order: agreementOrders.SIGNED_AT_DESC }
    return doorOf(customer).pageOf(CustomerAgreementEntity, { by: 'customerId', of: customer.id }, info, list)
  }

  @Needs(...signing)
  @FieldResolver(() => AgreementVersion, {
    nullable: true,
    description:
      'The prompt: the version that the customer still has to sign; null when it signed the latest, or has no partner (R-AGR-1).',
  })
  async agreementToSign(
    @Root() customer: CustomerEntity,
    @Ctx() { now }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<AgreementVersionEntity | null> {
    const door = doorOf(customer)
    const latest = customer.partnerId ? await latestFor(door, customer, now) : null
    return latest && !hasSigned(customer, latest) ? door.one(AgreementVersionEntity, latest.id, info) : null
  }

  @Needs('id', ...signing)
  @FieldResolver(() => KnowledgeRecommendations, {
    description: 'Products, industry cases and solutions for this customer; only once it signed the latest notice (R-AGR-2).',
  })
  async knowledgeRecommendations(@Root() customer: CustomerEntity, @Ctx() { now }: Context): Promise<KnowledgeRecommendations> {
    const latest = await latestFor(doorOf(customer), customer, now)
    return { customer, reason: hasSigned(customer, latest) ? null : KnowledgeReason.AGREEMENT_OUTDATED }
  }
}

@Resolver(() => CustomerAgreement)
export class CustomerAgreementResolver {
  @Needs('agreementVersionId')
  @FieldResolver(() => AgreementVersion, { nullable: true, description: 'What was signed: name, version and content.' })
  agreement(@Root() signed: CustomerAgreementEntity, @Info() info: GraphQLResolveInfo): Soon<AgreementVersionEntity | null> {
    return namedBy(signed, 'agreementVersionId', AgreementVersionEntity, info)
  }
}

@Resolver(() => KnowledgeRecommendations)
export class KnowledgeRecommendationsResolver {
  @FieldResolver(() => [KnowledgeRecommendation], { description: 'The newest 20 at most; empty where there is a reason.' })
  async items(
    @Root() { customer, reason }: KnowledgeRecommendations,
    @Info() info: GraphQLResolveInfo,
  ): Promise<readonly KnowledgeRecommendationEntity[]> {
    if (reason) return []
    const list = { page: { first: mostRecommendations }, order: recommendationOrders.RECOMMENDED_AT_DESC }
    const page = await doorOf(customer).pageOf(KnowledgeRecommendationEntity, { by: 'customerId', of: customer.id }, info, list)
    return page.nodes
  }
}
