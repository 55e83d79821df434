/** One project at a time for a customer: any common day is too much (R-SW-5). */
import { systemViewer } from '../../access/viewer'
import type { Transaction } from '../../db'
import { anyOf, compared, cond, equals, isIn } from '../../shared/conditions'
import { UserError } from '../../shared/errors'
import { PceMembershipEntity } from '../sharedOpportunities'
import { DeliveryProjectEntity } from './deliveryProject.entity'
import { standingStates } from './deliveryProject.lifecycle'

/** Registrations of one partner come one after the other: there is no row of the customer that two could meet at. */
const takeTurns = async (system: Transaction, partnerId: string): Promise<void> => {
  const membership = await system.rows(PceMembershipEntity).where(equals('partnerId', partnerId)).one(['id'])
  if (membership) await system.lock(PceMembershipEntity, membership.id)
}

/** Whoever the other partner is: the customer gets one subsidy (INFERRED). Names and cloud accounts are compared where they are stored. */
export const refuseOverlap = async (tx: Transaction, project: DeliveryProjectEntity): Promise<void> => {
  const { id, partnerId, plannedStart, plannedEnd } = project
  const system = tx.beside(systemViewer('one project at a time'))
  await takeTurns(system, partnerId)
  const others = await system
    .rows(DeliveryProjectEntity)
    .where(
      anyOf(
        cond`row.companyKey IN ( SELECT company_key FROM delivery_project WHERE id = ${id} )`,
        cond`row.customerCloudAccount IN ( SELECT customer_cloud_account FROM delivery_project WHERE id = ${id} )`,
      ),
      cond`row.id <> ${id}`,
      isIn('status', standingStates),
      compared('plannedStart', '<=', plannedEnd),
      compared('plannedEnd', '>=', plannedStart),
    )
    .count()
  if (others > 0) throw new UserError('OVERLAPPING_PROJECT', {}, ['id'])
}
