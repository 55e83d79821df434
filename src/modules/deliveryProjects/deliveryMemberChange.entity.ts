/** On record: from now on others work on a project, confirmed by mail of the office (R-SW-6). */
import { RoleCode } from '../../access/roles'
import { byPartner, VisibleBy } from '../../access/visibility'
import { Entity, Id, IdOf, Index, Instant, Json, Text } from '../../db'
import type { DeliveryMember } from './deliveryProject.entity'

/** Only ever reached through its project, which is narrower. */
@VisibleBy(byPartner, 'deliveryProject.view', { vendor: [RoleCode.VENDOR_SERVICE_OPS, RoleCode.VENDOR_PSM, RoleCode.VENDOR_PDM] })
@Index('ix_delivery_member_change_project', ['deliveryProjectId', 'requestedAt', 'id'])
@Entity('delivery_member_change')
export class DeliveryMemberChangeEntity {
  @Id() id!: string
  @IdOf() partnerId!: string
  @IdOf() deliveryProjectId!: string
  @Json() members!: readonly DeliveryMember[]
  @Text(256) reason!: string
  @IdOf() requestedById!: string
  @Instant() requestedAt!: string
}
