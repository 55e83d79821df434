/** Moving money by hand asks for a code, bound to whoever it goes to or comes from (S2-42, R-2124). */
import { sensitive, SensitiveOperation } from '../verification'
import type {
  AllocateToCustomersInput,
  AllocateToResellerInput,
  ReclaimFromCustomerInput,
  ReclaimFromResellerInput,
} from './adjustment.inputs'

const { ADJUST_CUSTOMER_ACCOUNT, ADJUST_RESELLER_ACCOUNT } = SensitiveOperation

export const allocating = sensitive<AllocateToCustomersInput>(ADJUST_CUSTOMER_ACCOUNT, ({ items }) =>
  items.map(({ customerId }) => customerId),
)
export const reclaiming = sensitive<ReclaimFromCustomerInput>(ADJUST_CUSTOMER_ACCOUNT, ({ customerId }) => [customerId])
export const adjustingReseller = sensitive<AllocateToResellerInput | ReclaimFromResellerInput>(
  ADJUST_RESELLER_ACCOUNT,
  ({ indirectPartnerId }) => [indirectPartnerId],
)
