/** How partners reach somebody at the vendor, such as their ecosystem manager: published for that, hence no secret. */
import { toEveryone, VisibleBy } from '../../access/visibility'
import { Entity, Id, IdOf, Index, Text } from '../../db'

@VisibleBy(toEveryone, 'partner.view')
@Index('ux_vendor_contact_member', ['memberId'], { unique: true })
@Entity('vendor_contact')
export class VendorContactEntity {
  @Id() id!: string
  @IdOf() memberId!: string
  @Text(64) name!: string
  @Text(32) mobilePhone!: string
  @Text(256, { nullable: true }) email!: string | null
}
