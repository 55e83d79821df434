/** `npm run bench:growth`: the same questions in worlds of several sizes side by side; whether time and statements stay what they are. */
import 'reflect-metadata'
import { writeFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { parseArgs } from 'node:util'
import { schema } from '../support/asking'
import { startMariadb } from '../support/mariadb'
import { measured, placesIn } from './growthMeasure'
import { type GrowthQuestion, growthQuestions } from './growthQuestions'
import { type Growth, type Measured, printedGrowth } from './growthReport'
import { type GrowthAsker, openSizedWorld, others, type SizedWorld } from './growthWorld'
import { askers } from './stand'

const { values } = parseArgs({
  options: { sizes: { type: 'string', default: '0.1,1,3' }, runs: { type: 'string', default: '31' }, only: { type: 'string' } },
})
const sizes = values.sizes.split(',').map(Number)
const runs = Number(values.runs)
const wanted = values.only?.split(',')

const say = (text: string): void => void process.stderr.write(`${text}\n`)

const askAll = async (
  worlds: readonly SizedWorld[],
  questions: readonly GrowthQuestion[],
): Promise<Pick<Growth, 'results' | 'unasked'>> => {
  const results: Measured[] = []
  const unasked: string[] = []
  const asks = async (asker: GrowthAsker, question: GrowthQuestion): Promise<boolean> => {
    say(`${question.name} as ${asker} …`)
    const places = await placesIn(worlds, asker, question)
    if (places) results.push(await measured(places, { asker, question, runs }, results))
    return places !== null
  }
  for (const question of questions)
    try {
      let isAsked = false
      for (const asker of askers) isAsked = (await asks(asker, question)) || isAsked
      for (const asker of others) isAsked ||= await asks(asker, question)
      if (!isAsked) unasked.push(question.name)
    } catch (error) {
      // A new list that wants an argument must not cost the minutes that went into the others.
      unasked.push(`${question.name} (${(error as Error).message})`)
    }
  return { results, unasked }
}

const main = async (): Promise<void> => {
  // Only read, once loaded: nothing in it has to survive.
  const server = await startMariadb(
    `--innodb-buffer-pool-size=${Math.floor(totalmem() / 3)}`,
    '--innodb-log-file-size=1G',
    '--innodb-flush-log-at-trx-commit=0',
  )
  const worlds: SizedWorld[] = []
  try {
    for (const times of sizes) {
      say(`Loading ${times} of the bench world …`)
      worlds.push(await openSizedWorld(server.url, times))
    }
    const growth: Growth = {
      machine: `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}`,
      worlds: worlds.map(({ times, rows }) => ({ times, rows })),
      ...(await askAll(
        worlds,
        growthQuestions(schema).filter(({ name }) => !wanted || wanted.includes(name)),
      )),
    }
    writeFileSync('growth.json', `${JSON.stringify(growth, null, 2)}\n`)
    process.stdout.write(printedGrowth(growth))
    say('The same as JSON: growth.json')
  } finally {
    for (const { asking, store } of worlds) {
      await asking.stop()
      await store.close()
    }
    await server.stop()
  }
}

void main().then(
  () => process.exit(0),
  (error: unknown) => {
    say(error instanceof Error ? (error.stack ?? error.message) : String(error))
    process.exit(1)
  },
)
