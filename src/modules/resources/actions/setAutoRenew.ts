/** Makes a resource renew itself, or no longer; what is attached to it goes with it. */
import { systemViewer } from '../../../access/viewer'
import type { Context } from '../../../context'
import type { Transaction } from '../../../db'
import { equals } from '../../../shared/conditions'
import { invalidInput, UserError } from '../../../shared/errors'
import { PeriodType } from '../../orders'
import { lockAsked, wholeOf } from '../asked'
import { deductionDays, mostAutoRenewals } from '../autoRenewal'
import { listPrice } from '../renewalPricing'
import type { ResourceEntity } from '../resource.entity'
import { ExpirePolicy, RenewalPeriodType, ResourcePeriodStatus } from '../resource.enums'
import { resourceLifecycle, stopRenewingItself } from '../resource.lifecycle'
import { againstPolicy, refused } from '../resource.refusals'
import type { SetAutoRenewInput } from '../resourceAction.inputs'
import { ResourcePeriodEntity } from '../resourcePeriod.entity'
import { actOn, lockBuyer } from './operator'

const checkNumbers = ({ times, deductionDaysBefore }: SetAutoRenewInput): void => {
  if (times < 0 || times > mostAutoRenewals) throw invalidInput(`0 to ${mostAutoRenewals}`, 'times')
  const { least, most, usual } = deductionDays
  const days = deductionDaysBefore ?? usual
  if (days < least || days > most) throw invalidInput(`${least} to ${most}`, 'deductionDaysBefore')
}

/** A month or a year, as it was last bought. */
const lastPeriodType = async (tx: Transaction, { id }: ResourceEntity): Promise<RenewalPeriodType> => {
  const system = tx.asSystem(systemViewer('for how long a resource was bought'))
  const paid = system.rows(ResourcePeriodEntity).where(equals('resourceId', id), equals('status', ResourcePeriodStatus.PAID))
  const [last] = await paid.many(['periodType'], { sorting: [['startsAt', 'DESC']], limit: 1 })
  return last?.periodType ?? RenewalPeriodType.MONTH
}

const switchOn = (resource: ResourceEntity, { times, deductionDaysBefore }: SetAutoRenewInput, periodType: RenewalPeriodType): void => {
  resource.expirePolicy = ExpirePolicy.AUTO_RENEW
  resource.autoRenewTimes = times
  resource.autoRenewPeriodType = PeriodType[periodType]
  resource.deductionDaysBefore = deductionDaysBefore ?? resource.deductionDaysBefore
  resource.autoRenewFailure = null
}

export const setAutoRenew = async (tx: Transaction, ctx: Context, input: SetAutoRenewInput) => {
  checkNumbers(input)
  const buyer = await lockBuyer(tx, ctx, input.customerId)
  const [asked] = await lockAsked(tx, buyer.id, [input.id])
  const whole = asked ? wholeOf(asked) : []
  await actOn(tx, ctx, buyer, whole)
  const refusal = asked && againstPolicy(asked, 'CBC.99003602')
  if (refusal) throw refused(refusal, 'id')
  const [main] = whole
  if (!main) throw new Error('nothing to renew, and nothing refused')
  if (typeof input.expectedVersion === 'number' && input.expectedVersion !== main.version)
    throw new UserError('CONFLICT_STALE_VERSION', { current: main.version })
  if (!input.enabled && main.expirePolicy !== ExpirePolicy.AUTO_RENEW) throw new UserError('AUTO_RENEW_ALREADY_OFF', {}, ['id'])
  const periodType = input.periodType ?? (await lastPeriodType(tx, main))
  if (input.enabled && whole.some(resource => listPrice(resource, { periodType, periodNum: 1 }) === null))
    throw new UserError('PERIOD_NOT_OFFERED', {}, ['periodType'])
  for (const resource of whole) {
    resourceLifecycle.move(resource, 'setAutoRenew', tx.viewer)
    if (input.enabled) switchOn(resource, input, periodType)
    else stopRenewingItself(resource)
    await tx.save(resource)
  }
  return { objectId: main.id }
}
