/** What happened to the authorisation of a customer, and who did it: a history that nobody changes. */
import { RoleCode } from '../../access/roles'
import { byCustomer, VisibleBy } from '../../access/visibility'
import { Code, Entity, Flag, Id, IdOf, Index, Instant, Text } from '../../db'
import type { AuthorizationState } from '../customers'

@VisibleBy(byCustomer, 'authorization.view', { vendor: [RoleCode.VENDOR_ADMIN] })
@Index('ix_on_behalf_event_customer', ['customerId', 'occurredAt', 'id'])
@Index('ix_on_behalf_event_partner', ['partnerId', 'occurredAt', 'id'])
@Entity('on_behalf_authorization_event')
export class AuthorizationEventEntity {
  @Id() id!: string
  @IdOf() partnerId!: string
  @IdOf() customerId!: string
  @Code() fromState!: AuthorizationState
  @Code() toState!: AuthorizationState
  @Text(256, { nullable: true }) reason!: string | null
  /** The partner's commitment letter, or the customer's authorisation letter, was accepted with it. */
  @Flag() acceptsLetter!: boolean
  @IdOf() memberId!: string
  @Instant() occurredAt!: string
}
