/** /graphiql: the page where analysts ask, made when the first one comes and served without any other host. */
import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { createGunzip, gzip } from 'node:zlib'
import type { FastifyInstance } from 'fastify'
import { graphqlPath } from './graphqlRoute'
import { personaBar } from './personaBar'

/** An operation that opens as a tab. GraphiQL titles the tab after the operation, so `name` becomes a heading inside. */
export type Example = { name: string; text: string; variables?: Record<string, unknown> }

export type GraphiqlOptions = {
  title: string
  /** Asked once, for the page. */
  examples: () => readonly Example[]
  /** False: the bar asks for a token instead of offering personas. */
  personas: boolean
}

type Page = { gzipped: Buffer; etag: string; contentSecurityPolicy: string }

const icon =
  'data:image/svg+xml,' +
  encodeURIComponent(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="8" fill="#3457d5"/>' +
      '<path d="M10 23V9h7.5a4.7 4.7 0 0 1 0 9.4H10" fill="none" stroke="#fff" stroke-width="3.2" ' +
      'stroke-linejoin="round" stroke-linecap="round"/></svg>',
  )

/** Inside a script element `<` could end it, and two line separators that JSON allows would end the line. */
const forScript = (json: string): string =>
  json.replace(/[<\u2028\u2029]/g, character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)

const inlineScripts = /<script>([\s\S]*?)<\/script>/g
const hashOf = (text: string): string => createHash('sha256').update(text).digest('base64')

/** Only the scripts that we wrote into the page run, known by their hashes: the page holds tokens. Editors set styles as they go. */
const policyFor = (html: string): string => {
  const scripts = [...html.matchAll(inlineScripts)].map(([, script = '']) => `'sha256-${hashOf(script)}'`).join(' ')
  return [
    "default-src 'none'",
    `script-src ${scripts}`,
    "style-src 'unsafe-inline'",
    'worker-src blob:',
    "img-src 'self' data:",
    'font-src data:',
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}

const tabOf = ({ name, text, variables }: Example) => ({
  query: text.startsWith('#') ? text : `# ${name}\n\n${text}`,
  variables: variables && JSON.stringify(variables, null, 2),
})

const htmlOf = async ({ title, examples, personas }: GraphiqlOptions): Promise<string> => {
  // 9 MB that only a server whose page is looked at should load.
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql')
  const tabs = examples().map(tabOf)
  const options = {
    title,
    favicon: icon,
    // Without it the page posts to its own path.
    endpoint: graphqlPath,
    // Must be said: by default the page stores headers, and with them whatever token was typed there.
    shouldPersistHeaders: false,
    defaultTabs: tabs.length > 0 ? tabs : undefined,
  }
  const bar = personaBar({ title, personas, variables: tabs[0]?.variables ?? '' })
  const json = JSON.stringify(options)
  // Functions as replacements: the texts may hold `$&`, which means something in a replacement string.
  return renderGraphiQL(options)
    .trim()
    .replace(json, () => forScript(json))
    .replace('<div id="root"></div>', root => bar + root)
}

const pageOf = async (options: GraphiqlOptions): Promise<Page> => {
  const html = await htmlOf(options)
  return { gzipped: await promisify(gzip)(html), etag: `W/"${hashOf(html)}"`, contentSecurityPolicy: policyFor(html) }
}

export const graphiqlRoutes = (app: FastifyInstance, options: GraphiqlOptions): void => {
  // Not before it is asked for: most servers of a fleet never show it, and it would be a tenth of their start and memory.
  let made: Promise<Page> | null = null

  app.get('/', async (_request, reply) => reply.redirect('/graphiql'))

  app.get('/graphiql', { compress: false }, async (request, reply) => {
    const { gzipped, etag, contentSecurityPolicy } = await (made ??= pageOf(options))
    reply.header('etag', etag).header('cache-control', 'no-cache').header('vary', 'Accept-Encoding')
    // On "not modified", too: a browser takes that answer's headers for the page that it kept.
    reply.header('content-security-policy', contentSecurityPolicy)
    if (request.headers['if-none-match']?.includes(etag)) return reply.code(304).send()

    reply.type('text/html; charset=utf-8')
    if (/\bgzip\b/.test(request.headers['accept-encoding'] ?? '')) return reply.header('content-encoding', 'gzip').send(gzipped)
    const plain = createGunzip()
    plain.end(gzipped)
    return reply.send(plain)
  })
}
