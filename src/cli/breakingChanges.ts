/** `npm run schema:breaking`: what the schema of the working tree would break for clients of the committed one. Exit code 1 when there is anything. */
import 'reflect-metadata'
import { execFileSync } from 'node:child_process'
import { buildSchema as parseSchema, findBreakingChanges, findDangerousChanges } from 'graphql'
import { buildSchema } from '../graphql/schema'
import { printedSchema } from '../contract'
import { modules } from '../modules'
import { command } from './command'

command(async () => {
  const commit = process.argv[2] ?? 'HEAD'
  const committed = parseSchema(execFileSync('git', ['show', `${commit}:schema/schema.graphql`], { encoding: 'utf8' }))
  const present = parseSchema(printedSchema(buildSchema(modules)))
  const breaking = findBreakingChanges(committed, present)
  const dangerous = findDangerousChanges(committed, present)
  for (const { type, description } of breaking) process.stdout.write(`breaking   ${type}: ${description}\n`)
  for (const { type, description } of dangerous) process.stdout.write(`dangerous  ${type}: ${description}\n`)
  process.stdout.write(`${breaking.length} breaking, ${dangerous.length} dangerous changes since ${commit}\n`)
  if (breaking.length > 0) process.exitCode = 1
  await Promise.resolve()
})
