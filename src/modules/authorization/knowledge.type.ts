/** What is recommended for a customer, as clients see it. */
import { Field, ID, ObjectType } from 'type-graphql'
import { Node } from '../../shared/node'
import { DateTimeScalar } from '../../shared/time'
import type { CustomerEntity } from '../customers'
import { KnowledgeKind, KnowledgeReason } from './knowledge.enums'
import type { KnowledgeRecommendationEntity } from './knowledgeRecommendation.entity'

@ObjectType({
  simpleResolvers: true,
  implements: Node,
  description: 'A product, an industry case or a solution that fits a customer (知识推荐).',
})
export class KnowledgeRecommendation implements Omit<KnowledgeRecommendationEntity, 'partnerId' | 'customerId'> {
  @Field(() => ID, { description: 'Globally unique: `knr_…`.' })
  id!: string

  @Field(() => KnowledgeKind, { description: 'What it is.' })
  kind!: KnowledgeKind

  @Field({ description: 'Its title.' })
  title!: string

  @Field({ description: 'What it is about.' })
  summary!: string

  @Field(() => String, { nullable: true, description: 'The industry that it is for (行业); null for any.' })
  industry!: string | null

  @Field({ description: 'Where to read on.' })
  url!: string

  @Field(() => DateTimeScalar, { description: 'Since when it is recommended.' })
  recommendedAt!: string
}

@ObjectType({ simpleResolvers: true, description: 'What is recommended for a customer, or why nothing is (R-AGR-2).' })
export class KnowledgeRecommendations {
  @Field(() => KnowledgeReason, { nullable: true, description: 'Why nothing is recommended; null where something may be.' })
  reason!: KnowledgeReason | null

  customer!: CustomerEntity
}
