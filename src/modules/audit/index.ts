/** The audit trail: who did what, when, and what came of it. */
import { may } from '../../access/rules'
import { AuditEventEntity } from '../../mutations'
import type { Module } from '../module'
import { AuditEventResolver } from './auditEvent.resolver'

export { AuditEvent } from './auditEvent.type'

export const audit: Module = {
  name: 'audit',
  resolvers: [AuditEventResolver],
  rules: { Query: { auditEvents: may('audit.view') } },
  nodes: { aud: AuditEventEntity },
}
