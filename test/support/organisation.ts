/** The small world with more organisation: every kind of reseller, ecosystem managers, custom roles, assignment periods. */
import { PartnerIdentity, RoleCode } from '../../src/access/roles'
import type { New } from '../../src/db'
import { CustomerEntity, CustomerManagerAssignmentEntity } from '../../src/modules/customers'
import { MemberKind, RoleEntity } from '../../src/modules/members'
import { PartnerEntity, PartnerStatus } from '../../src/modules/partners'
import { customerRow, partnerRow } from './rows'
import { type DatabaseKind, openWorld, type World } from './world'

const canary = { accountName: 'CANARY', label: 'CANARY', externalAccountId: 'CANARY', email: 'CANARY@example.com' }
const reseller = {
  identities: [PartnerIdentity.CLOUD_RESELLER],
  associatedAt: '2025-01-22T00:00:00.000Z',
  customerNoticeAcceptedAt: '2025-01-23T00:00:00.000Z',
}

/**
 * `ptn_assigned` is the reseller that the master gave to its customer manager; `ptn_silent` has not accepted the notice, `ptn_gone` has left;
 * `ptn_foreign` is the reseller of another master. `ptn_eco` and `ptn_eco2` have an ecosystem manager each.
 */
const partnerRows = [
  partnerRow({ id: 'ptn_assigned', ...reseller, masterId: 'ptn_master', managerId: 'mbr_masterManager' }),
  partnerRow({ id: 'ptn_silent', ...reseller, masterId: 'ptn_master', customerNoticeAcceptedAt: null }),
  partnerRow({ id: 'ptn_gone', ...reseller, masterId: 'ptn_master', status: PartnerStatus.EXITED }),
  partnerRow({ id: 'ptn_master2', identities: [PartnerIdentity.MASTER_RESELLER], companyName: 'CANARY', accountName: 'CANARY' }),
  partnerRow({ id: 'ptn_foreign', ...reseller, masterId: 'ptn_master2', companyName: 'CANARY', accountName: 'CANARY' }),
  partnerRow({ id: 'ptn_eco', ecosystemManagerId: 'mbr_ecosystemManager' }),
  partnerRow({ id: 'ptn_eco2', ecosystemManagerId: 'mbr_ecosystemReviewer' }),
]

const customerRows = [
  customerRow({ id: 'cus_m1', partnerId: 'ptn_master', managerId: 'mbr_masterManager' }),
  customerRow({ id: 'cus_m2', partnerId: 'ptn_master' }),
  customerRow({ id: 'cus_b1', partnerId: 'ptn_assigned' }),
  customerRow({ id: 'cus_s1', partnerId: 'ptn_silent' }),
  customerRow({ id: 'cus_g1', partnerId: 'ptn_gone' }),
  customerRow({ id: 'cus_f1', partnerId: 'ptn_foreign', ...canary }),
  customerRow({ id: 'cus_e1', partnerId: 'ptn_eco', managerId: 'mbr_ecoManager' }),
  customerRow({ id: 'cus_e2', partnerId: 'ptn_eco2' }),
]

const { SYSTEM_ADMIN, CUSTOMER_MANAGER, CUSTOMER_MANAGER_SUPERVISOR, SPECIALIST } = RoleCode

const people = {
  masterSupervisor: { partnerId: 'ptn_master', roles: [CUSTOMER_MANAGER_SUPERVISOR] },
  masterSpecialist: { partnerId: 'ptn_master', roles: [SPECIALIST] },
  silentAdmin: { partnerId: 'ptn_silent', roles: [SYSTEM_ADMIN] },
  goneAdmin: { partnerId: 'ptn_gone', roles: [SYSTEM_ADMIN] },
  foreignAdmin: { partnerId: 'ptn_foreign', roles: [SYSTEM_ADMIN], displayName: 'CANARY', accountName: 'CANARY' },
  ecoAdmin: { partnerId: 'ptn_eco', roles: [SYSTEM_ADMIN] },
  ecoManager: { partnerId: 'ptn_eco', roles: [CUSTOMER_MANAGER] },
  ecosystemReviewer: { partnerId: null, kind: MemberKind.VENDOR, roles: [RoleCode.VENDOR_PDM, RoleCode.VENDOR_MDF_REVIEWER] },
  ecosystemAdmin: { partnerId: null, kind: MemberKind.VENDOR, roles: [RoleCode.VENDOR_PDM, RoleCode.VENDOR_ADMIN] },
}

export const customRoleRow = (id: string, partnerId: string, permissionKeys: readonly string[], name = id): New<RoleEntity> => ({
  id,
  partnerId,
  code: RoleCode.CUSTOM,
  name,
  description: name,
  permissionKeys: permissionKeys as New<RoleEntity>['permissionKeys'],
  version: 1,
})

export const periodRow = (id: string, partnerId: string, customerId: string, memberId: string): New<CustomerManagerAssignmentEntity> => ({
  id,
  partnerId,
  customerId,
  memberId,
  startedAt: '2025-03-01T00:00:00.000Z',
  endedAt: null,
  assignedById: memberId,
})

export const openOrganisation = async (kind: DatabaseKind): Promise<World> => {
  const world = await openWorld(kind)
  await world.add(PartnerEntity, ...partnerRows)
  for (const [name, person] of Object.entries(people)) await world.join(name, person)
  await world.add(CustomerEntity, ...customerRows)
  await world.add(
    RoleEntity,
    customRoleRow('rol_sp-1', 'ptn_sp', ['customer.view']),
    customRoleRow('rol_other-1', 'ptn_other', ['customer.view'], 'CANARY'),
  )
  await world.add(
    CustomerManagerAssignmentEntity,
    periodRow('cma_1', 'ptn_sp', 'cus_1', 'mbr_manager'),
    periodRow('cma_3', 'ptn_sp', 'cus_3', 'mbr_colleague'),
    periodRow('cma_r1', 'ptn_reseller', 'cus_r1', 'mbr_resellerManager'),
    periodRow('cma_x1', 'ptn_other', 'cus_x1', 'mbr_strangerManager'),
  )
  return world
}
