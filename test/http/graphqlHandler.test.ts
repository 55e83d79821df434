/** Between HTTP and Apollo Server: everything that Apollo looks at arrives, and all that it answers leaves. */
import { ApolloServer } from '@apollo/server'
import Fastify, { type FastifyInstance } from 'fastify'
import { buildSchema } from 'graphql'
import { graphqlHandler } from '../../src/http/graphqlHandler'
import { unauthenticated } from '../../src/shared/errors'

const schema = buildSchema('type Query { word(of: String): String } type Mutation { say: String }')
const rootValue = { word: ({ of }: { of?: string }, { asker }: { asker: string }) => `${of} for ${asker}` }

let app: FastifyInstance
let apollo: ApolloServer<{ asker: string }>

beforeAll(async () => {
  apollo = new ApolloServer<{ asker: string }>({ schema, rootValue, csrfPrevention: true })
  await apollo.start()
  app = Fastify()
  const handler = graphqlHandler(apollo, async ({ headers }) => {
    if (headers.authorization === 'bad') throw unauthenticated()
    return { asker: headers.authorization ?? 'nobody' }
  })
  app.route({ method: ['GET', 'POST'], url: '/graphql', handler })
})
afterAll(async () => {
  await app.close()
  await apollo.stop()
})

const query = 'query Word($of: String) { word(of: $of) }'
const post = (headers: Record<string, string> = {}) =>
  app.inject({
    method: 'POST',
    url: '/graphql',
    payload: { query, variables: { of: '词?' } },
    headers: { authorization: 'Ann', ...headers },
  })
const get = (document: string, headers: Record<string, string> = {}) =>
  app.inject({ url: `/graphql?${new URLSearchParams({ query: document, variables: '{"of":"a?b"}' }).toString()}`, headers })

test('a POST carries its body and its asker', async () => {
  const answer = await post()
  expect([answer.statusCode, answer.json()]).toEqual([200, { data: { word: '词? for Ann' } }])
  expect(answer.headers['content-type']).toBe('application/json; charset=utf-8')
})

test('a GET carries its query string, question marks included', async () => {
  expect((await get(query, { 'apollo-require-preflight': 'true' })).json()).toEqual({ data: { word: 'a?b for nobody' } })
  expect((await app.inject({ url: '/graphql', headers: { 'apollo-require-preflight': 'true' } })).statusCode).toBe(400)
})

test('what a page of another site can send is refused: a GET without a header of its own', async () => {
  const answer = await get(query)
  expect(answer.statusCode).toBe(400)
  expect(answer.body).toContain('Cross-Site Request Forgery')
  expect((await get(query, { 'x-apollo-operation-name': 'Word' })).statusCode).toBe(200)
})

test('the answer is of the type that was asked for', async () => {
  const type = 'application/graphql-response+json; charset=utf-8'
  expect((await post({ accept: 'application/graphql-response+json' })).headers['content-type']).toBe(type)
  expect((await post({ accept: 'text/html' })).statusCode).toBe(406)
})

test('status and headers of a refusal leave with it', async () => {
  const refused = await post({ authorization: 'bad' })
  expect([refused.statusCode, refused.headers['www-authenticate']]).toEqual([401, 'Bearer'])
  const written = await get('mutation { say }', { 'apollo-require-preflight': 'true' })
  expect([written.statusCode, written.headers.allow]).toEqual([405, 'POST'])
})
