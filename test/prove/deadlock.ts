/** G17: transfers in opposite order, among sessions that force deadlocks and time-outs: none is lost, none is half done. */
import { PartnerIdentity, RoleCode } from '../../src/access/roles'
import { AccountType, grantableOf, ofPartner, purseOf } from '../../src/modules/accounts'
import { PartnerEntity } from '../../src/modules/partners'
import { fund } from '../support/accountRows'
import { partnerRow } from '../support/rows'
import { BankModel } from './bankModel'
import { brokenMoney, differences, stored } from './bankSums'
import type { Call } from './calls'
import { History } from './history'
import { chance, Misses, part, type Proof } from './proof'
import type { Planting, Stage } from './stage'
import { Strangers } from './strangers'

const master = 'ptn_master'
const resellers = ['ptn_reseller-0', 'ptn_reseller-1', 'ptn_reseller-2']
const tellers = Array.from({ length: 16 }, (_, n) => `teller-${n}`)

const plantMaster: Planting = async into => {
  const { add, join } = into
  await add(PartnerEntity, partnerRow({ id: master, identities: [PartnerIdentity.MASTER_RESELLER] }))
  const reseller = { identities: [PartnerIdentity.CLOUD_RESELLER], masterId: master, associatedAt: '2025-01-20T00:00:00.000Z' }
  for (const id of resellers) await add(PartnerEntity, partnerRow({ id, ...reseller }))
  for (const name of tellers) await join(name, master, RoleCode.SYSTEM_ADMIN)
  await fund(into, ofPartner(master, AccountType.BALANCE, 'CNY'), '1000000.00')
  await fund(into, grantableOf(master, 'CNY'), '1000000.00')
  for (const id of resellers) await fund(into, ofPartner(id, AccountType.BALANCE, 'CNY'), '1000.00')
}

/** What the engine itself counted. */
const counted = async (stage: Stage): Promise<{ deadlocks: number; timeouts: number }> => {
  const rows = await stage.sql<{ name: string; count: string }>(
    "SELECT NAME AS name, COUNT AS count FROM information_schema.INNODB_METRICS WHERE NAME IN ('lock_deadlocks', 'lock_timeouts')",
  )
  const countOf = (metric: string): number => Number(rows.find(({ name }) => name === metric)?.count ?? 0)
  return { deadlocks: countOf('lock_deadlocks'), timeouts: countOf('lock_timeouts') }
}

export const deadlock: Proof = {
  claim:
    '16 workers × 200 transfers in opposite order, with deadlocks and lock time-outs forced: none is lost, none is half done, what is refused changed nothing',
  kinds: ['mysql'],
  sabotage: { mysql: 'keepsHalves' },
  plant: () => plantMaster,
  run: async (stage, { seed, size }) => {
    const misses = new Misses()
    const pick = chance(seed)
    const model = new BankModel(await stored(stage), master)
    const history = new History(stage)
    const strangers = new Strangers(stage)
    const each = part(200, size, 4) - 1
    const before = await counted(stage)

    /** Every other teller passes money down, the others bring it up again: the same accounts, the other way round. */
    const transfer = (teller: number, n: number): Call => {
      const input = { indirectPartnerId: resellers[pick(resellers.length)] ?? '', amount: `${1 + pick(20)}.${10 + pick(90)}` }
      const operation = teller % 2 ? 'allocateToReseller' : 'reclaimFromReseller'
      return { as: tellers[teller] ?? '', key: `transfer-${n}`, operation, input }
    }
    // A server that has just started takes longer over its first calls than a stranger stays.
    for (const teller of tellers.keys()) await history.put(transfer(teller, 0))

    const accounts = await stage.sql<{ id: string; purse: string }>("SELECT id, purse FROM account WHERE owner = 'PARTNER'")
    const busiest = accounts.find(({ purse }) => purse === purseOf(ofPartner(master, AccountType.BALANCE, 'CNY')))
    const around = [strangers.crossing(accounts.map(({ id }) => id)), strangers.lingering(busiest?.id ?? '', part(10, size), size >= 1)]
    const work = async (teller: number, round: number): Promise<void> => {
      for (let n = 0; n < each; n++) await history.put(transfer(teller, 1 + round * each + n))
    }
    const wasForced = async (): Promise<boolean> => (await counted(stage)).deadlocks > before.deadlocks
    // A short run can slip through between two strangers: then it goes on.
    let round = 0
    do await Promise.all([...tellers.keys()].map(teller => work(teller, round)))
    while (++round < 20 && !(await wasForced()))
    strangers.leave()
    await Promise.all(around)

    const after = await counted(stage)
    const happened = { deadlocks: after.deadlocks - before.deadlocks, timeouts: after.timeouts - before.timeouts }
    if (happened.deadlocks === 0 || happened.timeouts === 0) misses.all.push(`nothing was forced: ${JSON.stringify(happened)}`)
    await history.settle(misses)
    history.replayOn(model)
    misses.none('stored, and not as acknowledged', differences(model.state, await stored(stage)))
    misses.none('sums', await brokenMoney(stage))
    const line = `${tellers.length * (1 + round * each)} transfers, ${happened.deadlocks} deadlocks, ${happened.timeouts} lock time-outs: ${history.counts}`
    return { line, misses: misses.all }
  },
}
