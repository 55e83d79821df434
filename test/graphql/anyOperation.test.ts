/** Whatever is asked, by whomever: compiled, interpreted, and row by row, the answers are the same. */
import { execute } from 'graphql'
import fc from 'fast-check'
import { compilingExecutor, type Executor } from '../../src/graphql/executor'
import { type Answer, type Asking, openAsking, schema } from '../support/asking'
import { databases } from '../support/databases'
import { type Demo, openDemo } from '../support/demo'
import { picking, randomOperation } from '../support/randomOperations'

const plain: Executor = async ({ document, operationName, variables, contextValue }) =>
  (await execute({ schema, document, operationName, variableValues: variables, contextValue })) as never

const personas = [
  'sp-admin',
  'sp-admin',
  'sp-manager',
  'sp-supervisor',
  'sp-finance',
  'gov-operations',
  'master-admin',
  'ecosystem-manager',
  'customer',
] as const

/** Errors come in the order of failing, and their places in the answer tell which field it was. */
const comparable = ({ data, errors }: Answer) => ({
  data: JSON.parse(JSON.stringify(data)) as unknown,
  errors: errors.map(({ path, extensions: { requestId: _, ...extensions } }) => JSON.stringify({ path, extensions })).sort(),
})

describe.each(databases)('any operation on %s', kind => {
  let demo: Demo
  let compiled: Asking
  let interpreted: Asking
  beforeAll(async () => {
    demo = await openDemo(kind)
    compiled = openAsking(demo.store, compilingExecutor(schema))
    interpreted = openAsking(demo.store, plain)
  })
  afterAll(async () => {
    await compiled.stop()
    await interpreted.stop()
    await demo.close()
  })

  it('answers the same compiled, by graphql-js, and asked for each row alone', async () => {
    const seen = { rows: 0, refused: 0 }
    const given = fc.record({ seed: fc.nat(), persona: fc.constantFrom(...personas) })
    await fc.assert(
      fc.asyncProperty(given, async ({ seed, persona }) => {
        const { text, variables, list } = randomOperation(schema, picking(seed))
        const viewer = await demo.viewer(persona)
        const ask = async (by: Asking, query: string) => comparable(await by.ask(viewer, query, variables, demo))
        const byGraphqlJs = await ask(interpreted, text)
        // the second sighting compiles, the third runs what was compiled before
        for (let sighting = 1; sighting <= 3; sighting++) expect(await ask(compiled, text)).toEqual(byGraphqlJs)

        const { nodes = [] } = ((byGraphqlJs.data as Record<string, unknown> | null)?.[list.alias] ?? {}) as { nodes?: { id: string }[] }
        if (byGraphqlJs.errors.length) seen.refused++
        else
          for (const row of nodes) {
            seen.rows++
            const alone = `query ($few: Int = 2, $yes: Boolean!, $no: Boolean!) { always: viewer @include(if: $yes) { kind }
              never: viewer @include(if: $no) { kind } few: customers(first: $few) { nodes { id } }
              node(id: "${row.id}") { id ... on ${list.type} { ${list.selection} } } }`
            const answer = await ask(interpreted, alone)
            if ((answer.data as { node: unknown } | null)?.node !== null) expect((answer.data as { node: unknown }).node).toEqual(row)
          }
      }),
      { numRuns: 120, endOnFailure: true, includeErrorInReport: true },
    )
    expect(seen.rows).toBeGreaterThan(50)
  })
})
