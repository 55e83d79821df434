/** The limits over HTTP, with an executor of our own as in production (G3, G5, G7). */
import Fastify from 'fastify'
import { execute } from 'graphql'
import { executionPlugin } from '../../../src/graphql/executionPlugin'
import { limitsPlugin } from '../../../src/graphql/limits/limitsPlugin'
import { graphqlHandler } from '../../../src/http/graphqlHandler'
import { generous, schema, serverWith } from './limitedServer'

const page = (size: number): string => `{ customers(first: ${size}) { nodes { id } } }`

describe('over HTTP, with an executor of our own', () => {
  const app = Fastify()
  const operations: string[] = []
  const executing = executionPlugin<{ viewer: { memberId: string } | null }>(
    async ({ document, operationName, variables, contextValue }) => {
      operations.push(`${(contextValue as { viewer: { memberId: string } | null }).viewer?.memberId}: ${operationName}`)
      return (await execute({ schema, document, variableValues: variables, operationName })) as object
    },
    formatted => formatted,
  )
  const server = serverWith({}, { plugins: [limitsPlugin({ ...generous, costPerMinute: 100 }), executing] })

  beforeAll(async () => {
    await server.start()
    const handler = graphqlHandler(server, async ({ headers }) => ({
      viewer: headers.authorization ? { memberId: headers.authorization } : null,
    }))
    app.route({ method: ['GET', 'POST'], url: '/graphql', handler })
  })
  afterAll(async () => {
    await app.close()
    await server.stop()
  })
  beforeEach(() => void operations.splice(0))

  const post = async (body: object, authorization?: string) => {
    const answer = await app.inject({ method: 'POST', url: '/graphql', payload: body, headers: authorization ? { authorization } : {} })
    return {
      status: answer.statusCode,
      retryAfter: answer.headers['retry-after'],
      body: answer.json() as { data?: object; errors?: { extensions: object }[]; extensions?: object },
    }
  }

  it('serves a member, and reports the cost', async () => {
    const answer = await post({ query: 'query Page { customers(first: 5) { totalCount } }' }, 'mem_1')
    expect(answer).toMatchObject({
      status: 200,
      body: { data: { customers: null }, extensions: { cost: { requested: 1, budget: 20_000 } } },
    })
    expect(operations).toEqual(['mem_1: Page'])
  })

  it('answers 429 with Retry-After above the budget, and another member as before', async () => {
    expect(await post({ query: page(100) }, 'mem_2')).toMatchObject({ status: 429, retryAfter: expect.stringMatching(/^\d+$/) as string })
    expect(await post({ query: page(50) }, 'mem_3')).toMatchObject({ status: 200, retryAfter: undefined })
  })

  it('answers 401 to a stranger, whether the document is valid, invalid, unreadable or a mutation by GET', async () => {
    for (const query of ['{ word }', '{ wrod }', '{', '{ ...F } fragment F on Query { __typename }'])
      expect(await post({ query, operationName: 'Nothing' })).toMatchObject({
        status: 401,
        body: { errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] },
      })
    const url = `/graphql?query=${encodeURIComponent('mutation { ping }')}`
    const answer = await app.inject({ method: 'GET', url, headers: { 'apollo-require-preflight': 'true' } })
    expect(answer).toMatchObject({ statusCode: 401 })
    expect(answer.body).not.toContain('ping')
    expect(operations).toEqual([])
  })

  it('answers 400 to hostile documents, executing nothing', async () => {
    for (const query of [`{ ${'word '.repeat(251)} }`, `{ word }`.padEnd(10_001), '{ customers(first: 0) { totalCount } }'])
      expect(await post({ query }, 'mem_4')).toMatchObject({
        status: 400,
        body: { errors: [{ extensions: { code: expect.stringMatching(/^(COST_LIMIT_EXCEEDED|BAD_USER_INPUT)$/) as string } }] },
      })
    expect(operations).toEqual([])
  })
})
