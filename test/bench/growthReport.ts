/** What growth did to each question as a table, and whether that is flat. */
export type MeasuredPage = {
  /** On the page, of all kinds. */
  readonly rows: number
  readonly statements: number
  /** Different ones: what is read once for all rows of a kind. */
  readonly texts: number
  readonly ms: number
}
export type Sized = {
  readonly times: number
  readonly first: MeasuredPage
  /** Null where the list is too short for one. */
  readonly deep: (MeasuredPage & { /** How many rows lie before it. */ readonly depth: number }) | null
}
export type Measured = {
  readonly question: string
  readonly asker: string
  readonly sizes: readonly Sized[]
  /** Statements of a text that came before, for few rows and for many: what is read row by row. Other kinds of rows may ask for more texts. */
  readonly repeated: readonly [number, number]
}
export type Growth = {
  readonly machine: string
  readonly worlds: readonly { readonly times: number; readonly rows: number }[]
  readonly results: readonly Measured[]
  /** For want of somebody who may, or of a row to ask about. */
  readonly unasked: readonly string[]
}

/** So many times the time of the smaller world, of the first page, of the administrator. */
const most = { growth: 1.2, depth: 1.2, manager: 1.3 }
/** Medians of one question differ by so much from run to run: a smaller difference says nothing. */
const noiseMs = 0.3

/** Whoever has more rows to show, or rows of whose kind more is read, may take as much longer. */
const isFlat = (one: MeasuredPage, beside: MeasuredPage, times: number): boolean =>
  one.ms - beside.ms < noiseMs || one.ms <= beside.ms * times * Math.max(1, one.rows / beside.rows, one.texts / beside.texts)

/** What is not flat, and by how much. */
export const growsIn = (result: Measured, results: readonly Measured[]): string[] => {
  const { question, asker, sizes, repeated } = result
  const [largest, before] = [sizes.at(-1), sizes.at(-2)]
  if (!largest) return []
  const grows: string[] = []
  const compare = (what: string, one: MeasuredPage, beside: MeasuredPage, times: number) => {
    if (!isFlat(one, beside, times)) grows.push(`${what} × ${(one.ms / beside.ms).toFixed(1)}`)
  }
  if (before) compare('size', largest.first, before.first, most.growth)
  if (largest.deep) compare('depth', largest.deep, largest.first, most.depth)
  const administrator = results.find(other => other.question === question && other.asker === 'sp-admin')?.sizes.at(-1)
  if (asker === 'sp-manager' && administrator) compare('manager', largest.first, administrator.first, most.manager)
  if (repeated[1] > repeated[0]) grows.push(`repeated statements ${repeated.join(' → ')}`)
  return grows
}

const row = (...cells: string[]): string => `| ${cells.join(' | ')} |`
const ms = (page: MeasuredPage | null): string => page?.ms.toFixed(2) ?? '–'

/** One number where all sizes and both depths take as many. */
const statementsOf = (sizes: readonly Sized[]): string => {
  const all = sizes.flatMap(({ first, deep }) => [first.statements, deep?.statements ?? first.statements])
  const [least, most] = [Math.min(...all), Math.max(...all)]
  return least === most ? String(least) : `${least}–${most}`
}

export const printedGrowth = ({ machine, worlds, results, unasked }: Growth): string => {
  const lines = results.map(result => {
    const { question, asker, sizes } = result
    const depth = sizes.at(-1)?.deep?.depth
    return row(
      question,
      asker,
      ...sizes.map(({ first }) => ms(first)),
      depth ? String(depth) : '–',
      ...sizes.map(({ deep }) => ms(deep)),
      statementsOf(sizes),
      growsIn(result, results).join('; ') || 'flat',
    )
  })
  const headings = [
    'question',
    'asker',
    ...worlds.map(({ times }) => `× ${times}: page 1, ms`),
    'deep: after row',
    ...worlds.map(({ times }) => `× ${times}: deep, ms`),
    'statements',
    'verdict',
  ]
  const flat = results.filter(result => growsIn(result, results).length === 0).length
  return [
    `${machine}; worlds of ${worlds.map(({ times, rows }) => `× ${times} (${rows.toLocaleString('en')} rows)`).join(', ')}; medians, in the process, without HTTP`,
    '',
    row(...headings),
    row(...headings.map(() => '---')),
    ...lines,
    '',
    `${flat} of ${results.length} are flat: the largest world costs at most ${most.growth} × the one before, a deep page ${most.depth} × the first,`,
    `a manager ${most.manager} × the administrator (differences under ${noiseMs} ms say nothing), and no statement repeated more often for 100 rows than for 20.`,
    `Not asked, for want of a row: ${unasked.join(', ') || 'nothing'}.`,
    '',
  ].join('\n')
}
