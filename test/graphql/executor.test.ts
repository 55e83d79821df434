/** Compiled or not, an operation answers the same. */
import { buildSchema, execute, parse } from 'graphql'
import { readExamples } from '../../src/examples'
import { compilingExecutor, type Executor } from '../../src/graphql/executor'

import { type Answer, type Asking, openAsking, schema } from '../support/asking'
import { type Demo, openDemo } from '../support/demo'

const plain: Executor = async ({ document, operationName, variables, contextValue }) =>
  (await execute({ schema, document, operationName, variableValues: variables, contextValue })) as never

/** Errors come in the order of failing, not of the fields. */
const comparable = ({ data, errors }: Answer) => ({
  data: JSON.parse(JSON.stringify(data)) as unknown,
  errors: errors.map(({ path, extensions: { requestId: _, ...extensions } }) => JSON.stringify({ path, extensions })).sort(),
})

describe('the compiled executor', () => {
  let demo: Demo
  let compiled: Asking
  let interpreted: Asking
  beforeAll(async () => {
    demo = await openDemo('sqlite')
    compiled = openAsking(demo.store, compilingExecutor(schema))
    interpreted = openAsking(demo.store, plain)
  })
  afterAll(async () => {
    await compiled.stop()
    await interpreted.stop()
    await demo.close()
  })

  const bothAnswer = async (persona: string, text: string, variables: Record<string, unknown>) => {
    const viewer = await demo.viewer(persona)
    // the second sighting compiles, the third runs compiled from the start
    for (let sighting = 0; sighting < 2; sighting++) await compiled.ask(viewer, text, variables, demo)
    const [left, right] = [await compiled.ask(viewer, text, variables, demo), await interpreted.ask(viewer, text, variables, demo)]
    expect(comparable(left)).toEqual(comparable(right))
    return left
  }

  const queries = readExamples().filter(({ isMutation }) => !isMutation)
  it.each(queries.map(example => [example.name, example] as const))('answers %s as graphql-js does', async (_name, { text, variables }) => {
    await bothAnswer('sp-admin', text, variables)
    await bothAnswer('sp-manager', text, variables)
  })

  it.each([
    ['a variable of the wrong type', 'query($n: Int!) { customers(first: $n) { nodes { id } } }', { n: 'three' }],
    ['the default of a variable that may not be null', 'query($n: Int! = 2) { customers(first: $n) { nodes { id } } }', {}],
    ['a missing variable', 'query($n: Int!) { customers(first: $n) { nodes { id } } }', {}],
    ['a page size that is too large', 'query($n: Int!) { customers(first: $n) { nodes { id } } }', { n: 101 }],
    ['a forbidden field', '{ vouchers(first: 2) { nodes { id } } }', {}],
    [
      'aliases of one field with other arguments',
      '{ a: customers(first: 1) { nodes { id } } b: customers(first: 2) { nodes { id label } } }',
      {},
    ],
    ['merged fields', '{ customers(first: 1) { nodes { id } } customers(first: 1) { nodes { label } totalCount } }', {}],
    [
      'skip and include',
      'query($yes: Boolean!) { customers(first: 2) { nodes { id label @skip(if: $yes) level @include(if: $yes) } } }',
      { yes: true },
    ],
    [
      'a fragment on the interface',
      'query { customers(first: 2) { nodes { ...F } } } fragment F on Node { id ... on Customer { label } }',
      {},
    ],
    ['an alias that objects treat in a way of their own', '{ viewer { __proto__: scope } __proto__: viewer { kind } }', {}],
    [
      'a variable that is left out of an object',
      'query ($s: String) { customers(filter: { customerName: $s }) { totalCount nodes { id } } }',
      {},
    ],
    ['a cursor that is left out', 'query ($after: String) { customers(first: 2, after: $after) { nodes { id } } }', {}],
    ['a cursor that is null', 'query ($after: String) { customers(first: 2, after: $after) { nodes { id } } }', { after: null }],
    ['a page size that is left out', 'query ($n: Int) { customers(first: $n) { nodes { id orders(first: $n) { nodes { id } } } } }', {}],
    [
      'a page size that is null',
      'query ($n: Int) { customers(first: $n) { nodes { id orders(first: $n) { nodes { id } } } } }',
      { n: null },
    ],
    ['a null for a default', 'query ($n: Int = 3) { customers(first: $n) { nodes { id } } }', { n: null }],
    ['a filter that is left out', 'query ($f: CustomerFilter) { customers(filter: $f) { totalCount nodes { id } } }', {}],
    ['a filter that is null', 'query ($f: CustomerFilter) { customers(filter: $f) { totalCount nodes { id } } }', { f: null }],
    ['an order that is left out', 'query ($o: CustomerOrder) { customers(orderBy: $o) { nodes { id } } }', {}],
    ['an order that is null', 'query ($o: CustomerOrder) { customers(orderBy: $o) { nodes { id } } }', { o: null }],
    [
      'a null for an order that has a default',
      'query ($o: CustomerOrder = ASSOCIATED_AT_ASC) { customers(orderBy: $o) { nodes { id } } }',
      { o: null },
    ],
    ['a null inside an object', 'query ($s: String) { customers(filter: { customerName: $s }) { totalCount nodes { id } } }', { s: null }],
    ['a variable that is left out of a list', 'query ($id: ID) { customers(filter: { ids: [$id] }) { totalCount nodes { id } } }', {}],
    [
      'a variable that is left out at one place of two, inside an object',
      'query ($s: String) { customers(after: $s, filter: { customerName: $s }) { totalCount nodes { id } } }',
      {},
    ],
    [
      'a fragment that is switched off at its first place only',
      'query ($no: Boolean!) { customers(first: 2) { nodes { ...F @include(if: $no) ...F } } } fragment F on Customer { id label }',
      { no: false },
    ],
    [
      'one field twice, switched off at its first place only',
      'query ($no: Boolean!) { customers(first: 2) { nodes { id label @include(if: $no) label } } }',
      { no: false },
    ],
    ['a filter that is refused', '{ customers(filter: { customerName: "a b" }) { nodes { id } } }', {}],
  ])('answers %s as graphql-js does', async (_what, text, variables) => {
    await bothAnswer('sp-manager', text, variables)
  })

  it('leaves alone what a mutation does not name, however often its document comes (api: absent is not null)', async () => {
    const viewer = await demo.viewer('sp-admin')
    const { data } = await compiled.ask(viewer, '{ viewer { member { id email { masked } } } }', {}, demo)
    const { id, email } = (data as { viewer: { member: { id: string; email: unknown } } }).viewer.member
    const text = `mutation ($id: ID!, $name: String, $email: String) {
      updateMember(input: { id: $id, displayName: $name, email: $email }) { userErrors { code } member { email { masked } } } }`
    for (const name of ['Once', 'Twice', 'Thrice', 'Again']) {
      const answer = await compiled.ask(viewer, text, { id, name }, demo)
      expect(answer.data).toEqual({ updateMember: { userErrors: [], member: { email } } })
    }
  })

  describe('told by a text that is kept as a number', () => {
    const words = buildSchema('type Query { word(at: Int, of: Range, every: Int! = 2): String } input Range { from: Int }')
    const field = words.getQueryType()?.getFields().word
    if (field) field.resolve = () => 7
    const interpretedWord = '7'
    /** What is compiled answers as the rows hold it. */
    const compiledWord = 7

    it.each<[what: string, text: string, variables: Record<string, unknown>, word: unknown]>([
      ['is compiled without variables', '{ word }', {}, compiledWord],
      ['is compiled with all of them', 'query ($from: Int) { word(of: { from: $from }) }', { from: 1 }, compiledWord],
      ['is compiled without an argument that may be null', 'query ($at: Int, $of: Range) { word(at: $at, of: $of) }', {}, compiledWord],
      ['is compiled with a null for it', 'query ($at: Int, $of: Range) { word(at: $at, of: $of) }', { at: null, of: null }, compiledWord],
      ['is not compiled without one inside an object', 'query ($from: Int) { word(of: { from: $from }) }', {}, interpretedWord],
      ['is not compiled without one that may not be null', 'query ($every: Int) { word(every: $every) }', {}, interpretedWord],
    ])('what comes again %s', async (_what, text, variables, word) => {
      const run = { document: parse(text), operationName: null, variables, contextValue: {} }
      const executor = compilingExecutor(words)
      for (let sighting = 0; sighting < 2; sighting++) await executor(run)
      expect(await executor(run)).toMatchObject({ data: { word } })
    })
  })

  it('runs a document that was seen once without compiling it', async () => {
    const viewer = await demo.viewer('sp-admin')
    const { data } = await compiled.ask(viewer, parse('{ viewer { scope } }'), {}, demo)
    expect(data).toMatchObject({ viewer: { scope: 'ALL' } })
  })
})
