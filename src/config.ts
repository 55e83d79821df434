/** Reads the environment once, at start-up: every setting the server knows, checked, with its default. */
import { isIP } from 'node:net'
import { join, resolve } from 'node:path'
import { z } from 'zod'

export type Database = Readonly<{ kind: 'sqlite'; file: string }> | Readonly<{ kind: 'mysql'; url: string; pool: number }>
export type Auth = Readonly<{ mode: 'demo'; secretFile: string }> | Readonly<{ mode: 'oidc'; issuer: string; audience: string }>
/** How messages leave: by SMTP, or into a file of the data folder. */
export type Sending = Readonly<{ kind: 'smtp'; url: string; from: string }> | Readonly<{ kind: 'outbox'; folder: string }>
export type LogLevel = (typeof logLevels)[number]

export type Config = Readonly<{
  host: string
  port: number
  database: Database
  auth: Auth
  /** Who may ask the schema about itself. */
  introspection: 'members' | 'nobody'
  /** Browser origins that may read answers, compared letter by letter. */
  corsOrigins: readonly string[]
  /** Cost points a member may spend in a minute. */
  costBudget: number
  /** Addresses of the proxies whose X-Forwarded-* headers are believed. */
  trustProxy: readonly string[]
  metricsToken: string | null
  logLevel: LogLevel
  sending: Sending
  /** Where files are kept that the product makes. */
  filesFolder: string
  /** Where the links of messages lead. */
  portalUrl: string
  /** Whether this server runs the background jobs too. */
  jobs: boolean
  production: boolean
}>

/** What background jobs need to know when they run alone. */
export type JobsConfig = Pick<Config, 'database' | 'logLevel' | 'sending' | 'filesFolder' | 'portalUrl'>

/** Its message is the one line that an operator reads before the process ends with 1; it never holds a secret. */
export class ConfigError extends Error {
  override name = 'ConfigError'
}

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const

const parsedUrl = (value: string): URL | null => (URL.canParse(value) ? new URL(value) : null)

/** What was given, on one line, without what stands where a URL has its password. */
const quoted = (given: unknown): string => JSON.stringify(String(given).replace(/^.*@/s, '***@').slice(0, 80))

const refusal = (allowed: string) => ({ error: ({ input }: { input?: unknown }) => `must be ${allowed}, not ${quoted(input)}` })

const text = (allowed: string, isAllowed: (value: string) => boolean) => z.string().refine(isAllowed, refusal(allowed))

/** Like text, but a wrong value is not repeated: it may be a password in the wrong place. */
const secret = (allowed: string, isAllowed: (value: string) => boolean) => z.string().refine(isAllowed, { error: `must be ${allowed}` })

const oneOf = <const T extends string>(...values: T[]) => z.enum(values, refusal(values.join(' | ')))

const wholeNumber = (least: number, most: number) =>
  text(
    `a whole number from ${least} to ${most}`,
    value => /^\d{1,15}$/.test(value) && Number(value) >= least && Number(value) <= most,
  ).transform(Number)

const commaSeparated = (allowed: string, isAllowed: (entry: string) => boolean) =>
  z
    .string()
    .transform(value => value.split(',').map(entry => entry.trim()))
    .pipe(z.array(text(allowed, isAllowed)))

const isHost = (value: string): boolean =>
  isIP(value) > 0 || (value.length <= 253 && /^([a-z\d]([a-z\d-]{0,61}[a-z\d])?\.)*(?!\d+$)[a-z\d]([a-z\d-]{0,61}[a-z\d])?$/i.test(value))

const isLoopback = (host: string): boolean =>
  host.toLowerCase() === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'))

/** Scheme, host and port as a browser sends them: no path, no trailing slash, no capitals, no `*`. */
const isOrigin = (value: string): boolean => {
  const url = parsedUrl(value)
  return url !== null && /^https?:$/.test(url.protocol) && url.origin === value
}

const isAddressBlock = (value: string): boolean => {
  const [address = '', bits, ...rest] = value.split('/')
  const most = isIP(address) === 6 ? 128 : 32
  return isIP(address) > 0 && rest.length === 0 && (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= most))
}

const decodes = (value: string): boolean => {
  try {
    decodeURIComponent(value)
    return true
  } catch {
    return false
  }
}

/** Options behind `?` are refused, because the driver would drop them in silence, a wish for encryption among them. */
const isDatabaseUrl = (value: string): boolean => {
  const url = parsedUrl(value)
  return (
    url !== null &&
    /^(mysql|mariadb):$/.test(url.protocol) &&
    url.hostname !== '' &&
    url.port !== '0' &&
    /^\/[^/]+$/.test(url.pathname) &&
    !/[?#]/.test(value) &&
    [url.username, url.password, url.pathname].every(decodes)
  )
}

/** As OpenID Connect Discovery wants an issuer, save that plain http may stay on this machine. */
const isIssuer = (value: string): boolean => {
  const url = parsedUrl(value)
  return (
    url !== null &&
    (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname.replace(/^\[|\]$/g, '')))) &&
    !/[?#@\s]/.test(value)
  )
}

const isSmtpUrl = (value: string): boolean => {
  const url = parsedUrl(value)
  return (
    url !== null &&
    /^smtps?:$/.test(url.protocol) &&
    url.hostname !== '' &&
    url.port !== '0' &&
    /^\/?$/.test(url.pathname) &&
    !/[?#]/.test(value) &&
    [url.username, url.password].every(decodes)
  )
}

/** A link is the portal's address with a path behind it, so it ends before any query. Plain http may stay on this machine. */
const isPortal = (value: string): boolean => {
  const url = parsedUrl(value)
  return (
    url !== null &&
    (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname.replace(/^\[|\]$/g, '')))) &&
    !/[?#@\s]/.test(value)
  )
}

const variables = {
  HOST: text('an IP address or a host name', isHost).default('127.0.0.1'),
  PORT: wholeNumber(0, 65_535).default(4000),
  DATABASE_URL: secret(
    'mysql://user:password@host:port/database or mariadb://… without options, special characters percent-encoded',
    isDatabaseUrl,
  ).optional(),
  DATA_DIR: text('a folder', value => value.trim() !== '').default('./.data'),
  DB_POOL: wholeNumber(1, 200).default(10),
  AUTH_MODE: oneOf('demo', 'oidc').optional(),
  AUTH_ISSUER: text('an https:// URL without user, query and fragment (http:// on loopback only)', isIssuer).optional(),
  AUTH_AUDIENCE: text('one name without spaces, at most 255 characters', value => /^\S{1,255}$/.test(value)).optional(),
  INTROSPECTION: oneOf('members', 'nobody').default('members'),
  CORS_ORIGINS: commaSeparated('exact origins such as https://console.example.com, separated by commas', isOrigin).default([]),
  TRUST_PROXY: commaSeparated('addresses of proxies such as 10.0.0.0/8, separated by commas', isAddressBlock).default([]),
  COST_BUDGET: wholeNumber(1, 1_000_000_000).default(600_000),
  METRICS_TOKEN: secret('at least 16 characters out of letters, digits and -._~+/=', value =>
    /^(?=.{16})[\w.~+/-]+=*$/.test(value),
  ).optional(),
  LOG_LEVEL: oneOf(...logLevels).default('info'),
  SMTP_URL: secret('smtp://user:password@host:port or smtps://… without options, special characters percent-encoded', isSmtpUrl).optional(),
  MAIL_FROM: text('one e-mail address', value => /^[^\s@<>(),;:"\\]+@[a-z\d.-]+$/i.test(value) && value.length <= 254).optional(),
  PORTAL_URL: text('an https:// URL without query and fragment (http:// on loopback only)', isPortal).default('http://localhost:3000'),
  JOBS: oneOf('on', 'off').default('on'),
  // A misspelt production would open the demo door, so no other word passes.
  NODE_ENV: oneOf('production', 'development', 'test').default('development'),
}

/** The names of all settings; `.env.example` explains each. */
export const settingNames: readonly string[] = Object.keys(variables)

type Settings = z.infer<z.ZodObject<typeof variables>>

/** An empty variable is an absent one, as in `PORT=` of an env file; what other programs read from the environment is not ours to check. */
const settingsOf = (env: NodeJS.ProcessEnv): Settings => {
  const result = z.object(variables).safeParse(Object.fromEntries(settingNames.flatMap(name => (env[name] ? [[name, env[name]]] : []))))
  if (result.success) return result.data
  const [first] = result.error.issues
  throw new ConfigError(`${String(first?.path[0])} ${first?.message}`)
}

const databaseOf = (settings: Settings): Database =>
  settings.DATABASE_URL
    ? { kind: 'mysql', url: settings.DATABASE_URL, pool: settings.DB_POOL }
    : { kind: 'sqlite', file: join(resolve(settings.DATA_DIR), 'partner-center.sqlite') }

/** Demo is what a newcomer gets, and nobody else: any sign of a real deployment means oidc. */
const defaultMode = (settings: Settings): 'demo' | 'oidc' =>
  settings.DATABASE_URL ||
  settings.AUTH_ISSUER ||
  settings.AUTH_AUDIENCE ||
  settings.NODE_ENV === 'production' ||
  !isLoopback(settings.HOST)
    ? 'oidc'
    : 'demo'

const authOf = (settings: Settings): Auth => {
  const { AUTH_MODE: mode = defaultMode(settings), AUTH_ISSUER: issuer, AUTH_AUDIENCE: audience } = settings
  if (mode === 'demo') {
    if (settings.NODE_ENV === 'production')
      throw new ConfigError('AUTH_MODE must be oidc with NODE_ENV=production: demo hands out tokens to anyone')
    if (!isLoopback(settings.HOST))
      throw new ConfigError('AUTH_MODE must be oidc unless HOST is loopback (127.0.0.1, ::1, localhost): demo hands out tokens to anyone')
    return { mode, secretFile: join(resolve(settings.DATA_DIR), 'demo-signing-key.pem') }
  }
  const reason = settings.AUTH_MODE
    ? 'AUTH_MODE=oidc'
    : 'AUTH_MODE is demo by itself only with the embedded database on loopback, else oidc'
  if (!issuer) throw new ConfigError(`AUTH_ISSUER must be set to the URL of the sign-in service (${reason})`)
  if (!audience) throw new ConfigError(`AUTH_AUDIENCE must be set to the "aud" of tokens made for this API (${reason})`)
  return { mode, issuer, audience }
}

/** Without another word, mail comes from the host that its links lead to. */
const sendingOf = ({ SMTP_URL: url, MAIL_FROM, PORTAL_URL, DATA_DIR }: Settings): Sending =>
  url ? { kind: 'smtp', url, from: MAIL_FROM ?? `no-reply@${new URL(PORTAL_URL).hostname}` } : { kind: 'outbox', folder: resolve(DATA_DIR) }

const jobsConfigOf = (settings: Settings): JobsConfig => ({
  database: Object.freeze(databaseOf(settings)),
  logLevel: settings.LOG_LEVEL,
  sending: Object.freeze(sendingOf(settings)),
  filesFolder: join(resolve(settings.DATA_DIR), 'files'),
  portalUrl: settings.PORTAL_URL,
})

/** What `npm run jobs` needs: nobody signs in there. */
export const readJobsConfig = (env: NodeJS.ProcessEnv): JobsConfig => Object.freeze(jobsConfigOf(settingsOf(env)))

/** Where the data is: all that migrating and seeding need to know. */
export const readDatabaseConfig = (env: NodeJS.ProcessEnv): Database => Object.freeze(databaseOf(settingsOf(env)))

/** The whole configuration, or a ConfigError about the first setting that is wrong. */
export const readConfig = (env: NodeJS.ProcessEnv): Config => {
  const settings = settingsOf(env)
  return Object.freeze({
    ...jobsConfigOf(settings),
    host: settings.HOST,
    port: settings.PORT,
    auth: Object.freeze(authOf(settings)),
    introspection: settings.INTROSPECTION,
    corsOrigins: Object.freeze(settings.CORS_ORIGINS),
    costBudget: settings.COST_BUDGET,
    trustProxy: Object.freeze(settings.TRUST_PROXY),
    metricsToken: settings.METRICS_TOKEN ?? null,
    jobs: settings.JOBS === 'on',
    production: settings.NODE_ENV === 'production',
  })
}
