/** A document that nobody can run is parsed and validated once, not each time that it comes. */
import type { ApolloServerPlugin } from '@apollo/server'
import { type LimitsOptions, limitsPlugin } from '../../../src/graphql/limits/limitsPlugin'
import { generous, serverWith } from './limitedServer'

type Asking = { readonly variables?: Record<string, unknown>; readonly operationName?: string }
const member = { viewer: { memberId: 'mem_1' } }

const counted = (limiting: Partial<LimitsOptions> = {}) => {
  let parsed = 0
  let resolved: string | undefined
  const counter: ApolloServerPlugin<typeof member> = {
    requestDidStart: async () => ({
      parsingDidStart: async () => void parsed++,
      didResolveOperation: async ({ source }) => void (resolved = source),
    }),
  }
  const server = serverWith({}, { plugins: [limitsPlugin({ ...generous, ...limiting }), counter as never] })
  const ask = async (query: string, asking: Asking = {}, contextValue: { viewer: { memberId: string } | null } = member) => {
    const { body, http } = await server.executeOperation({ query, ...asking }, { contextValue })
    if (body.kind !== 'single') throw new Error('one answer was expected')
    return { ...body.singleResult, status: http.status }
  }
  return { ask, parsed: () => parsed, resolved: () => resolved }
}

it.each([
  ['that asks for unknown fields', '{ wrod customers { nodes { nmae } } }', 2, 'GRAPHQL_VALIDATION_FAILED'],
  ['that cannot be read', '{ word', 1, 'GRAPHQL_PARSE_FAILED'],
  ['that is too deep', `{ ${'me { '.repeat(20)}word${' }'.repeat(20)} }`, 1, 'COST_LIMIT_EXCEEDED'],
  [
    'that costs too much',
    '{ customers(first: 100) { nodes { orders(first: 100) { nodes { lines(first: 100) { nodes { id } } } } } } }',
    1,
    'COST_LIMIT_EXCEEDED',
  ],
  ['with a page that is too large', '{ customers(first: 101) { totalCount } }', 1, 'BAD_USER_INPUT'],
])('a document %s gets the same answer again, and is not looked at again', async (_what, query, found, code) => {
  const { ask, parsed, resolved } = counted()
  const first = await ask(query)
  expect(first.status).toBe(400)
  expect(first.errors).toHaveLength(found)
  for (const { extensions } of first.errors ?? []) expect(extensions?.code).toBe(code)

  // One look at the smallest document there is, which stands in for a refused one from then on.
  await ask(query)
  const before = parsed()
  expect(await ask(query)).toEqual(first)
  expect(parsed()).toBe(before)
  expect(resolved()).toBe('{ __typename }')
})

it('a stranger learns nothing from what a member was told', async () => {
  const { ask } = counted()
  await ask('{ wrod }')
  const { status, errors } = await ask('{ wrod }', {}, { viewer: null })
  expect([status, errors?.map(({ extensions }) => extensions?.code)]).toEqual([401, ['UNAUTHENTICATED']])
})

it('what was refused for its variables is looked at each time', async () => {
  const { ask } = counted()
  const query = 'query($size: Int) { customers(first: $size) { totalCount } }'
  expect((await ask(query, { variables: { size: 101 } })).errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }])
  expect(await ask(query, { variables: { size: 100 } })).toMatchObject({ data: { customers: null } })
})

it('what was refused for one of its operations, or for a name that it has not, is looked at each time', async () => {
  const { ask } = counted()
  const query = 'query Large { customers(first: 101) { totalCount } } query Small { customers(first: 1) { totalCount } }'
  expect((await ask(query, { operationName: 'Large' })).errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }])
  expect(await ask(query, { operationName: 'Small' })).toMatchObject({ data: { customers: null } })
  const single = 'query Small { customers(first: 1) { totalCount } }'
  expect((await ask(single, { operationName: 'Large' })).errors).toMatchObject([{ extensions: { code: 'OPERATION_RESOLUTION_FAILURE' } }])
  expect(await ask(single)).toMatchObject({ data: { customers: null } })
})

it('who has spent the budget of a minute is told so, and nobody else who asks the same', async () => {
  const { ask } = counted({ costPerMinute: 1 })
  const ofMember = (memberId: string) => ask('{ word }', {}, { viewer: { memberId } })
  expect((await ofMember('mem_2')).errors).toBeUndefined()
  expect((await ofMember('mem_2')).errors).toMatchObject([{ extensions: { code: 'RATE_LIMITED' } }])
  expect((await ofMember('mem_3')).errors).toBeUndefined()
})

it('a stream of different documents pushes the oldest out', async () => {
  const { ask, parsed } = counted()
  await ask('{ wrod }')
  for (let other = 0; other < 100; other++) await ask(`{ wrod${other} }`)
  const before = parsed()
  await ask('{ wrod }')
  expect(parsed()).toBe(before + 1)
})
