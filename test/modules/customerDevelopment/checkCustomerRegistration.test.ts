/** Asking whether a name, number or address is taken: what is told, to whom, how often. */
import { CustomerEntity } from '../../../src/modules/customers'
import { refusals, valueAt } from '../../support/answers'
import { freshMobile } from '../../support/developmentRows'
import { databases } from '../../support/databases'
import { customerRow, now } from '../../support/rows'
import { openWorld, type World } from '../../support/world'

describe.each(databases)('checking a registration on %s (R-CRE-6)', kind => {
  let world: World
  beforeAll(async () => {
    world = await openWorld(kind)
  })
  afterAll(() => world.close())

  const checking =
    'mutation ($input: CheckCustomerRegistrationInput!) { checkCustomerRegistration(input: $input) { availability furtherAccounts userErrors { code upstreamCode } } }'
  const check = async (searchType: string, value: string, persona = 'operations') =>
    valueAt<{ availability: string | null; furtherAccounts: number | null; userErrors: { code: string }[] }>(
      await world.ask(persona, checking, { input: { searchType, value } }),
      'checkCustomerRegistration',
    )

  it('tells whether a name, an address or a number is taken, and how many accounts a number may still serve', async () => {
    const mobilePhone = freshMobile()
    await world.add(
      CustomerEntity,
      customerRow({ id: 'cus_known', partnerId: 'ptn_other', mobilePhone, email: 'known@example.com', accountName: 'known_name' }),
    )
    const answer = (availability: string, furtherAccounts: number | null) => ({ availability, furtherAccounts, userErrors: [] })
    expect(await check('NAME', 'known_name')).toEqual(answer('USED_BY_USER', null))
    expect(await check('NAME', 'unknown_name')).toEqual(answer('AVAILABLE', null))
    expect(await check('EMAIL', 'Known@Example.com')).toEqual(answer('USED_BY_USER', null))
    expect(await check('EMAIL', 'unknown@example.com')).toEqual(answer('AVAILABLE', null))
    expect(await check('MOBILE', `0086-${mobilePhone}`)).toEqual(answer('USED_BY_USER', 4))
    expect(await check('MOBILE', freshMobile())).toEqual(answer('AVAILABLE', 5))
    // Eight customers of the test world share one number.
    expect(await check('MOBILE', '13700000021')).toEqual(answer('USED_BY_USER', 0))
    for (const [type, value] of [
      ['NAME', ''],
      ['NAME', 'x'.repeat(65)],
      ['EMAIL', 'none'],
      ['MOBILE', '1'],
    ] as const)
      expect((await check(type, value)).userErrors).toMatchObject([{ code: type === 'MOBILE' ? 'MOBILE_INVALID' : 'INVALID_INPUT' }])
  })

  it('is for those who may create customers, and each check leaves an audit row without the value', async () => {
    for (const persona of ['manager', 'finance', 'resellerAdmin', 'vendorAdmin', 'customer'])
      expect(refusals(await world.ask(persona, checking, { input: { searchType: 'NAME', value: 'whoever' } }))).toEqual(['FORBIDDEN'])
    const before = (await world.table('audit_event')).length
    await check('EMAIL', 'audited@example.com')
    const trail = await world.table('audit_event')
    expect(trail).toHaveLength(before + 1)
    expect(JSON.stringify(trail)).not.toContain('audited@example.com')
  })

  it('is slow: 30 a minute for each member, also at once, and refused ones are audited: CBC.99008040', async () => {
    const answers = await Promise.all(Array.from({ length: 36 }, (_, n) => check('NAME', `name-${n}`, 'admin')))
    const refusedOnes = answers.flatMap(({ userErrors }) => userErrors)
    expect(refusedOnes).toEqual(Array(6).fill({ code: 'CHECKING_TOO_OFTEN', upstreamCode: 'CBC.99008040' }))
    const audited = (await world.table('audit_event')).filter(
      ({ member_id, result }) => member_id === 'mbr_admin' && result === 'CHECKING_TOO_OFTEN',
    )
    expect(audited).toHaveLength(6)
    expect((await check('NAME', 'somebody', 'masterAdmin')).userErrors).toEqual([])
    world.now = new Date(Date.parse(now) + 60_000).toISOString()
    expect((await check('NAME', 'later', 'admin')).userErrors).toEqual([])
    world.now = now
  })
})
