/** Runs a TypeScript module in a process with another time zone. Setting TZ inside a test is too late: Node has read it by then. */
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'

const typescript = join(__dirname, '../support/typescript.js')
const script = `
  const [file, name] = process.argv.slice(1)
  process.stdout.write(JSON.stringify({ localHour: new Date('2026-07-01T00:00:00.000Z').getHours(), answers: require(file)[name]() }))
`

export type Answered = { localHour: number; answers: unknown }

/** What the exported function `name` of the file answers there, with the local hour of midnight UTC as a proof of the zone. */
export const inTimeZone = (zone: string, file: string, name: string): Answered =>
  JSON.parse(
    execFileSync(process.execPath, ['--require', typescript, '-e', script, file, name], {
      env: { ...process.env, TZ: zone },
      encoding: 'utf8',
    }),
  ) as Answered

/** West of Greenwich with summer time, Shanghai itself, and the easternmost of all. `localHour` is theirs at midnight UTC in July. */
export const zones = [
  { zone: 'America/New_York', localHour: 20 },
  { zone: 'Asia/Shanghai', localHour: 8 },
  { zone: 'Pacific/Kiritimati', localHour: 14 },
]
