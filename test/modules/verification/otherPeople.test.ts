/** Codes to people who cannot sign in yet (scene 29): one number is not flooded, and guesses are counted as everywhere. */
import type { GraphQLError } from 'graphql'
import type { Context } from '../../../src/context'
import { sendCodeTo, useCodeOf } from '../../../src/modules/verification'
import { codesToOthersPerDay } from '../../../src/modules/verification/sendCode'
import { perform } from '../../../src/mutations'
import { databases } from '../../support/databases'
import { lastCode } from '../../support/verification'
import type { World } from '../../support/world'
import { contextOf, minute, openVerificationWorld, outcomeOf, pass, wrong } from './verificationWorld'

type Registration = { mobile: string | null; code?: string | null }
const registering = useCodeOf<Registration>('CUSTOMER_REGISTRATION', ({ mobile, code }) => (mobile === null ? null : { mobile, code }))

describe.each(databases)('a code to a mobile number on %s', kind => {
  let world: World
  let joined = 0
  let persona: string
  beforeAll(async () => {
    world = await openVerificationWorld(kind)
  })
  afterAll(() => world.close())
  beforeEach(async () => {
    persona = `operator${++joined}`
    await world.join(persona, { partnerId: 'ptn_of-sp', roles: [] })
    world.sender.fails = null
    world.sender.channels = ['EMAIL', 'SMS']
  })

  const context = (): Promise<Context> => contextOf(world, persona)
  const send = async (mobile: string): Promise<string> => {
    await sendCodeTo(await context(), { purpose: 'CUSTOMER_REGISTRATION', mobile })
    return lastCode(world)
  }
  const refusal = (code: string) => expect.objectContaining({ code }) as unknown
  const register = async (input: Registration): Promise<string> => {
    const ctx = await context()
    const { before, confirm } = registering
    const payload = await perform(
      ctx,
      'register',
      input,
      async tx => {
        await confirm(tx, ctx, input)
        return {}
      },
      { before },
    )
    return outcomeOf(payload)
  }

  it('is sent there, and lets its number be registered once', async () => {
    const code = await send('0086-13900000001')
    expect(world.sent.at(-1)).toMatchObject({ channel: 'SMS', to: '0086-13900000001' })
    expect(await register({ mobile: '0086-13900000002', code })).toBe('VERIFICATION_CODE_WRONG')
    expect(await register({ mobile: '0086-13900000001' })).toBe('VERIFICATION_REQUIRED')
    expect(await register({ mobile: '0086-13900000001', code })).toBe('DONE')
    expect(await register({ mobile: '0086-13900000001', code })).toBe('VERIFICATION_CODE_WRONG')
  })

  it('is not needed without a number (R-CRE-2)', async () => {
    expect(await register({ mobile: null })).toBe('DONE')
  })

  it('is guessed three times at most, by a hundred at once', async () => {
    const code = await send('0086-13900000003')
    const guesses = Array.from({ length: 100 }, (_, by) =>
      register({ mobile: '0086-13900000003', code: wrong(code, by + 1) }).catch((error: GraphQLError) => error.extensions.code),
    )
    const outcomes = await Promise.all(guesses)
    expect(outcomes.filter(outcome => outcome === 'VERIFICATION_CODE_WRONG')).toHaveLength(3)
    expect(await register({ mobile: '0086-13900000003', code })).toBe('VERIFICATION_ATTEMPTS_EXCEEDED')
  })

  it('goes to one number once a minute and ten times a day; to another number at once', async () => {
    await send('0086-13900000004')
    await expect(send('0086-13900000004')).rejects.toEqual(refusal('VERIFICATION_SENDING_LIMIT_REACHED'))
    await send('0086-13900000005')
    for (let times = 1; times < 10; times++) {
      pass(world, minute)
      await send('0086-13900000004')
    }
    pass(world, minute)
    await expect(send('0086-13900000004')).rejects.toEqual(refusal('VERIFICATION_SENDING_LIMIT_REACHED'))
  })

  it('goes out a hundred times a day by one member, whatever the numbers', async () => {
    for (let number = 0; number < codesToOthersPerDay; number++) await send(`0086-1391${String(number).padStart(7, '0')}`)
    await expect(send('0086-13920000000')).rejects.toEqual(refusal('VERIFICATION_SENDING_LIMIT_REACHED'))
  })

  it.each(['', 'someone@example.com', '139\r\n0000', '1, 2', '0086-13900000006, 0086-13900000007'])('does not go to %j', async mobile => {
    await expect(send(mobile)).rejects.toEqual(refusal('INVALID_INPUT'))
  })

  it('is CBC.99004003 when the gateway fails, and unavailable without one', async () => {
    world.sender.fails = new Error('away')
    await expect(send('0086-13900000008')).rejects.toMatchObject({ code: 'VERIFICATION_CODE_NOT_SENT', upstreamCode: 'CBC.99004003' })
    world.sender.channels = ['EMAIL']
    await expect(send('0086-13900000009')).rejects.toEqual(refusal('VERIFICATION_CHANNEL_UNAVAILABLE'))
  })
})
