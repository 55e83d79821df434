/** Asks for rows on every path by which a client can reach them: by id, in lists, and nested. */
import type { Answer, World } from './world'

export type ByIds = { readonly nodes: string[]; readonly node: string[]; readonly single: string[]; readonly refused: unknown[] }
type Identified = { id: string } | null

const idsOf = (found: readonly (Identified | undefined)[]): string[] => found.flatMap(row => (row ? [row.id] : [])).sort()
const refusalsOf = ({ errors }: Answer): unknown[] => errors.map(({ extensions }) => extensions.code)

/** Two fields for each stay below the limit of aliases. */
const idsPerQuery = 7

/** Which of these ids a persona can read by `nodes`, by `node` and, where there is one, by the field for a single row. */
export const readable = async (world: World, persona: string, ids: readonly string[], single?: string): Promise<ByIds> => {
  const chunks = Array.from({ length: Math.ceil(ids.length / idsPerQuery) }, (_, n) => ids.slice(n * idsPerQuery, (n + 1) * idsPerQuery))
  const answers = await Promise.all(
    chunks.map(async some => {
      const fields = some.map((id, n) => `n${n}: node(id: "${id}") { id } ${single ? `s${n}: ${single}(id: "${id}") { id }` : ''}`)
      const answer = await world.ask(persona, `query ($ids: [ID!]!) { nodes(ids: $ids) { id } ${fields.join(' ')} }`, { ids: some })
      const data = answer.data as { nodes: Identified[] } & Record<string, Identified>
      const named = (letter: string) => some.map((_, n) => data[`${letter}${n}`])
      return { nodes: data.nodes, node: named('n'), single: named('s'), refused: refusalsOf(answer) }
    }),
  )
  return {
    nodes: idsOf(answers.flatMap(({ nodes }) => nodes)),
    node: idsOf(answers.flatMap(({ node }) => node)),
    single: idsOf(answers.flatMap(each => each.single)),
    refused: [...new Set(answers.flatMap(({ refused }) => refused))],
  }
}

type Listed = { readonly ids: string[]; readonly totalCount: number | null; readonly refused: unknown[] }

/** What a root list shows a persona, by `nodes`, by `edges` and by its count. */
export const listed = async (world: World, persona: string, list: string, args = ''): Promise<Listed> => {
  const answer = await world.ask(persona, `{ ${list}(first: 100${args}) { totalCount nodes { id } edges { node { id } } } }`)
  const page = answer.data?.[list] as { totalCount: number; nodes: Identified[]; edges: { node: Identified }[] } | undefined
  const ids = idsOf(page?.nodes ?? [])
  expect(idsOf((page?.edges ?? []).map(({ node }) => node))).toEqual(ids)
  return { ids, totalCount: page?.totalCount ?? null, refused: refusalsOf(answer) }
}

/** Every id anywhere in an answer; each list in it counts exactly the rows that it shows. */
export const idsWithin = (value: unknown): Set<string> => {
  const ids = new Set<string>()
  const walk = (part: unknown): void => {
    if (Array.isArray(part)) part.forEach(walk)
    if (typeof part !== 'object' || part === null) return
    const { id, totalCount, nodes } = part as { id?: unknown; totalCount?: number; nodes?: unknown[] }
    if (typeof id === 'string') ids.add(id)
    if (totalCount !== undefined) expect(nodes).toHaveLength(totalCount)
    Object.values(part).forEach(walk)
  }
  walk(value)
  return ids
}

/** Every id of a table, with one that is missing and one that is malformed. */
export const idsOfTable = async (world: World, table: string, prefix: string): Promise<string[]> => [
  ...(await world.table(table)).map(({ id }) => String(id)),
  `${prefix}_missing`,
  `${prefix}_not an id`,
]
