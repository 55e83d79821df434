/** The statement of work (SOW) as arithmetic: three totals that must be equal, and what else is looked at. No I/O. */
import { type ErrorParams, UserError } from '../../shared/errors'
import type { LocalDate } from '../../shared/time'
import { shownOf } from '../../shared/shown'

export type MigrationItem = { readonly name: string; readonly personDays: string }
export type WorkItem = MigrationItem & { readonly description?: string | null }
export type Sow = {
  readonly projectStart: LocalDate
  readonly projectEnd: LocalDate
  readonly estimatedManpower: string
  readonly migrationItems: readonly MigrationItem[]
  readonly workItems: readonly WorkItem[]
}
/** What the registration form says beside it. */
export type Registration = {
  readonly plannedStart: LocalDate | null
  readonly plannedEnd: LocalDate | null
  readonly periodRemark: string | null
  readonly registeredOn: LocalDate
}
export type SowTotals = { readonly estimatedManpower: string; readonly migration: string; readonly work: string }
export type SowCheck = { readonly totals: SowTotals | null; readonly errors: readonly UserError[]; readonly warnings: readonly UserError[] }

const mostItems = 200
const mostOfOneItem = 10
const daysForm = /^(\d{1,6})(?:\.(\d)0*)?$/

/** Tenths of person-days, or null where it is no workload: above zero, one decimal at most. */
const tenthsOf = (text: string): bigint | null => {
  const [, whole, tenth = '0'] = daysForm.exec(text) ?? []
  const tenths = whole === undefined ? 0n : BigInt(whole) * 10n + BigInt(tenth)
  return tenths > 0n ? tenths : null
}
const daysOf = (tenths: bigint): string => `${tenths / 10n}.${tenths % 10n}`

const invalid = (reason: string, ...field: string[]): UserError => new UserError('INVALID_INPUT', { reason }, field)
const refusal = (code: 'SOW_WORKLOAD_MISMATCH' | 'SOW_PERIOD_MISMATCH', params: ErrorParams, ...field: string[]): UserError =>
  new UserError(code, params, field)

const namesOf = (items: readonly MigrationItem[], list: string): UserError[] =>
  items.flatMap(({ name }, index) => {
    const length = [...shownOf(name)].length
    return length === 0 || length > 100 ? [invalid('1 to 100 characters', 'sow', list, String(index), 'name')] : []
  })

/** Malformed workloads, each by its place. */
const malformed = ({ estimatedManpower, migrationItems, workItems }: Sow): UserError[] => {
  const lists = [
    ['migrationItems', migrationItems],
    ['workItems', workItems],
  ] as const
  const reason = 'person-days are above zero, with one decimal at most'
  return [
    ...(tenthsOf(estimatedManpower) === null ? [invalid(reason, 'sow', 'estimatedManpower')] : []),
    ...lists.flatMap(([list, items]) => [
      ...(items.length > mostItems ? [invalid(`at most ${mostItems} items`, 'sow', list)] : []),
      ...namesOf(items, list),
      ...items.flatMap(({ personDays }, index) =>
        tenthsOf(personDays) === null ? [invalid(reason, 'sow', list, String(index), 'personDays')] : [],
      ),
    ]),
  ]
}

const sum = (items: readonly MigrationItem[]): bigint => items.reduce((total, { personDays }) => total + (tenthsOf(personDays) ?? 0n), 0n)

/** R-SW-2: the dates of the registration, or a remark why not; and no project begins before it was registered. */
const periodErrors = (
  { projectStart, projectEnd }: Sow,
  { plannedStart, plannedEnd, periodRemark, registeredOn }: Registration,
): UserError[] => {
  if (projectEnd < projectStart) return [invalid('it ends before it starts', 'sow', 'projectEnd')]
  const dates = { projectStart, projectEnd, plannedStart: plannedStart ?? '–', plannedEnd: plannedEnd ?? '–', registeredOn }
  const differs = (plannedStart !== null && plannedStart !== projectStart) || (plannedEnd !== null && plannedEnd !== projectEnd)
  const isUnexplained = differs && !shownOf(periodRemark ?? '')
  if (projectStart <= registeredOn || isUnexplained) return [refusal('SOW_PERIOD_MISMATCH', dates, 'sow', 'projectStart')]
  return []
}

/** R-SW-3: what takes long is broken down, in more than one line; the reviewer decides. */
const coarseItems = ({ workItems }: Sow): UserError[] =>
  workItems.flatMap(({ name, personDays, description }, index) => {
    const isLong = (tenthsOf(personDays) ?? 0n) > BigInt(mostOfOneItem) * 10n
    const lines = (description ?? '').split('\n').filter(line => shownOf(line) !== '')
    const field = ['sow', 'workItems', String(index)]
    return isLong && lines.length < 2 ? [new UserError('SOW_ITEM_TOO_COARSE', { item: name.trim(), most: mostOfOneItem }, field)] : []
  })

/** R-SW-1 … R-SW-3. Exact: tenths are counted, nothing is rounded. */
export const checkSow = (sow: Sow, registration: Registration): SowCheck => {
  const broken = malformed(sow)
  const period = periodErrors(sow, registration)
  const warnings = coarseItems(sow)
  if (broken.length) return { totals: null, errors: [...broken, ...period], warnings }
  const estimated = tenthsOf(sow.estimatedManpower) ?? 0n
  const [migration, work] = [sum(sow.migrationItems), sum(sow.workItems)]
  const totals = { estimatedManpower: daysOf(estimated), migration: daysOf(migration), work: daysOf(work) }
  const isEqual = estimated === migration && migration === work
  const { migration: moved, work: worked } = totals
  const mismatch = { estimated: totals.estimatedManpower, migration: moved, work: worked }
  return { totals, errors: [...(isEqual ? [] : [refusal('SOW_WORKLOAD_MISMATCH', mismatch, 'sow')]), ...period], warnings }
}

/** As it is stored: names trimmed, person-days with one decimal. */
export const canonicalSow = (sow: Sow): Sow => ({
  projectStart: sow.projectStart,
  projectEnd: sow.projectEnd,
  estimatedManpower: daysOf(tenthsOf(sow.estimatedManpower) ?? 0n),
  migrationItems: sow.migrationItems.map(({ name, personDays }) => ({ name: name.trim(), personDays: daysOf(tenthsOf(personDays) ?? 0n) })),
  workItems: sow.workItems.map(({ name, description, personDays }) => ({
    name: name.trim(),
    description: shownOf(description ?? '') || null,
    personDays: daysOf(tenthsOf(personDays) ?? 0n),
  })),
})

/** Person-days of one person: checked, with one decimal. */
export const personDaysOf = (text: string, ...field: string[]): string => {
  const tenths = tenthsOf(text)
  if (tenths === null) throw invalid('person-days are above zero, with one decimal at most', ...field)
  return daysOf(tenths)
}
