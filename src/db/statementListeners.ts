/** Who wants to know which statements run. */

/** Statements that ran, for tests that count them. */
export type StatementListener = (sql: string) => void
const listeners = new Set<StatementListener>()
export const onStatement = (listener: StatementListener): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
export const told = (sql: string): void => {
  for (const listener of listeners) listener(sql)
}
