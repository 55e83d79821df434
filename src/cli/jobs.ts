/** `npm run jobs`: the background jobs alone, until told to stop; `-- --list` names them, `-- --once <name>` runs one by hand. */
import 'reflect-metadata'
import { parseArgs } from 'node:util'
import { allJobs, backgroundWork } from '../background'
import { readJobsConfig } from '../config'
import { createLogger } from '../http/log'
import { scheduleInWords } from '../jobs'
import { isMigrated, openDatabase, placeOf } from '../openDatabase'
import { senderFor } from '../sending'
import { diskStorage } from '../storage'
import { command } from './command'

const say = (text: string): void => void process.stdout.write(`${text}\n`)

command(async () => {
  const { values } = parseArgs({ options: { once: { type: 'string' }, list: { type: 'boolean', default: false } } })
  const config = readJobsConfig(process.env)
  const logger = createLogger(config.logLevel)
  const jobs = allJobs(senderFor(config.sending, logger), diskStorage(config.filesFolder))
  if (values.list) {
    for (const { name, every, description } of jobs) say(`${name.padEnd(28)}${scheduleInWords(every).padEnd(28)}${description}`)
    return
  }
  const { once } = values
  if (once !== undefined && !jobs.some(({ name }) => name === once))
    throw new Error(`There is no job "${once}": see npm run jobs -- --list`)

  const store = await openDatabase(config.database)
  if (!(await isMigrated(store))) throw new Error(`The database ${placeOf(config.database)} is not up to date: run "npm run migrate"`)
  const runner = backgroundWork(config, store, logger)
  const end = async (): Promise<void> => {
    await runner.stop()
    await store.close()
  }
  if (once === undefined) {
    for (const signal of ['SIGTERM', 'SIGINT']) process.once(signal, () => void end())
    runner.start()
    process.stderr.write(`${jobs.length} jobs run on ${placeOf(config.database)}\n`)
    return
  }
  const outcome = await runner.runByHand(once).finally(end)
  if (!outcome) throw new Error(`${once} is being run elsewhere right now`)
  if (outcome.result === 'FAILED') throw new Error(`${once} failed: ${outcome.error ?? ''} (the log says more)`)
  say(`${once}: ${outcome.count ?? 0} done in ${(outcome.durationMs / 1000).toFixed(1)} s`)
})
