/** From a kept change to what people read: each value as text. Whatever was personal is a mask since it was written (R-MASK-1). */
import type { Change } from '../../db'
import type { AuditedChange } from './auditEvent.type'

const isAmount = (value: object): value is { amount: string; currency: string } => 'amount' in value && 'currency' in value

const textOf = (value: unknown): string | null => {
  if (value === null || value === undefined) return null
  if (typeof value === 'object') return isAmount(value) ? `${value.amount} ${value.currency}` : JSON.stringify(value)
  return String(value as string | number | boolean)
}

export const auditedChange = ({ id, before, after }: Change): AuditedChange => ({
  id,
  values: Object.keys(after).map(name => ({ name, before: textOf(before?.[name]), after: textOf(after[name]) })),
})
