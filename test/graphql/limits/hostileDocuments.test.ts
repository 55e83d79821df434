/** Documents made to hurt are refused with a typed error, before they are executed and without being expanded (reliability 1.1, 1.2). */
import { createHash } from 'node:crypto'
import { parse } from 'graphql'
import { shapeOf } from '../../../src/graphql/limits/documentShape'
import { limits } from '../../../src/graphql/limits/limits'
import { limited, times } from './limitedServer'

const doubling = (fragments: number): string =>
  `{ ...F0 } ${times(fragments, at => `fragment F${at} on Query { ${at + 1 < fragments ? `me { ...F${at + 1} } ...F${at + 1}` : 'word'} }`)}`

const documents: [what: string, document: string, code: string][] = [
  ['26 doubling fragments', doubling(26), 'COST_LIMIT_EXCEEDED'],
  ['20 doubling fragments', doubling(limits.fragments), 'COST_LIMIT_EXCEEDED'],
  ['300 aliases of __typename', `{ ${times(300, at => `a${at}: __typename`)} }`, 'COST_LIMIT_EXCEEDED'],
  ['4,500 nested lists', `{ sum(of: ${'['.repeat(4_500)}`, 'GRAPHQL_PARSE_FAILED'],
  ['6,000 repeats of a field', `{ ${times(6_000, 'word')} }`, 'COST_LIMIT_EXCEEDED'],
  ['900 repeats of a field', `{ ${times(900, 'word')} }`, 'COST_LIMIT_EXCEEDED'],
  [
    '900 repeats of a field in a fragment that nobody spreads',
    `{ word } fragment F on Query { ${times(900, 'word')} }`,
    'COST_LIMIT_EXCEEDED',
  ],
  ['300 inline fragments', `{ ${times(300, '... { word }')} }`, 'GRAPHQL_PARSE_FAILED'],
  [
    'fragments in a circle',
    '{ ...A } fragment A on Query { me { ...B } } fragment B on Query { me { ...A } }',
    'GRAPHQL_VALIDATION_FAILED',
  ],
  ['a fragment in itself', '{ ...A } fragment A on Query { ...A }', 'GRAPHQL_VALIDATION_FAILED'],
  [
    'introspection that nests its lists',
    '{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }',
    'GRAPHQL_VALIDATION_FAILED',
  ],
  [
    'pages in pages',
    '{ customers(first: 100) { nodes { orders(first: 100) { nodes { lines(first: 100) { nodes { id } } } } } } }',
    'COST_LIMIT_EXCEEDED',
  ],
]

it.each(documents)('%s', async (_what, document, code) => {
  const { ask, executed } = limited()
  for (const _ of [1, 2]) expect(await ask(document)).toMatchObject({ status: 400, code })
  expect(executed()).toBe(0)
})

it('adds up 200 doubling fragments without expanding them', () => {
  expect(shapeOf(parse(doubling(200)))).toMatchObject({ fragments: 200, fields: 2 ** 200 - 1, depth: 200 })
})

it('measures each fragment of a circle once', () => {
  expect(shapeOf(parse('{ ...A word } fragment A on Query { me { ...B } } fragment B on Query { me { ...A } word }'))).toMatchObject({
    depth: 2,
    fields: 4,
  })
})

it.each([
  ['too long', '{ word }'.padEnd(limits.characters + 1)],
  ['too wide', `{ ${times(limits.fields + 1, 'word')} }`],
])('does not keep a document that is %s as a persisted one', async (_what, document) => {
  const { ask } = limited()
  const extensions = { persistedQuery: { version: 1, sha256Hash: createHash('sha256').update(document).digest('hex') } }
  expect(await ask(document, { extensions })).toMatchObject({ status: 400, code: 'COST_LIMIT_EXCEEDED' })
  expect(await ask(undefined, { extensions })).toMatchObject({ code: 'PERSISTED_QUERY_NOT_FOUND' })
})
