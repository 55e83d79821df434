/** Health: alive, ready, and figures for those who may see them. */
import { Counter, Registry } from 'prom-client'
import type { HttpOptions } from '../../src/http/httpServer'
import { http } from './shell'

const asked = async (options: Partial<HttpOptions>, url: string, headers = {}, remoteAddress = '127.0.0.1') => {
  const app = await http(options)
  const answer = await app.inject({ url, headers, remoteAddress })
  await app.close()
  return answer
}

test('/healthz is alive whatever the database does', async () => {
  const answer = await asked({ ready: async () => 'the database does not answer' }, '/healthz')
  expect([answer.statusCode, answer.json()]).toEqual([200, { status: 'alive' }])
})

describe('/readyz', () => {
  test('answers 200 when nothing is missing', async () => {
    expect((await asked({}, '/readyz')).json()).toEqual({ status: 'ready' })
  })

  test('answers 503 with what is missing', async () => {
    const answer = await asked({ ready: async () => 'migrations are pending' }, '/readyz')
    expect(answer.statusCode).toBe(503)
    expect(answer.headers).toHaveProperty('retry-after')
    expect(answer.json()).toMatchObject({ error: 'Not ready: migrations are pending.' })
  })

  test('answers 503 without the reason of a failure, and also when nothing comes back', async () => {
    const failing = await asked({ ready: () => Promise.reject(new Error('connect ECONNREFUSED 10.1.2.3:3306')) }, '/readyz')
    const hanging = await asked({ ready: () => new Promise(() => undefined) }, '/readyz')
    for (const answer of [failing, hanging]) {
      expect(answer.statusCode).toBe(503)
      expect(answer.json()).toMatchObject({ error: 'Not ready: not answering.' })
    }
  })

  test('is the first to say no in a shutdown', async () => {
    const app = await http()
    app.traffic.draining = true
    expect((await app.inject('/readyz')).statusCode).toBe(503)
    await app.close()
  })
})

describe('/metrics', () => {
  test('tells about the process, the requests by route, and what others have registered', async () => {
    const registry = new Registry()
    new Counter({ name: 'vouchers_issued_total', help: 'x', registers: [registry] }).inc(3)
    const app = await http({ registry })
    await app.inject('/healthz')
    await app.inject('/made/up/4711')
    const { body, headers } = await app.inject('/metrics')
    await app.close()
    expect(headers['content-type']).toContain('text/plain')
    expect(body).toContain('vouchers_issued_total 3')
    expect(body).toContain('process_cpu_seconds_total')
    expect(body).toContain('http_request_duration_seconds_count{method="GET",route="/healthz",status="200"} 1')
    expect(body).toContain('http_request_duration_seconds_count{method="GET",route="unknown",status="404"} 1')
    expect(body).not.toContain('4711')
  })

  test.each([
    ['127.0.0.1', {}, 200],
    ['::1', {}, 200],
    ['::ffff:127.0.0.1', {}, 200],
    ['10.0.0.7', {}, 403],
    ['127.0.0.1', { 'x-forwarded-for': '203.0.113.9' }, 403],
    ['127.0.0.1', { forwarded: 'for=203.0.113.9' }, 403],
    ['203.0.113.9', { 'x-forwarded-for': '127.0.0.1' }, 403],
  ])('without a token: asked from %s with %j answers %i', async (remoteAddress, headers, status) => {
    expect((await asked({}, '/metrics', headers, remoteAddress)).statusCode).toBe(status)
  })

  test.each([
    ['the token', { authorization: 'Bearer a-metrics-token-of-ours' }, 200],
    ['none', {}, 401],
    ['another', { authorization: 'Bearer a-metrics-token-of-theirs' }, 401],
    ['part of it', { authorization: 'Bearer a-metrics' }, 401],
    ['another scheme', { authorization: 'Basic a-metrics-token-of-ours' }, 401],
  ])('with a token: %s', async (_, headers, status) => {
    expect((await asked({ metricsToken: 'a-metrics-token-of-ours' }, '/metrics', headers, '10.0.0.7')).statusCode).toBe(status)
    expect((await asked({ metricsToken: 'a-metrics-token-of-ours' }, '/metrics', headers)).statusCode).toBe(status)
  })
})
