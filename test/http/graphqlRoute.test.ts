/** /graphql around GraphQL: its methods, its caching headers, its failures. */
import type { FastifyInstance } from 'fastify'
import { mountGraphql } from '../../src/http/graphqlRoute'
import { http } from './shell'

let app: FastifyInstance
let handled: string[]

beforeEach(async () => {
  handled = []
  app = await http({ corsOrigins: ['https://console.example.com'] })
  await mountGraphql(app, async (request, reply) => {
    handled.push(request.method)
    if (request.headers.fail) throw new Error('inside')
    if (request.headers.refused) {
      const body = '{"errors":[{"message":"不行","extensions":{"code":"BAD_REQUEST"}}]}'
      const headers = { 'content-type': 'application/json; charset=utf-8', 'content-length': Buffer.byteLength(body) }
      return reply.code(400).headers(headers).send(body)
    }
    if (request.headers.keep) reply.header('cache-control', request.headers.keep)
    return { data: { viewer: 'Li'.repeat(1_000) } }
  })
})
afterEach(() => app.close())

const get = (headers = {}) => app.inject({ url: '/graphql?query={viewer}', headers })
const post = (headers = {}, payload = '{"query":"{viewer}"}') =>
  app.inject({ method: 'POST', url: '/graphql', payload, headers: { 'content-type': 'application/json', ...headers } })

test('answers are private and vary with the asker, the language and the form of the answer, beside the origin and the encoding', async () => {
  for (const answer of [await get({ 'accept-encoding': 'gzip' }), await post({ 'accept-encoding': 'gzip' })]) {
    expect(answer.headers['cache-control']).toBe('private')
    expect(String(answer.headers.vary).toLowerCase().split(/, */).sort()).toEqual([
      'accept',
      'accept-encoding',
      'accept-language',
      'authorization',
      'origin',
    ])
  }
})

test('a stricter caching header of the handler stays', async () => {
  expect((await post({ keep: 'no-store' })).headers['cache-control']).toBe('no-store')
})

test('a GET carries an ETag, compressed or not, and answers 304 to whoever has it', async () => {
  const { etag } = (await get()).headers
  expect((await get({ 'accept-encoding': 'gzip' })).headers.etag).toBe(etag)
  const again = await get({ 'if-none-match': etag })
  expect([again.statusCode, again.body]).toEqual([304, ''])
})

test('a POST carries no ETag and is never answered by 304', async () => {
  const { etag } = (await get()).headers
  const answer = await post({ 'if-none-match': etag })
  expect(answer.statusCode).toBe(200)
  expect(answer.headers).not.toHaveProperty('etag')
})

test.each(['HEAD', 'PUT', 'PATCH', 'DELETE'] as const)('%s is refused before GraphQL', async method => {
  const answer = await app.inject({ method, url: '/graphql?query={viewer}' })
  expect([answer.statusCode, answer.headers.allow]).toEqual([405, 'GET, POST'])
  expect(handled).toEqual([])
})

test.each([
  ['a body that is too large', {}, JSON.stringify('x'.repeat(100_000)), 413, 'BAD_REQUEST'],
  ['a compressed body', { 'content-encoding': 'gzip' }, '{}', 415, 'BAD_REQUEST'],
  ['a foreign content-type', { 'content-type': 'text/plain' }, '{}', 415, 'BAD_REQUEST'],
  ['broken JSON', {}, '{', 400, 'BAD_REQUEST'],
  ['our own failure', { fail: 'yes' }, '{}', 500, 'INTERNAL_SERVER_ERROR'],
])('%s is answered as GraphQL errors with code and request id', async (_, headers, payload, status, code) => {
  const answer = await post(headers, payload)
  expect(answer.statusCode).toBe(status)
  expect(answer.json()).toEqual({
    errors: [{ message: expect.any(String), extensions: { code, requestId: answer.headers['x-request-id'] } }],
  })
  expect(answer.body).not.toContain('inside')
})

test('while draining, requests are refused with a code and a time to come back', async () => {
  app.traffic.draining = true
  const answer = await post()
  expect([answer.statusCode, answer.headers['retry-after']]).toEqual([503, '1'])
  expect(answer.json()).toMatchObject({ errors: [{ extensions: { code: 'SERVICE_UNAVAILABLE' } }] })
})

test('browsers are told the same as by the rest of the server', async () => {
  const elsewhere = (await app.inject('/healthz')).headers
  const { headers } = await post()
  for (const name of ['content-security-policy', 'cross-origin-resource-policy', 'referrer-policy', 'strict-transport-security']) {
    expect([name, headers[name]]).toEqual([name, elsewhere[name]])
  }
  expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'x-frame-options': 'DENY' })
})

test('what Apollo refuses before it reads an operation names the request, too', async () => {
  const answer = await post({ refused: 'yes' })
  expect(answer.statusCode).toBe(400)
  expect(answer.json()).toEqual({
    errors: [{ message: '不行', extensions: { code: 'BAD_REQUEST', requestId: answer.headers['x-request-id'] } }],
  })
  expect(Number(answer.headers['content-length'])).toBe(Buffer.byteLength(answer.body))
})
