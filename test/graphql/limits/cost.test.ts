/** Predicted cost: what it counts, that it is never below the rows that pages read, and what it refuses (G5). */
import fc from 'fast-check'
import { buildSchema, getOperationAST, parse } from 'graphql'
import { planOf } from '../../../src/graphql/limits/operationPlan'
import { variablesOf } from '../../../src/graphql/limits/variables'
import { limited, schema } from './limitedServer'

const costIn = (world: typeof schema, query: string, variables: Record<string, unknown> = {}): number => {
  const document = parse(query)
  const operation = getOperationAST(document)
  if (!operation) throw new Error('one operation was expected')
  return planOf(world, document, operation).cost(variablesOf(operation, variables))
}
const cost = (query: string, variables?: Record<string, unknown>): number => costIn(schema, query, variables)

describe('the predicted cost', () => {
  it.each<[what: string, query: string, cost: number]>([
    ['nothing for scalars', '{ word sum(of: [1]) __typename }', 0],
    ['one for an object', '{ me { word } }', 1],
    ['each alias', '{ a: me { word } b: me { me { word } } }', 3],
    ['objects through fragments', '{ ...F ...F } fragment F on Query { ... { me { word } } }', 2],
    ['a page and the row that it reads ahead', '{ customers(first: 10) { nodes { id } } }', 1 + 11],
    ['20 rows by default', '{ customers { nodes { id } } }', 1 + 21],
    ['20 rows for null', '{ customers(first: null) { nodes { id } } }', 1 + 21],
    ['rows and edges each', '{ customers(first: 10) { nodes { id } edges { node { id } } } }', 1 + 11 + 11 * 2],
    ['the default of the schema', '{ newest { id } }', 8],
    ['a list with page arguments', '{ newest(first: 30) { customer { id } } }', 31 * 2],
    ['10 for a list without page arguments', '{ regions { name } }', 10],
    ['10 for another list of a connection', '{ customers(first: 1) { byRegion { name } } }', 1 + 10],
    ['as many as are named in the input', `{ nodes(ids: [${'1 '.repeat(60)}]) { manager { id } } }`, 60 * 2],
    ['nested pages', '{ customers(first: 4) { nodes { orders(last: 2) { edges { node { id } } } } } }', 1 + 5 * (1 + (1 + 3 * 2))],
    [
      'one for every four values of a filter, for each parent',
      `{ customers(first: 4) { nodes { orders(first: 1, ids: [${'1 '.repeat(98)}]) { nodes { id } } } } }`,
      1 + 5 * (1 + (1 + 2 + 25)),
    ],
    ['five times for a mutation', 'mutation { ping }', 5],
    ['each item of a batch', `mutation { rename(input: { names: [${'"x" '.repeat(50)}] }) { results { id } } }`, 5 * (50 + 50)],
    ['introspection at a fixed price', '{ __schema { types { name fields { name } } } }', 100],
  ])('counts %s', (_what, query, expected) => {
    expect(cost(query)).toBe(expected)
  })

  it('takes sizes from variables before the defaults of variables', () => {
    const query = 'query ($size: Int = 3) { customers(first: $size) { nodes { id } } }'
    expect([cost(query), cost(query, { size: 50 }), cost(query, { size: null })]).toEqual([1 + 4, 1 + 51, 1 + 21])
    expect(cost('query ($size: Int) { newest(first: $size) { id } }')).toBe(8)
  })

  it('takes the size of a list without page arguments from its field', () => {
    const world = buildSchema('type Query { regions: [Region] } type Region { name: String }')
    Object.assign(world.getQueryType()?.getFields().regions?.extensions ?? {}, { expectedSize: 3 })
    expect(costIn(world, '{ regions { name } }')).toBe(3)
  })
})

describe('a random nesting of pages', () => {
  type Page = { size: number; by: 'first' | 'last'; as: 'literal' | 'variable' | 'default'; rows: 'nodes' | 'edges'; spread: boolean }
  const page: fc.Arbitrary<Page> = fc.record({
    size: fc.integer({ min: 1, max: 100 }),
    by: fc.constantFrom('first', 'last'),
    as: fc.constantFrom('literal', 'variable', 'default'),
    rows: fc.constantFrom('nodes', 'edges'),
    spread: fc.boolean(),
  })
  const levels = ['customers', 'orders', 'lines']

  const selection = (pages: Page[], at = 0): string => {
    const [here, ...rest] = pages
    if (!here) return 'id'
    const inner = selection(rest, at + 1)
    const rows = here.rows === 'nodes' ? `nodes { ${inner} }` : `edges { node { ${inner} } }`
    const argument = `${here.by}: ${here.as === 'literal' ? here.size : `$s${at}`}`
    return `${levels[at]}(${argument}) { ${here.spread ? `... { ${rows} }` : rows} }`
  }
  const written = (pages: Page[]): [string, Record<string, unknown>] => {
    const numbered = pages.map((each, at) => ({ ...each, name: `s${at}` })).filter(({ as }) => as !== 'literal')
    const declared = numbered.map(({ name, as, size }) => `$${name}: Int${as === 'default' ? ` = ${size}` : ''}`).join(' ')
    const given = Object.fromEntries(numbered.filter(({ as }) => as === 'variable').map(({ name, size }) => [name, size]))
    return [`query ${declared && `(${declared})`} { ${selection(pages)} }`, given]
  }
  /** What really is read: each page its rows, one row ahead and one count, for every row above it. */
  const rowsRead = ([here, ...rest]: Page[]): number => (here ? here.size + 2 + here.size * rowsRead(rest) : 0)

  it('never costs less than the product of its sizes, nor than the rows that it reads', () => {
    fc.assert(
      fc.property(fc.array(page, { minLength: 1, maxLength: levels.length }), pages => {
        const predicted = cost(...written(pages))
        expect(predicted).toBeGreaterThanOrEqual(pages.reduce((product, { size }) => product * size, 1))
        expect(predicted).toBeGreaterThanOrEqual(rowsRead(pages))
      }),
      { numRuns: 500 },
    )
  })

  it('costs more when any of its sizes grows', () => {
    fc.assert(
      fc.property(fc.array(page, { minLength: 1, maxLength: levels.length }), fc.nat({ max: 2 }), (pages, which) => {
        const grown = pages.map((each, at) => (at === which % pages.length ? { ...each, size: each.size + 1 } : each))
        fc.pre(grown.every(({ size }) => size <= 100))
        expect(cost(...written(grown))).toBeGreaterThan(cost(...written(pages)))
      }),
    )
  })
})

describe('the cost limit', () => {
  const query = 'query ($size: Int!) { customers(first: $size) { nodes { id } } }'
  const asking = (size: number) => ({ variables: { size } })

  it('serves at the limit, refuses one over it, and tells the cost both times', async () => {
    const { ask, executed } = limited({ maxCost: 52 })
    expect(await ask(query, asking(50))).toMatchObject({ status: 200, extensions: { cost: { requested: 52, budget: 52 } } })
    expect(await ask(query, asking(51))).toMatchObject({
      status: 400,
      code: 'COST_LIMIT_EXCEEDED',
      refusal: { limit: 'cost', found: 53, most: 52 },
      extensions: { cost: { requested: 53, budget: 52 } },
    })
    expect(executed()).toBe(1)
  })

  it('is 20,000 unless the server is told otherwise', async () => {
    const { ask } = limited()
    expect(await ask('{ word }')).toMatchObject({ extensions: { cost: { requested: 0, budget: 20_000 } } })
  })
})
