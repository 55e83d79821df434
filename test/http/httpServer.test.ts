/** The HTTP shell: what it lets in, what it says when it refuses, and what it writes down. */
import { connect } from 'node:net'
import { gzipSync } from 'node:zlib'
import type { FastifyInstance, InjectOptions } from 'fastify'
import type { HttpOptions } from '../../src/http/httpServer'
import { bodyLimit } from '../../src/http/requestLimits'
import { http, LogLines, portOf, until } from './shell'

const ours = 'https://console.example.com'
let app: FastifyInstance
let log: LogLines

const start = async (options: Partial<HttpOptions> = {}) => {
  log = new LogLines()
  app = await http(options, log)
  app.post('/echo', async ({ body }) => body)
  app.get('/large', async () => ({ text: 'x'.repeat(2_000) }))
  app.get('/small', async () => ({ text: 'x' }))
  app.get('/broken/:id', async () => {
    throw Object.assign(new Error("SELECT 1 /srv/app.js:1 failed for 'Li Na'"), { driverError: {}, parameters: ['13800000000'] })
  })
  app.get('/told', async request => {
    request.logged.operation = 'Customers'
    request.log.info(
      { authorization: 'Bearer one', headers: { cookie: 'two' }, body: { variables: { name: 'three' } } },
      'a\u2028b\r\n\u001b[31mc',
    )
    return {}
  })
}

const json = { 'content-type': 'application/json' }
const post = (payload: string | Buffer, headers: InjectOptions['headers'] = json) =>
  app.inject({ method: 'POST', url: '/echo', headers, payload })

beforeEach(() => start())
afterEach(() => app.close())

describe('request bodies', () => {
  test('a body of exactly 100 kB is read, and one byte more is refused', async () => {
    const ofLength = (bytes: number) => JSON.stringify('x'.repeat(bytes - 2))
    expect((await post(ofLength(bodyLimit))).statusCode).toBe(200)
    const refused = await post(ofLength(bodyLimit + 1))
    expect(refused.statusCode).toBe(413)
    expect(refused.json()).toEqual({ error: 'The request is larger than 100 kB.', requestId: expect.any(String) })
  })

  test.each(['gzip', 'deflate', 'br', 'identity', ''])('a content-encoding is refused: "%s"', async encoding => {
    expect((await post(gzipSync('{}'), { ...json, 'content-encoding': encoding })).statusCode).toBe(415)
  })

  test.each([
    ['application/json', 200],
    ['application/json; charset=utf-8', 200],
    ['application/json; charset="UTF-8"', 200],
    ['application/json;charset=utf-7', 415],
    ['application/json; charset=utf-16le', 415],
    ['application/json; charset=utf-8; charset=utf-7', 415],
    ['text/plain', 415],
    ['application/x-www-form-urlencoded', 415],
    ['multipart/form-data; boundary=x', 415],
    ['application/jsonp', 415],
    ['nonsense', 415],
  ])('content-type %s answers %i', async (type, status) => {
    expect((await post('{"a":1}', { 'content-type': type })).statusCode).toBe(status)
  })

  test('a body without content-type is refused', async () => {
    expect((await post('{"a":1}', {})).statusCode).toBe(415)
  })

  test.each([
    ['broken JSON', '{"a":'],
    ['nothing', ''],
    ['a poisoned prototype', '{"__proto__":{"admin":true}}'],
    ['bytes that are no UTF-8', Buffer.from([0x22, 0xc3, 0x28, 0x22])],
  ])('%s is refused as malformed', async (_, body) => {
    const answer = await post(body)
    expect(answer.statusCode).toBe(400)
    expect(answer.json().error).toBe('The request is malformed.')
  })
})

describe('slow and broken clients', () => {
  test('the server cuts slow headers within 10 s and slow bodies within 15 s', () => {
    const { headersTimeout, requestTimeout } = app.server
    const checked = 500
    expect(headersTimeout + checked).toBeLessThanOrEqual(10_000)
    expect(requestTimeout + checked).toBeLessThanOrEqual(15_000)
  })

  test('what is no HTTP is answered by one line and the end of the connection', async () => {
    await app.listen({ port: 0, host: '127.0.0.1' })
    const answer = await new Promise<string>((resolve, reject) => {
      let text = ''
      const socket = connect(portOf(app), '127.0.0.1', () => socket.write('NONSENSE\r\n\r\n'))
      socket.on('data', data => (text += data.toString()))
      socket.on('close', () => resolve(text))
      socket.on('error', reject)
    })
    expect(answer).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/)
    expect(JSON.parse(answer.split('\r\n\r\n')[1] ?? '')).toEqual({ error: 'The request is malformed.', requestId: expect.any(String) })
  })
})

describe('answers', () => {
  test('a request id of the client is taken over', async () => {
    const answer = await app.inject({ url: '/small', headers: { 'x-request-id': 'order-import_42' } })
    expect(answer.headers['x-request-id']).toBe('order-import_42')
  })

  test.each(['short', 'x'.repeat(65), 'with space', 'a/b/c/d/e', 'zeile\u00e4\u00e4\u00e4'])(
    'a malformed request id gets a new one: %s',
    async id => {
      const answer = await app.inject({ url: '/small', headers: { 'x-request-id': id } })
      expect(answer.headers['x-request-id']).toMatch(/^[0-9A-HJKMNP-TV-Z]{26}$/)
    },
  )

  test('an unknown path answers a small JSON with the request id', async () => {
    const answer = await app.inject('/nothing/here')
    expect(answer.statusCode).toBe(404)
    expect(answer.json()).toEqual({ error: 'There is nothing here.', requestId: answer.headers['x-request-id'] })
  })

  test('a malformed path answers like a malformed request', async () => {
    const answer = await app.inject('/broken/%zz')
    expect(answer.statusCode).toBe(400)
    expect(answer.json()).toEqual({ error: 'The request is malformed.', requestId: answer.headers['x-request-id'] })
  })

  test('our own failure tells nothing from inside', async () => {
    const answer = await app.inject('/broken/1')
    expect(answer.statusCode).toBe(500)
    expect(answer.json()).toEqual({
      error: 'Something went wrong. The request id helps us to find out what.',
      requestId: answer.headers['x-request-id'],
    })
  })

  test('answers from 1 kB on are compressed by gzip only, and only when asked', async () => {
    const encodingOf = async (url: string, accepted?: string) =>
      (await app.inject({ url, headers: accepted ? { 'accept-encoding': accepted } : {} })).headers['content-encoding']
    expect(await encodingOf('/large', 'br, gzip')).toBe('gzip')
    expect(await encodingOf('/large', 'br')).toBeUndefined()
    expect(await encodingOf('/large')).toBeUndefined()
    expect(await encodingOf('/small', 'gzip')).toBeUndefined()
  })

  test('every answer forbids browsers to run, frame or guess anything', async () => {
    const { headers } = await app.inject('/small')
    expect(headers).toMatchObject({
      'content-security-policy': "default-src 'none';frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
    })
    expect(headers).not.toHaveProperty('x-powered-by')
  })

  test('under pressure the server sheds, says when to come back, and stays alive', async () => {
    await app.close()
    await start({ maxDelay: -1 })
    // The delay is looked at now and then only.
    await until(async () => (await app.inject('/small')).statusCode !== 200)
    const answer = await app.inject('/small')
    expect(answer.statusCode).toBe(503)
    expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0)
    expect(answer.json()).toEqual({ error: 'The server is busy or restarting. Try again shortly.', requestId: expect.any(String) })
    expect((await app.inject('/healthz')).statusCode).toBe(200)
    expect(log.objects.filter(({ msg }) => msg === 'under pressure')).toHaveLength(1)
  })
})

describe('pages of other origins', () => {
  const preflight = (origin: string) =>
    app.inject({ method: 'OPTIONS', url: '/echo', headers: { origin, 'access-control-request-method': 'POST' } })

  test('none is allowed by default', async () => {
    const answer = await preflight(ours)
    expect(answer.statusCode).toBe(404)
    expect(answer.headers).not.toHaveProperty('access-control-allow-origin')
  })

  test('listed ones are allowed, to the letter, and never with cookies', async () => {
    await app.close()
    await start({ corsOrigins: [ours, '*'] })
    const answer = await preflight(ours)
    expect(answer.statusCode).toBe(204)
    expect(answer.headers).toMatchObject({ 'access-control-allow-origin': ours, 'access-control-allow-methods': 'GET, POST, PUT' })
    expect(answer.headers).not.toHaveProperty('access-control-allow-credentials')
    for (const origin of ['https://evil.example', `${ours}.evil.example`, `${ours}:8443`, 'http://console.example.com', 'null', '*']) {
      const allowed = (await preflight(origin)).headers['access-control-allow-origin']
      expect([origin, allowed]).toEqual([origin, origin === '*' ? '*' : undefined])
    }
  })
})

describe('proxies', () => {
  const ipBehind = async (options: Partial<HttpOptions>) => {
    await app.close()
    await start(options)
    app.get('/ip', async ({ ip }) => ip)
    return (await app.inject({ url: '/ip', headers: { 'x-forwarded-for': '203.0.113.9' } })).body
  }

  test('a forwarded address counts only from a listed proxy', async () => {
    expect(await ipBehind({})).toBe('127.0.0.1')
    expect(await ipBehind({ trustProxy: ['10.0.0.0/8'] })).toBe('127.0.0.1')
    expect(await ipBehind({ trustProxy: ['127.0.0.0/8'] })).toBe('203.0.113.9')
  })
})

describe('the log', () => {
  const linesOf = (message: string) => log.objects.filter(({ msg }) => msg === message)

  test('each request is one line with its id, method, route, status and time', async () => {
    const answer = await app.inject('/told?token=eyJsecret')
    await app.inject({ method: 'DELETE', url: '/nowhere?x=1' })
    expect(linesOf('request')).toEqual([
      expect.objectContaining({
        level: 'info',
        requestId: answer.headers['x-request-id'],
        method: 'GET',
        route: '/told',
        status: 200,
        ms: expect.any(Number),
        operation: 'Customers',
      }),
      expect.objectContaining({ method: 'DELETE', route: 'unknown', status: 404 }),
    ])
    expect(log.lines.join('')).not.toMatch(/eyJsecret|nowhere/)
  })

  test('a client that leaves early leaves a line as well', async () => {
    let goOn = () => {}
    app.get('/slow', () => new Promise(resolve => (goOn = () => resolve({}))))
    await app.listen({ port: 0, host: '127.0.0.1' })
    const socket = connect(portOf(app), '127.0.0.1', () => socket.write('GET /slow HTTP/1.1\r\nhost: x\r\n\r\n'))
    await until(() => app.traffic.open.size === 1)
    socket.destroy()
    await until(() => app.traffic.open.size === 0)
    goOn()
    expect(linesOf('request')).toEqual([expect.objectContaining({ route: '/slow', status: 499 })])
  })

  test('a client that leaves while its answer is compressed is no failure of ours', async () => {
    app.get('/left', () => {
      throw Object.assign(new Error('Premature close'), { code: 'ERR_STREAM_PREMATURE_CLOSE' })
    })
    await app.inject('/left')
    expect(linesOf('request failed')).toEqual([])
  })

  test('a failure is logged with its frames, without values and parameters', async () => {
    await app.inject('/broken/1')
    expect(linesOf('request failed')).toEqual([
      expect.objectContaining({
        level: 'error',
        err: { type: 'Error', message: "SELECT 1 /srv/app.js:1 failed for '…'", stack: expect.stringMatching(/^\s+at /) },
      }),
    ])
    expect(linesOf('request')).toEqual([expect.objectContaining({ level: 'warn', status: 500 })])
    expect(log.lines.join('')).not.toMatch(/Li Na|13800000000/)
  })

  test('every line is one JSON object for any line reader, and secrets are blanked', async () => {
    await app.inject('/told')
    for (const line of log.lines) expect(line).toMatch(/^[^\r\n\u001b\u2028\u2029]+\n$/)
    expect(log.objects.find(({ authorization }) => authorization)).toMatchObject({
      authorization: '[redacted]',
      headers: { cookie: '[redacted]' },
      body: { variables: '[redacted]' },
      msg: 'a\u2028b\r\n\u001b[31mc',
    })
    expect(log.lines.join('')).not.toMatch(/Bearer|two|three/)
  })
})
