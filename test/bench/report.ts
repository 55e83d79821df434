/** The measured figures as tables, with what was to be reached. */
import type { Outcome } from './compare'
import type { WriteComparison, Writes } from './compareWrites'
import { cpuVerdict, startUpGoals, verdict, writeGoal } from './goals'
import { type OperationName, operations } from './operations'
import type { ProfileOf } from './profile'
import type { Refusals } from './refusals'
import type { Asker } from './stand'
import type { StartUp } from './startUp'

export type Comparison = { readonly operation: OperationName; readonly asker: Asker; readonly outcomes: readonly Outcome[] }
export type Report = {
  readonly machine: string
  readonly database: string
  readonly rows: number
  readonly rounds: number
  readonly seconds: number
  readonly comparisons: readonly Comparison[] | null
  readonly refusals: Refusals | null
  readonly writes: Writes | null
  readonly profiles: readonly ProfileOf[] | null
  readonly startUp: StartUp | null
}

const row = (...cells: string[]): string => `| ${cells.join(' | ')} |`
const table = (headings: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(...headings), row(...headings.map(() => '---')), ...rows.map(cells => row(...cells))].join('\n')
const ms = (value: number): string => value.toFixed(value < 10 ? 1 : 0)

const measured = [
  '',
  'a second',
  'p50 / p99 ms',
  'server CPU ms',
  'database CPU ms',
  'failed',
  'foreign cores',
  'ours ÷ this',
  'CPU ours ÷ this',
]
const cellsOf = (outcome: Outcome, isOurs: boolean): string[] => [
  outcome.name,
  outcome.perSecond.toFixed(0),
  `${ms(outcome.p50)} / ${ms(outcome.p99)}`,
  outcome.serverCpu.toFixed(2),
  outcome.databaseCpu.toFixed(2),
  String(outcome.failed),
  outcome.foreignCpu.toFixed(2),
  isOurs ? '' : outcome.oursToThis.toFixed(2),
  isOurs ? '' : outcome.cpuOursToThis.toFixed(2),
]

/** All questions on one page: ours to each of the others. */
const summaryOf = (comparisons: readonly Comparison[]): string => {
  const names = comparisons[0]?.outcomes.slice(1).map(({ name }) => name) ?? []
  const cell = ({ operation, outcomes }: Comparison, name: string): string => {
    const ratio = outcomes.find(outcome => outcome.name === name)?.oursToThis ?? 0
    const missed = verdict(name, operation, ratio).startsWith('below')
    return missed ? `${ratio.toFixed(2)} (${verdict(name, operation, ratio)})` : ratio.toFixed(2)
  }
  const headings = ['ours ÷', ...comparisons.map(({ operation, asker }) => `${operation} ${asker}`)]
  return table(
    headings,
    names.map(name => [name, ...comparisons.map(comparison => cell(comparison, name))]),
  )
}

const readsOf = (comparisons: Report['comparisons']): string[] =>
  !comparisons
    ? []
    : [
        `\n## Answers a second, ours to the others\n`,
        summaryOf(comparisons),
        ...comparisons.map(({ operation, asker, outcomes }) => {
          const rows = outcomes.map((outcome, index) =>
            index === 0
              ? [...cellsOf(outcome, true), '', '']
              : [
                  ...cellsOf(outcome, false),
                  verdict(outcome.name, operation, outcome.oursToThis),
                  cpuVerdict(outcome.name, outcome.cpuOursToThis),
                ],
          )
          return `\n### ${operation} as ${asker}: ${operations[operation].about}\n\n${table([...measured, 'goal', 'CPU goal'], rows)}`
        }),
      ]

const writeRows = ({ write, sharing, outcomes }: WriteComparison): string[][] =>
  outcomes.map((outcome, index) => {
    const ratio = outcome.oursToThis
    const goal = index === 0 ? '' : ratio >= writeGoal ? 'reached' : `below ${writeGoal}`
    return [write, sharing, ...cellsOf(outcome, index === 0), goal]
  })

const writesOf = (writes: Writes | null): string[] =>
  writes
    ? [
        `\n## Writes of 16 clients, each commit on the disk before its answer\n`,
        table(['write', 'clients have', ...measured, 'goal'], writes.comparisons.flatMap(writeRows)),
        `\nAfterwards ${writes.invariants - writes.broken.length} of ${writes.invariants} invariants of money hold. ${writes.broken.join('; ')}`.trimEnd(),
      ]
    : []

const refusalsOf = (refusals: Refusals | null): string[] => {
  if (!refusals) return []
  const least = Math.min(...refusals.served.map(({ cpu }) => cpu))
  return [
    `\n## What a refusal costs, beside the cheapest that is served: processor time of the server\n`,
    table(
      ['', 'CPU ms', '÷ cheapest served'],
      [
        ...refusals.served.map(({ name, cpu }) => [`served: ${name}`, cpu.toFixed(3), (cpu / least).toFixed(2)]),
        ...refusals.refused.map(({ name, cpu }) => [
          `refused: ${name}`,
          cpu.toFixed(3),
          `${(cpu / least).toFixed(2)}${cpu < least ? '' : ' (dearer)'}`,
        ]),
      ],
    ),
  ]
}

/** Whatever takes less than this of every question is left out. */
const leastShare = 0.02

const profilesOf = (profiles: Report['profiles']): string[] => {
  if (!profiles) return []
  const shareOf = ({ packages }: ProfileOf, name: string) => packages.find(each => each.name === name)?.share ?? 0
  const most = (name: string) => Math.max(...profiles.map(profile => shareOf(profile, name)))
  const names = [...new Set(profiles.flatMap(({ packages }) => packages.map(({ name }) => name)))]
  const shown = names.filter(name => most(name) >= leastShare).sort((a, b) => most(b) - most(a))
  return [
    `\n## Where the processor time of ours goes, in hundredths\n`,
    table(
      ['', ...profiles.map(({ name }) => name)],
      shown.map(name => [name, ...profiles.map(profile => (100 * shareOf(profile, name)).toFixed(0))]),
    ),
  ]
}

const startUpOf = (startUp: StartUp | null): string[] => {
  if (!startUp) return []
  const line = (name: string, value: number, goal: number, unit: string): string[] => [
    name,
    `${value.toFixed(unit === 's' ? 1 : 0)} ${unit}`,
    `${goal} ${unit}`,
    value < goal ? 'reached' : 'missed',
  ]
  const seconds = (value: number) => value / 1000
  return [
    `\n## Start\n`,
    table(
      ['', 'measured', 'goal: under', ''],
      [
        line('ready, on a migrated database', seconds(startUp.readyMs), seconds(startUpGoals.readyMs), 's'),
        line('first `npm start` of a clone', seconds(startUp.firstStartMs), seconds(startUpGoals.firstStartMs), 's'),
        line('memory while idle', startUp.idleMegabytes, startUpGoals.idleMegabytes, 'MB'),
      ],
    ),
  ]
}

export const printed = ({ machine, database, rows, rounds, seconds, ...parts }: Report): string =>
  [
    `${machine}, ${database}; ${rows.toLocaleString('en')} rows; medians of ${rounds} windows of ${seconds} s each, one after the other`,
    ...readsOf(parts.comparisons),
    ...writesOf(parts.writes),
    ...refusalsOf(parts.refusals),
    ...profilesOf(parts.profiles),
    ...startUpOf(parts.startUp),
    '',
  ].join('\n')
