/** Document limits: at the limit a document is served, one over it is refused, directly and through fragments (G4). */
import { type Limit, limits } from '../../../src/graphql/limits/limits'
import { limited, times } from './limitedServer'

const { ask, executed } = limited()

const padded = (length: number): string => '{ word }'.padEnd(length, ' ')
const nested = (depth: number): string => `${'{ me '.repeat(depth - 1)}{ word }${' }'.repeat(depth - 1)}`
const aliased = (count: number): string => times(count, at => `a${at}: __typename`)
const tags = (count: number): string => times(count, '@tag')

type Case = [limit: Limit, how: string, document: (count: number) => string]
const cases: Case[] = [
  ['characters', 'in the document', padded],
  ['operations', 'in the document', count => times(count, at => `query Q${at} { word }`)],
  [
    'fragments',
    'in the document',
    count => `{ ${times(count, at => `...F${at}`)} } ${times(count, at => `fragment F${at} on Query { word }`)}`,
  ],
  ['operationName', 'in the document', count => `query ${'Q'.repeat(count)} { word }`],
  [
    'variables',
    'of an operation',
    count => `query (${times(count, at => `$v${at}: Int = 1`)}) { sum(of: [${times(count, at => `$v${at}`)}]) }`,
  ],
  ['depth', 'directly', nested],
  ['depth', 'through a fragment', count => `{ me { ...F } } fragment F on Query ${nested(count - 1)}`],
  ['depth', 'through inline fragments', count => `{ ... on Query { me { ... ${nested(count - 1)} } } }`],
  ['depth', 'beside introspection', count => `{ __typename me ${nested(count - 1)} }`],
  ['aliases', 'of __typename', count => `{ ${aliased(count)} }`],
  ['aliases', 'through a fragment', count => `{ first: me { ...F } } fragment F on Query { ${aliased(count - 1)} }`],
  [
    'aliases',
    'through a fragment spread twice',
    count => `{ ${times(count - 10, at => `b${at}: word`)} ...F me { ...F } } fragment F on Query { ${aliased(5)} }`,
  ],
  ['aliases', 'through inline fragments', count => `{ ... { ${aliased(count - 1)} } ... on Query { last: word } }`],
  ['fields', 'directly', count => `{ ${times(count, 'word')} }`],
  [
    'fields',
    'through a fragment spread twice',
    count => `{ ${times(count - 201, 'word')} ...F me { ...F } } fragment F on Query { ${times(100, 'word')} }`,
  ],
  ['fields', 'through inline fragments', count => `{ ... { ${times(count - 1, 'word')} } ... on Query { word } }`],
  ['directives', 'on a field', count => `{ word ${tags(count)} }`],
  ['directives', 'on an operation', count => `query ${tags(count)} { word }`],
  ['directives', 'on a variable', count => `query ($of: String ${tags(count)}) { word(of: $of) }`],
  ['directives', 'on a fragment spread', count => `{ ...F ${tags(count)} } fragment F on Query { word }`],
  ['directives', 'on a fragment', count => `{ ...F } fragment F on Query ${tags(count)} { word }`],
  ['directives', 'on an inline fragment', count => `{ ... ${tags(count)} { word } }`],
]

describe.each(cases)('%s %s', (limit, _how, document) => {
  const name = (count: number) =>
    limit === 'operations' ? { operationName: 'Q0' } : limit === 'operationName' ? { operationName: 'Q'.repeat(count) } : {}

  it('is served at the limit', async () => {
    const answer = await ask(document(limits[limit]), name(limits[limit]))
    expect(answer).toMatchObject({ status: 200 })
    expect(answer.errors).toBeUndefined()
  })

  it('is refused one over the limit, and again when it is repeated', async () => {
    const before = executed()
    for (const _ of [1, 2]) {
      const answer = await ask(document(limits[limit] + 1), name(limits[limit] + 1))
      expect(answer).toMatchObject({
        status: 400,
        code: 'COST_LIMIT_EXCEEDED',
        refusal: { limit, found: limits[limit] + 1, most: limits[limit] },
      })
      expect(answer.errors).toHaveLength(1)
    }
    expect(executed()).toBe(before)
  })
})

it('measures every operation of a document, whichever is chosen', async () => {
  const document = `query Small { word } query Deep ${nested(limits.depth + 1)}`
  expect(await ask(document, { operationName: 'Small' })).toMatchObject({ code: 'COST_LIMIT_EXCEEDED', refusal: { limit: 'depth' } })
})

it('measures the operation name of a request whose document has none', async () => {
  expect(await ask('{ word }', { operationName: 'Q'.repeat(101) })).toMatchObject({
    status: 400,
    refusal: { limit: 'operationName', found: 101 },
  })
})

it('leaves tokens to the parser, which stops at the limit', async () => {
  const lists = (tokens: number) => `{ sum(of: [${times(tokens - 9, '1')}]) }`
  expect((await ask(lists(limits.tokens))).refusal).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'of' })
  expect(await ask(lists(limits.tokens + 1))).toMatchObject({ status: 400, code: 'GRAPHQL_PARSE_FAILED' })
})

it('says that the operation is unclear when it is', async () => {
  expect(await ask('query A { word } query B { word }')).toMatchObject({ status: 400, code: 'OPERATION_RESOLUTION_FAILURE' })
})
