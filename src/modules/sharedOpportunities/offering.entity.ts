/** What a partner sells together with the vendor: a baseline solution, or a joint product on the white list (Offering). */
import { toEveryone, VisibleBy } from '../../access/visibility'
import { Code, Entity, Flag, Id, Index, Instant, Text } from '../../db'
import type { OfferingKind } from './sharedOpportunity.enums'

@VisibleBy(toEveryone, null)
@Index('ix_offering_name', ['name', 'id'])
@Entity('offering')
export class OfferingEntity {
  @Id() id!: string
  @Text(128) name!: string
  @Code() kind!: OfferingKind
  @Flag() isActive!: boolean
  @Instant() createdAt!: string
}
