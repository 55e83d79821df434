/** What all mutations share. */
export { AuditEventEntity } from './auditEvent.entity'
export { checkItems, didAnything, eachItem, errorsOf, type ItemAnswer, type Refusal } from './batch'
export { SensitiveOperation, VerificationChallenge, VerificationChannel, VerificationRequired } from './challenge'
export { IdempotencyKeyEntity } from './idempotencyKey.entity'
export { once, type Replayable } from './idempotency'
export { Payload, UserError as UserErrorType, userErrorOf } from './payload'
export { purgeIdempotencyKeys } from './purgeIdempotencyKeys'
export { type Action, auditRefusal, auditRow, perform, type PerformOptions } from './perform'
