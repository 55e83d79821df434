/** The environment: defaults, every wrong value and what the operator is told about it, and the doors that stay shut. */
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { ConfigError, readConfig, readJobsConfig, settingNames } from '../src/config'

const oidc = { AUTH_ISSUER: 'https://sign-in.example.com/tenant', AUTH_AUDIENCE: 'partner-center-api' }
const mysql = 'mysql://app:hunter2hunter2@db.example.com:3306/partner_center'

const refusal = (env: NodeJS.ProcessEnv): string => {
  try {
    readConfig(env)
  } catch (error) {
    if (error instanceof ConfigError) return error.message
    throw error
  }
  return 'accepted'
}

describe('without any setting', () => {
  test('a newcomer gets the embedded database, demo sign-in and loopback', () => {
    expect(readConfig({})).toEqual({
      host: '127.0.0.1',
      port: 4000,
      database: { kind: 'sqlite', file: resolve('.data', 'partner-center.sqlite') },
      auth: { mode: 'demo', secretFile: resolve('.data', 'demo-signing-key.pem') },
      introspection: 'members',
      corsOrigins: [],
      costBudget: 600_000,
      trustProxy: [],
      metricsToken: null,
      logLevel: 'info',
      sending: { kind: 'outbox', folder: resolve('.data') },
      filesFolder: resolve('.data', 'files'),
      portalUrl: 'http://localhost:3000',
      jobs: true,
      production: false,
    })
  })

  test('an empty variable counts as absent', () => {
    expect(readConfig(Object.fromEntries(settingNames.map(name => [name, ''])))).toEqual(readConfig({}))
  })

  test('variables of other programs are left alone', () => {
    expect(readConfig({ PATH: '/usr/bin', LANG: 'zh_CN.UTF-8', npm_config_port: 'x', port: 'x' })).toEqual(readConfig({}))
  })
})

test('reads every setting', () => {
  const config = readConfig({
    ...oidc,
    HOST: '0.0.0.0',
    PORT: '8443',
    DATABASE_URL: mysql,
    DB_POOL: '40',
    AUTH_MODE: 'oidc',
    INTROSPECTION: 'nobody',
    CORS_ORIGINS: 'https://console.example.com, http://localhost:5173',
    COST_BUDGET: '5000',
    TRUST_PROXY: '10.0.0.0/8, ::1',
    METRICS_TOKEN: 'abcdefghijklmnop',
    LOG_LEVEL: 'silent',
    SMTP_URL: 'smtps://app:hunter2hunter2@smtp.example.com:465',
    MAIL_FROM: 'partners@example.com',
    PORTAL_URL: 'https://partners.example.com/console',
    JOBS: 'off',
    NODE_ENV: 'production',
  })
  expect(config).toEqual({
    host: '0.0.0.0',
    port: 8443,
    database: { kind: 'mysql', url: mysql, pool: 40 },
    auth: { mode: 'oidc', issuer: oidc.AUTH_ISSUER, audience: oidc.AUTH_AUDIENCE },
    introspection: 'nobody',
    corsOrigins: ['https://console.example.com', 'http://localhost:5173'],
    costBudget: 5000,
    trustProxy: ['10.0.0.0/8', '::1'],
    metricsToken: 'abcdefghijklmnop',
    logLevel: 'silent',
    sending: { kind: 'smtp', url: 'smtps://app:hunter2hunter2@smtp.example.com:465', from: 'partners@example.com' },
    filesFolder: resolve('.data', 'files'),
    portalUrl: 'https://partners.example.com/console',
    jobs: false,
    production: true,
  })
})

test('cannot be changed afterwards', () => {
  const config = readConfig({ CORS_ORIGINS: 'https://console.example.com', TRUST_PROXY: '10.0.0.1' })
  for (const part of [config, config.database, config.auth, config.sending, config.corsOrigins, config.trustProxy])
    expect(Object.isFrozen(part)).toBe(true)
})

test('keeps both files of a newcomer in DATA_DIR', () => {
  const { database, auth } = readConfig({ DATA_DIR: '/var/lib/partner-center' })
  expect(database).toEqual({ kind: 'sqlite', file: join('/var/lib/partner-center', 'partner-center.sqlite') })
  expect(auth).toEqual({ mode: 'demo', secretFile: join('/var/lib/partner-center', 'demo-signing-key.pem') })
})

test('mail comes from the host that its links lead to, unless told otherwise', () => {
  const { sending } = readConfig({ SMTP_URL: 'smtp://localhost:2525', PORTAL_URL: 'https://partners.example.com:8443' })
  expect(sending).toEqual({ kind: 'smtp', url: 'smtp://localhost:2525', from: 'no-reply@partners.example.com' })
})

test('jobs that run alone need no sign-in', () => {
  expect(readJobsConfig({ DATABASE_URL: mysql, LOG_LEVEL: 'warn' })).toEqual({
    database: { kind: 'mysql', url: mysql, pool: 10 },
    logLevel: 'warn',
    sending: { kind: 'outbox', folder: resolve('.data') },
    filesFolder: resolve('.data', 'files'),
    portalUrl: 'http://localhost:3000',
  })
})

describe('a right value', () => {
  test.each<[string, string[]]>([
    ['HOST', ['127.0.0.1', '::1', 'localhost', '127.8.9.10', 'LOCALHOST']],
    ['PORT', ['0', '80', '65535']],
    ['DB_POOL', ['1', '200']],
    ['COST_BUDGET', ['1', '1000000000']],
    ['DATABASE_URL', [mysql, 'mariadb://app@127.0.0.1/pc', 'mysql://app:p%40ss%2Fword@db/pc']],
    ['AUTH_ISSUER', ['https://a.example', 'https://a.example/', 'http://localhost:9000/realm', 'http://127.0.0.1:1', 'http://[::1]:9000']],
    ['AUTH_AUDIENCE', ['api://partner-center', '7f3a']],
    ['CORS_ORIGINS', ['https://a.example', 'https://a.example:8443,http://127.0.0.1:3000']],
    ['TRUST_PROXY', ['127.0.0.1', '10.0.0.0/8,fd00::/8']],
    ['METRICS_TOKEN', ['0123456789abcdef', 'aaaaaaaaaaaaaaa=']],
    ['LOG_LEVEL', ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']],
    ['SMTP_URL', ['smtp://localhost:2525', 'smtps://app:p%40ss@smtp.example.com', 'smtp://smtp.example.com/']],
    ['MAIL_FROM', ['no-reply@example.com', 'partner.center@localhost']],
    ['PORTAL_URL', ['https://partners.example.com', 'https://a.example:8443/console/', 'http://localhost:3000', 'http://[::1]:1']],
    ['JOBS', ['on', 'off']],
    ['NODE_ENV', ['production', 'development', 'test']],
  ])('of %s is accepted', (name, values) => {
    for (const value of values) expect([value, refusal({ ...oidc, [name]: value })]).toEqual([value, 'accepted'])
  })
})

describe('a wrong value', () => {
  const wrong: Record<string, { allowed: string; values: string[] }> = {
    HOST: {
      allowed: 'an IP address or a host name',
      values: ['999.1.1.1', '127.1', 'a b', 'http://localhost', 'localhost:4000', '-a', 'a..b'],
    },
    PORT: { allowed: 'from 0 to 65535', values: ['65536', '-1', '80.5', '1e3', '0x50', ' 80', 'http', '９０', 'NaN'] },
    DB_POOL: { allowed: 'from 1 to 200', values: ['0', '201', 'many'] },
    COST_BUDGET: { allowed: 'from 1 to 1000000000', values: ['0', '1000000001', '-5', 'Infinity'] },
    DATA_DIR: { allowed: 'a folder', values: [' '] },
    DATABASE_URL: {
      allowed: 'mysql://',
      values: [
        'postgres://app:hunter2hunter2@db/pc',
        'mysql:app:hunter2hunter2@db/pc',
        'app:hunter2hunter2@db/pc',
        'hunter2hunter2',
        'mysql://app:hunter2hunter2@db',
        'mysql://app:hunter2hunter2@db/',
        'mysql://app:hunter2hunter2@db/a/b',
        'mysql://app:hunter2hunter2@/pc',
        'mysql://app:hunter2hunter2@db:port/pc',
        'mysql://app:hunter2hunter2@db:0/pc',
        'mysql://app:hunter2hunter2%@db/pc',
        'mysql://app:hunter2hunter2@db/pc?ssl=true',
        'mysql://app:hunter2hunter2#x@db/pc',
      ],
    },
    AUTH_MODE: { allowed: 'demo | oidc', values: ['none', 'Demo', 'off', 'true'] },
    AUTH_ISSUER: {
      allowed: 'https://',
      values: [
        'sign-in.example.com',
        'http://sign-in.example.com',
        'http://127.evil.example',
        'https://app:hunter2hunter2@sign-in.example.com',
        'https://a.example?x=1',
        'https://a.example#x',
        'ftp://localhost',
      ],
    },
    AUTH_AUDIENCE: { allowed: 'without spaces', values: ['a b', 'a'.repeat(256)] },
    INTROSPECTION: { allowed: 'members | nobody', values: ['everybody', 'true', 'on'] },
    CORS_ORIGINS: {
      allowed: 'exact origins',
      values: [
        '*',
        'null',
        'https://a.example/',
        'https://A.example',
        'https://*.a.example/x',
        'a.example',
        'https://a.example,',
        'file:///x',
      ],
    },
    TRUST_PROXY: {
      allowed: 'addresses of proxies',
      values: ['true', '1', '*', '10.0.0.0/33', '::/129', '10.0.0.0/8/8', '10.0.0.0/', 'proxy.example'],
    },
    METRICS_TOKEN: { allowed: 'at least 16 characters', values: ['hunter2', 'hunter2hunter2 hunter2', 'hunter2hunter2é€'] },
    LOG_LEVEL: { allowed: 'fatal | error | warn | info | debug | trace | silent', values: ['verbose', 'INFO', '30'] },
    SMTP_URL: {
      allowed: 'smtp://',
      values: [
        'https://app:hunter2hunter2@smtp.example.com',
        'smtp:app:hunter2hunter2@smtp.example.com',
        'smtp://app:hunter2hunter2@',
        'smtp://app:hunter2hunter2%@smtp.example.com',
        'smtp://app:hunter2hunter2@smtp.example.com:0',
        'smtp://app:hunter2hunter2@smtp.example.com/box',
        'smtp://app:hunter2hunter2@smtp.example.com?pool=true',
        'hunter2hunter2',
      ],
    },
    MAIL_FROM: { allowed: 'one e-mail address', values: ['nobody', 'a@b, c@d', 'A <a@b>', 'a@b\nBcc: c@d', '@b'] },
    PORTAL_URL: {
      allowed: 'https://',
      values: ['partners.example.com', 'http://partners.example.com', 'https://a.example?x=1', 'https://a.example#x', 'ftp://localhost'],
    },
    JOBS: { allowed: 'on | off', values: ['true', 'ON', '1'] },
    NODE_ENV: { allowed: 'production | development | test', values: ['prod', 'Production', 'production '] },
  }

  test('is listed here for every setting', () => {
    expect(Object.keys(wrong).sort()).toEqual([...settingNames].sort())
  })

  test.each(Object.entries(wrong))('of %s is refused in one line that names it and says what is allowed', (name, { allowed, values }) => {
    for (const value of values) {
      const message = refusal({ ...oidc, [name]: value })
      expect(message).toMatch(new RegExp(`^${name} must be [^\\n]+$`))
      expect(message).toContain(allowed)
      expect(message).not.toContain('hunter2')
    }
  })

  test('is shown shortened and on one line', () => {
    expect(refusal({ PORT: 'a\nb\u001b[31m' })).toBe('PORT must be a whole number from 0 to 65535, not "a\\nb\\u001b[31m"')
    expect(refusal({ PORT: 'x'.repeat(5000) }).length).toBeLessThan(200)
  })

  test('does not show a password that stands in the wrong variable', () => {
    expect(refusal({ HOST: mysql })).toBe('HOST must be an IP address or a host name, not "***@db.example.com:3306/partner_center"')
  })
})

describe('signing in', () => {
  test.each<[string, NodeJS.ProcessEnv]>([
    ['with a database of its own', { DATABASE_URL: mysql }],
    ['with a public host', { HOST: '0.0.0.0' }],
    ['in production', { NODE_ENV: 'production' }],
  ])('%s asks for an issuer, and demo is no default', (_, env) => {
    expect(refusal(env)).toMatch(/^AUTH_ISSUER must be set/)
    expect(refusal({ ...env, AUTH_ISSUER: oidc.AUTH_ISSUER })).toMatch(/^AUTH_AUDIENCE must be set/)
    expect(readConfig({ ...env, ...oidc }).auth.mode).toBe('oidc')
  })

  test('with an issuer is meant in earnest, on loopback too', () => {
    expect(readConfig(oidc).auth.mode).toBe('oidc')
    expect(refusal({ AUTH_ISSUER: oidc.AUTH_ISSUER })).toMatch(/^AUTH_AUDIENCE must be set/)
    expect(refusal({ AUTH_AUDIENCE: oidc.AUTH_AUDIENCE })).toMatch(/^AUTH_ISSUER must be set/)
  })

  test('by demo may be asked for with a database of its own', () => {
    expect(readConfig({ AUTH_MODE: 'demo', DATABASE_URL: mysql }).auth.mode).toBe('demo')
  })

  test('by demo is refused in production', () => {
    expect(refusal({ AUTH_MODE: 'demo', NODE_ENV: 'production' })).toBe(
      'AUTH_MODE must be oidc with NODE_ENV=production: demo hands out tokens to anyone',
    )
  })

  test.each(['0.0.0.0', '::', '192.168.1.10', 'partner.example.com', 'localhost.example.com'])('by demo is refused on %s', HOST => {
    expect(refusal({ AUTH_MODE: 'demo', HOST })).toMatch(/^AUTH_MODE must be oidc unless HOST is loopback/)
  })
})

describe('.env.example', () => {
  const lines = readFileSync(join(__dirname, '..', '.env.example'), 'utf8').split('\n')
  const example = lines.flatMap(line =>
    [...line.matchAll(/^#?([A-Z_]+)=(.*)$/g)].map(([, name = '', value = '']) => [name, value] as const),
  )

  test('explains every setting, each in the line above', () => {
    expect(example.map(([name]) => name).sort()).toEqual([...settingNames].sort())
    for (const [at, line] of lines.entries()) if (/^#?[A-Z_]+=/.test(line)) expect(lines[at - 1]).toMatch(/^# .+/)
  })

  test('shows values that are right', () => {
    for (const [name, value] of example) expect([name, refusal({ ...oidc, [name]: value })]).toEqual([name, 'accepted'])
  })
})
