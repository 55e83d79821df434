/** A policy document of the library, where the percentages by level stand (R-IP-4). */
import { toEveryone, VisibleBy } from '../../access/visibility'
import { Code, Entity, Id, Index, Instant, Text } from '../../db'
import type { PolicyDocumentFormat } from './policy.enums'

@VisibleBy(toEveryone, 'policyDocument.view')
@Index('ix_policy_document_updated', ['updatedAt', 'id'])
@Entity('policy_document')
export class PolicyDocumentEntity {
  @Id() id!: string
  @Text(256) title!: string
  @Code() format!: PolicyDocumentFormat
  @Text(512) url!: string
  @Instant() updatedAt!: string
}
