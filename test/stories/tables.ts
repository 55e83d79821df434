/** Tables for stories: one row per line, with ids that differ from run to run by the names that the story gave them. */
import type { World } from '../support/world'

export type Row = Record<string, unknown>

export const yuanOf = (units: unknown): string => (Number(units) / 1e8).toFixed(2)

/** Names for ids, as the story goes on. */
export class Names {
  private readonly byId = new Map<string, string>()

  name(id: string, name: string): string {
    this.byId.set(id, name)
    return id
  }

  of(id: unknown): string {
    if (id === null || id === undefined) return '–'
    return this.byId.get(String(id)) ?? String(id)
  }
}

/** A table of these columns, in the order of its lines where nothing else is said. */
export const plainly = (rows: readonly Row[], columns: Record<string, (row: Row) => unknown>, isSorted = true): string => {
  const lines = rows.map(row => Object.values(columns).map(tell => String(tell(row) ?? '–')))
  const cells = [Object.keys(columns), ...(isSorted ? lines.sort((one, other) => (one.join() < other.join() ? -1 : 1)) : lines)]
  const widths = Object.keys(columns).map((_, column) => Math.max(...cells.map(row => row[column]?.length ?? 0)))
  return cells
    .map(row =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join(' | ')
        .trimEnd(),
    )
    .join('\n')
}

const accountName = ({ owner, holder_id: holder, partner_id: partner, type }: Row, names: Names): string =>
  `${String(owner)} ${names.of(holder)}${owner === 'CUSTOMER' ? (partner ? ' allocated' : ' own') : ''} ${String(type)}`

/** What moved, and what that made of each account; what was brought in before the story began is left out. */
export const ledgerOf = async (world: World, names: Names): Promise<{ transfers: string; accounts: string }> => {
  const accounts = await world.table('account')
  const nameOf = new Map(accounts.map(row => [row.id, accountName(row, names)]))
  const transfers = (await world.table('ledger_transfer')).filter(({ kind }) => kind !== 'OPENING')
  const entries = await world.table('ledger_entry')
  const after = ({ id }: Row, account: unknown) =>
    yuanOf(entries.find(entry => entry.transfer_id === id && entry.account_id === account)?.balance_after)
  return {
    transfers: plainly(transfers, {
      when: row => row.occurred_at,
      why: row => row.kind,
      about: row => names.of(row.ref_id),
      amount: row => yuanOf(row.amount),
      from: row => nameOf.get(row.from_account_id),
      leaves: row => after(row, row.from_account_id),
      to: row => nameOf.get(row.to_account_id),
      makes: row => after(row, row.to_account_id),
      who: row => names.of(row.member_id),
    }),
    accounts: plainly(accounts, { account: row => nameOf.get(row.id), amount: row => yuanOf(row.amount), entries: row => row.entry_count }),
  }
}
