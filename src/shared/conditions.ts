/** Conditions on rows: SQL text with `$` for each value. Columns are written as `row.property`; values never enter the text. */

export type SqlValue = string | number | bigint | null
export type Condition = { readonly text: string; readonly values: readonly SqlValue[] }

/** cond`row.managerId = ${id}` */
export const cond = (texts: TemplateStringsArray, ...values: SqlValue[]): Condition => ({ text: texts.join('$'), values })

export const never: Condition = { text: '1 = 0', values: [] }

const joined = (word: string, conditions: readonly Condition[]): Condition => ({
  text: conditions.map(condition => `( ${condition.text} )`).join(` ${word} `),
  values: conditions.flatMap(condition => condition.values),
})

export const allOf = (...conditions: Condition[]): Condition =>
  conditions.length ? joined('AND', conditions) : { text: '1 = 1', values: [] }
export const anyOf = (...conditions: Condition[]): Condition => (conditions.length ? joined('OR', conditions) : never)

export const not = ({ text, values }: Condition): Condition => ({ text: `NOT ( ${text} )`, values })
export const isNull = (property: string): Condition => ({ text: `row.${property} IS NULL`, values: [] })
export const equals = (property: string, value: SqlValue): Condition => ({ text: `row.${property} = $`, values: [value] })
export const compared = (property: string, sign: '<' | '>' | '<=' | '>=', value: SqlValue): Condition => ({
  text: `row.${property} ${sign} $`,
  values: [value],
})

/**
 * Infix search. INSTR, not LIKE: `%`, `_` and `\` are literal by nature, on both databases. The database folds both sides, because its
 * lower case is not JavaScript's: otherwise `É` would not be found by `É`.
 */
export const contains = (property: string, text: string, { caseSensitive = false } = {}): Condition =>
  caseSensitive
    ? { text: `INSTR( row.${property} , $ ) > 0`, values: [text] }
    : { text: `INSTR( LOWER( row.${property} ), LOWER( $ ) ) > 0`, values: [text] }

/** List sizes that statements are made for: a list is filled up by its last value, so that few texts serve all lists. */
const sizes = [1, 2, 5, 10, 20, 50, 100, 250, 1000]

export const isIn = (property: string, given: readonly SqlValue[]): Condition => {
  const values = [...new Set(given)]
  if (values.length === 0) return never
  const size = sizes.find(candidate => candidate >= values.length) ?? values.length
  const filled = [...values, ...Array<SqlValue>(size - values.length).fill(values.at(-1) ?? null)]
  return { text: `row.${property} IN (${filled.map(() => '$').join(', ')})`, values: filled }
}
