/** Giving a code back: good once, for one thing, for a while; and nobody guesses one, however many try at once. */
import type { GraphQLError } from 'graphql'
import { SensitiveOperation, useCodeOf } from '../../../src/modules/verification'
import { perform } from '../../../src/mutations'
import { databases } from '../../support/databases'
import { verificationCodeFor } from '../../support/verification'
import type { World } from '../../support/world'
import { act, contextOf, guardOf, minute, newKey, openVerificationWorld, outcomeOf, pass, timesDone, wrong } from './verificationWorld'

const { BALANCE_PAYMENT, ISSUE_VOUCHER } = SensitiveOperation

describe.each(databases)('a verification code on %s', kind => {
  let world: World
  let joined = 0
  let persona: string
  beforeAll(async () => {
    world = await openVerificationWorld(kind)
  })
  afterAll(() => world.close())
  beforeEach(async () => {
    persona = `giver${++joined}`
    await world.join(persona, { partnerId: 'ptn_of-sp', roles: [], verificationCodeEnabled: true })
  })

  const codeFor = (operation = BALANCE_PAYMENT, targetIds = ['cus_x2'], name = persona) =>
    verificationCodeFor(world, name, operation, targetIds)
  const tried = async (given: Parameters<typeof act>[3], operation = BALANCE_PAYMENT, name = persona): Promise<string> =>
    outcomeOf(await act(world, name, operation, given))
  const failedChecks = async () =>
    (await world.table('verification_code')).filter(row => row.member_id === `mbr_${persona}`).map(row => Number(row.failed_checks))

  it('is asked for where it is missing: which operation, and which masked destinations (R-VC-2)', async () => {
    const before = await world.contents()
    const payload = await act(world, persona, BALANCE_PAYMENT)
    expect(payload).toMatchObject({
      replayed: false,
      userErrors: [{ code: 'VERIFICATION_REQUIRED', field: ['verification'], upstreamCode: null }],
      verification: { operation: 'BALANCE_PAYMENT' },
    })
    expect(payload.verification?.channels.map(({ channel, destination }) => [channel, String(destination), destination.canReveal])).toEqual(
      [
        ['EMAIL', 's***@example.com', false],
        ['SMS', '138******21', false],
      ],
    )
    expect(await world.contents()).toEqual(before)
  })

  it('is good for one call (CBC.99004010 after that)', async () => {
    const code = await codeFor()
    const before = await timesDone(world)
    expect([await tried({ code }), await tried({ code })]).toEqual(['DONE', 'VERIFICATION_CODE_WRONG'])
    expect((await timesDone(world)) - before).toBe(1)
  })

  it('is good for one of many calls that give it at once', async () => {
    const code = await codeFor()
    const before = await timesDone(world)
    const outcomes = await Promise.all(Array.from({ length: 20 }, () => tried({ code })))
    expect(outcomes.filter(outcome => outcome === 'DONE')).toHaveLength(1)
    expect(outcomes.filter(outcome => outcome === 'VERIFICATION_CODE_WRONG')).toHaveLength(19)
    expect((await timesDone(world)) - before).toBe(1)
  })

  it('is good for the member that asked, and nobody else (R-VC-2)', async () => {
    const code = await codeFor()
    await world.join(`${persona}friend`, { partnerId: 'ptn_of-sp', roles: [], verificationCodeEnabled: true })
    expect(await tried({ code }, BALANCE_PAYMENT, `${persona}friend`)).toBe('VERIFICATION_CODE_WRONG')
    expect(await tried({ code })).toBe('DONE')
  })

  it('is good for the operation that it was asked for, and no other (R-VC-2)', async () => {
    const code = await codeFor()
    expect(await tried({ code }, ISSUE_VOUCHER)).toBe('VERIFICATION_CODE_WRONG')
    expect(await tried({ code })).toBe('DONE')
  })

  it('is good for exactly the objects that it was asked for, in any order (R-VC-2)', async () => {
    const code = await codeFor(BALANCE_PAYMENT, ['ord_1', 'ord_2'])
    for (const targetIds of [['ord_1'], ['ord_1', 'ord_3'], ['ord_1', 'ord_2', 'ord_3'], [], ['ord_1,ord_2']])
      expect([targetIds, await tried({ code, targetIds })]).toEqual([targetIds, 'VERIFICATION_CODE_WRONG'])
    expect(await tried({ code, targetIds: ['ord_2', 'ord_1'] })).toBe('DONE')
  })

  it('is good until the moment that it expires (CBC.99004008)', async () => {
    const code = await codeFor()
    pass(world, 10 * minute)
    expect(await act(world, persona, BALANCE_PAYMENT, { code })).toMatchObject({
      userErrors: [{ code: 'VERIFICATION_CODE_EXPIRED', upstreamCode: 'CBC.99004008', field: ['verification', 'code'] }],
    })
    const next = await codeFor()
    pass(world, 10 * minute - 1)
    expect(await tried({ code: next })).toBe('DONE')
  })

  it('is replaced by a newer one for the same thing, not by one for another', async () => {
    const older = await codeFor()
    pass(world, minute)
    const other = await codeFor(BALANCE_PAYMENT, ['ord_1'])
    pass(world, minute)
    const newer = await codeFor()
    if (older !== newer) expect(await tried({ code: older })).toBe('VERIFICATION_CODE_WRONG')
    expect(await tried({ code: newer })).toBe('DONE')
    expect(await tried({ code: other, targetIds: ['ord_1'] })).toBe('DONE')
  })

  it('that is wrong is CBC.99004010 three times, and then not even the right one counts (CBC.99004009, R-VC-1)', async () => {
    const code = await codeFor()
    for (const by of [1, 2, 3])
      expect(await act(world, persona, BALANCE_PAYMENT, { code: wrong(code, by) })).toMatchObject({
        userErrors: [{ code: 'VERIFICATION_CODE_WRONG', upstreamCode: 'CBC.99004010', field: ['verification', 'code'] }],
      })
    expect(await act(world, persona, BALANCE_PAYMENT, { code })).toMatchObject({
      userErrors: [{ code: 'VERIFICATION_ATTEMPTS_EXCEEDED', upstreamCode: 'CBC.99004009', params: [{ name: 'most', value: '3' }] }],
    })
    expect(await failedChecks()).toEqual([3])
    pass(world, minute)
    expect(await tried({ code: await codeFor() })).toBe('DONE')
  })

  it('is compared with five wrong ones in 15 minutes, however many codes are sent and whatever they are about (R-VC-1)', async () => {
    const targets = [['ord_1'], ['ord_2'], ['ord_3']]
    for (const targetIds of targets.slice(0, 2)) {
      const code = await codeFor(BALANCE_PAYMENT, targetIds)
      for (const by of targetIds[0] === 'ord_1' ? [1, 2, 3] : [1, 2])
        expect(await tried({ code: wrong(code, by), targetIds })).toBe('VERIFICATION_CODE_WRONG')
      pass(world, minute)
    }
    const last = await codeFor(BALANCE_PAYMENT, targets[2])
    const before = await failedChecks()
    expect(await act(world, persona, BALANCE_PAYMENT, { code: last, targetIds: targets[2] ?? [] })).toMatchObject({
      userErrors: [{ code: 'VERIFICATION_ATTEMPTS_EXCEEDED', params: [{ name: 'most', value: '5' }] }],
    })
    expect(await tried({ code: wrong(last), targetIds: targets[2] ?? [] })).toBe('VERIFICATION_ATTEMPTS_EXCEEDED')
    expect(await failedChecks()).toEqual(before)
    // Another operation counts by itself, and so does a quarter of an hour later.
    expect(await tried({ code: await codeFor(ISSUE_VOUCHER) }, ISSUE_VOUCHER)).toBe('DONE')
    pass(world, 25 * minute)
    expect(await tried({ code: await codeFor() })).toBe('DONE')
  })

  it('may be mistyped twice', async () => {
    const code = await codeFor()
    expect([await tried({ code: wrong(code) }), await tried({ code: wrong(code) }), await tried({ code })]).toEqual([
      'VERIFICATION_CODE_WRONG',
      'VERIFICATION_CODE_WRONG',
      'DONE',
    ])
  })

  it.each(['', ' ', '12345', '1234567', '１２３４５６', "' OR 1=1 --", '0'.repeat(10_000)])(
    '%j is wrong like any other guess',
    async code => {
      await codeFor()
      expect(await tried({ code })).toBe('VERIFICATION_CODE_WRONG')
      expect(await failedChecks()).toEqual([1])
    },
  )

  it('is guessed by a hundred calls at once three times, and not once more', async () => {
    const code = await codeFor()
    const before = await timesDone(world)
    const guesses = Array.from({ length: 100 }, (_, by) => wrong(code, by + 1))
    // A database that is too busy for all of them may turn some away before that.
    const outcomes = await Promise.all(guesses.map(guess => tried({ code: guess }).catch((error: GraphQLError) => error.extensions.code)))
    // Only what was compared is called wrong; the other 97 were turned away unseen.
    expect(outcomes.filter(outcome => outcome === 'VERIFICATION_CODE_WRONG')).toHaveLength(3)
    expect(outcomes.filter(outcome => outcome === 'VERIFICATION_ATTEMPTS_EXCEEDED' || outcome === 'SERVICE_UNAVAILABLE')).toHaveLength(97)
    expect(await failedChecks()).toEqual([3])
    expect(await tried({ code })).toBe('VERIFICATION_ATTEMPTS_EXCEEDED')
    expect(await timesDone(world)).toBe(before)
  })

  it('stays good when what it was for was refused; the wrong guesses before it stay counted', async () => {
    const code = await codeFor()
    expect(await tried({ code: wrong(code) })).toBe('VERIFICATION_CODE_WRONG')
    const before = await world.contents()
    expect(await tried({ code, isRefused: true })).toBe('NOT_ASSIGNED')
    expect(await world.contents()).toEqual(before)
    expect(await failedChecks()).toEqual([1])
    expect(await tried({ code })).toBe('DONE')
  })

  it('of a wrong guess leaves everything as it was but the count of attempts and an audit row (api §7)', async () => {
    const code = await codeFor()
    const { verification_code: _, ...before } = await world.contents()
    expect(await tried({ code: wrong(code) })).toBe('VERIFICATION_CODE_WRONG')
    const { verification_code: __, ...after } = await world.contents()
    expect(after).toEqual(before)
    expect((await world.table('audit_event')).filter(row => row.member_id === `mbr_${persona}`).at(-1)).toMatchObject({
      result: 'VERIFICATION_CODE_WRONG',
    })
  })

  it('that nobody asked for is wrong, and counts against nothing', async () => {
    expect(await tried({ code: '000000' })).toBe('VERIFICATION_CODE_WRONG')
    expect(await failedChecks()).toEqual([])
  })

  it('does not show in the audit row of what it was for', async () => {
    const code = await codeFor()
    await tried({ code })
    const rows = (await world.table('audit_event')).filter(row => row.member_id === `mbr_${persona}` && row.operation === 'act')
    expect(rows).toHaveLength(1)
    expect(rows[0]).toMatchObject({ result: 'DONE', target_id: 'cus_x2' })
    expect(String(rows[0]?.changes)).not.toMatch(/vcd_|usedAt|codeHash/)
  })

  describe('and an idempotency key', () => {
    it('a call that was answered is answered again: without a code, with a used one, with a wrong one (api §7)', async () => {
      const idempotencyKey = newKey()
      const code = await codeFor()
      const before = await timesDone(world)
      expect(await tried({ code, idempotencyKey })).toBe('DONE')
      expect(await tried({ idempotencyKey })).toBe('REPLAYED')
      expect(await tried({ code, idempotencyKey })).toBe('REPLAYED')
      expect(await tried({ code: wrong(code), idempotencyKey })).toBe('REPLAYED')
      expect(await tried({ code, idempotencyKey, targetIds: ['cus_1'] })).toBe('IDEMPOTENCY_KEY_REUSED')
      expect((await timesDone(world)) - before).toBe(1)
      expect(await failedChecks()).toEqual([0])
    })

    it('a repeated call uses up no newer code', async () => {
      const idempotencyKey = newKey()
      expect(await tried({ code: await codeFor(), idempotencyKey })).toBe('DONE')
      pass(world, minute)
      const newer = await codeFor()
      expect(await tried({ code: newer, idempotencyKey })).toBe('REPLAYED')
      expect(await tried({ code: newer })).toBe('DONE')
    })

    it('twenty equal calls at once do it once, and none of them is told that its code was used', async () => {
      const idempotencyKey = newKey()
      const code = await codeFor()
      const before = await timesDone(world)
      const outcomes = await Promise.all(Array.from({ length: 20 }, () => tried({ code, idempotencyKey })))
      expect(outcomes.filter(outcome => outcome === 'DONE')).toHaveLength(1)
      expect(outcomes.filter(outcome => outcome === 'REPLAYED')).toHaveLength(19)
      expect((await timesDone(world)) - before).toBe(1)
    })

    it('a refused call keeps neither key nor code', async () => {
      const idempotencyKey = newKey()
      const code = await codeFor()
      expect(await tried({ code, idempotencyKey, isRefused: true })).toBe('NOT_ASSIGNED')
      expect(await tried({ code, idempotencyKey })).toBe('DONE')
    })
  })

  it('is not looked at while the switch is off (R-SEN-1)', async () => {
    expect(await tried({ code: '000000' }, BALANCE_PAYMENT, 'spOff')).toBe('DONE')
  })

  it('that did not pass the count of guesses is no code: an operation that forgets `before` is always asked again', async () => {
    const code = await codeFor()
    const ctx = await contextOf(world, persona)
    const input = { idempotencyKey: newKey(), targetIds: ['cus_x2'], verification: { code } }
    const payload = await perform(ctx, 'act', input, async tx => {
      await guardOf(BALANCE_PAYMENT).confirm(tx, ctx, input)
      return {}
    })
    expect(outcomeOf(payload)).toBe('VERIFICATION_REQUIRED')
  })

  it('of a registration is not one of a sensitive operation', async () => {
    const code = await codeFor(BALANCE_PAYMENT, ['13900000099'])
    const registration = useCodeOf<{ code: string }>('CUSTOMER_REGISTRATION', given => ({ mobile: '13900000099', code: given.code }))
    await expect(registration.before(await contextOf(world, persona), { code })).rejects.toMatchObject({ code: 'VERIFICATION_CODE_WRONG' })
  })
})
