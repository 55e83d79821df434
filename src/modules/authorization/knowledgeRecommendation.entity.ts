/** What the vendor recommends for a customer: a product, an industry case, a solution. */
import { RoleCode } from '../../access/roles'
import { byCustomer, VisibleBy } from '../../access/visibility'
import { Code, Entity, Id, IdOf, Index, Instant, Text } from '../../db'
import type { KnowledgeKind } from './knowledge.enums'

@VisibleBy(byCustomer, 'customer.view', { vendor: [RoleCode.VENDOR_ADMIN] })
@Index('ix_knowledge_recommendation_customer', ['customerId', 'recommendedAt', 'id'])
@Entity('knowledge_recommendation')
export class KnowledgeRecommendationEntity {
  @Id() id!: string
  @IdOf() partnerId!: string
  @IdOf() customerId!: string
  @Code() kind!: KnowledgeKind
  @Text(128) title!: string
  @Text(512) summary!: string
  /** The industry that it is about; null for any. */
  @Text(32, { nullable: true }) industry!: string | null
  @Text(256) url!: string
  @Instant() recommendedAt!: string
}
