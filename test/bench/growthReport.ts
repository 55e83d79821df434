/** What growth did to each question as a table, and whether that is flat. */
export type Sized = {
  readonly times: number
  /** On the page, of all kinds. */
  readonly rows: number
  /** The same on the deep page; null where there is none. */
  readonly deepRows: number | null
  /** How many rows lie before the deep page; null where the list is too short for one. */
  readonly depth: number | null
  readonly firstMs: number
  readonly deepMs: number | null
}
export type Measured = {
  readonly question: string
  readonly asker: string
  readonly sizes: readonly Sized[]
  readonly statements: number
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

type Taken = { readonly rows: number; readonly ms: number }

/** Whoever has more rows to show may take as much longer. */
const isFlat = (one: Taken, beside: Taken, times: number): boolean =>
  one.ms - beside.ms < noiseMs || one.ms <= beside.ms * times * Math.max(1, one.rows / beside.rows)

/** What is not flat, and by how much. */
export const growsIn = (result: Measured, results: readonly Measured[]): string[] => {
  const { question, asker, sizes, repeated } = result
  const [largest, before] = [sizes.at(-1), sizes.at(-2)]
  if (!largest) return []
  const first = ({ rows, firstMs }: Sized): Taken => ({ rows, ms: firstMs })
  const grows: string[] = []
  const compare = (what: string, one: Taken, beside: Taken, times: number) => {
    if (!isFlat(one, beside, times)) grows.push(`${what} × ${(one.ms / beside.ms).toFixed(1)}`)
  }
  if (before) compare('size', first(largest), first(before), most.growth)
  const { deepMs, deepRows } = largest
  if (deepMs !== null && deepRows !== null) compare('depth', { rows: deepRows, ms: deepMs }, first(largest), most.depth)
  const administrator = results.find(other => other.question === question && other.asker === 'sp-admin')?.sizes.at(-1)
  if (asker === 'sp-manager' && administrator) compare('manager', first(largest), first(administrator), most.manager)
  if (repeated[1] > repeated[0]) grows.push(`repeated statements ${repeated.join(' → ')}`)
  return grows
}

const row = (...cells: string[]): string => `| ${cells.join(' | ')} |`
const ms = (value: number | null): string => (value === null ? '–' : value.toFixed(2))

export const printedGrowth = ({ machine, worlds, results, unasked }: Growth): string => {
  const lines = results.map(result => {
    const { question, asker, sizes, statements } = result
    const depth = sizes.at(-1)?.depth
    return row(
      question,
      asker,
      ...sizes.map(({ firstMs }) => ms(firstMs)),
      depth ? String(depth) : '–',
      ...sizes.map(({ deepMs }) => ms(deepMs)),
      String(statements),
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
