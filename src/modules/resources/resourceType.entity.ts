/** A kind of resource of the vendor's catalogue; it belongs to one service. Reference data, filled by the migration. */
import { toEveryone, VisibleBy } from '../../access/visibility'
import { Entity, Id, Index, Text } from '../../db'

@VisibleBy(toEveryone, null)
@Index('ux_resource_type_code', ['code'], { unique: true })
@Index('ix_resource_type_service', ['serviceTypeCode', 'id'])
@Entity('resource_type')
export class ResourceTypeEntity {
  @Id() id!: string
  @Text(64) code!: string
  @Text(64) serviceTypeCode!: string
  @Text(128) name!: string
}
