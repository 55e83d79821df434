/** The day of a month on which all resources of a customer are to expire (统一到期日): renewals go on to it. */
import { UserError } from '../../shared/errors'
import type { CustomerEntity } from '../customers'
import type { Period } from './period'

type Asked = Period & { readonly toCommonExpiryDay?: boolean | null }

/** The period that is asked for; whoever wants the common day must have one. */
export const periodAsked = (
  { periodType, periodNum, toCommonExpiryDay }: Asked,
  { commonExpiryDay }: Pick<CustomerEntity, 'commonExpiryDay'>,
): Period => {
  if (!toCommonExpiryDay) return { periodType, periodNum }
  if (commonExpiryDay === null) throw new UserError('COMMON_EXPIRY_DAY_NOT_SET', {}, ['toCommonExpiryDay'])
  return { periodType, periodNum, commonDay: commonExpiryDay }
}
