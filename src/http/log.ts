/** The log: one JSON object a line, which tells what happened and no secrets. */
import pino, { type DestinationStream, type Logger } from 'pino'

const secrets = new Set(['authorization', 'cookie', 'set-cookie', 'token', 'password', 'variables'])

/** What says itself how it is printed, as errors and masked values do, is left to that. */
const isStructure = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !(value instanceof Error) && !('toJSON' in value)

/** Copies only what holds a secret; three levels are as deep as our log lines go. */
const withoutSecrets = (fields: Record<string, unknown>, levels = 3): Record<string, unknown> => {
  let clean = fields
  for (const name of Object.keys(fields)) {
    const value = fields[name]
    const safe = secrets.has(name.toLowerCase())
      ? '[redacted]'
      : levels > 1 && isStructure(value)
        ? withoutSecrets(value, levels - 1)
        : value
    if (safe !== value) clean = { ...clean, [name]: safe }
  }
  return clean
}

/** Line readers end a line at these two as well, though JSON allows them inside a string. */
const withoutSeparators = (line: string): string => line.replace(/\u2028/g, '\\u2028').replace(/\u2029/g, '\\u2029')

const withoutTokens = (text: string): string => text.replace(/\beyJ[\w-]+\.[\w-]+(\.[\w-]*)?/g, '[token]')

/** TypeORM's, those of the server's driver, and those of SQLite. */
const isOfDatabase = (error: Error): boolean => 'driverError' in error || 'sqlState' in error || error.name === 'SqliteError'

/** Databases quote the offending values in their messages: names and telephone numbers, among others. */
const withoutValues = (error: Error): string => (isOfDatabase(error) ? error.message.replace(/'[^']*'/g, "'…'") : error.message)

/** An error keeps its name, message, code and frames; what libraries hang on it (statements, parameters, documents) stays out. */
const described = (error: unknown): unknown =>
  error instanceof Error
    ? {
        type: error.name,
        message: withoutTokens(withoutValues(error)),
        code: 'code' in error ? error.code : undefined,
        stack: error.stack
          ?.split('\n')
          .filter(line => /^\s+at /.test(line))
          .join('\n'),
        cause: error.cause === undefined ? undefined : described(error.cause),
      }
    : error

export const createLogger = (level = 'info', destination: DestinationStream = pino.destination({ sync: false })): Logger =>
  pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      // Pino's own redaction goes by paths: one for each name at each depth, tried on every line.
      formatters: { level: label => ({ level: label }), log: withoutSecrets },
      serializers: { err: described },
      hooks: { streamWrite: withoutSeparators },
    },
    destination,
  )
