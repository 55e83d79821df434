/** G19: one key has one effect and one answer, at once, later, and when the answer was lost. */
import { Misses, part, type Proof } from './proof'
import { brokenQuotas, customers, issue, operators, outcome, plantQuota } from './vouchersOnStage'

const given = (reply: { data: Record<string, unknown> | null }) => {
  const { replayed, ...answer } = (reply.data?.issueVouchers ?? {}) as { replayed?: boolean }
  return { replayed, answer: JSON.stringify(answer) }
}

export const idem: Proof = {
  claim: 'one key sent 50 times at once and 50 times later has one effect and 100 equal answers; a lost answer is given again',
  kinds: ['sqlite', 'mysql'],
  sabotage: { sqlite: 'noKeys', mysql: 'noKeys' },
  plant: () => plantQuota('1000.00', 2, 2),
  run: async (stage, { size }) => {
    const misses = new Misses()
    const times = part(50, size, 8)
    const [one = '', other = ''] = operators(2)
    const input = { customerIds: customers(2), faceValue: '10.00', idempotencyKey: 'key-A' }
    const repeat = () => issue(stage, one, input)
    const atOnce = await Promise.all(Array.from({ length: times }, repeat))
    const later = []
    for (let n = 0; n < times; n++) later.push(await repeat())
    const answers = [...atOnce, ...later].map(given)
    misses.expect('different answers', new Set(answers.map(({ answer }) => answer)).size, 1)
    misses.expect('answers that are no repetition', answers.filter(({ replayed }) => !replayed).length, 1)
    const vouchers = () => stage.sql('SELECT id FROM voucher')
    misses.expect('vouchers', (await vouchers()).length, 2)

    const outcomes = [
      outcome(await issue(stage, one, { ...input, faceValue: '11.00' })),
      outcome(await issue(stage, one, { ...input, idempotencyKey: 'key-a' })),
      outcome(await issue(stage, other, input)),
      outcome(await issue(stage, one, { ...input, idempotencyKey: 'key-A ' })),
    ]
    const wanted = ['IDEMPOTENCY_KEY_REUSED', 'DONE', 'DONE', 'DONE']
    misses.expect('another input, another case, another member, a trailing space', outcomes, wanted)
    misses.expect('vouchers after those', (await vouchers()).length, 8)

    // The answer is lost on its way: the client saw nothing, and asks again after the server is back.
    let unknown = 0
    for (let n = 0; n < part(10, size); n++) {
      const lost = { ...input, idempotencyKey: `lost-${n}` }
      const asked = issue(stage, one, lost)
      await new Promise(resolve => setTimeout(resolve, n % 7))
      await stage.kill()
      if ((await asked).status === 0) unknown++
      await stage.restart()
      misses.expect(`after loss ${n}`, outcome(await issue(stage, one, lost)), 'DONE')
      misses.expect(`and again`, given(await issue(stage, one, lost)).replayed, true)
      misses.expect('vouchers', (await vouchers()).length, 8 + 2 * (n + 1))
    }
    misses.none('quotas that do not add up', await brokenQuotas(stage))
    return { line: `${2 * times} answers equal, ${unknown} lost answers settled`, misses: misses.all }
  },
}
