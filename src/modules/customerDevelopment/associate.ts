/** Makes a customer a partner's: type, time, tag and manager, the end of its reports, and the news for the modules that come later. */
import { RoleCode } from '../../access/roles'
import { systemViewer } from '../../access/viewer'
import type { Transaction } from '../../db'
import { equals, isIn } from '../../shared/conditions'
import { newId } from '../../shared/ids'
import { type AssociationType, CustomerAssociated, type CustomerEntity, CustomerManagerAssignmentEntity } from '../customers'
import { MemberEntity, MemberRoleEntity, MemberStatus, RoleEntity } from '../members'
import { ownReports } from './obstacles'
import { ReportedCustomerEntity } from './reportedCustomer.entity'
import { moveReport } from './reportedCustomer.lifecycle'

const associating = systemViewer('what an association brings with it')

/** Who invited looks after the customer, if looking after customers is his work (R-AM-7). */
const managerAmong = async (system: Transaction, memberId: string, partnerId: string): Promise<string | null> => {
  const member = await system.rows(MemberEntity).where(equals('id', memberId)).one(['partnerId', 'status'])
  if (member?.partnerId !== partnerId || member.status !== MemberStatus.ACTIVE) return null
  const held = await system.rows(MemberRoleEntity).where(equals('memberId', memberId)).many(['roleId'])
  const ids = held.map(({ roleId }) => roleId)
  const roles = await system.rows(RoleEntity).where(isIn('id', ids)).many(['code'])
  return roles.some(({ code }) => code === RoleCode.CUSTOMER_MANAGER) ? memberId : null
}

const openPeriod = (system: Transaction, partnerId: string, customerId: string, memberId: string): Promise<string> =>
  system.insert(CustomerManagerAssignmentEntity, {
    id: newId('cma'),
    partnerId,
    customerId,
    memberId,
    startedAt: system.now,
    endedAt: null,
    assignedById: memberId,
  })

/** The 15 days have served their purpose. */
const endReports = async (system: Transaction, partnerId: string, customerId: string): Promise<void> => {
  const found = await ownReports(system, partnerId, customerId)
  const reports = await system.lockMany(
    ReportedCustomerEntity,
    found.map(({ id }) => id),
  )
  for (const report of reports.values()) {
    moveReport(report, 'associate', system.viewer)
    await system.save(Object.assign(report, { customerId }))
  }
}

export type Association = {
  readonly partnerId: string
  readonly associationType: AssociationType
  readonly invitedById: string
  readonly invitationId: string
  /** Of a general link (R-DEV-8). */
  readonly tag: string | null
}

/** Give it the locked customer, when nothing stands in the way any more. */
export const associate = async (
  tx: Transaction,
  customer: CustomerEntity,
  { partnerId, associationType, invitedById, invitationId, tag }: Association,
): Promise<void> => {
  const system = tx.asSystem(associating)
  const managerId = await managerAmong(system, invitedById, partnerId)
  Object.assign(customer, { partnerId, associationType, associatedAt: tx.now, managerId, label: tag })
  await tx.save(customer)
  if (managerId) await openPeriod(system, partnerId, customer.id, managerId)
  await endReports(system, partnerId, customer.id)
  await tx.announce(new CustomerAssociated(customer.id, partnerId, associationType, 'CUSTOMER', invitationId))
}
