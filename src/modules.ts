/** The product's table of contents, in order: a module knows only those above it. */
import { AuditEventEntity, IdempotencyKeyEntity } from './mutations'
import { customers } from './modules/customers'
import { members } from './modules/members'
import type { Module } from './modules/module'
import { partners } from './modules/partners'

/** What all mutations share: audit rows and idempotency keys. */
const mutations: Module = { name: 'mutations', entities: [AuditEventEntity, IdempotencyKeyEntity] }

export const modules: readonly Module[] = [mutations, partners, members, customers]
