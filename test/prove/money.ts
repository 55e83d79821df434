/** G20: amounts are exact, however many and however large; what is no amount is refused, and changes nothing. */
import { Money } from '../../src/shared/money'
import { Misses, type Proof } from './proof'
import { brokenQuotas, customers, issue, operators, outcome, plantQuota } from './vouchersOnStage'

const noAmounts = [
  ...[
    'NaN',
    'Infinity',
    '-Infinity',
    '1e3',
    '1e999',
    '1E2',
    '-0',
    '-1.00',
    '0',
    '0.00',
    '0.001',
    '0.009',
    '1.000',
    '+1.00',
    ' 1',
    '1 ',
    '1,000.00',
  ],
  ...[
    '１.00',
    '1.',
    '.5',
    '00x',
    '0x10',
    '0b1',
    '',
    'null',
    '1.00 CNY',
    '¥1.00',
    '1_000',
    '1000000000.00',
    `${'9'.repeat(17)}.00`,
    '9'.repeat(400),
  ],
  ...[1, 1.5, 0.1, true, null, [], {}, ['1.00']],
]

export const money: Proof = {
  claim: '1,000,000 × 0.01 is exact, 21,474,836.48 and more work, and 39 things that are no amounts are refused',
  kinds: ['sqlite', 'mysql'],
  sabotage: { sqlite: 'roundsAmounts', mysql: 'roundsAmounts' },
  plant: () => plantQuota('90000000000.00', 1, 2),
  run: async (stage, { size }) => {
    const misses = new Misses()
    let sum = Money.zero('CNY')
    for (let n = 0; n < 1_000_000; n++) sum = sum.plus(Money.of('0.01', 'CNY'))
    misses.expect('1,000,000 × 0.01', sum.amount, '10000.00')
    const [operator = ''] = operators(1)
    const ask = (faceValue: unknown, key: string) =>
      issue(stage, operator, { customerIds: customers(1), faceValue: faceValue as string, idempotencyKey: key })
    const contents = async () => JSON.stringify([await stage.sql('SELECT * FROM voucher_quota'), await stage.sql('SELECT * FROM voucher')])
    const before = await contents()
    for (const [n, amount] of noAmounts.entries()) {
      const how = outcome(await ask(amount, `bad-${n}`))
      if (!/^(INVALID_INPUT|HTTP (200|400) BAD_USER_INPUT)$/.test(how)) misses.all.push(`${JSON.stringify(amount)}: ${how}`)
    }
    misses.expect('what is stored after refusals', (await contents()) === before, true)

    const good = ['0.01', '0.1', '21474836.48', '90071992.55', '999999999.99']
    for (const amount of good) misses.expect(amount, outcome(await ask(amount, amount)), 'DONE')
    const cents = Math.round(500 * size)
    for (let n = 0; n < cents; n++) misses.expect(`cent ${n}`, outcome(await ask('0.01', `cent-${n}`)), 'DONE')
    const [stored] = await stage.sql<{ issued: string }>('SELECT CAST(quota_value - balance AS CHAR(40)) AS issued FROM voucher_quota')
    const wanted = good
      .concat(Array.from({ length: cents }, () => '0.01'))
      .reduce((left, right) => left.plus(Money.of(right, 'CNY')), Money.zero('CNY'))
    misses.expect('issued in all', stored?.issued, wanted.units.toString())
    misses.none('quotas that do not add up', await brokenQuotas(stage))
    return { line: `${noAmounts.length} refused, ${wanted.amount} issued to the cent`, misses: misses.all }
  },
}
