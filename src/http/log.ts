/** The log: one JSON object a line, which tells what happened and no secrets. */
import pino, { type DestinationStream, type Logger } from 'pino'

const secrets = ['authorization', 'cookie', '["set-cookie"]', 'token', 'idToken', 'accessToken', 'password', 'variables']
const below = (prefix: string) => secrets.map(name => (name.startsWith('[') ? `${prefix}${name}` : `${prefix}.${name}`))
const redacted = [...secrets, ...below('*'), ...below('*.*')]

/** Line readers end a line at these two as well, though JSON allows them inside a string. */
const withoutSeparators = (line: string): string => line.replace(/\u2028/g, '\\u2028').replace(/\u2029/g, '\\u2029')

const withoutTokens = (text: string): string => text.replace(/\beyJ[\w-]+\.[\w-]+(\.[\w-]*)?/g, '[token]')

/** Database drivers quote the offending values in their messages: names and telephone numbers, among others. */
const withoutValues = (error: Error): string => ('driverError' in error ? error.message.replace(/'[^']*'/g, "'…'") : error.message)

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
      formatters: { level: label => ({ level: label }) },
      redact: { paths: redacted, censor: '[redacted]' },
      serializers: { err: described },
      hooks: { streamWrite: withoutSeparators },
    },
    destination,
  )
