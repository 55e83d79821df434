/** Numbers of invoices and payments in one spelling, and no payment that pays two things. */
import { addIndices, dropIndices, type MigrationInterface, type QueryRunner } from '../src/db/tables'

type Numbered = { readonly table: string; readonly column: string; readonly longest: number; readonly within?: string }
type Found = { readonly id: string; readonly given: string; readonly place: string }

const numbers: readonly Numbered[] = [
  { table: 'mdf_claim', column: 'invoice_no', longest: 40, within: 'partner_id' },
  { table: 'mdf_claim', column: 'payment_reference', longest: 100 },
  { table: 'incentive_payment_request', column: 'payment_reference', longest: 64 },
  { table: 'incentive_invoice', column: 'live_key', longest: 80 },
]

const inOneSpelling = (text: string): string => text.trim().toUpperCase()

/** What was accepted twice stays readable: the first keeps the number, and every other one says behind it that it is another. */
const freeOf = (plain: string, longest: number, isTaken: (text: string) => boolean): string => {
  let free = plain
  for (let count = 2; isTaken(free); count += 1) {
    const mark = ` (${count})`
    free = `${plain.slice(0, longest - mark.length)}${mark}`
  }
  return free
}

const respell = async (runner: QueryRunner, { table, column, longest, within = "''" }: Numbered): Promise<void> => {
  const text = `SELECT id, ${column} AS given, ${within} AS place FROM ${table} WHERE ${column} IS NOT NULL ORDER BY id`
  const found = (await runner.query(text)) as Found[]
  const isPlain = ({ given }: Found): boolean => given === inOneSpelling(given)
  const taken = new Set<string>()
  // Those that stay as they are come first: they keep what is theirs.
  for (const { id, given, place } of [...found.filter(isPlain), ...found.filter(each => !isPlain(each))]) {
    const free = freeOf(inOneSpelling(given), longest, number => taken.has(`${place} ${number}`))
    taken.add(`${place} ${free}`)
    if (free !== given) await runner.query(`UPDATE ${table} SET ${column} = ? WHERE id = ?`, [free, id])
  }
}

export class DocumentNumbers1763600000032 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const each of numbers) await respell(runner, each)
    await addIndices(runner, 'mdf_claim', { ux_mdf_claim_payment: ['payment_reference'] }, true)
    await addIndices(runner, 'incentive_payment_request', { ux_incentive_payment_request_payment: ['payment_reference'] }, true)
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropIndices(runner, 'incentive_payment_request', 'ux_incentive_payment_request_payment')
    await dropIndices(runner, 'mdf_claim', 'ux_mdf_claim_payment')
  }
}
