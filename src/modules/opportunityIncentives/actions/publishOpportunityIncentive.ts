/** Makes the amount public: a statement of its own, which the partner confirms like any other (R-OI-5, R-OI-7). */
import type { Context } from '../../../context'
import type { Transaction } from '../../../db'
import { once } from '../../../mutations'
import { equals } from '../../../shared/conditions'
import { textOf } from '../../../shared/contacts'
import { systemViewer } from '../../../access/viewer'
import { inputAmount, Money } from '../../../shared/money'
import { shanghaiDate, yearMonthOf } from '../../../shared/time'
import { IncentivePlanType, openStatement } from '../../incentives'
import { OfferingEntity, SharedOpportunityEntity } from '../../sharedOpportunities'
import type { PublishOpportunityIncentiveInput } from '../application.inputs'
import { opportunityIncentiveLifecycle } from '../application.lifecycle'
import { lockApplication } from './lockApplication'

const planNames = { OPPORTUNITY: '机会点激励', MARKETPLACE_OPPORTUNITY: '云商店机会点专项激励' } as const

export const publishOpportunityIncentive = async (tx: Transaction, ctx: Context, input: PublishOpportunityIncentiveInput) => {
  const application = await lockApplication(tx, { id: input.id })
  const { answer, replayed } = await once(tx, ctx, 'publishOpportunityIncentive', input, async () => {
    await lockApplication(tx, input)
    opportunityIncentiveLifecycle.move(application, 'publish', ctx.viewer)
    const { id, partnerId, ownerId, incentiveNo, currency, customerId, projectCloudScale, sharedOpportunityId, offeringIds } = application
    if (!customerId || !projectCloudScale) throw new Error(`${id} was passed without a customer or a scale`)
    const amount = Money.of(inputAmount(input.amount, 'amount'), currency)
    const formula = textOf(input.calculation, 500, 'calculation')
    const system = tx.asSystem(systemViewer('publishing an opportunity incentive'))
    const opportunity = await system.rows(SharedOpportunityEntity).where(equals('id', sharedOpportunityId)).one(['marketplaceTagged'])
    const planType = opportunity?.marketplaceTagged ? IncentivePlanType.MARKETPLACE_OPPORTUNITY : IncentivePlanType.OPPORTUNITY
    const offering = await system
      .rows(OfferingEntity)
      .where(equals('id', offeringIds[0] ?? ''))
      .one(['name'])
    const planName = planNames[planType]
    const statement = await openStatement(tx, {
      partnerId,
      cycle: yearMonthOf(shanghaiDate(tx.now)),
      planName,
      planType,
      performanceAmount: projectCloudScale,
      incentiveAmount: amount,
      policySnapshot: {
        policyName: planName,
        policyMonth: yearMonthOf(shanghaiDate(tx.now)),
        steps: [{ name: incentiveNo, formula, result: amount.amount }],
      },
      line: { customerId, managerId: ownerId, productType: planName, productName: offering?.name ?? incentiveNo },
    })
    await tx.save(Object.assign(application, { approvedAmount: amount, incentiveId: statement.id, statementNo: statement.statementNo }))
    return { objectId: id }
  })
  return { ...answer, replayed }
}
