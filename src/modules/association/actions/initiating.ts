/** What a partner starts asks its administrator for a code, where that is switched on (part 1 §2.5). */
import { SensitiveOperation } from '../../../mutations'
import { sensitive } from '../../verification'

export const initiating = sensitive<{ readonly customerId: string; readonly verification?: { code: string } | null }>(
  SensitiveOperation.INITIATE_ASSOCIATION_CHANGE,
  ({ customerId }) => [customerId],
)
