/** G23, G24: what was acknowledged survives `kill -9` of the server and of the database, and nothing is there by halves or twice. */
import { setTimeout as pause } from 'node:timers/promises'
import { chance, Misses, part, type Proof } from './proof'
import type { Stage } from './stage'
import { brokenQuotas, customers, issue, operators, outcome, plantQuota } from './vouchersOnStage'

const whom = customers(12)
const clients = operators(8)

type Intent = { readonly operator: string; readonly key: string; readonly customerIds: readonly string[] }

/** One row of `customers` per effect, none of a half one. */
const storedFor = async (stage: Stage): Promise<Map<string, readonly string[]>> => {
  const keys = await stage.sql<{ key: string; answer: string }>('SELECT * FROM idempotency_key')
  const ids = (answer: string) => (JSON.parse(answer) as { results: { voucherId: string }[] }).results.map(({ voucherId }) => voucherId)
  return new Map(keys.map(({ key, answer }) => [key, ids(answer)]))
}

export const crash: Proof = {
  claim: 'the server killed 50 times and the database 20 times under load lose no acknowledged write and leave no half one',
  kinds: ['sqlite', 'mysql'],
  sabotage: { sqlite: 'answersEarly', mysql: 'answersEarly' },
  plant: () => plantQuota('10000000.00', clients.length, whom.length),
  run: async (stage, { seed, size }) => {
    const misses = new Misses()
    const pick = chance(seed)
    const acknowledged = new Map<string, readonly string[]>()
    const unknown: Intent[] = []
    const strange: string[] = []
    let isOver = false

    const send = async ({ operator, key, customerIds }: Intent) =>
      issue(stage, operator, { customerIds, faceValue: '1.00', idempotencyKey: key })
    const load = clients.map(async operator => {
      for (let n = 0; !isOver; n++) {
        const intent = { operator, key: `${operator}-${n}`, customerIds: whom.slice(0, 1 + pick(3)) }
        const reply = await send(intent)
        const how = outcome(reply)
        if (how === 'DONE') {
          const { results } = reply.data?.issueVouchers as { results: { voucher: { id: string } | null }[] }
          acknowledged.set(
            intent.key,
            results.map(({ voucher }) => voucher?.id ?? 'none'),
          )
        } else {
          if (reply.status !== 0 && reply.status !== 503) strange.push(how)
          unknown.push(intent)
          await pause(500)
        }
      }
    })
    /** A server that has done nothing since it was started has nothing to lose. */
    const underLoad = async (): Promise<void> => {
      const seen = acknowledged.size
      for (let waited = 0; acknowledged.size === seen && waited < 30_000; waited += 20) await pause(20)
      await pause(pick(600))
    }
    const kills = {
      server: part(50, size),
      database: stage.canCrashDatabase ? part(20, size) : 0,
    }
    for (let n = 0; n < kills.server; n++) {
      await underLoad()
      await stage.restart()
    }
    for (let n = 0; n < kills.database; n++) {
      await underLoad()
      await stage.crashDatabase()
      await pause(300)
    }
    isOver = true
    await Promise.all(load)
    misses.none('answers that are neither done nor retriable', strange)
    misses.expect('anything acknowledged', acknowledged.size > 0, true)

    const sendAgain = async (mine: readonly Intent[]): Promise<void> => {
      for (const intent of mine) misses.expect(`${intent.key} sent again`, outcome(await send(intent)), 'DONE')
    }
    await Promise.all(clients.map(client => sendAgain(unknown.filter(({ operator }) => operator === client))))
    const effects = await storedFor(stage)
    const vouchers = new Set((await stage.sql<{ id: string }>('SELECT id FROM voucher')).map(({ id }) => id))
    const promised = [...effects.values()].flat()
    misses.none(
      'acknowledged, and lost',
      [...acknowledged].filter(
        ([key, ids]) => JSON.stringify(effects.get(key)) !== JSON.stringify(ids) || ids.some(id => !vouchers.has(id)),
      ),
    )
    misses.none(
      'half done',
      promised.filter(id => !vouchers.has(id)),
    )
    misses.expect('vouchers that no key accounts for', vouchers.size - new Set(promised).size, 0)
    misses.expect('keys', effects.size, acknowledged.size + unknown.length)
    misses.none('quotas that do not add up', await brokenQuotas(stage))
    const counts = `killed the server ${kills.server}×, the database ${kills.database}×`
    return { line: `${counts}: acknowledged ${acknowledged.size}, unknown ${unknown.length} and settled`, misses: misses.all }
  },
}
