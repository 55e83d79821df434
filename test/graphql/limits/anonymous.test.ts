/** Strangers may ask for `__typename` and learn nothing else: one answer for every other document, valid or not (G3). */
import { limits } from '../../../src/graphql/limits/limits'
import { limited, times } from './limitedServer'

const { ask, executed } = limited()
const stranger = { member: null }

const served = ['{ __typename }', 'query { __typename }', 'query Ping { __typename }', '{ __typename __typename }', '{ kind: __typename }']

const refused = [
  '{ word }',
  '{ __typename word }',
  '{ wrod }',
  '{ ... { __typename } }',
  '{ ...F } fragment F on Query { __typename }',
  '{ __typename } fragment F on Query { word }',
  'query A { __typename } query B { word }',
  'query A { __typename } query B { __typename }',
  'mutation { __typename }',
  'mutation { ping }',
  'subscription { __typename }',
  '{ __typename @tag }',
  '{ __typename @nothing }',
  'query @tag { __typename }',
  'query ($by: Filter) { __typename }',
  'query ($by: Nothing) { __typename }',
  '{ __typename(of: 1) }',
  '{ __typename { name } }',
  '{ __schema { types { name } } }',
  '{ __type(name: "Customer") { name } }',
  'type Query { word: String }',
  '{',
  '}{',
  'word',
]

it.each(served)('%s is served', async query => {
  const answer = await ask(query, stranger)
  expect(answer.errors).toBeUndefined()
  expect(Object.values(answer.data ?? {})).toEqual(['Query'])
})

it.each(refused)('%s is refused like anything else', async query => {
  const before = executed()
  const answer = await ask(query, stranger)
  expect(answer).toMatchObject({ status: 401, code: 'UNAUTHENTICATED' })
  expect([answer.data, answer.extensions]).toEqual([undefined, undefined])
  expect(answer.errors).toEqual((await ask('{ word }', stranger)).errors)
  expect(executed()).toBe(before)
})

it('is refused unread when it is too long or too rich in tokens, however harmless', async () => {
  for (const query of [
    `{ sum(of: ${'['.repeat(4_500)}`,
    '{ __typename }'.padEnd(limits.characters + 1),
    `{ ${times(limits.tokens, '__typename')} }`,
  ])
    expect(await ask(query, stranger)).toMatchObject({ status: 401, code: 'UNAUTHENTICATED' })
})

it('keeps to the limits that hold for everybody', async () => {
  const aliases = (count: number) => `{ ${times(count, at => `a${at}: __typename`)} }`
  expect(await ask(aliases(limits.aliases), stranger)).toMatchObject({ status: 200 })
  expect(await ask(aliases(limits.aliases + 1), stranger)).toMatchObject({ status: 400, code: 'COST_LIMIT_EXCEEDED' })
})

it('does not tell a stranger whether a persisted document is known', async () => {
  const persisted = (sha256Hash: string) => ({ ...stranger, extensions: { persistedQuery: { version: 1, sha256Hash } } })
  expect(await ask(undefined, persisted('0'.repeat(64)))).toMatchObject({ status: 401, code: 'UNAUTHENTICATED' })
})

it('does not serve a stranger what a member asked before', async () => {
  expect(await ask('{ word }')).toMatchObject({ status: 200 })
  expect(await ask('{ word }', stranger)).toMatchObject({ status: 401 })
})

it('teaches no name: 200 words as fields, arguments, types and directives get one and the same answer', async () => {
  const known = [
    'word',
    'me',
    'customers',
    'newest',
    'nodes',
    'regions',
    'sum',
    'filter',
    'ids',
    'Customer',
    'Filter',
    'Query',
    'Rename',
    'tag',
  ]
  const words = [...known, ...Array.from({ length: 200 - known.length }, (_, at) => `${known[at % known.length]}${at}`)]
  const answers = await Promise.all(
    words.flatMap(word =>
      [
        `{ ${word} }`,
        `{ ${word} { id } }`,
        `{ word(${word}: 1) }`,
        `query ($a: ${word}) { __typename }`,
        `{ ... on ${word} { __typename } }`,
        `{ __typename @${word} }`,
      ].map(query => ask(query, stranger)),
    ),
  )
  expect(answers).toHaveLength(1_200)
  expect(new Set(answers.map(({ status, errors, data, extensions }) => JSON.stringify({ status, errors, data, extensions }))).size).toBe(1)
})

it('lets members read validation errors, without suggestions', async () => {
  const answer = await ask('{ wrod }')
  expect(answer).toMatchObject({ status: 400, code: 'GRAPHQL_VALIDATION_FAILED' })
  expect(answer.errors?.[0]?.message).toBe('Cannot query field "wrod" on type "Query".')
})
