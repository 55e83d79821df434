/** G16: many operators at one quota issue exactly what it holds, and take back exactly what they issued. */
import { chance, Misses, part, type Proof, tally } from './proof'
import { brokenQuotas, customers, issue, operators, outcome, plantQuota, reclaim } from './vouchersOnStage'

const attempts = 20
const whom = customers(8)
const operatorsAt = (size: number): string[] => operators(part(32, size, 4))
/** A third of what is asked for at most, so that most are refused. */
const heldAt = (size: number): number => Math.min(100, Math.floor((operatorsAt(size).length * attempts) / 3))

export const quota: Proof = {
  claim: '32 operators × 20 attempts at a quota of 100 issue exactly 100; as many try to take them back, and 100 come back',
  kinds: ['sqlite', 'mysql'],
  sabotage: { sqlite: 'noCheck', mysql: 'noLocks' },
  plant: size => plantQuota(`${heldAt(size)}.00`, operatorsAt(size).length, whom.length),
  run: async (stage, { seed, size }) => {
    const misses = new Misses()
    const who = operatorsAt(size)
    const held = heldAt(size)
    const tried = who.length * attempts
    const pick = chance(seed)
    const began = Date.now()
    const issued = await Promise.all(
      who.map(async operator => {
        const outcomes: string[] = []
        for (let attempt = 0; attempt < attempts; attempt++) {
          const customerIds = [whom[pick(whom.length)] ?? '']
          outcomes.push(outcome(await issue(stage, operator, { customerIds, faceValue: '1.00', idempotencyKey: `issue-${attempt}` })))
        }
        return outcomes
      }),
    )
    const seconds = ((Date.now() - began) / 1000).toFixed(1)
    const answers = tally(issued.flat())
    misses.expect('issuing', answers, { DONE: held, QUOTA_INSUFFICIENT: tried - held })
    misses.none('quotas that do not add up', await brokenQuotas(stage))
    const stored = await stage.sql<{ id: string }>('SELECT id FROM voucher ORDER BY id')
    misses.expect('vouchers stored', stored.length, held)
    const records = await stage.sql<{ result: string }>('SELECT result FROM voucher_operation_record')
    misses.expect('records (R-2070)', tally(records.map(({ result }) => result)), { FAILURE: tried - held, SUCCESS: held })

    const ids = stored.slice(0, 100).map(({ id }) => id)
    const taken = await Promise.all(who.slice(0, 8).map(operator => reclaim(stage, operator, ids, 'all')))
    const items = taken.flatMap(
      ({ data }) => (data?.reclaimVouchers as { results: { userErrors: { code: string }[] }[] } | undefined)?.results ?? [],
    )
    misses.expect('reclaimed', items.filter(({ userErrors }) => userErrors.length === 0).length, ids.length)
    misses.none('quotas that do not add up after reclaiming', await brokenQuotas(stage))
    const [quotaRow] = await stage.sql<{ back: string }>('SELECT quota_value - balance AS back FROM voucher_quota')
    misses.expect('still out', Number(quotaRow?.back), 0)
    return {
      line: `issued ${answers.DONE ?? 0} of ${held} in ${seconds} s, refused ${answers.QUOTA_INSUFFICIENT ?? 0}`,
      misses: misses.all,
    }
  },
}
