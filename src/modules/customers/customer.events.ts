/** What happens to a customer's association, for the modules that come later (api §12). */
import { DomainEvent } from '../../db'
import type { Instant } from '../../shared/time'
import type { AssociationType } from './customer.enums'

/** A customer became a partner's. */
export class CustomerAssociated extends DomainEvent {
  constructor(
    readonly customerId: string,
    readonly partnerId: string,
    readonly associationType: AssociationType,
    readonly initiator: 'PARTNER' | 'CUSTOMER' | 'VENDOR',
    readonly invitationId: string | null = null,
  ) {
    super()
  }
}

/** A customer leaves its partner, by disassociation or transfer; said while the partner still has it. */
export class CustomerLeft extends DomainEvent {
  constructor(
    readonly customerId: string,
    readonly partnerId: string,
    readonly associationType: AssociationType,
    readonly at: Instant,
    /** Who has it next, where a master moves it from one of its resellers to another. */
    readonly toPartnerId: string | null = null,
  ) {
    super()
  }
}

/** A customer stays with its partner under another association type. */
export class AssociationTypeSwitched extends DomainEvent {
  constructor(
    readonly customerId: string,
    readonly partnerId: string,
    readonly from: AssociationType,
    readonly to: AssociationType,
  ) {
    super()
  }
}

/** A master moved a customer from one of its resellers to another (R-RES-10); `CustomerLeft` was said before. */
export class CustomerTransferred extends DomainEvent {
  constructor(
    readonly customerId: string,
    readonly fromPartnerId: string,
    readonly toPartnerId: string,
  ) {
    super()
  }
}
