/** A role, preset or made by a partner, and who holds it. */
import type { PermissionKey } from '../../access/permissions'
import { RoleCode } from '../../access/roles'
import { byPartner, presetOrByPartner, VisibleBy } from '../../access/visibility'
import { Code, Entity, Id, IdOf, Index, Json, Text, Version } from '../../db'

/** Preset roles belong to no partner; what a custom role permits stands in the row. */
@VisibleBy(presetOrByPartner, 'role.view', { vendor: [RoleCode.VENDOR_ADMIN] })
@Index('ix_role_partner', ['partnerId', 'id'])
@Entity('role')
export class RoleEntity {
  @Id() id!: string
  @IdOf({ nullable: true }) partnerId!: string | null
  @Code() code!: RoleCode
  @Text(64) name!: string
  @Text(256, { nullable: true }) description!: string | null
  @Json() permissionKeys!: readonly PermissionKey[]
  @Version() version!: number
}

@VisibleBy(byPartner, 'role.view', { vendor: [RoleCode.VENDOR_ADMIN] })
@Index('ux_member_role', ['memberId', 'roleId'], { unique: true })
@Index('ix_member_role_role', ['roleId', 'memberId'])
@Entity('member_role')
export class MemberRoleEntity {
  @Id() id!: string
  @IdOf() memberId!: string
  @IdOf() roleId!: string
  @IdOf({ nullable: true }) partnerId!: string | null
}
