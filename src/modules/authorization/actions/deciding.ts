/** What a customer decides about its authorisation always asks for a code (R-SEN-2). It is about the own account: there is nothing else to name. */
import { SensitiveOperation } from '../../../mutations'
import { sensitive } from '../../verification'

export const deciding = sensitive(SensitiveOperation.GRANT_OR_REVOKE_ON_BEHALF_AUTH, () => [])
