/** The work calendar, with the notices of 2025 and 2026: production counts working days from its first hour on. */
import { code, createTable, day, id, type MigrationInterface, type QueryRunner, text, version, whole } from '../src/db/tables'
import { daysOf, stateCouncilNotices, type YearNotice } from '../src/modules/calendar/stateCouncilNotices'

/** Named, because a later year comes with a migration of its own. */
const years = [2025, 2026]

const sourceOf = ({ year, announcedOn }: YearNotice): string => `国务院办公厅关于${year}年部分节假日安排的通知, ${announcedOn}`

const insert = async (runner: QueryRunner, table: string, columns: readonly string[], rows: readonly (readonly unknown[])[]) => {
  const places = `(${columns.map(() => '?').join(', ')})`
  await runner.query(`INSERT INTO ${table} (${columns.join(', ')}) VALUES ${rows.map(() => places).join(', ')}`, rows.flat())
}

export class WorkCalendar1763600000008 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, 'work_calendar_year', {
      columns: { id: id(), year: whole(), source: text(128), version: version() },
      uniques: { ux_work_calendar_year: ['year'] },
    })
    await createTable(runner, 'work_calendar_day', {
      columns: { id: id(), region: code(), date: day(), year: whole(), kind: code(), name: text(64, { nullable: true }) },
      indices: { ix_work_calendar_day_year: ['year', 'date'] },
      uniques: { ux_work_calendar_day: ['region', 'date'] },
    })

    for (const notice of stateCouncilNotices.filter(({ year }) => years.includes(year))) {
      const { year } = notice
      const days = daysOf(notice).map(({ date, kind, name }) => [`wcd_${date}`, 'CN', date, year, kind, name])
      await insert(runner, 'work_calendar_year', ['id', 'year', 'source', 'version'], [[`wcy_${year}`, year, sourceOf(notice), 1]])
      await insert(runner, 'work_calendar_day', ['id', 'region', 'date', 'year', 'kind', 'name'], days)
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('work_calendar_day')
    await runner.dropTable('work_calendar_year')
  }
}
