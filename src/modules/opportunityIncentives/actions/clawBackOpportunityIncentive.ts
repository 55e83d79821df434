/** Takes a part of an incentive back, in proportion to what was given back of the resources: off the next payouts (R-OI-11). */
import type { Context } from '../../../context'
import type { Transaction } from '../../../db'
import { once } from '../../../mutations'
import { invalidInput, UserError } from '../../../shared/errors'
import { Money } from '../../../shared/money'
import { reasonGiven } from '../../../shared/reason'
import { addMonths, endOfDay } from '../../../shared/time'
import { takeBack } from '../../incentives'
import { notify } from '../../notifications'
import type { ClawBackOpportunityIncentiveInput } from '../application.inputs'
import { opportunityIncentiveLifecycle } from '../application.lifecycle'
import { releaseOfferings } from '../offeringLock'
import { lockApplication } from './lockApplication'

const windowMonths = 6
const shareForm = /^(?:0\.(\d{1,4})|1(?:\.0{1,4})?)$/
const whole = 10_000n

/** Ten-thousandths, so that nothing is lost. */
const shareOf = (text: string): bigint => {
  const [matched, fraction] = shareForm.exec(text) ?? []
  const share = matched === undefined ? 0n : fraction === undefined ? whole : BigInt(fraction.padEnd(4, '0'))
  if (share === 0n) throw invalidInput('above 0, 1 at most, four decimals at most', 'share')
  return share
}

export const clawBackOpportunityIncentive = async (tx: Transaction, ctx: Context, input: ClawBackOpportunityIncentiveInput) => {
  const application = await lockApplication(tx, { id: input.id })
  const { answer, replayed } = await once(tx, ctx, 'clawBackOpportunityIncentive', input, async () => {
    await lockApplication(tx, input)
    opportunityIncentiveLifecycle.move(application, 'clawBack', ctx.viewer)
    const { id, partnerId, incentiveNo, incentiveId, approvedAmount, projectEndDate } = application
    if (!incentiveId || !approvedAmount || !projectEndDate)
      throw new Error(`${id} was confirmed without a statement, an amount or a period`)
    const share = shareOf(input.share)
    const reviewComment = reasonGiven(input.reason)
    const deadline = endOfDay(addMonths(projectEndDate, windowMonths))
    if (ctx.now > deadline) throw new UserError('CLAWBACK_PERIOD_OVER', { deadline })
    const clawedBackAmount = Money.ofUnits((approvedAmount.units * share) / whole, approvedAmount.currency).roundHalfUpToCents()
    if (clawedBackAmount.isZero) throw invalidInput('too little: not a cent of it is taken back', 'share')
    await tx.save(Object.assign(application, { clawedBackAmount, reviewComment }))
    await releaseOfferings(tx, application)
    await takeBack(tx, incentiveId, clawedBackAmount, reviewComment)
    await notify(tx, {
      type: 'OPPORTUNITY_INCENTIVE_CLAWED_BACK',
      partnerId,
      target: { type: 'OpportunityIncentiveApplication', id },
      to: 'FINANCE',
      params: { incentiveNo, amount: clawedBackAmount.toString() },
    })
    return { objectId: id }
  })
  return { ...answer, replayed }
}
