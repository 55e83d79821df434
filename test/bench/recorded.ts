/** The statements of one mutation of ours, taken down by the database itself, so that another can send the same. */
import type { OpenStand } from './stand'

/** Every id in the texts stands for one of a call: those that `given` names the caller knows, all others are new rows. */
export type Recording = {
  /** From BEGIN to COMMIT, on one connection. */
  readonly transaction: readonly string[]
  /** What is read for the answer. */
  readonly after: readonly string[]
  readonly given: Readonly<Record<string, string>>
}

export const idPattern = /\b[a-z]{3}_[0-9A-HJKMNP-TV-Z]{26}\b/g

type Logged = { readonly thread: string; readonly text: string }

/** What ours works out from the row that it has locked, and guards by its version, is worked out by the database instead. */
const relative = (change: string) => (text: string) =>
  /^UPDATE `\w+_quota`/.test(text)
    ? text
        .replace(/SET `(\w+)` = '\d+', `version` = \d+/, `SET \`$1\` = \`$1\` ${change}, \`version\` = \`version\` + 1`)
        .replace(/ AND `version` = \d+/, '')
    : text

/** While this runs, the database takes down what it is told: statements whole, as far as they are prepared meanwhile. */
export const whileLogging = async <T>({ sql }: OpenStand, work: () => Promise<T>): Promise<T> => {
  await sql("SET GLOBAL log_output = 'TABLE'")
  await sql('SET GLOBAL general_log = ON')
  return work().finally(() => sql('SET GLOBAL general_log = OFF'))
}

/** `change`: what one call does to the quota, in stored units. */
export const record = async (
  { sql }: OpenStand,
  call: () => Promise<void>,
  given: Recording['given'],
  change: string,
): Promise<Recording> => {
  await sql('TRUNCATE TABLE mysql.general_log')
  await call()
  const statements = await sql<Logged>(
    `SELECT thread_id AS thread, CONVERT(argument USING utf8mb4) AS text FROM mysql.general_log
     WHERE command_type IN ('Query', 'Execute') AND thread_id <> CONNECTION_ID()`,
  )
  const commit = statements.findIndex(({ text }) => text === 'COMMIT')
  const texts = statements.map(({ text }) => text)
  const [transaction, after] = [texts.slice(0, commit + 1).map(relative(change)), texts.slice(commit + 1)]
  const threads = new Set(statements.slice(0, commit + 1).map(({ thread }) => thread))
  if (commit < 1 || threads.size !== 1 || !transaction.some(text => text.includes(change)))
    throw new Error(`what was recorded is not one transaction on a quota:\n${texts.join('\n')}`)
  return { transaction, after, given }
}
