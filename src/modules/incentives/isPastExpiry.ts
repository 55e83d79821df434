/** Whether what was not paid out is void by its time, and not only once the job has written it down (R-PY-8, api §6). */
import type { Instant } from '../../shared/time'
import type { IncentiveEntity } from './incentive.entity'

export const isPastExpiry = ({ expiresAt }: Pick<IncentiveEntity, 'expiresAt'>, now: Instant): boolean =>
  expiresAt !== null && now > expiresAt
