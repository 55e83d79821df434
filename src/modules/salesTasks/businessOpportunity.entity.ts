/** A business opportunity: a deal that a partner sees coming with a customer, or with one that it reported. */
import { madeBy, VisibleBy } from '../../access/visibility'
import { Balance, Check, Code, Currency, Entity, Flag, Id, IdOf, Index, Instant, Text, Whole } from '../../db'
import type { CurrencyCode, Money } from '../../shared/money'
import type { CloudStatus, OpportunityStage, OpportunityType } from './opportunity.enums'

/** It belongs to who registered it (R-OPP-1): a manager sees his own, a supervisor those of the team. */
@VisibleBy(madeBy('ownerId'), 'opportunity.view', { throughMaster: true })
@Check('ck_business_opportunity_about', 'customer_id IS NOT NULL OR reported_customer_id IS NOT NULL')
@Index('ix_business_opportunity_partner', ['partnerId', 'createdAt', 'id'])
@Index('ix_business_opportunity_owner', ['partnerId', 'ownerId', 'createdAt', 'id'])
@Index('ix_business_opportunity_customer', ['customerId', 'createdAt', 'id'])
@Index('ix_business_opportunity_reported', ['reportedCustomerId', 'createdAt', 'id'])
@Index('ix_business_opportunity_task', ['sourceTaskId', 'createdAt', 'id'])
@Entity('business_opportunity')
export class BusinessOpportunityEntity {
  @Id() id!: string
  /** The partner of the customer, also where its master registered it. */
  @IdOf() partnerId!: string
  @IdOf({ nullable: true }) customerId!: string | null
  @IdOf({ nullable: true }) reportedCustomerId!: string | null
  @IdOf({ nullable: true }) sourceTaskId!: string | null
  @IdOf() ownerId!: string
  @Text(128) name!: string
  @Text(64) industry!: string
  @Text(128, { nullable: true }) businessSystem!: string | null
  @Code() type!: OpportunityType
  /** Per cent. */
  @Whole() confidence!: number
  @Code() stage!: OpportunityStage
  @Flag() isTestProject!: boolean
  @Flag() isTender!: boolean
  @Code() cloudStatus!: CloudStatus
  @Text(128, { nullable: true }) operation!: string | null
  @Balance() revenueForecast!: Money
  @Currency() currency!: CurrencyCode
  @Instant() createdAt!: string
}
