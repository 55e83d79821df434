/** Whether an acknowledged commit survives a power cut: settings of a server that trade this promise for speed (reliability G22). */
import type { Store } from './store'

type Variable = { readonly name: string; readonly value: string }

const wanted: readonly (readonly [name: string, isDurable: (value: string) => boolean, must: string])[] = [
  ['innodb_flush_log_at_trx_commit', value => value === '1', 'be 1'],
  ['innodb_doublewrite', value => value === '1' || value === 'ON', 'be ON'],
  ['sql_mode', value => /STRICT_(TRANS|ALL)_TABLES/.test(value), 'contain STRICT_TRANS_TABLES'],
]

/** What is wrong, setting by setting; empty when nothing is. The embedded database always flushes. */
export const notDurable = async ({ dialect, read }: Store): Promise<string[]> => {
  if (dialect.kind === 'sqlite') return []
  const names = [...wanted.map(([name]) => name), 'log_bin', 'sync_binlog'].map(name => `@@GLOBAL.${name} AS ${name}`)
  const [row = {}] = await read(`SELECT ${names.join(', ')}`, [])
  const found = Object.entries(row).map(([name, value]): Variable => ({ name, value: String(value) }))
  const valueOf = (name: string): string => found.find(variable => variable.name === name)?.value ?? ''
  const wrong = wanted
    .filter(([name, isDurable]) => !isDurable(valueOf(name)))
    .map(([name, , must]) => `${name} must ${must}, not "${valueOf(name)}"`)
  // Without a binary log nothing waits for it.
  const skipsBinlog = ['1', 'ON'].includes(valueOf('log_bin')) && valueOf('sync_binlog') !== '1'
  return skipsBinlog ? [...wrong, `sync_binlog must be 1, not "${valueOf('sync_binlog')}"`] : wrong
}
