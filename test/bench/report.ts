/** The measured figures as a table, with what was to be reached. */
import type { Outcome } from './compare'
import { verdict } from './goals'
import type { OperationName } from './operations'
import { operations } from './operations'
import type { Asker } from './stand'

export type Comparison = { readonly operation: OperationName; readonly asker: Asker; readonly outcomes: readonly Outcome[] }
export type Report = {
  readonly machine: string
  readonly rows: number
  readonly rounds: number
  readonly seconds: number
  readonly comparisons: readonly Comparison[]
  readonly refusals: readonly { readonly name: string; readonly cpu: number }[]
  readonly startUp: number
  readonly idleMemory: number
}

const row = (...cells: string[]): string => `| ${cells.join(' | ')} |`

const lineOf = (operation: OperationName, outcome: Outcome, isOurs: boolean): string =>
  row(
    outcome.name,
    outcome.perSecond.toFixed(0),
    `${outcome.p50} / ${outcome.p99}`,
    outcome.serverCpu.toFixed(2),
    outcome.databaseCpu.toFixed(2),
    String(outcome.failed),
    outcome.foreignCpu.toFixed(2),
    isOurs ? '' : outcome.oursToThis.toFixed(2),
    isOurs ? '' : outcome.cpuOursToThis.toFixed(2),
    isOurs ? '' : verdict(outcome.name, operation, outcome.oursToThis),
  )

const tableOf = ({ operation, asker, outcomes }: Comparison): string =>
  [
    `\n${operation} as ${asker}: ${operations[operation].about}\n`,
    row(
      '',
      'answers/s',
      'p50 / p99 ms',
      'server CPU ms',
      'database CPU ms',
      'failed',
      'foreign CPU',
      'ours ÷ this',
      'CPU ours ÷ this',
      'goal',
    ),
    row(...Array<string>(10).fill('---')),
    ...outcomes.map((outcome, index) => lineOf(operation, outcome, index === 0)),
  ].join('\n')

export const printed = ({ machine, rows, rounds, seconds, comparisons, refusals, startUp, idleMemory }: Report): string =>
  [
    `${machine}; ${rows.toLocaleString('en')} rows; medians of ${rounds} windows of ${seconds} s each, one after the other`,
    ...comparisons.map(tableOf),
    `\nWhat a refusal costs ours, processor time for each\n`,
    row('', 'CPU ms'),
    row('---', '---'),
    ...refusals.map(({ name, cpu }) => row(name, cpu.toFixed(3))),
    `\nReady ${(startUp / 1000).toFixed(2)} s after the start on a database that is up to date; ${idleMemory.toFixed(0)} MB resident while idle.`,
    '',
  ].join('\n')
