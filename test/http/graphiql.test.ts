/** The GraphiQL page as it is served: its headers, its policy, its texts. */
import { createHash } from 'node:crypto'
import { gunzipSync } from 'node:zlib'
import type { FastifyInstance } from 'fastify'
import { demo, examples, http } from './shell'

let app: FastifyInstance
beforeAll(async () => (app = await http({ graphiql: { title: 'Partner Center API', examples: () => examples }, demo })))
afterAll(() => app.close())

const page = (headers = {}) => app.inject({ url: '/graphiql', headers })

test('the start page leads to it', async () => {
  const answer = await app.inject('/')
  expect([answer.statusCode, answer.headers.location]).toEqual([302, '/graphiql'])
})

test('it is the same page compressed and plain', async () => {
  const compressed = await page({ 'accept-encoding': 'gzip, br' })
  expect(compressed.headers['content-encoding']).toBe('gzip')
  const plain = await page()
  expect(plain.headers).not.toHaveProperty('content-encoding')
  expect(gunzipSync(compressed.rawPayload).equals(plain.rawPayload)).toBe(true)
  expect(plain.headers['content-type']).toBe('text/html; charset=utf-8')
})

test('a reader who has it is told so, with the same policy', async () => {
  const { headers } = await page({ 'accept-encoding': 'gzip' })
  const again = await page({ 'if-none-match': headers.etag })
  expect([again.statusCode, again.body]).toEqual([304, ''])
  expect(again.headers['content-security-policy']).toBe(headers['content-security-policy'])
})

test('its policy lets exactly its own scripts run, on this route only', async () => {
  const { body, headers } = await page()
  const policy = String(headers['content-security-policy'])
  const scripts = [...body.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, script = '']) => script)
  const hashes = scripts.map(script => `'sha256-${createHash('sha256').update(script).digest('base64')}'`)
  expect(hashes).toHaveLength(2)
  expect(policy).toContain(`script-src ${hashes.join(' ')};`)
  expect(policy).not.toMatch(/unsafe-eval|script-src[^;]*unsafe-inline|https?:/)
  expect((await app.inject('/healthz')).headers['content-security-policy']).toBe("default-src 'none';frame-ancestors 'none'")
})

test('example texts cannot leave their script', async () => {
  const { body } = await page()
  expect(body).not.toContain('<script>alert(1)')
  expect(body).toContain(
    '# \\u003c/script>\\u003cscript>alert(1)\\u003c/script> \\u003c!--\\u003cscript> $& \\u2028 \\u2029\\nquery Hostile',
  )
  expect(body).toContain('"query":"# customers\\n\\nquery Customers($first: Int) {')
})

test('it is made when it is first asked for, and once', async () => {
  let asked = 0
  const other = await http({ graphiql: { title: 'Partner Center API', examples: () => (asked++, examples) } })
  expect(asked).toBe(0)
  await Promise.all([other.inject('/graphiql'), other.inject('/graphiql')])
  await other.close()
  expect(asked).toBe(1)
})

test('headers are not kept by the page, and it posts to /graphql', async () => {
  const { body } = await page()
  expect(body).toContain('"endpoint":"/graphql","shouldPersistHeaders":false')
})

test('without demo mode the bar asks for a token, and without the option there is no page', async () => {
  const other = await http({ graphiql: { title: 'Partner Center API', examples: () => [] } })
  const { body } = await other.inject('/graphiql')
  await other.close()
  expect(body).toContain('<input id="persona-token" type="password"')
  expect(body).not.toContain('<select id="persona-choice"')

  const none = await http()
  expect((await none.inject('/graphiql')).statusCode).toBe(404)
  await none.close()
})
