/** Shutdown: requests in flight are answered, new ones refused, and things are closed in order. */
import { EventEmitter, once } from 'node:events'
import { Agent, request } from 'node:http'
import { connect } from 'node:net'
import type { FastifyInstance } from 'fastify'
import { shutdownOn, type ShutdownOptions } from '../../src/http/shutdown'
import { http, LogLines, portOf, until } from './shell'

let app: FastifyInstance
let log: LogLines
let port: number
let goOn: () => void
let happened: string[]
let source: EventEmitter
let exited: Promise<number>

beforeEach(async () => {
  log = new LogLines()
  happened = []
  source = new EventEmitter()
  const held = new Promise<void>(resolve => (goOn = resolve))
  app = await http({}, log)
  app.get('/slow', async () => {
    await held
    happened.push('answered')
    return { answer: 'whole' }
  })
  await app.listen({ port: 0, host: '127.0.0.1' })
  port = portOf(app)
})
afterEach(async () => {
  goOn()
  await app.close()
})

const watch = (options: Partial<ShutdownOptions> = {}) => {
  exited = new Promise(resolve => {
    const close = (name: string) => async () => void happened.push(name)
    const closers = ['jobs', 'pool'].map(name => ({ name, close: close(name) }))
    shutdownOn(['SIGTERM', 'SIGINT'], { app, closers, source, exit: resolve, ...options })
  })
}

const get = async (path: string, agent?: Agent): Promise<{ status: number | undefined; body: string; connection: string | undefined }> => {
  const [response] = await once(request({ port, path, agent }).end(), 'response')
  let body = ''
  for await (const chunk of response) body += String(chunk)
  return { status: response.statusCode, body, connection: response.headers.connection }
}

const open = (requests: number) => until(() => app.traffic.open.size === requests)

test('50 requests in flight are all answered, then things close in order, the pool last, with exit code 0', async () => {
  watch()
  const answers = Array.from({ length: 50 }, () => get('/slow'))
  await open(50)
  source.emit('SIGTERM')
  goOn()
  for (const answer of await Promise.all(answers)) expect(answer).toEqual({ status: 200, body: '{"answer":"whole"}', connection: 'close' })
  expect(await exited).toBe(0)
  expect(happened).toEqual([...Array<string>(50).fill('answered'), 'jobs', 'pool'])
})

test('while requests are in flight, further ones are refused: on new connections and on those that are open', async () => {
  watch()
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  await get('/healthz', agent)
  const slow = get('/slow')
  await open(1)
  source.emit('SIGTERM')
  const kept = await get('/readyz', agent).catch((error: NodeJS.ErrnoException) => error.code)
  expect([503, 'ECONNRESET', 'ECONNREFUSED']).toContain(typeof kept === 'object' ? kept.status : kept)
  await expect(get('/healthz')).rejects.toMatchObject({ code: 'ECONNREFUSED' })
  goOn()
  expect((await slow).status).toBe(200)
  expect(await exited).toBe(0)
})

test('connections without a request do not delay it', async () => {
  watch()
  const sockets = Array.from({ length: 5 }, () => connect(port, '127.0.0.1'))
  await Promise.all(sockets.map(socket => once(socket, 'connect')))
  sockets[0]?.write('GET /slow HTTP/1.1\r\n')
  await get('/healthz', new Agent({ keepAlive: true }))
  const ends = sockets.map(socket => new Promise(resolve => socket.on('error', () => undefined).once('close', resolve)))
  source.emit('SIGINT')
  expect(await exited).toBe(0)
  await Promise.all(ends)
})

test('a request that never ends is cut off, and a closer that fails or hangs does not keep the next from closing', async () => {
  watch({
    requestsWithin: 50,
    closersWithin: 200,
    closers: [
      { name: 'broken', close: () => Promise.reject(new Error('no')) },
      { name: 'hanging', close: () => new Promise(() => undefined) },
      { name: 'pool', close: () => happened.push('pool') },
    ],
  })
  const slow = get('/slow').catch((error: NodeJS.ErrnoException) => error.code)
  await open(1)
  source.emit('SIGTERM')
  expect(await exited).toBe(0)
  expect(await slow).toBe('ECONNRESET')
  expect(happened).toEqual(['pool'])
  expect(log.objects.filter(({ msg }) => msg === 'could not be closed').map(({ name }) => name)).toEqual(['broken', 'hanging'])
})

test('a second signal ends the process at once, with exit code 1', async () => {
  watch()
  const slow = get('/slow').catch(() => undefined)
  await open(1)
  source.emit('SIGTERM')
  source.emit('SIGINT')
  expect(await exited).toBe(1)
  goOn()
  await slow
})
