/** The product's table of contents, in order: a module knows only those above it. */
import { AuditEventEntity, IdempotencyKeyEntity } from './mutations'
import { calendar } from './modules/calendar'
import { customers } from './modules/customers'
import { incentives } from './modules/incentives'
import { mdf } from './modules/mdf'
import { members } from './modules/members'
import type { Module } from './modules/module'
import { orders } from './modules/orders'
import { partners } from './modules/partners'
import { personalData } from './modules/personalData'
import { vouchers } from './modules/vouchers'

/** What all mutations share: audit rows and idempotency keys. */
const mutations: Module = { name: 'mutations', entities: [AuditEventEntity, IdempotencyKeyEntity] }

export const modules: readonly Module[] = [
  mutations,
  calendar,
  partners,
  members,
  customers,
  orders,
  vouchers,
  incentives,
  mdf,
  personalData,
]
