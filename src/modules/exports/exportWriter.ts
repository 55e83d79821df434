/** Cells become text: CSV for spreadsheets, JSONL for programs. Personal data is written as its mask, whoever asked (R-EXP-2). */
import { Money } from '../../shared/money'
import { Secret } from '../../shared/secret'
import { ExportFormat } from './export.enums'
import type { Cell } from './kinds'

type Lines = AsyncIterable<readonly (readonly Cell[])[]>
type Writer = (columns: readonly string[], pages: Lines) => AsyncGenerator<string>

/** Tells spreadsheets that the file is UTF-8. */
const byteOrderMark = '\uFEFF'

/** Where a spreadsheet would begin to calculate: also in full width, and behind what it skips. */
const runsAsFormula = /^[\s\p{Cc}]*[=+\-@＝＋－＠]|^[\t\r\n]/u

const quoted = (text: string): string => (/[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

/** Numbers are numbers; any other text that looks like a formula gets an apostrophe before it, so that it is only read. */
const csvCell = (cell: Cell): string => {
  if (cell === null) return ''
  if (cell instanceof Money) return cell.amount
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell)
  const text = cell instanceof Secret ? cell.masked : cell
  return quoted(runsAsFormula.test(text) ? `'${text}` : text)
}

const csvLine = (cells: readonly Cell[]): string => `${cells.map(csvCell).join(',')}\r\n`

const jsonValue = (cell: Cell): string | number | boolean | null => {
  if (cell instanceof Money) return cell.amount
  return cell instanceof Secret ? cell.masked : cell
}

async function* csv(columns: readonly string[], pages: Lines): AsyncGenerator<string> {
  yield byteOrderMark + csvLine(columns)
  for await (const rows of pages) yield rows.map(csvLine).join('')
}

async function* jsonl(columns: readonly string[], pages: Lines): AsyncGenerator<string> {
  const line = (cells: readonly Cell[]): string =>
    `${JSON.stringify(Object.fromEntries(columns.map((column, place) => [column, jsonValue(cells[place] ?? null)])))}\n`
  for await (const rows of pages) yield rows.map(line).join('')
}

export const writers: Readonly<Record<ExportFormat, { readonly write: Writer; readonly ending: string; readonly contentType: string }>> = {
  [ExportFormat.CSV]: { write: csv, ending: 'csv', contentType: 'text/csv; charset=utf-8' },
  [ExportFormat.JSONL]: { write: jsonl, ending: 'jsonl', contentType: 'application/jsonl; charset=utf-8' },
}
