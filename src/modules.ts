/** The product's table of contents, in order: a module knows only those above it. */
import { JobRunEntity } from './jobs'
import { OutgoingMessageEntity } from './messages'
import { AuditEventEntity, IdempotencyKeyEntity, purgeIdempotencyKeys } from './mutations'
import { accounts } from './modules/accounts'
import { attachments } from './modules/attachments'
import { audit } from './modules/audit'
import { association } from './modules/association'
import { authorization } from './modules/authorization'
import { calendar } from './modules/calendar'
import { customerDevelopment } from './modules/customerDevelopment'
import { customers } from './modules/customers'
import { deliveryProjects } from './modules/deliveryProjects'
import { exportTasks } from './modules/exports'
import { feedback } from './modules/feedback'
import { incentivePolicies } from './modules/incentivePolicies'
import { incentivePayouts } from './modules/incentivePayouts'
import { incentives } from './modules/incentives'
import { mdf } from './modules/mdf'
import { members } from './modules/members'
import type { Module } from './modules/module'
import { myPartner } from './modules/myPartner'
import { notifications } from './modules/notifications'
import { opportunityIncentives } from './modules/opportunityIncentives'
import { orders } from './modules/orders'
import { partners } from './modules/partners'
import { partnerVouchers } from './modules/partnerVouchers'
import { performance } from './modules/performance'
import { personalData } from './modules/personalData'
import { programmes } from './modules/programmes'
import { resellers } from './modules/resellers'
import { verification } from './modules/verification'
import { resources } from './modules/resources'
import { salesTasks } from './modules/salesTasks'
import { sharedOpportunities } from './modules/sharedOpportunities'
import { usedDocuments } from './modules/usedDocuments'
import { vouchers } from './modules/vouchers'

/** What background work remembers. */
const background: Module = { name: 'background', entities: [JobRunEntity, OutgoingMessageEntity] }

/** What all mutations share: audit rows and idempotency keys. */
const mutations: Module = { name: 'mutations', entities: [AuditEventEntity, IdempotencyKeyEntity], jobs: [purgeIdempotencyKeys] }

export const modules: readonly Module[] = [
  background,
  mutations,
  calendar,
  partners,
  members,
  verification,
  notifications,
  attachments,
  usedDocuments,
  customers,
  resellers,
  myPartner,
  authorization,
  accounts,
  programmes,
  customerDevelopment,
  orders,
  resources,
  association,
  salesTasks,
  vouchers,
  partnerVouchers,
  feedback,
  incentivePolicies,
  performance,
  incentives,
  incentivePayouts,
  sharedOpportunities,
  opportunityIncentives,
  deliveryProjects,
  mdf,
  personalData,
  exportTasks,
  audit,
]
