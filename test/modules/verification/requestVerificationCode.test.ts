/** Asking for a code: where it goes, how long it is good, how often one may ask, and what happens when it cannot be sent. */
import { SensitiveOperation } from '../../../src/modules/verification'
import { databases } from '../../support/databases'
import { lastCode } from '../../support/verification'
import type { World } from '../../support/world'
import { later } from '../../../src/shared/time'
import { act, minute, openVerificationWorld, outcomeOf, pass, request, requesting } from './verificationWorld'

const { BALANCE_PAYMENT, ISSUE_VOUCHER, RECLAIM_VOUCHER, ISSUE_VOUCHER_QUOTA } = SensitiveOperation

describe.each(databases)('a verification code on %s', kind => {
  let world: World
  let asked = 0
  beforeAll(async () => {
    world = await openVerificationWorld(kind)
  })
  afterAll(() => world.close())
  // A member of its own for each test: what one asks for counts against nobody else.
  let persona: string
  beforeEach(async () => {
    persona = `asker${++asked}`
    await world.join(persona, { partnerId: 'ptn_of-sp', roles: [], verificationCodeEnabled: true })
    world.sender.fails = null
    world.sender.channels = ['EMAIL', 'SMS']
  })

  const codesOf = async (name: string) => (await world.table('verification_code')).filter(row => row.member_id === `mbr_${name}`)

  it('goes to the mobile number on file, which is answered masked, and is good for ten minutes', async () => {
    const sent = world.sent.length
    expect(await request(world, persona, { operation: BALANCE_PAYMENT })).toEqual({
      channel: 'SMS',
      destination: { masked: '138******21', canReveal: false },
      expiresAt: later(world.now, 10 * minute),
      replayed: false,
      verification: null,
      userErrors: [],
    })
    expect(world.sent.slice(sent)).toEqual([
      { channel: 'SMS', to: '13800000021', subject: '验证码', text: expect.stringMatching(/^您的验证码为 \d{6}，10 分钟内有效/) },
    ])
  })

  it('goes by e-mail, and in English, when asked to', async () => {
    const input = { operation: BALANCE_PAYMENT, channel: 'EMAIL', language: 'EN_US', timeoutMinutes: 3 }
    expect(await request(world, persona, input)).toMatchObject({ channel: 'EMAIL', destination: { masked: 's***@example.com' } })
    expect(world.sent.at(-1)).toMatchObject({
      channel: 'EMAIL',
      to: 'someone@example.com',
      subject: 'Your verification code',
      text: expect.stringMatching(/is \d{6}\. It is valid for 3 minutes/),
    })
  })

  it.each([
    [1, 1],
    [10, 10],
    [60, 60],
    [61, 5],
    [3000, 5],
    [null, 10],
  ])('asked to be good for %s minutes is good for %s (part 1 §2.6)', async (timeoutMinutes, minutes) => {
    expect(await request(world, persona, { operation: BALANCE_PAYMENT, timeoutMinutes })).toMatchObject({
      expiresAt: later(world.now, minutes * minute),
    })
  })

  it.each([0, -1, 3001])('cannot be good for %s minutes (CBC.0100), and none is made', async timeoutMinutes => {
    const { userErrors } = await request(world, persona, { operation: BALANCE_PAYMENT, timeoutMinutes })
    expect(userErrors).toMatchObject([{ code: 'INVALID_INPUT', upstreamCode: 'CBC.0100', field: ['timeoutMinutes'] }])
    expect(await codesOf(persona)).toEqual([])
  })

  it('is about something, but for what is about the asker alone, and none is made otherwise', async () => {
    const before = await world.contents()
    expect(await request(world, persona, { operation: BALANCE_PAYMENT, targetIds: [] })).toMatchObject({
      userErrors: [{ code: 'INVALID_INPUT', field: ['targetIds'] }],
    })
    expect(await world.contents()).toEqual(before)
    expect(await request(world, persona, { operation: 'DISABLE_VERIFICATION', targetIds: [] })).toMatchObject({ userErrors: [] })
  })

  it('is about at most 100 objects, and about ids', async () => {
    const many = Array.from({ length: 101 }, (_, n) => `vch_${n}`)
    for (const targetIds of [many, ['x'.repeat(81)]])
      expect(await request(world, persona, { operation: RECLAIM_VOUCHER, targetIds })).toMatchObject({
        userErrors: [{ code: 'INVALID_INPUT' }],
      })
    expect(await request(world, persona, { operation: RECLAIM_VOUCHER, targetIds: many.slice(1) })).toMatchObject({ userErrors: [] })
  })

  it.each([
    ['SMS', { mobilePhone: null }],
    ['EMAIL', { email: null }],
  ])('cannot go by %s to whom has none on file', async (channel, nothing) => {
    const name = `without${channel}`
    await world.join(name, { partnerId: 'ptn_of-sp', roles: [], verificationCodeEnabled: true, ...nothing })
    expect(await request(world, name, { operation: BALANCE_PAYMENT, channel })).toMatchObject({
      expiresAt: null,
      userErrors: [{ code: 'VERIFICATION_CHANNEL_UNAVAILABLE', field: ['channel'] }],
    })
    expect(await codesOf(name)).toEqual([])
    const { verification } = await act(world, name, BALANCE_PAYMENT)
    expect(verification?.channels.map(each => each.channel)).toEqual([channel === 'SMS' ? 'EMAIL' : 'SMS'])
  })

  it('cannot go by a channel that the sender does not serve, nor is that one offered', async () => {
    world.sender.channels = ['EMAIL']
    expect(await request(world, persona, { operation: BALANCE_PAYMENT })).toMatchObject({
      userErrors: [{ code: 'VERIFICATION_CHANNEL_UNAVAILABLE' }],
    })
    const { verification } = await act(world, persona, BALANCE_PAYMENT)
    expect(verification?.channels.map(({ channel, destination }) => [channel, destination.masked])).toEqual([['EMAIL', 's***@example.com']])
  })

  it('that could not be sent (CBC.99004003) is good for nothing, and leaves an older one as good as it was', async () => {
    await request(world, persona, { operation: BALANCE_PAYMENT })
    const older = lastCode(world)
    pass(world, minute)
    world.sender.fails = new Error('the gateway is away')
    const answer = await request(world, persona, { operation: BALANCE_PAYMENT })
    expect(answer).toMatchObject({
      channel: null,
      expiresAt: null,
      userErrors: [{ code: 'VERIFICATION_CODE_NOT_SENT', upstreamCode: 'CBC.99004003', field: ['channel'] }],
    })
    expect((await codesOf(persona)).filter(({ sent_at }) => sent_at !== null)).toHaveLength(1)
    expect(outcomeOf(await act(world, persona, BALANCE_PAYMENT, { code: older }))).toBe('DONE')
  })

  describe('may be asked for', () => {
    const outcome = async (input: object): Promise<string> => {
      const { userErrors } = await request(world, persona, input)
      return userErrors.map(({ code, upstreamCode }) => `${code} ${upstreamCode}`).join() || 'SENT'
    }
    const limited = 'VERIFICATION_SENDING_LIMIT_REACHED CBC.99000082'

    it('once a minute for an operation, whatever it is about; for another one at once', async () => {
      const { operation, targetIds } = { operation: BALANCE_PAYMENT, targetIds: ['ord_2'] }
      expect(await outcome({ operation })).toBe('SENT')
      pass(world, minute - 1)
      expect(await outcome({ operation })).toBe(limited)
      expect(await outcome({ operation, targetIds })).toBe(limited)
      expect(await outcome({ operation: ISSUE_VOUCHER })).toBe('SENT')
      const { userErrors } = await request(world, persona, { operation })
      pass(world, 1)
      expect(userErrors[0]?.params).toEqual([{ name: 'retryAt', value: world.now }])
      expect(await outcome({ operation, targetIds })).toBe('SENT')
    })

    it('ten times in 24 hours', async () => {
      for (let times = 0; times < 10; times++) {
        expect([times, await outcome({ operation: BALANCE_PAYMENT })]).toEqual([times, 'SENT'])
        pass(world, minute)
      }
      expect(await outcome({ operation: BALANCE_PAYMENT })).toBe(limited)
      pass(world, 24 * 60 * minute - 11 * minute)
      expect(await outcome({ operation: BALANCE_PAYMENT })).toBe(limited)
      pass(world, minute)
      expect(await outcome({ operation: BALANCE_PAYMENT })).toBe('SENT')
      expect(await outcome({ operation: BALANCE_PAYMENT })).toBe(limited)
    })

    it('no sooner when sending failed: a gateway in trouble is not helped by more', async () => {
      world.sender.fails = new Error('the gateway is away')
      expect(await outcome({ operation: BALANCE_PAYMENT })).toBe('VERIFICATION_CODE_NOT_SENT CBC.99004003')
      world.sender.fails = null
      expect(await outcome({ operation: BALANCE_PAYMENT })).toBe(limited)
    })

    it('by twenty calls at once, of which one gets it', async () => {
      const sent = world.sent.length
      const outcomes = await Promise.all(Array.from({ length: 20 }, () => outcome({ operation: BALANCE_PAYMENT })))
      expect(outcomes.filter(each => each === 'SENT')).toHaveLength(1)
      expect(outcomes.filter(each => each === limited)).toHaveLength(19)
      expect(world.sent.length - sent).toBe(1)
    })
  })

  it('that is refused leaves no row, and an audit row with the reason', async () => {
    const before = await world.contents()
    await request(world, 'spOff', { operation: ISSUE_VOUCHER_QUOTA })
    expect(await world.contents()).toEqual(before)
    const audited = (await world.table('audit_event')).filter(({ member_id }) => member_id === 'mbr_spOff')
    expect(audited).toMatchObject([{ operation: 'requestVerificationCode', result: 'VERIFICATION_NOT_REQUIRED' }])
  })

  it('stands nowhere but in the message: not in its row, the audit trail or the answer', async () => {
    const answer = await world.ask(persona, requesting, { input: { operation: BALANCE_PAYMENT, targetIds: ['cus_1'], channel: 'SMS' } })
    const code = lastCode(world)
    expect(code).toMatch(/^\d{6}$/)
    const [row] = await codesOf(persona)
    const audited = (await world.table('audit_event')).filter(({ member_id }) => member_id === `mbr_${persona}`)
    // The ids are random too, and may hold any digits.
    const told = JSON.stringify([
      { ...row, id: '', salt: '', code_hash: '', binding: '' },
      audited.map(each => ({ ...each, id: '', request_id: '' })),
      answer,
    ])
    expect(told).not.toContain(code)
    expect(told).not.toContain('13800000021')
    expect(row).toMatchObject({ code_hash: expect.stringMatching(/^[0-9a-f]{64}$/), salt: expect.stringMatching(/^[0-9a-f]{32}$/) })
  })

  it('is asked for by who is signed in only', async () => {
    const { errors } = await world.ask(null, requesting, { input: { operation: BALANCE_PAYMENT, targetIds: [], channel: 'SMS' } })
    expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }])
  })
})
