/** A document that nobody can run is parsed and validated once, not each time that it comes. */
import type { ApolloServerPlugin } from '@apollo/server'
import { limitsPlugin } from '../../../src/graphql/limits/limitsPlugin'
import { generous, serverWith } from './limitedServer'

const member = { viewer: { memberId: 'mem_1' } }

const counted = () => {
  let parsed = 0
  const counter: ApolloServerPlugin<typeof member> = {
    requestDidStart: async () => ({ parsingDidStart: async () => void parsed++ }),
  }
  const server = serverWith({}, { plugins: [limitsPlugin(generous), counter as never] })
  const ask = async (query: string, contextValue: { viewer: { memberId: string } | null } = member) => {
    const { body, http } = await server.executeOperation({ query }, { contextValue })
    if (body.kind !== 'single') throw new Error('one answer was expected')
    return { ...body.singleResult, status: http.status }
  }
  return { ask, parsed: () => parsed }
}

it.each([
  ['that asks for unknown fields', '{ wrod customers { nodes { nmae } } }', 2, 'GRAPHQL_VALIDATION_FAILED'],
  ['that cannot be read', '{ word', 1, 'GRAPHQL_PARSE_FAILED'],
])('a document %s gets the same answer again, and is not looked at again', async (_what, query, found, code) => {
  const { ask, parsed } = counted()
  const first = await ask(query)
  expect(first.status).toBe(400)
  expect(first.errors).toHaveLength(found)
  for (const { extensions } of first.errors ?? []) expect(extensions?.code).toBe(code)

  // One look at the smallest document there is, which stands in for a refused one from then on.
  await ask(query)
  const before = parsed()
  expect(await ask(query)).toEqual(first)
  expect(parsed()).toBe(before)
})

it('a stranger learns nothing from what a member was told', async () => {
  const { ask } = counted()
  await ask('{ wrod }')
  const { status, errors } = await ask('{ wrod }', { viewer: null })
  expect([status, errors?.map(({ extensions }) => extensions?.code)]).toEqual([401, ['UNAUTHENTICATED']])
})

it('what was refused for its variables, its size or its cost is looked at each time', async () => {
  const { ask } = counted()
  const page = (size: number) => `{ customers(first: ${size}) { totalCount } }`
  expect((await ask(page(101))).errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }])
  expect(await ask(page(100))).toMatchObject({ data: { customers: null } })
})

it('a stream of different documents pushes the oldest out', async () => {
  const { ask, parsed } = counted()
  await ask('{ wrod }')
  for (let other = 0; other < 100; other++) await ask(`{ wrod${other} }`)
  const before = parsed()
  await ask('{ wrod }')
  expect(parsed()).toBe(before + 1)
})
