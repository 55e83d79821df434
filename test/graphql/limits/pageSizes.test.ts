/** Page arguments: literals, variables and variable defaults alike, refused with the name of the argument (G4). */
import { type Asking, limited } from './limitedServer'

const { ask, executed } = limited()

/** The same arguments as literals, as variables, and as defaults of variables. */
const types: Record<string, string> = { first: 'Int', last: 'Int', offset: 'Int', after: 'String', before: 'String' }
type Arguments = Record<string, number | string | null>
const ways: [way: string, write: (given: Arguments) => [string, Asking]][] = [
  ['as literals', given => [`{ customers(${listed(given, (name, value) => `${name}: ${JSON.stringify(value)}`)}) { totalCount } }`, {}]],
  ['as variables', given => [withVariables(given, name => `$${name}: ${types[name]}`), { variables: given }]],
  ['as variable defaults', given => [withVariables(given, (name, value) => `$${name}: ${types[name]} = ${JSON.stringify(value)}`), {}]],
  [
    'through fragments',
    given => [
      `{ ... { ...F } } fragment F on Query { customers(${listed(given, (name, value) => `${name}: ${JSON.stringify(value)}`)}) { ... { totalCount } } }`,
      {},
    ],
  ],
]
const listed = (given: Arguments, write: (name: string, value: unknown) => string): string =>
  Object.entries(given)
    .map(([name, value]) => write(name, value))
    .join(' ')
const withVariables = (given: Arguments, declare: (name: string, value: unknown) => string): string =>
  `query (${listed(given, declare)}) { customers(${listed(given, name => `${name}: $${name}`)}) { totalCount } }`

describe.each(ways)('page arguments %s', (_way, write) => {
  it.each<Arguments>([
    { first: 1 },
    { first: 100 },
    { last: 100 },
    { first: 100, after: 'x' },
    { last: 1, before: 'x' },
    { first: 20, offset: 0 },
    { first: 20, offset: 10_000 },
    { first: null, last: 5 },
  ])('%j are served', async given => {
    expect((await ask(...write(given))).errors).toBeUndefined()
  })

  it.each<[Arguments, string]>([
    [{ first: 0 }, 'first'],
    [{ first: -1 }, 'first'],
    [{ first: 101 }, 'first'],
    [{ first: 2_147_483_647 }, 'first'],
    [{ last: 0 }, 'last'],
    [{ last: 101 }, 'last'],
    [{ first: 5, last: 5 }, 'last'],
    [{ last: 5, after: 'x' }, 'after'],
    [{ first: 5, before: 'x' }, 'before'],
    [{ first: 5, offset: -1 }, 'offset'],
    [{ first: 5, offset: 10_001 }, 'offset'],
    [{ last: 5, offset: 5 }, 'offset'],
    [{ first: 5, after: 'x', offset: 5 }, 'offset'],
  ])('%j are refused, naming %s', async (given, argument) => {
    const before = executed()
    expect(await ask(...write(given))).toMatchObject({ status: 400, code: 'BAD_USER_INPUT', refusal: { argument } })
    expect(executed()).toBe(before)
  })
})

describe('page arguments of the wrong type in variables', () => {
  it.each([
    ['first', '5'],
    ['first', 1.5],
    ['last', [5]],
    ['offset', true],
    ['after', 5],
    ['before', { x: 1 }],
  ])('%s: %j is refused, naming the argument', async (argument, value) => {
    const beside = argument === 'before' ? 'last: 5' : argument === 'last' || argument === 'first' ? '' : 'first: 5'
    const query = `query ($value: ${types[argument]}) { customers(${beside} ${argument}: $value) { totalCount } }`
    expect(await ask(query, { variables: { value } })).toMatchObject({ status: 400, code: 'BAD_USER_INPUT', refusal: { argument } })
  })

  it('does not mistake what every object inherits for a variable', async () => {
    expect((await ask('query ($constructor: Int) { customers(first: $constructor) { totalCount } }')).errors).toBeUndefined()
  })
})

describe('nested pages', () => {
  it('are checked at every level', async () => {
    const query = 'query ($size: Int!) { customers { edges { node { orders { nodes { lines(last: $size) { nodes { id } } } } } } } }'
    expect(await ask(query, { variables: { size: 1 } })).toMatchObject({ status: 200 })
    expect(await ask(query, { variables: { size: 101 } })).toMatchObject({ code: 'BAD_USER_INPUT', refusal: { argument: 'last' } })
  })
})
