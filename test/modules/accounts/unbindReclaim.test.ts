/** What a customer was given goes back when it leaves, is transferred, or is no longer resale (R-ASC-2, R-2126). */
import { RoleCode, PartnerIdentity } from '../../../src/access/roles'
import { AccountType, ofPartner } from '../../../src/modules/accounts'
import { PartnerEntity } from '../../../src/modules/partners'
import { brokenInvariants, fund, held, setOnAccount, yuan } from '../../support/accountRows'
import { valueAt } from '../../support/answers'
import { databases } from '../../support/databases'
import { now, partnerRow } from '../../support/rows'
import type { World } from '../../support/world'
import {
  call,
  codesOf,
  decide,
  done,
  handle,
  newCustomer,
  newKey,
  openAssociationWorld,
  switchTo,
  wantOut,
} from '../association/associationWorld'
import { cashOf, endow, given, limitOf, type Record, standing } from './adjustmentWorld'

const { CREDIT } = AccountType

describe.each(databases)('unbinding on %s', kind => {
  let world: World
  beforeEach(async () => {
    world = await openAssociationWorld(kind)
    await endow(world, 'ptn_sp', '100', '50')
  })
  afterEach(async () => {
    expect(await brokenInvariants(world)).toEqual({})
    await world.close()
  })

  const recordsOf = async (persona: string, customerId: string) => {
    const query = `query ($id: ID) { adjustmentRecords(filter: { customerId: $id, operationType: UNBIND_RECLAIM }, first: 5) {
      nodes { id customerId operationType accountType amount { amount } transId memo customer { id } operator { id } } } }`
    return valueAt<(Record & { customer: object | null })[]>(
      await world.ask(persona, query, { id: customerId }),
      'adjustmentRecords',
      'nodes',
    )
  }

  it('a customer that leaves takes nothing along: cash, credit and what was earmarked go back, the limit too', async () => {
    const { id, persona } = await newCustomer(world)
    await fund(world, given(id), '70')
    await fund(world, given(id, 'ptn_sp', CREDIT), '30')
    await setOnAccount(world, given(id), { designatedAmount: yuan('20') })
    await setOnAccount(world, given(id, 'ptn_sp', CREDIT), { creditAmount: yuan('40') })
    await done(handle(world, (await done(wantOut(world, persona))).id, 'APPROVE'))
    expect(await standing(world, 'ptn_sp', id)).toEqual(['170.00', '120.00', '0.00'])
    expect([await held(world, given(id, 'ptn_sp', CREDIT)), await held(world, ofPartner('ptn_sp', CREDIT, 'CNY'))]).toEqual([
      '0.00',
      '30.00',
    ])
    const records = await recordsOf('finance', id)
    expect(records.map(({ accountType, amount, customer }) => [accountType, amount.amount, customer]).sort()).toEqual([
      ['BALANCE', '70.00', null],
      ['CREDIT', '30.00', null],
    ])
  })

  it('one that never had anything, or has nothing left, leaves without a record', async () => {
    const { id, persona } = await newCustomer(world)
    const poor = await newCustomer(world)
    await done(handle(world, (await done(wantOut(world, persona))).id, 'APPROVE'))
    await done(handle(world, (await done(wantOut(world, poor.persona))).id, 'APPROVE'))
    expect(await recordsOf('finance', id)).toEqual([])
    expect(await standing(world, 'ptn_sp')).toEqual(['100.00', '50.00'])
  })

  it('one that is no longer resale gives it back, and stays', async () => {
    const { id, persona } = await newCustomer(world)
    await fund(world, given(id), '70')
    const event = await done(switchTo(world, id, 'REFERRAL'))
    await done(decide(world, persona, event.id, 'APPROVE', { acceptSwitchNotice: true, acceptAssociationNotice: true }))
    expect(await standing(world, 'ptn_sp', id)).toEqual(['170.00', '120.00', '0.00'])
    expect(await recordsOf('finance', id)).toMatchObject([{ amount: { amount: '70.00' }, customer: { id } }])
  })

  it('what is refused leaves the money where it is', async () => {
    const { id, persona } = await newCustomer(world)
    await fund(world, given(id), '70')
    const event = await done(wantOut(world, persona))
    await setOnAccount(world, given(id), { debtAmount: yuan('1') })
    expect(await codesOf(handle(world, event.id, 'APPROVE'))).toEqual(['IN_ARREARS'])
    expect(await standing(world, 'ptn_sp', id)).toEqual(['100.00', '50.00', '70.00'])
  })

  it('a transfer between resellers returns it to the one that gave it, and the next one sees nothing of it (R-RES-10)', async () => {
    const reseller = {
      identities: [PartnerIdentity.CLOUD_RESELLER],
      associatedAt: now,
      customerNoticeAcceptedAt: now,
      masterId: 'ptn_master',
    }
    await world.add(PartnerEntity, partnerRow({ id: 'ptn_second', ...reseller }))
    await world.join('secondAdmin', { partnerId: 'ptn_second', roles: [RoleCode.SYSTEM_ADMIN] })
    await fund(world, cashOf('ptn_reseller'), '10')
    const customers = [await newCustomer(world, { partnerId: 'ptn_reseller' }), await newCustomer(world, { partnerId: 'ptn_reseller' })]
    for (const { id } of customers) await fund(world, given(id, 'ptn_reseller'), '7')
    const input = { fromIndirectPartnerId: 'ptn_reseller', toIndirectPartnerId: 'ptn_second', customerIds: customers.map(({ id }) => id) }
    expect(await call(world, 'masterAdmin', 'transferCustomers', { idempotencyKey: newKey(), ...input })).toMatchObject({ userErrors: [] })
    expect([await held(world, cashOf('ptn_reseller')), await held(world, limitOf('ptn_reseller'))]).toEqual(['24.00', '0.00'])
    const [customer] = customers
    expect(await recordsOf('resellerAdmin', customer?.id ?? '')).toMatchObject([{ amount: { amount: '7.00' }, customer: null }])
    expect(await recordsOf('secondAdmin', customer?.id ?? '')).toEqual([])
  })
})
