/** The demo door: lists personas, hands out tokens, and not to other sites. */
import type { FastifyInstance } from 'fastify'
import { demo, http, personas } from './shell'

let app: FastifyInstance
beforeEach(async () => (app = await http({ demo })))
afterEach(() => app.close())

const ask = (body: unknown, headers = {}) =>
  app.inject({
    method: 'POST',
    url: '/demo/token',
    headers: { host: 'localhost:4000', 'content-type': 'application/json', ...headers },
    payload: JSON.stringify(body),
  })

test('the personas are listed', async () => {
  expect((await app.inject('/demo/personas')).json()).toEqual(personas)
})

test('a persona gets a token that nobody may keep', async () => {
  const answer = await ask({ persona: 'chen' })
  expect(answer.json()).toEqual({ token: 'eyJ0.token-of.chen' })
  expect(answer.headers['cache-control']).toBe('no-store')
})

test('an unknown persona answers 404 with the names there are', async () => {
  const answer = await ask({ persona: 'nobody' })
  expect(answer.statusCode).toBe(404)
  expect(answer.json()).toEqual({
    error: 'There is no such persona.',
    personas: ['lin', 'chen', 'zhao', 'wu'],
    requestId: expect.any(String),
  })
})

test.each([[{}], [null], ['chen'], [{ persona: '' }], [{ persona: {} }], [{ persona: 'x'.repeat(81) }]])('%j is malformed', async body => {
  expect((await ask(body)).statusCode).toBe(400)
})

test.each([
  [{ origin: 'http://localhost:4000', 'sec-fetch-site': 'same-origin' }, 200],
  [{ 'sec-fetch-site': 'none' }, 200],
  [{ origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }, 403],
  [{ 'sec-fetch-site': 'same-site' }, 403],
  [{ origin: 'http://localhost:5000' }, 403],
  [{ origin: 'https://localhost:4000' }, 403],
  [{ origin: 'null' }, 403],
])('a browser post with %j answers %i', async (headers, status) => {
  expect((await ask({ persona: 'chen' }, headers)).statusCode).toBe(status)
})

test('outside of demo mode there is no such door', async () => {
  const closed = await http()
  expect((await closed.inject('/demo/personas')).statusCode).toBe(404)
  expect((await closed.inject({ method: 'POST', url: '/demo/token', payload: { persona: 'chen' } })).statusCode).toBe(404)
  await closed.close()
})
