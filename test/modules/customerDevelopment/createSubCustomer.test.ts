/** Registering customers: every bound of part 1 §3.4, and what is kept of a password. */
import { scryptSync } from 'node:crypto'
import { CustomerEntity } from '../../../src/modules/customers'
import { ReportedCustomerEntity } from '../../../src/modules/customerDevelopment'
import { PartnerStatus } from '../../../src/modules/partners'
import { refusals, valueAt } from '../../support/answers'
import { dayAfter, freshMobile, reportedCustomerRow } from '../../support/developmentRows'
import { databases } from '../../support/databases'
import { customerRow, now } from '../../support/rows'
import { lastCode } from '../../support/verification'
import { openWorld, type World } from '../../support/world'
import { freshKey } from './developing'

const creating = `mutation ($input: CreateSubCustomerInput!) { createSubCustomer(input: $input) {
  replayed customerId userErrors { code field upstreamCode }
  customer { id accountName { masked } associationType associatedAt realNameStatus customerType frozenState externalAccountId externalAccountType manager { id } mobilePhone { masked } indirectPartnerId }
} }`
const asking =
  'mutation ($input: RequestRegistrationCodeInput!) { requestRegistrationCode(input: $input) { expiresAt userErrors { code upstreamCode } } }'

type Created = {
  replayed: boolean
  customerId: string | null
  customer: Record<string, unknown> | null
  userErrors: { code: string; field: string[] | null; upstreamCode: string | null }[]
}

describe.each(databases)('creating a sub-customer on %s', kind => {
  let world: World
  beforeAll(async () => {
    world = await openWorld(kind)
  })
  afterAll(() => world.close())
  beforeEach(() => {
    world.now = now
  })

  let keys = 0
  const create = async (input: Record<string, unknown> = {}, persona = 'operations'): Promise<Created> => {
    const account = { idempotencyKey: freshKey(), externalAccountId: `user-${++keys}`, externalAccountType: 'my-platform' }
    return valueAt(await world.ask(persona, creating, { input: { ...account, ...input } }), 'createSubCustomer')
  }
  const refused = async (input: Record<string, unknown>, persona?: string) => {
    const before = await world.contents()
    const { userErrors, customer, customerId } = await create(input, persona)
    expect({ customer, customerId }).toEqual({ customer: null, customerId: null })
    expect(await world.contents()).toEqual(before)
    return userErrors[0]
  }
  const registrationOf = async (customerId: string | null) =>
    (await world.table('customer_registration')).find(row => row.customer_id === customerId)
  const rowOf = async (customerId: string | null) => (await world.table('customer')).find(row => row.id === customerId)

  const askCode = async (mobilePhone: string, persona = 'operations') =>
    valueAt<{ expiresAt: string | null; userErrors: { code: string; upstreamCode: string | null }[] }>(
      await world.ask(persona, asking, { input: { mobilePhone } }),
      'requestRegistrationCode',
    )
  const codeFor = async (mobilePhone: string): Promise<string> => {
    expect((await askCode(mobilePhone)).userErrors).toEqual([])
    return lastCode(world)
  }

  it('associates it for resale at once, unverified, and nobody’s yet (R-AT-1)', async () => {
    const { customer, customerId, userErrors } = await create({ externalAccountId: 'first', accountName: 'first_account' })
    expect(userErrors).toEqual([])
    expect(customer).toEqual({
      id: customerId,
      accountName: { masked: 'f**' },
      associationType: 'RESALE',
      associatedAt: now,
      realNameStatus: 'NOT_VERIFIED',
      customerType: 'NONE',
      frozenState: 'NONE',
      externalAccountId: 'first',
      externalAccountType: 'my-platform',
      manager: null,
      mobilePhone: null,
      indirectPartnerId: null,
    })
    const announced = (await world.table('customer_association')).filter(row => row.customer_id === customerId)
    expect(announced).toHaveLength(1)
    expect(await registrationOf(customerId)).toMatchObject({ password_hash: null, account_name: 'first_account', partner_id: 'ptn_sp' })
  })

  it.each([[undefined], [null], ['']])('makes an account name of 32 characters up for %p', async accountName => {
    const { customerId } = await create({ accountName })
    expect(String((await registrationOf(customerId))?.account_name)).toMatch(/^[a-z][a-z0-9]{31}$/)
  })

  it.each([
    ['four'],
    ['x'.repeat(33)],
    ['1digits'],
    ['12345'],
    ['op_account'],
    ['shadow_one'],
    ['Shadow_one'],
    ['with space'],
    ['名字名字名字'],
    ['dots.are.out'],
  ])('refuses the account name %s: CBC.99000031', async accountName => {
    expect(await refused({ accountName })).toMatchObject({ code: 'ACCOUNT_NAME_INVALID', upstreamCode: 'CBC.99000031' })
  })

  it('refuses an account name that anybody has, be it from elsewhere: CBC.99000038', async () => {
    await create({ accountName: 'taken_name' })
    expect(await refused({ accountName: 'taken_name' })).toMatchObject({ code: 'ACCOUNT_NAME_TAKEN', upstreamCode: 'CBC.99000038' })
    await world.add(CustomerEntity, customerRow({ id: 'cus_elsewhere', partnerId: 'ptn_other', accountName: 'old_account' }))
    expect(await refused({ accountName: 'old_account' })).toMatchObject({ code: 'ACCOUNT_NAME_TAKEN' })
  })

  it('refuses a key of the platform that the partner has used: CBC.99000039; another platform, and another partner, may use it', async () => {
    await create({ externalAccountId: 'same' })
    expect(await refused({ externalAccountId: 'same' })).toMatchObject({ code: 'EXTERNAL_ACCOUNT_TAKEN', upstreamCode: 'CBC.99000039' })
    expect((await create({ externalAccountId: 'same', externalAccountType: 'other-platform' })).userErrors).toEqual([])
    expect((await create({ externalAccountId: 'same' }, 'strangerAdmin')).userErrors).toEqual([])
    await world.add(
      CustomerEntity,
      customerRow({ id: 'cus_platform', partnerId: 'ptn_sp', externalAccountId: 'legacy', externalAccountType: 'my-platform' }),
    )
    expect(await refused({ externalAccountId: 'legacy' })).toMatchObject({ code: 'EXTERNAL_ACCOUNT_TAKEN' })
  })

  it.each([['externalAccountId'], ['externalAccountType']])('needs %s, of a length', async field => {
    expect(await refused({ [field]: ' ' })).toMatchObject({ code: 'INVALID_INPUT', field: [field] })
    expect(await refused({ [field]: 'x'.repeat(129) })).toMatchObject({ code: 'INVALID_INPUT', field: [field] })
  })

  it('of two with one name, or one key, at once: exactly one is made', async () => {
    const codes = (answers: Created[]) => answers.map(({ userErrors }) => userErrors[0]?.code ?? 'DONE')
    const named = codes(
      await Promise.all(['operations', 'strangerAdmin', 'admin'].map(persona => create({ accountName: 'wanted_by_all' }, persona))),
    )
    expect(named.filter(code => code === 'DONE')).toHaveLength(1)
    const keyed = codes(await Promise.all([1, 2, 3].map(() => create({ externalAccountId: 'wanted' }))))
    expect(keyed.filter(code => code === 'DONE')).toHaveLength(1)
  })

  it('answers the same key again (R-2290), whatever the password then is', async () => {
    const input = { idempotencyKey: freshKey(), externalAccountId: 'repeated', password: 'Secret-words-42' }
    const first = await create(input)
    expect(await create(input)).toEqual({ ...first, replayed: true })
    expect((await create({ ...input, externalAccountId: 'another' })).userErrors).toMatchObject([{ code: 'IDEMPOTENCY_KEY_REUSED' }])
  })

  describe('with a mobile number (R-CRE-2)', () => {
    it('needs the code that was sent to it, once, within its time (R-VC-1)', async () => {
      const mobilePhone = freshMobile()
      expect(await refused({ mobilePhone })).toMatchObject({ code: 'VERIFICATION_REQUIRED' })
      const verificationCode = await codeFor(`0086-${mobilePhone}`)
      expect(world.sent.at(-1)).toMatchObject({ channel: 'SMS', to: mobilePhone })
      expect((await create({ mobilePhone: freshMobile(), verificationCode })).userErrors).toMatchObject([
        { code: 'VERIFICATION_CODE_WRONG' },
      ])
      expect((await create({ mobilePhone, verificationCode }, 'admin')).userErrors).toMatchObject([{ code: 'VERIFICATION_CODE_WRONG' }])
      const { customerId, userErrors } = await create({ mobilePhone, verificationCode })
      expect(userErrors).toEqual([])
      expect(await rowOf(customerId)).toMatchObject({ mobile_phone: mobilePhone, country_code: '0086' })
      expect((await create({ mobilePhone, verificationCode })).userErrors).toMatchObject([
        { code: 'VERIFICATION_CODE_WRONG', upstreamCode: 'CBC.99004010', field: ['verificationCode'] },
      ])

      const late = freshMobile()
      const lateCode = await codeFor(late)
      world.now = new Date(Date.parse(now) + 11 * 60_000).toISOString()
      expect((await create({ mobilePhone: late, verificationCode: lateCode })).userErrors).toMatchObject([
        { code: 'VERIFICATION_CODE_EXPIRED', upstreamCode: 'CBC.99004008' },
      ])
    })

    it('counts wrong codes: after three not even the right one counts: CBC.99004009', async () => {
      const mobilePhone = freshMobile()
      const right = await codeFor(mobilePhone)
      const wrong = right === '000000' ? '111111' : '000000'
      for (let guess = 0; guess < 3; guess++)
        expect((await create({ mobilePhone, verificationCode: wrong })).userErrors).toMatchObject([{ code: 'VERIFICATION_CODE_WRONG' }])
      expect((await create({ mobilePhone, verificationCode: right })).userErrors).toMatchObject([
        { code: 'VERIFICATION_ATTEMPTS_EXCEEDED', upstreamCode: 'CBC.99004009' },
      ])
    })

    it('tells when no further code is sent, and when none could be: CBC.99000082, CBC.99004003', async () => {
      const mobilePhone = freshMobile()
      await codeFor(mobilePhone)
      expect((await askCode(mobilePhone)).userErrors).toMatchObject([
        { code: 'VERIFICATION_SENDING_LIMIT_REACHED', upstreamCode: 'CBC.99000082' },
      ])
      world.sender.fails = new Error('no gateway')
      expect((await askCode(freshMobile())).userErrors).toMatchObject([
        { code: 'VERIFICATION_CODE_NOT_SENT', upstreamCode: 'CBC.99004003' },
      ])
      world.sender.fails = null
      expect((await askCode('123')).userErrors).toMatchObject([{ code: 'MOBILE_INVALID' }])
    })

    it.each([['123'], ['0086-'], ['23800000000'], ['0044-13800000000'], ['1380000000x']])('refuses %s: CBC.5017', async mobilePhone => {
      expect(await refused({ mobilePhone, verificationCode: '123456' })).toMatchObject({ code: 'MOBILE_INVALID', upstreamCode: 'CBC.5017' })
    })

    it('refuses one that a customer of mine has: CBC.99000029', async () => {
      const mobilePhone = freshMobile()
      await world.add(CustomerEntity, customerRow({ id: 'cus_mine', partnerId: 'ptn_sp', mobilePhone }))
      const verificationCode = await codeFor(mobilePhone)
      expect(await refused({ mobilePhone, verificationCode })).toMatchObject({ code: 'MOBILE_TAKEN', upstreamCode: 'CBC.99000029' })
    })

    it('refuses one that serves five accounts: CBC.99000030', async () => {
      const mobilePhone = freshMobile()
      await world.add(CustomerEntity, ...[1, 2, 3, 4, 5].map(n => customerRow({ id: `cus_five${n}`, partnerId: 'ptn_other', mobilePhone })))
      const verificationCode = await codeFor(mobilePhone)
      expect(await refused({ mobilePhone, verificationCode })).toMatchObject({ code: 'MOBILE_OVER_QUOTA', upstreamCode: 'CBC.99000030' })
    })

    it('refuses one that the vendor reported: CBC.99000051, and one that another partner did: CBC.99000004 (R-DEV-1)', async () => {
      const [vendors, others, mine, over] = [freshMobile(), freshMobile(), freshMobile(), freshMobile()]
      await world.add(
        ReportedCustomerEntity,
        reportedCustomerRow({ id: 'rpc_v', partnerId: null, mobilePhone: vendors }),
        reportedCustomerRow({ id: 'rpc_o', partnerId: 'ptn_other', mobilePhone: others }),
        reportedCustomerRow({ id: 'rpc_m', mobilePhone: mine }),
        reportedCustomerRow({ id: 'rpc_l', partnerId: 'ptn_other', mobilePhone: over, validUntil: dayAfter(-1) }),
      )
      expect(await refused({ mobilePhone: vendors, verificationCode: await codeFor(vendors) })).toMatchObject({
        code: 'REPORTED_BY_VENDOR',
        upstreamCode: 'CBC.99000051',
      })
      expect(await refused({ mobilePhone: others, verificationCode: await codeFor(others) })).toMatchObject({
        code: 'ASSOCIATION_NOT_GRANTED',
        upstreamCode: 'CBC.99000004',
      })
      expect((await create({ mobilePhone: mine, verificationCode: await codeFor(mine) })).userErrors).toEqual([])
      expect((await create({ mobilePhone: over, verificationCode: await codeFor(over) })).userErrors).toEqual([])
    })
  })

  describe('with a password (R-CRE-3)', () => {
    it.each([
      ['too short', 'Ab1-efg'],
      ['too long', `Ab1${'x'.repeat(64)}`],
      ['one kind of character', 'abcdefghij'],
      ['digits only', '1234567890'],
      ['the account name', 'Account_name1'],
      ['the account name backwards', '1eman_tnuoccA'],
    ])('refuses %s: CBC.99000036', async (_name, password) => {
      expect(await refused({ accountName: 'Account_name1', password })).toMatchObject({
        code: 'PASSWORD_INVALID',
        upstreamCode: 'CBC.99000036',
      })
    })

    it('refuses one with the mobile number in it: CBC.99000036', async () => {
      const mobilePhone = freshMobile()
      expect(await refused({ mobilePhone, password: `Ab-${mobilePhone}` })).toMatchObject({ code: 'PASSWORD_INVALID' })
    })

    it('keeps a salted hash and nothing else of it: not in a table, not in the trail', async () => {
      const password = 'Correct-horse-7'
      const [one, other] = [await create({ password }), await create({ password })]
      const hashes = [await registrationOf(one.customerId), await registrationOf(other.customerId)].map(row => String(row?.password_hash))
      expect(hashes[0]).not.toBe(hashes[1])
      const [, n, r, p, salt = '', key = ''] = (hashes[0] ?? '').split('$')
      const derived = scryptSync(password, Buffer.from(salt, 'base64'), 32, { N: Number(n), r: Number(r), p: Number(p) })
      expect(derived.toString('base64')).toBe(key)
      const everything = JSON.stringify([await world.contents(), await world.table('audit_event')])
      expect(everything).toContain('createSubCustomer')
      expect(everything).not.toContain(password)
      expect(JSON.stringify(await world.table('audit_event'))).not.toContain('scrypt')
    })
  })

  describe('is done by solution providers and masters (R-CRE-1)', () => {
    it('a master for its own resellers, to whom the customer then belongs; a foreign reseller is none: CBC.99000037', async () => {
      const { customer, customerId } = await create({ indirectPartnerId: 'ptn_reseller' }, 'masterAdmin')
      expect(customer).toMatchObject({ id: customerId, indirectPartnerId: 'ptn_reseller' })
      expect(await rowOf(customerId)).toMatchObject({ partner_id: 'ptn_reseller' })
      for (const indirectPartnerId of ['ptn_other', 'ptn_sp', 'ptn_missing', 'not an id'])
        expect(await refused({ indirectPartnerId }, 'masterAdmin')).toMatchObject({ code: 'NOT_FOUND', upstreamCode: 'CBC.99000037' })
      expect(await refused({ indirectPartnerId: '' }, 'masterAdmin')).toMatchObject({ code: 'INVALID_INPUT', field: ['indirectPartnerId'] })
    })

    it('a solution provider for itself alone: whatever reseller it names is none (R-2013)', async () => {
      for (const indirectPartnerId of ['ptn_reseller', 'ptn_sp', 'ptn_missing'])
        expect(await refused({ indirectPartnerId })).toMatchObject({ code: 'NOT_FOUND', upstreamCode: 'CBC.99000037' })
    })

    it('a master not for itself: CBC.50010059 (R-RES-8)', async () => {
      expect(await refused({}, 'masterAdmin')).toMatchObject({ code: 'MASTER_DEVELOPS_NO_CUSTOMERS', upstreamCode: 'CBC.50010059' })
    })

    it.each(['manager', 'supervisor', 'finance', 'specialist', 'nobody', 'resellerAdmin', 'vendorAdmin', 'customer'])(
      'not by %s',
      async persona => {
        const input = { idempotencyKey: 'k', externalAccountId: 'x', externalAccountType: 'y' }
        expect(refusals(await world.ask(persona, creating, { input }))).toEqual(['FORBIDDEN'])
        expect(refusals(await world.ask(persona, asking, { input: { mobilePhone: freshMobile() } }))).toEqual(['FORBIDDEN'])
      },
    )

    it.each([
      [PartnerStatus.RESTRICTED, 'ptn_sp', 'operations', {}, 'CBC.50010085'],
      [PartnerStatus.FROZEN, 'ptn_sp', 'operations', {}, null],
      [PartnerStatus.RESTRICTED, 'ptn_master', 'masterAdmin', { indirectPartnerId: 'ptn_reseller' }, 'CBC.50010086'],
    ])('not by a partner, or below a master, that is %s (R-PAR-5, R-PAR-6)', async (status, id, persona, input, upstreamCode) => {
      await world.store.writer.query(`UPDATE partner SET status = '${status}' WHERE id = '${id}'`)
      expect(await refused(input, persona)).toMatchObject({ upstreamCode })
      await world.store.writer.query(`UPDATE partner SET status = 'NORMAL' WHERE id = '${id}'`)
    })

    it('not by a test partner: CBC.99005035', async () => {
      await world.store.writer.query("UPDATE partner SET is_test = 1 WHERE id = 'ptn_sp'")
      expect(await refused({})).toMatchObject({ code: 'TEST_PARTNER', upstreamCode: 'CBC.99005035' })
      await world.store.writer.query("UPDATE partner SET is_test = 0 WHERE id = 'ptn_sp'")
    })
  })
})
