/** A cloud service of the vendor's catalogue: reference data, filled by the migration. */
import { toEveryone, VisibleBy } from '../../access/visibility'
import { Entity, Id, Index, Text } from '../../db'

@VisibleBy(toEveryone, null)
@Index('ux_service_type_code', ['code'], { unique: true })
@Entity('service_type')
export class ServiceTypeEntity {
  @Id() id!: string
  @Text(64) code!: string
  @Text(128) name!: string
  @Text(32) abbreviation!: string
}
