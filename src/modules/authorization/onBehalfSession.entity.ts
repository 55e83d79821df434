/** A member switched into the role of a customer, for a purpose and a time. */
import { RoleCode } from '../../access/roles'
import { byCustomer, VisibleBy } from '../../access/visibility'
import { Code, Entity, Id, IdOf, Index, Instant, Version } from '../../db'
import type { OnBehalfPurpose, OnBehalfSessionStatus } from './onBehalf.enums'

@VisibleBy(byCustomer, 'authorization.view', { vendor: [RoleCode.VENDOR_ADMIN] })
@Index('ix_on_behalf_session_partner', ['partnerId', 'startedAt', 'id'])
@Index('ix_on_behalf_session_customer', ['customerId', 'startedAt', 'id'])
@Index('ix_on_behalf_session_status', ['status', 'expiresAt', 'id'])
@Entity('on_behalf_session')
export class OnBehalfSessionEntity {
  @Id() id!: string
  @IdOf() partnerId!: string
  @IdOf() customerId!: string
  @IdOf() memberId!: string
  @Code() purpose!: OnBehalfPurpose
  @Code() status!: OnBehalfSessionStatus
  @Instant() startedAt!: string
  @Instant() expiresAt!: string
  @Instant({ nullable: true }) endedAt!: string | null
  @Version() version!: number
}
