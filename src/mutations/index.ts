/** What all mutations share. */
export { AuditEventEntity } from './auditEvent.entity'
export { IdempotencyKeyEntity } from './idempotencyKey.entity'
export { once, type Replayable } from './idempotency'
export { Payload, UserError as UserErrorType, userErrorOf } from './payload'
export { type Action, auditRefusal, auditRow, perform } from './perform'
