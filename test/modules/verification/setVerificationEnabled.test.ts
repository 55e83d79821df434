/** The switch: on for the asking, off with a code, and only where there is one. */
import { RoleCode } from '../../../src/access/roles'
import { SensitiveOperation } from '../../../src/modules/verification'
import { valueAt } from '../../support/answers'
import { databases } from '../../support/databases'
import { verificationCodeFor } from '../../support/verification'
import type { World } from '../../support/world'
import { act, openVerificationWorld, outcomeOf, wrong } from './verificationWorld'

const setting = `mutation ($input: SetVerificationEnabledInput!) {
  setVerificationEnabled(input: $input) {
    member { id verificationCodeEnabled } verification { operation channels { channel destination { masked } } } userErrors { code upstreamCode }
  }
}`
type Set = {
  member: { id: string; verificationCodeEnabled: boolean } | null
  verification: { operation: string; channels: { channel: string; destination: { masked: string } }[] } | null
  userErrors: { code: string; upstreamCode: string | null }[]
}

describe.each(databases)('the verification switch on %s', kind => {
  let world: World
  let joined = 0
  let persona: string
  beforeAll(async () => {
    world = await openVerificationWorld(kind)
  })
  afterAll(() => world.close())
  beforeEach(async () => {
    persona = `switcher${++joined}`
    await world.join(persona, { partnerId: 'ptn_of-sp', roles: [RoleCode.OPERATIONS] })
  })

  const set = async (enabled: boolean, code: string | null = null, name = persona): Promise<Set> =>
    valueAt(
      await world.ask(name, setting, { input: { enabled, ...(code === null ? {} : { verification: { code } }) } }),
      'setVerificationEnabled',
    )
  const isOn = async (name = persona) =>
    Number((await world.table('member')).find(({ id }) => id === `mbr_${name}`)?.verification_code_enabled) === 1

  it('is switched on without a code, and off with one (R-SEN-3)', async () => {
    expect(await set(true)).toMatchObject({ member: { id: `mbr_${persona}`, verificationCodeEnabled: true }, userErrors: [] })
    expect(outcomeOf(await act(world, persona, SensitiveOperation.BALANCE_PAYMENT))).toBe('VERIFICATION_REQUIRED')
    expect(await set(false)).toEqual({
      member: null,
      verification: {
        operation: 'DISABLE_VERIFICATION',
        channels: [
          { channel: 'EMAIL', destination: { masked: 's***@example.com' } },
          { channel: 'SMS', destination: { masked: '138******21' } },
        ],
      },
      userErrors: [{ code: 'VERIFICATION_REQUIRED', upstreamCode: null }],
    })
    const code = await verificationCodeFor(world, persona, 'DISABLE_VERIFICATION', [])
    expect(await set(false, wrong(code))).toMatchObject({ userErrors: [{ code: 'VERIFICATION_CODE_WRONG' }], verification: null })
    expect(await isOn()).toBe(true)
    expect(await set(false, code)).toMatchObject({ member: { verificationCodeEnabled: false }, userErrors: [] })
    expect(outcomeOf(await act(world, persona, SensitiveOperation.BALANCE_PAYMENT))).toBe('DONE')
  })

  it('that stands already as it shall changes nothing', async () => {
    expect(await set(false)).toMatchObject({ member: { verificationCodeEnabled: false }, userErrors: [] })
    await set(true)
    const before = await world.contents()
    expect(await set(true)).toMatchObject({ member: { verificationCodeEnabled: true }, userErrors: [] })
    expect(await world.contents()).toEqual(before)
  })

  it('is one’s own: a colleague’s stays as it is', async () => {
    await set(true)
    expect(await isOn('spOff')).toBe(false)
  })

  it.each(['spOff', 'masterOff', 'resellerOff', 'spAndGovOff'])('is there for %s (R-SEN-2)', async name => {
    expect(await set(true, null, name)).toMatchObject({ userErrors: [] })
    expect(await isOn(name)).toBe(true)
  })

  it.each(['govOff', 'serviceOff', 'customer', 'vendorAdmin'])('is not there for %s (R-SEN-2)', async name => {
    const before = await world.contents()
    for (const enabled of [true, false])
      expect(await set(enabled, null, name)).toMatchObject({ userErrors: [{ code: 'VERIFICATION_SWITCH_UNAVAILABLE' }] })
    expect(await world.contents()).toEqual(before)
  })

  it('leaves an audit row that says from what to what', async () => {
    await set(true)
    const rows = (await world.table('audit_event')).filter(row => row.member_id === `mbr_${persona}`)
    expect(rows).toMatchObject([{ operation: 'setVerificationEnabled', result: 'DONE', target_id: `mbr_${persona}` }])
    expect(JSON.parse(String(rows[0]?.changes))).toEqual([
      { id: `mbr_${persona}`, before: { verificationCodeEnabled: false }, after: { verificationCodeEnabled: true } },
    ])
  })
})
