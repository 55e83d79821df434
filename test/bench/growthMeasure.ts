/** How long a question takes in each of the worlds, on the first page and on a deep one, and how many statements. */
import { counting } from '../support/asking'
import { median } from './compare'
import { depthQuery, type GrowthQuestion } from './growthQuestions'
import { growsIn, type Measured, type MeasuredPage } from './growthReport'
import { answered, ask, type Asked, type GrowthAsker, listIn, rowsIn, type SizedWorld } from './growthWorld'

/** How deep a page is that lies deep, where a list is that long. */
const deep = 5000
/** For all runs of one question, of which there are `runs` at most. */
const budgetMs = 2000
const leastRuns = 5
/** Before they count: statements are planned and operations compiled. */
const warmUps = 3

/** Its variables in this world; null where there is no row to ask about. */
const variablesIn = async (world: SizedWorld, asker: GrowthAsker, { variables = {}, lookUp }: GrowthQuestion) => {
  if (!lookUp) return variables
  const found = listIn(await answered(world, asker, { query: lookUp, variables: {} }))?.nodes[0]
  return found ? { ...variables, ...found } : null
}

type Cursor = { readonly depth: number; readonly after: string | null | undefined }

/** The row that a deep page begins after: as deep as the list allows, so that a whole page follows. */
const cursorIn = async (
  world: SizedWorld,
  asker: GrowthAsker,
  question: GrowthQuestion,
  variables: Record<string, unknown>,
): Promise<Cursor | null> => {
  if (!question.list) return null
  const query = depthQuery(question)
  const look = async (offset: number) => listIn(await answered(world, asker, { query, variables: { ...variables, offset } }))
  const total = (await look(0))?.totalCount ?? 0
  const depth = Math.min(deep, total - question.first)
  return depth < question.first ? null : { depth, after: (await look(depth - 1))?.pageInfo.endCursor }
}

/** A page, and what it takes. */
type AskedPage = Asked & Omit<MeasuredPage, 'ms'>
export type Place = {
  readonly world: SizedWorld
  readonly first: AskedPage
  readonly deep: (AskedPage & { readonly depth: number }) | null
}

/** Null where the asker may not ask. */
const pageAt = async (world: SizedWorld, asker: GrowthAsker, asked: Asked): Promise<AskedPage | null> => {
  const { result: answer, statements } = await counting(() => answered(world, asker, asked))
  return answer && { ...asked, rows: rowsIn(answer), statements: statements.length, texts: new Set(statements).size }
}

const placeIn = async (world: SizedWorld, asker: GrowthAsker, question: GrowthQuestion): Promise<Place | null> => {
  const variables = await variablesIn(world, asker, question)
  if (!variables) return null
  const first = await pageAt(world, asker, {
    query: question.query,
    variables: question.list ? { ...variables, first: question.first } : variables,
  })
  if (!first) return null
  const cursor = await cursorIn(world, asker, question, variables)
  return { world, first, deep: cursor && (await deepPageAt(world, asker, first, cursor)) }
}

/** Rows of long ago may have more below them than those of today. */
const deepPageAt = async (world: SizedWorld, asker: GrowthAsker, first: Asked, { depth, after }: Cursor): Promise<Place['deep']> => {
  const page = await pageAt(world, asker, { query: first.query, variables: { ...first.variables, after } })
  return page && { ...page, depth }
}

/** How many statements repeat a text, for few rows and for many. */
const repeatedIn = async ({ world, first }: Place, asker: GrowthAsker, { list }: GrowthQuestion): Promise<Measured['repeated']> => {
  const of = async (size: number) => {
    const variables = list ? { ...first.variables, first: size } : first.variables
    const { statements } = await counting(() => ask(world, asker, { ...first, variables }))
    return statements.length - new Set(statements).size
  }
  return [await of(20), await of(100)]
}

const timeOf = async (work: () => Promise<unknown>): Promise<number> => {
  const began = performance.now()
  await work()
  return performance.now() - began
}

/** All sizes and both depths in turn, so that whatever disturbs the machine disturbs all. */
const timesOf = async (places: readonly Place[], asker: GrowthAsker, runs: number): Promise<{ first: number; deep: number | null }[]> => {
  const taken = places.map(() => ({ first: [] as number[], deep: [] as number[] }))
  const began = performance.now()
  for (let run = -warmUps; run < runs && (run < leastRuns || performance.now() - began < budgetMs); run++)
    for (const [position, { world, first, deep: deepPage }] of places.entries()) {
      const times = [await timeOf(() => ask(world, asker, first)), deepPage && (await timeOf(() => ask(world, asker, deepPage)))]
      if (run < 0) continue
      taken[position]?.first.push(times[0] ?? 0)
      if (times[1]) taken[position]?.deep.push(times[1])
    }
  return taken.map(({ first, deep: deepTimes }) => ({ first: median(first), deep: deepTimes.length ? median(deepTimes) : null }))
}

/** Null where the asker may not ask, or one of the worlds has no row to ask about. */
export const placesIn = async (worlds: readonly SizedWorld[], asker: GrowthAsker, question: GrowthQuestion): Promise<Place[] | null> => {
  const places: Place[] = []
  for (const world of worlds) {
    const place = await placeIn(world, asker, question)
    if (!place) return null
    places.push(place)
  }
  return places
}

const taken = ({ rows, statements, texts }: AskedPage): Omit<MeasuredPage, 'ms'> => ({ rows, statements, texts })

/** What seems to grow is looked at again: only what does so each time is no accident. */
const looks = 3

/** `others` are the results so far, for a manager is compared with the administrator. */
export const measured = async (
  places: readonly Place[],
  { asker, question, runs }: { asker: GrowthAsker; question: GrowthQuestion; runs: number },
  others: readonly Measured[],
): Promise<Measured> => {
  const [largest] = places.slice(-1)
  if (!largest) throw new Error('no world to ask')
  const repeated = await repeatedIn(largest, asker, question)
  for (let look = 1; ; look++) {
    const times = await timesOf(places, asker, runs)
    const sizes = places.map(({ world, first, deep: deepPage }, position) => ({
      times: world.times,
      first: { ...taken(first), ms: times[position]?.first ?? 0 },
      deep: deepPage && { ...taken(deepPage), depth: deepPage.depth, ms: times[position]?.deep ?? 0 },
    }))
    const result: Measured = { question: question.name, asker, sizes, repeated }
    if (look === looks || growsIn(result, others).length === 0) return result
  }
}
