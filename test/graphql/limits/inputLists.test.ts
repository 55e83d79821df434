/** Input lists: as long as they may be they are served, one longer is refused with the name of the argument, wherever it stands (G4). */
import { limits } from '../../../src/graphql/limits/limits'
import { type Asking, limited, times } from './limitedServer'

const { ask, executed } = limited()

describe('input lists', () => {
  const ids = (count: number): string[] => Array.from({ length: count }, (_, at) => `cus_${at}`)
  const literal = (count: number): string => `[${times(count, '"x"')}]`
  const both: [where: string, argument: string, asking: (count: number) => [string, Asking]][] = [
    ['in a literal', 'ids', count => [`{ nodes(ids: ${literal(count)}) { id } }`, {}]],
    ['in a variable', 'ids', count => ['query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { variables: { ids: ids(count) } }]],
    ['in a variable default', 'ids', count => [`query ($ids: [ID!]! = ${literal(count)}) { nodes(ids: $ids) { id } }`, {}]],
    ['of variables', 'of', count => [`query ($n: Int!) { sum(of: [${times(count, '$n')}]) }`, { variables: { n: 1 } }]],
    ['deep in a literal', 'filter', count => [`{ customers(filter: { and: [{ ids: ${literal(count)} }] }) { totalCount } }`, {}]],
    [
      'deep in a variable',
      'filter',
      count => [
        'query ($by: Filter) { me { customers(filter: $by) { totalCount } } }',
        { variables: { by: { and: [{ ids: ids(count) }] } } },
      ],
    ],
    [
      'in a variable inside a literal',
      'filter',
      count => ['query ($ids: [ID!]) { customers(filter: { ids: $ids }) { totalCount } }', { variables: { ids: ids(count) } }],
    ],
    ['in a fragment', 'ids', count => [`{ ...F } fragment F on Query { ... { nodes(ids: ${literal(count)}) { id } } }`, {}]],
    [
      'of a mutation',
      'input',
      count => ['mutation ($input: Rename!) { rename(input: $input) { results { id } } }', { variables: { input: { names: ids(count) } } }],
    ],
  ]

  it.each(both)('of 250 are served and of 251 refused %s', async (_where, argument, asking) => {
    expect((await ask(...asking(limits.inputList))).errors).toBeUndefined()
    const before = executed()
    expect(await ask(...asking(limits.inputList + 1))).toMatchObject({ status: 400, code: 'BAD_USER_INPUT', refusal: { argument } })
    expect(executed()).toBe(before)
  })

  it('may nest 20 levels and no more', async () => {
    const query = 'query ($by: Filter) { customers(filter: $by) { totalCount } }'
    const deep = (levels: number): object => (levels === 1 ? {} : levels === 2 ? { ids: [] } : { and: [deep(levels - 2)] })
    expect((await ask(query, { variables: { by: deep(limits.inputDepth) } })).errors).toBeUndefined()
    expect(await ask(query, { variables: { by: deep(limits.inputDepth + 1) } })).toMatchObject({
      code: 'BAD_USER_INPUT',
      refusal: { argument: 'filter' },
    })
  })

  it('that nest without end are refused without following them', async () => {
    const bottomless = JSON.parse('['.repeat(49_000) + ']'.repeat(49_000)) as unknown
    expect(await ask('query ($of: [Int!]) { sum(of: $of) }', { variables: { of: bottomless } })).toMatchObject({
      status: 400,
      code: 'BAD_USER_INPUT',
    })
  })
})
