/** Money that is passed on and taken back: to whom, how much, and what stays as it was when it is refused. */
import { AccountType, LedgerTransferKind, ofPartner, ofVendor, transfer } from '../../../src/modules/accounts'
import { MemberEntity } from '../../../src/modules/members'
import { PartnerEntity, PartnerStatus } from '../../../src/modules/partners'
import { CustomerEntity, AssociationType } from '../../../src/modules/customers'
import { PartnerIdentity, RoleCode } from '../../../src/access/roles'
import { asSystem, brokenInvariants, fund, held, setOnAccount, yuan } from '../../support/accountRows'
import { later } from '../../../src/shared/time'
import { refusals } from '../../support/answers'
import { databases } from '../../support/databases'
import { partnerRow } from '../../support/rows'
import { verificationCodeFor } from '../../support/verification'
import { openWorld, type World } from '../../support/world'
import {
  adjust,
  type Adjusted,
  allocate,
  allocating,
  askSingle,
  cashOf,
  endow,
  given,
  limitOf,
  type Single,
  standing,
} from './adjustmentWorld'

const { CREDIT } = AccountType

describe.each(databases)('adjustments on %s', kind => {
  let world: World
  beforeEach(async () => {
    world = await openWorld(kind)
    await endow(world, 'ptn_sp', '1000', '800')
    await endow(world, 'ptn_master', '500', '400')
    await endow(world, 'ptn_reseller', '60')
    await world.join('masterFinance', { partnerId: 'ptn_master', roles: [RoleCode.FINANCE] })
  })
  afterEach(async () => {
    expect(await brokenInvariants(world)).toEqual({})
    await world.close()
  })

  const to = (customerId: string, amount: string) => ({ customerId, amount })

  /** Refused as a whole or item by item: every table is as it was. */
  const refused = async (work: () => Promise<Pick<Adjusted, 'userErrors'>>, ...codes: [code: string, upstream: string | null][]) => {
    const before = await world.contents()
    const { userErrors } = await work()
    expect(userErrors.map(({ code, upstreamCode }) => [code, upstreamCode])).toEqual(codes)
    expect(await world.contents()).toEqual(before)
    return userErrors
  }
  const itemRefused = (items: object[], more: object, persona: string, ...codes: [string, string | null][]) =>
    refused(
      async () => {
        const { userErrors, results } = await allocate(world, persona, items, more)
        return { userErrors: [...userErrors, ...results.flatMap(result => result.userErrors)] }
      },
      ...codes,
    )

  it('passes money on to several customers at once: cash and limit go down, one transfer and one record each (R-2123, R-2125, R-2100)', async () => {
    const { results, userErrors } = await allocate(world, 'finance', [to('cus_1', '100.50'), to('cus_3', '9.5')], { memo: '季度拨款' })
    expect(userErrors).toEqual([])
    expect(await standing(world, 'ptn_sp', 'cus_1', 'cus_3')).toEqual(['890.00', '690.00', '100.50', '9.50'])
    const transfers = await world.table('ledger_transfer')
    for (const { transId, record, customerId } of results) {
      expect(record).toMatchObject({ customerId, operationType: 'ALLOCATE', accountType: 'BALANCE', transId, memo: '季度拨款' })
      expect(transfers.find(({ id }) => id === transId)).toMatchObject({ kind: 'ALLOCATION', ref_id: record?.id, customer_id: customerId })
    }
    expect(results.map(({ record }) => record?.amount.amount)).toEqual(['100.50', '9.50'])
  })

  it("what the customer spends afterwards does not change the partner's balance again (R-2100)", async () => {
    await allocate(world, 'finance', [to('cus_1', '100')])
    const spent = { kind: LedgerTransferKind.ORDER_PAYMENT, refId: 'ord_SPENT', from: given('cus_1'), to: ofVendor('ptn_sp', 'CNY') }
    await asSystem(world, tx => transfer(tx, { ...spent, amount: yuan('40') }))
    expect(await standing(world, 'ptn_sp', 'cus_1')).toEqual(['900.00', '700.00', '60.00'])
  })

  it('answers each customer on its own: one that cannot get anything does not spoil the others (R-2123, R-2120, R-BAL-1)', async () => {
    const items = ['cus_4', 'cus_1', 'cus_x1', 'cus_none', 'nonsense', 'cus_3'].map(id => to(id, '10'))
    const { results } = await allocate(world, 'finance', [...items, to('cus_2', '0')])
    expect(results.map(({ customerId, userErrors: [error] }) => [customerId, error?.code, error?.upstreamCode, error?.field])).toEqual([
      ['cus_4', 'ASSOCIATION_TYPE_NOT_ALLOWED', 'CBC.5021', ['items', '0']],
      ['cus_1', undefined, undefined, undefined],
      ['cus_x1', 'NOT_FOUND', 'CBC.99000035', ['items', '2']],
      ['cus_none', 'NOT_FOUND', 'CBC.99000035', ['items', '3']],
      ['nonsense', 'NOT_FOUND', 'CBC.99000035', ['items', '4']],
      ['cus_3', undefined, undefined, undefined],
      ['cus_2', 'INVALID_INPUT', 'CBC.0100', ['items', '6']],
    ])
    expect(await standing(world, 'ptn_sp', 'cus_1', 'cus_3')).toEqual(['980.00', '780.00', '10.00', '10.00'])
  })

  it('a batch gives until nothing is left; what no longer fits is refused (R-BAL-2)', async () => {
    const { results } = await allocate(world, 'finance', [to('cus_1', '500'), to('cus_2', '400'), to('cus_3', '300')])
    expect(results.map(({ userErrors: [error] }) => [error?.code, error?.params])).toEqual([
      [undefined, undefined],
      ['INSUFFICIENT_BALANCE', [{ name: 'available', value: '300.00' }]],
      [undefined, undefined],
    ])
    expect(await standing(world, 'ptn_sp', 'cus_1', 'cus_2', 'cus_3')).toEqual(['200.00', '0.00', '500.00', '0.00', '300.00'])
  })

  it('gives neither what is earmarked nor what may not be granted, and opens nothing for who gets nothing (R-BAL-2, R-2101)', async () => {
    await itemRefused([to('cus_1', '800.01')], {}, 'finance', ['INSUFFICIENT_BALANCE', 'CBC.99005003'])
    await setOnAccount(world, cashOf('ptn_sp'), { designatedAmount: yuan('250') })
    await itemRefused([to('cus_1', '750.01')], {}, 'finance', ['INSUFFICIENT_BALANCE', 'CBC.99005003'])
    await setOnAccount(world, limitOf('ptn_sp'), { designatedAmount: yuan('100') })
    const [error] = await itemRefused([to('cus_1', '700.01')], {}, 'finance', ['INSUFFICIENT_BALANCE', 'CBC.99005003'])
    expect(error?.params).toEqual([{ name: 'available', value: '700.00' }])
    expect((await allocate(world, 'finance', [to('cus_1', '700')])).results[0]?.userErrors).toEqual([])
  })

  it.each(['0', '-1', '0.001', '1000000000', '999999999.995'])('%s is no amount (R-2121, R-RES-5)', async amount => {
    await itemRefused([to('cus_1', amount)], {}, 'finance', ['INVALID_INPUT', 'CBC.0100'])
    for (const [name, input] of [
      ['reclaimFromCustomer', { customerId: 'cus_1' }],
      ['allocateToReseller', { indirectPartnerId: 'ptn_reseller' }],
      ['reclaimFromReseller', { indirectPartnerId: 'ptn_reseller' }],
    ] as [Single, object][]) {
      if (name === 'reclaimFromCustomer') await fund(world, given('cus_1'), '1')
      await refused(
        () => adjust(world, name === 'reclaimFromCustomer' ? 'finance' : 'masterFinance', name, { ...input, amount }),
        ['INVALID_INPUT', 'CBC.0100'],
      )
    }
  })

  it('wants 1 to 100 different customers, and a memo of at most 256 characters', async () => {
    const many = Array.from({ length: 101 }, (_, index) => to(`cus_${index}`, '1'))
    for (const items of [[], many, [to('cus_1', '1'), to('cus_1', '2')]])
      await itemRefused(items, {}, 'finance', ['INVALID_INPUT', 'CBC.0100'])
    await itemRefused([to('cus_1', '1')], { memo: '长'.repeat(257) }, 'finance', ['INVALID_INPUT', 'CBC.0100'])
    expect((await allocate(world, 'finance', [to('cus_1', '1')], { memo: '长'.repeat(256) })).results[0]?.userErrors).toEqual([])
  })

  it('takes back at most what is there and not earmarked; cash and limit go up again (R-BAL-3, R-BAL-7)', async () => {
    await allocate(world, 'finance', [to('cus_1', '100')])
    await setOnAccount(world, given('cus_1'), { designatedAmount: yuan('30') })
    const input = { customerId: 'cus_1', amount: '70.01' }
    const [error] = await refused(
      () => adjust(world, 'finance', 'reclaimFromCustomer', input),
      ['CUSTOMER_BALANCE_INSUFFICIENT', 'CBC.99005003'],
    )
    expect(error?.params).toEqual([{ name: 'available', value: '70.00' }])
    const { record, transId } = await adjust(world, 'finance', 'reclaimFromCustomer', { ...input, amount: '70' })
    expect(record).toMatchObject({ operationType: 'RECLAIM', amount: { amount: '70.00' }, transId })
    expect(await standing(world, 'ptn_sp', 'cus_1')).toEqual(['970.00', '770.00', '30.00'])
  })

  it('takes nothing back from one that was never given anything, is not resale, or not mine (CBC.99000047, CBC.5021, CBC.99000035)', async () => {
    await fund(world, given('cus_x1', 'ptn_other'), '5')
    await fund(world, given('cus_2', 'ptn_other'), '5')
    for (const [customerId, ...code] of [
      ['cus_1', 'NO_ALLOCATED_ACCOUNT', 'CBC.99000047'],
      // What another partner gave it is not mine to take.
      ['cus_2', 'NO_ALLOCATED_ACCOUNT', 'CBC.99000047'],
      ['cus_4', 'ASSOCIATION_TYPE_NOT_ALLOWED', 'CBC.5021'],
      ['cus_x1', 'NOT_FOUND', 'CBC.99000035'],
      ['cus_none', 'NOT_FOUND', 'CBC.99000035'],
      ['nonsense', 'NOT_FOUND', 'CBC.99000035'],
    ] as [string, string, string][])
      await refused(() => adjust(world, 'finance', 'reclaimFromCustomer', { customerId, amount: '1' }), code as [string, string])
  })

  it('passes on a part of the own credit line, and takes it back; the limit has no say in it (R-2123, R-BAL-3)', async () => {
    await fund(world, ofPartner('ptn_sp', CREDIT, 'CNY'), '300')
    const line = async () =>
      (await world.table('account')).find(({ id, purse }) => id && String(purse) === 'CUSTOMER cus_1 ptn_sp CREDIT CNY')
    await itemRefused([to('cus_1', '300.01')], { accountType: 'CREDIT' }, 'finance', ['INSUFFICIENT_BALANCE', 'CBC.99005003'])
    await allocate(world, 'finance', [to('cus_1', '200')], { accountType: 'CREDIT' })
    expect(await held(world, given('cus_1', 'ptn_sp', CREDIT))).toBe('200.00')
    expect(Number((await line())?.credit_amount)).toBe(200e8)
    await adjust(world, 'finance', 'reclaimFromCustomer', { customerId: 'cus_1', amount: '50', accountType: 'CREDIT' })
    expect(Number((await line())?.credit_amount)).toBe(150e8)
    expect(await held(world, ofPartner('ptn_sp', CREDIT, 'CNY'))).toBe('150.00')
    expect(await standing(world, 'ptn_sp')).toEqual(['1000.00', '800.00'])
  })

  it.each(['BONUS', 'DEPOSIT', 'GRANTABLE', 'VOUCHER'])(
    '%s is nothing that could be passed on: cash and credit only, never vouchers (R-BAL-5)',
    async type => {
      const before = await world.contents()
      const input = { idempotencyKey: 'none', items: [to('cus_1', '1')], accountType: type }
      expect(refusals(await world.ask('finance', allocating, { input }))).toEqual(['BAD_USER_INPUT'])
      expect(await world.contents()).toEqual(before)
    },
  )

  it('clears what the customer owes first (R-2106, R-2126)', async () => {
    await fund(world, given('cus_1'), '1')
    await setOnAccount(world, given('cus_1'), { debtAmount: yuan('20') })
    const owed = async () =>
      Number((await world.table('account')).find(({ purse }) => purse === 'CUSTOMER cus_1 ptn_sp BALANCE CNY')?.debt_amount) / 1e8
    await allocate(world, 'finance', [to('cus_1', '5')])
    expect([await owed(), await held(world, given('cus_1'))]).toEqual([14, '0.00'])
    await allocate(world, 'finance', [to('cus_1', '50')])
    expect([await owed(), await held(world, given('cus_1'))]).toEqual([0, '36.00'])
    expect(await standing(world, 'ptn_sp')).toEqual(['945.00', '745.00'])
  })

  it('a master gives its cloud reseller money and takes it back; its own limit goes along (R-RES-5)', async () => {
    const input = { indirectPartnerId: 'ptn_reseller', amount: '100' }
    const { record } = await adjust(world, 'masterFinance', 'allocateToReseller', input)
    expect(record).toMatchObject({ customerId: null, operationType: 'ALLOCATE' })
    expect([...(await standing(world, 'ptn_master')), await held(world, cashOf('ptn_reseller'))]).toEqual(['400.00', '300.00', '160.00'])
    await adjust(world, 'masterFinance', 'reclaimFromReseller', { ...input, amount: '160' })
    expect([...(await standing(world, 'ptn_master')), await held(world, cashOf('ptn_reseller'))]).toEqual(['560.00', '460.00', '0.00'])
    const more = { ...input, amount: '0.01' }
    await refused(() => adjust(world, 'masterFinance', 'reclaimFromReseller', more), ['RESELLER_BALANCE_INSUFFICIENT', 'CBC.99005003'])
    const all = { ...input, amount: '460.01' }
    await refused(() => adjust(world, 'masterFinance', 'allocateToReseller', all), ['INSUFFICIENT_BALANCE', 'CBC.99005003'])
  })

  it('a reseller that is not mine, that left, or that is none, is one answer (CBC.99000037)', async () => {
    await world.add(
      PartnerEntity,
      partnerRow({ id: 'ptn_gone', identities: [PartnerIdentity.CLOUD_RESELLER], masterId: 'ptn_master', status: PartnerStatus.EXITED }),
    )
    for (const indirectPartnerId of ['ptn_other', 'ptn_sp', 'ptn_master', 'ptn_gone', 'ptn_none', 'nonsense'])
      for (const name of ['allocateToReseller', 'reclaimFromReseller'] as const)
        await refused(() => adjust(world, 'masterFinance', name, { indirectPartnerId, amount: '1' }), ['NOT_FOUND', 'CBC.99000037'])
  })

  it("a master adjusts its reseller's customers out of the reseller's money, and errors say whose it is (R-2122, R-RES-7)", async () => {
    const indirectPartnerId = 'ptn_reseller'
    const { results } = await allocate(world, 'masterFinance', [to('cus_r1', '40')], { indirectPartnerId })
    expect(results[0]).toMatchObject({ record: { customerId: 'cus_r1' }, userErrors: [] })
    expect([await held(world, cashOf('ptn_reseller')), await held(world, given('cus_r1', 'ptn_reseller'))]).toEqual(['20.00', '40.00'])
    await itemRefused([to('cus_r1', '20.01')], { indirectPartnerId }, 'masterFinance', ['RESELLER_BALANCE_INSUFFICIENT', 'CBC.99005003'])
    await itemRefused([to('cus_r1', '20.01')], {}, 'resellerAdmin', ['INSUFFICIENT_BALANCE', 'CBC.99005003'])
    await itemRefused([to('cus_r1', '1')], {}, 'masterFinance', ['NOT_FOUND', 'CBC.99000035'])
    await itemRefused([to('cus_x1', '1')], { indirectPartnerId: 'ptn_other' }, 'masterFinance', ['NOT_FOUND', 'CBC.99000037'])
    await adjust(world, 'masterFinance', 'reclaimFromCustomer', { customerId: 'cus_r1', amount: '40', indirectPartnerId })
    expect(await standing(world, 'ptn_master')).toEqual(['500.00', '400.00'])
    expect(await held(world, cashOf('ptn_reseller'))).toBe('60.00')
  })

  it('money goes where it is said to, or nowhere: a reseller that is not mine is none, an empty id too (R-2012, R-2013)', async () => {
    await fund(world, given('cus_1'), '5')
    await world.add(
      PartnerEntity,
      partnerRow({
        id: 'ptn_silent',
        identities: [PartnerIdentity.CLOUD_RESELLER],
        masterId: 'ptn_master',
        customerNoticeAcceptedAt: null,
      }),
    )
    const codes = { foreign: ['NOT_FOUND', 'CBC.99000037'], empty: ['INVALID_INPUT', 'CBC.0100'] } as const
    const answers = new Set<string>()
    for (const [persona, customerId, ...names] of [
      ['finance', 'cus_1', 'ptn_reseller', 'ptn_sp', 'ptn_none', 'nonsense', ''],
      ['masterFinance', 'cus_r1', 'ptn_other', 'ptn_master', 'ptn_silent', 'ptn_none', ''],
      ['resellerAdmin', 'cus_r1', 'ptn_master', 'ptn_none', ''],
    ] as [string, string, ...string[]][])
      for (const indirectPartnerId of names) {
        const [code, upstream] = codes[indirectPartnerId ? 'foreign' : 'empty']
        await itemRefused([to(customerId, '1')], { indirectPartnerId }, persona, [code, upstream])
        const input = { customerId, amount: '1', indirectPartnerId }
        const told = await refused(() => adjust(world, persona, 'reclaimFromCustomer', input), [code, upstream])
        if (indirectPartnerId) answers.add(JSON.stringify(told))
      }
    expect([...answers]).toHaveLength(1)
    const itself = await allocate(world, 'resellerAdmin', [to('cus_r1', '1')], { indirectPartnerId: 'ptn_reseller' })
    expect(itself.results[0]?.userErrors).toEqual([])
  })

  it.each(['manager', 'supervisor', 'operations', 'twoRoles', 'specialist', 'nobody', 'vendorFinance', 'vendorAdmin', 'customer'])(
    '%s moves no money by hand, and neither does a finance of another kind of partner with resellers',
    async persona => {
      const before = await world.contents()
      const input = { idempotencyKey: 'k', items: [to('cus_1', '1')] }
      expect(refusals(await world.ask(persona, allocating, { input }))).toEqual(['FORBIDDEN'])
      for (const name of ['reclaimFromCustomer'] as const)
        expect(refusals(await askSingle(world, persona, name, { customerId: 'cus_1', amount: '1' }))).toEqual(['FORBIDDEN'])
      for (const name of ['allocateToReseller', 'reclaimFromReseller'] as const)
        for (const asker of [persona, 'finance'])
          expect(refusals(await askSingle(world, asker, name, { indirectPartnerId: 'ptn_reseller', amount: '1' }))).toEqual(['FORBIDDEN'])
      expect(await world.contents()).toEqual(before)
    },
  )

  it('the same key does it once, another input under it is refused, and a batch that was refused whole keeps none (R-2290)', async () => {
    const once = { idempotencyKey: 'once' }
    await itemRefused([to('cus_4', '1')], once, 'finance', ['ASSOCIATION_TYPE_NOT_ALLOWED', 'CBC.5021'])
    const first = await allocate(world, 'finance', [to('cus_1', '10')], once)
    const second = await allocate(world, 'finance', [to('cus_1', '10')], once)
    expect([first.replayed, second.replayed]).toEqual([false, true])
    expect(second.results).toEqual(first.results)
    expect(await standing(world, 'ptn_sp', 'cus_1')).toEqual(['990.00', '790.00', '10.00'])
    await itemRefused([to('cus_1', '11')], once, 'finance', ['IDEMPOTENCY_KEY_REUSED', 'CBC.99007009'])
  })

  it('asks whoever switched codes on for one, bound to whom the money goes to (S2-42, R-2124)', async () => {
    await world.store.writer.manager.update(MemberEntity, { id: 'mbr_finance' }, { verificationCodeEnabled: true })
    await world.store.writer.manager.update(MemberEntity, { id: 'mbr_masterFinance' }, { verificationCodeEnabled: true })
    const items = [to('cus_1', '10')]
    await itemRefused(items, {}, 'finance', ['VERIFICATION_REQUIRED', null])
    const code = await verificationCodeFor(world, 'finance', 'ADJUST_CUSTOMER_ACCOUNT', ['cus_1'])
    const other = await allocate(world, 'finance', [to('cus_2', '10')], { verification: { code } })
    expect(other.userErrors.map(error => error.code)).toEqual(['VERIFICATION_CODE_WRONG'])
    expect((await allocate(world, 'finance', items, { verification: { code } })).results[0]?.userErrors).toEqual([])
    world.now = later(world.now, 61_000)
    const refusedWhole = [to('cus_4', '1')]
    const unused = await verificationCodeFor(world, 'finance', 'ADJUST_CUSTOMER_ACCOUNT', ['cus_4'])
    // Nothing happened, so the code stays good (api §7).
    for (const _ of [1, 2])
      await itemRefused(refusedWhole, { verification: { code: unused } }, 'finance', ['ASSOCIATION_TYPE_NOT_ALLOWED', 'CBC.5021'])
    const toReseller = { indirectPartnerId: 'ptn_reseller', amount: '1' }
    await refused(() => adjust(world, 'masterFinance', 'allocateToReseller', toReseller), ['VERIFICATION_REQUIRED', null])
    const second = await verificationCodeFor(world, 'masterFinance', 'ADJUST_RESELLER_ACCOUNT', ['ptn_reseller'])
    const { userErrors } = await adjust(world, 'masterFinance', 'allocateToReseller', { ...toReseller, verification: { code: second } })
    expect(userErrors).toEqual([])
  })

  it('a customer that stops being resale meanwhile gets nothing: its type is that under the lock (R-2120)', async () => {
    await world.store.writer.manager.update(CustomerEntity, { id: 'cus_1' }, { associationType: AssociationType.REFERRAL })
    await itemRefused([to('cus_1', '1')], {}, 'finance', ['ASSOCIATION_TYPE_NOT_ALLOWED', 'CBC.5021'])
  })

  it('sixteen at once spend no more than there is, and never go below zero (R-BAL-4, part 2 §18.2)', async () => {
    const answers = await Promise.all(
      Array.from({ length: 16 }, (_, index) => allocate(world, 'finance', [to(['cus_1', 'cus_2', 'cus_3'][index % 3] ?? '', '70')])),
    )
    const errors = answers.flatMap(({ results }) => results.flatMap(({ userErrors }) => userErrors.map(({ code }) => code)))
    // 800 may be granted: eleven times 70, and 30 are left.
    expect(errors).toEqual(Array(5).fill('INSUFFICIENT_BALANCE'))
    const [cash, limit, ...customers] = await standing(world, 'ptn_sp', 'cus_1', 'cus_2', 'cus_3')
    expect([cash, limit, customers.reduce((total, amount) => total + Number(amount), 0)]).toEqual(['230.00', '30.00', 770])
  })
})
