/** Deciding on what the other side asked for is sensitive, for the partner's administrator and for the customer (part 1 §2.5). */
import { SensitiveOperation } from '../../../mutations'
import { sensitive } from '../../verification'

type About = { readonly id: string; readonly verification?: { code: string } | null }

export const handling = sensitive<About>(SensitiveOperation.HANDLE_CUSTOMER_DISASSOCIATION, ({ id }) => [id])
export const deciding = sensitive<About>(SensitiveOperation.HANDLE_PARTNER_ASSOCIATION_CHANGE, ({ id }) => [id])
