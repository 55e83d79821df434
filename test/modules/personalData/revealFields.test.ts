/** Personal data in full: own scope only, one audit row for each value, and nothing that could not be audited (R-MASK-2, reliability G15). */
import { CustomerEntity } from '../../../src/modules/customers'
import { MdfActivityEntity, MdfActivityStatus, MdfParticipantEntity } from '../../../src/modules/mdf'
import { OrderEntity } from '../../../src/modules/orders'
import { keepCopies } from '../../support/copies'
import { databases } from '../../support/databases'
import { mdfActivityRow, mdfParticipantRow } from '../../support/mdfRows'
import { orderRow } from '../../support/orderRows'
import { openOrganisation } from '../../support/organisation'
import { customerRow, partnerRow } from '../../support/rows'
import { PartnerEntity } from '../../../src/modules/partners'
import type { World } from '../../support/world'

const mutation = `mutation ($input: RevealFieldsInput!) {
  revealFields(input: $input) {
    replayed
    results { id values { field value } userErrors { code field upstreamCode message } }
    userErrors { code field }
  }
}`
const personal = { accountName: 'Zhang_San', customerName: '张三科技', mobilePhone: '13812345678', email: 'zhang.san@example.com' }
const every = ['ACCOUNT_NAME', 'CUSTOMER_NAME', 'DISPLAY_NAME', 'MOBILE_PHONE', 'EMAIL']

type Result = { id: string; values: { field: string; value: string }[]; userErrors: { code: string }[] }
type Payload = { replayed: boolean; results: Result[]; userErrors: { code: string; field: string[] }[] }

describe.each(databases)('revealing personal data on %s', kind => {
  let world: World
  beforeAll(async () => {
    world = await openOrganisation(kind)
    await world.add(CustomerEntity, customerRow({ id: 'cus_full', partnerId: 'ptn_sp', managerId: 'mbr_manager', ...personal }))
    await world.add(
      CustomerEntity,
      customerRow({ id: 'cus_bare', partnerId: 'ptn_sp', managerId: 'mbr_manager', customerName: null, mobilePhone: null, email: null }),
    )
    await world.add(PartnerEntity, partnerRow({ id: 'ptn_plain', accountName: 'plain-account' }))
  })
  afterAll(() => world.close())

  const reveal = async (persona: string, ids: string[], fields: string[] = every) => {
    const { data, errors } = await world.ask(persona, mutation, { input: { ids, fields } })
    if (errors.length) return { refused: errors.map(({ extensions }) => extensions.code), results: [], userErrors: [] }
    return data?.revealFields as Payload
  }
  const audited = async (work: () => Promise<unknown>) => {
    const before = new Set((await world.table('audit_event')).map(({ id }) => id))
    await work()
    return (await world.table('audit_event')).filter(({ id }) => !before.has(id))
  }
  const isReadable = async (persona: string, id: string, fields = ['MOBILE_PHONE']) =>
    (await reveal(persona, [id], fields)).results[0]?.values.length !== 0

  it('shows each value whole, in the order asked (S1-24)', async () => {
    expect(await reveal('manager', ['cus_full'], ['EMAIL', 'ACCOUNT_NAME', 'CUSTOMER_NAME', 'MOBILE_PHONE'])).toEqual({
      replayed: false,
      results: [
        {
          id: 'cus_full',
          values: [
            { field: 'EMAIL', value: personal.email },
            { field: 'ACCOUNT_NAME', value: personal.accountName },
            { field: 'CUSTOMER_NAME', value: personal.customerName },
            { field: 'MOBILE_PHONE', value: personal.mobilePhone },
          ],
          userErrors: [],
        },
      ],
      userErrors: [],
    })
  })

  it('leaves out what an object does not have, and names that were never secret', async () => {
    const { results } = await reveal('admin', ['cus_bare', 'mbr_colleague', 'ptn_sp'])
    expect(results.map(({ id, values }) => [id, values.map(({ field }) => field)])).toEqual([
      ['cus_bare', ['ACCOUNT_NAME']],
      ['mbr_colleague', ['DISPLAY_NAME', 'MOBILE_PHONE', 'EMAIL']],
      ['ptn_sp', ['MOBILE_PHONE', 'EMAIL']],
    ])
  })

  it('leaves one audit row for each value: who, whose, which, and never the value', async () => {
    const rows = await audited(() => reveal('manager', ['cus_full', 'cus_1'], ['MOBILE_PHONE', 'EMAIL', 'EMAIL', 'DISPLAY_NAME']))
    const told = rows.map(row => [row.operation, row.member_id, row.target_id, row.result, JSON.parse(String(row.changes))] as const)
    const revealed = (id: string, field: string) => [
      'revealFields',
      'mbr_manager',
      id,
      'DONE',
      [{ id, before: null, after: { revealed: field } }],
    ]
    const byText = (a: unknown, b: unknown) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)
    expect([...told].sort(byText)).toEqual(
      [
        revealed('cus_full', 'MOBILE_PHONE'),
        revealed('cus_full', 'EMAIL'),
        revealed('cus_1', 'MOBILE_PHONE'),
        revealed('cus_1', 'EMAIL'),
      ].sort(byText),
    )
    for (const value of Object.values(personal)) expect(JSON.stringify(rows)).not.toContain(value)
  })

  it('audits as often as it shows, for an id that is asked twice', async () => {
    const rows = await audited(async () => expect((await reveal('admin', ['cus_1', 'cus_1'], ['EMAIL'])).results).toHaveLength(2))
    expect(rows).toHaveLength(2)
  })

  it.each([
    [
      'admin',
      ['cus_1', 'cus_3', 'mbr_colleague', 'ptn_sp'],
      ['cus_x1', 'cus_r1', 'mbr_strangerAdmin', 'mbr_vendorAdmin', 'ptn_other', 'ptn_master'],
    ],
    ['manager', ['cus_1', 'cus_2', 'mbr_colleague'], ['cus_3', 'cus_4', 'cus_x1', 'ptn_other']],
    ['colleague', ['cus_3'], ['cus_1', 'cus_2']],
    ['masterAdmin', ['cus_m1', 'ptn_reseller', 'ptn_silent'], ['cus_r1', 'cus_b1', 'mbr_resellerAdmin', 'ptn_foreign']],
    ['masterManager', ['cus_m1', 'ptn_assigned'], ['cus_m2', 'cus_b1', 'ptn_reseller']],
    // a reseller reads its master's contact masked only
    ['resellerAdmin', ['cus_r1', 'ptn_reseller'], ['cus_m1', 'mbr_masterAdmin', 'ptn_assigned', 'ptn_master']],
  ])('is for %s within its own scope: %j, and not %j (R-AM-2)', async (persona, own, foreign) => {
    for (const id of own) expect([id, await isReadable(persona, id)]).toEqual([id, true])
    for (const id of foreign) expect([id, await isReadable(persona, id)]).toEqual([id, false])
  })

  it.each([
    'supervisor',
    'specialist',
    'nobody',
    'customer',
    'vendorAdmin',
    'ecosystemManager',
    'mdfReviewer',
    'incentiveOps',
    'vendorFinance',
  ])('is not for %s, who holds no key (api §9)', async persona => {
    const before = await world.contents()
    for (const id of ['cus_1', `mbr_${persona}`, 'ptn_sp', 'x'])
      expect(await reveal(persona, [id])).toMatchObject({ refused: ['FORBIDDEN'], results: [] })
    expect(await world.contents()).toEqual(before)
  })

  it('who placed an order, while its customer is here; for a former partner as for a stranger there is no such order (api §9, R-2015)', async () => {
    const leaving = customerRow({ id: 'cus_leaving', partnerId: 'ptn_sp', managerId: 'mbr_manager' })
    await world.add(CustomerEntity, leaving)
    await world.add(OrderEntity, orderRow({ id: 'ord_LEFT', partnerId: 'ptn_sp', customerId: 'cus_leaving', userName: 'zhang_buyer' }))
    expect((await reveal('admin', ['ord_LEFT'], ['USER_NAME'])).results[0]?.values).toEqual([{ field: 'USER_NAME', value: 'zhang_buyer' }])
    for (const next of ["'ptn_other'", 'NULL']) {
      await world.store.writer.query(`UPDATE customer SET partner_id = ${next}, manager_id = NULL WHERE id = 'cus_leaving'`)
      await keepCopies(world.store)
      const rows = await audited(async () => {
        for (const persona of ['admin', 'strangerAdmin'])
          expect((await reveal(persona, ['ord_LEFT'], ['USER_NAME'])).results).toMatchObject([
            { values: [], userErrors: [{ code: 'NOT_FOUND' }] },
          ])
      })
      expect(rows.map(({ result }) => result)).toEqual(['NOT_FOUND', 'NOT_FOUND'])
    }
  })

  it('who attended an event of MDF, to its own partner, with one audit row for each value (R-XC-6, R-ME-3)', async () => {
    await world.add(
      MdfActivityEntity,
      mdfActivityRow({ id: 'mdf_held', partnerId: 'ptn_sp', quotaId: 'mdq_1', status: MdfActivityStatus.PAID }),
    )
    await world.add(MdfParticipantEntity, mdfParticipantRow({ id: 'mpt_guest', partnerId: 'ptn_sp', activityId: 'mdf_held' }))
    const fields = ['NAME', 'COMPANY', 'EMAIL']
    const rows = await audited(async () =>
      expect((await reveal('finance', ['mpt_guest'], fields)).results[0]?.values).toEqual([
        { field: 'NAME', value: '李四' },
        { field: 'COMPANY', value: '李四制造' },
      ]),
    )
    expect(rows.map(({ operation, target_id, result }) => [operation, target_id, result])).toEqual(
      Array(2).fill(['revealFields', 'mpt_guest', 'DONE']),
    )
    expect(JSON.stringify(rows)).not.toContain('李四')
    for (const persona of ['strangerAdmin', 'masterAdmin'])
      expect((await reveal(persona, ['mpt_guest'], fields)).results).toMatchObject([{ values: [], userErrors: [{ code: 'NOT_FOUND' }] }])
    expect(await reveal('mdfReviewer', ['mpt_guest'], fields)).toMatchObject({ refused: ['FORBIDDEN'], results: [] })
  })

  it('nobody who attended an event that was thrown away: it is gone with all that belongs to it (R-MASK-2, api §13)', async () => {
    const given = { partnerId: 'ptn_sp', quotaId: 'mdq_1', status: MdfActivityStatus.WITHDRAWN }
    await world.add(MdfActivityEntity, mdfActivityRow({ ...given, id: 'mdf_withdrawn' }))
    await world.add(MdfParticipantEntity, mdfParticipantRow({ id: 'mpt_gone', partnerId: 'ptn_sp', activityId: 'mdf_withdrawn' }))
    const nameOf = async (id: string) => (await reveal('finance', [id], ['NAME'])).results
    expect(await nameOf('mpt_gone')).toMatchObject([{ values: [{ field: 'NAME' }] }])
    const deletion = 'mutation { deleteMdfActivity(input: { id: "mdf_withdrawn" }) { deletedId userErrors { code } } }'
    expect((await world.ask('operations', deletion)).data).toMatchObject({ deleteMdfActivity: { userErrors: [] } })
    const rows = await audited(async () =>
      expect(await nameOf('mpt_gone')).toMatchObject([{ values: [], userErrors: [{ code: 'NOT_FOUND' }] }]),
    )
    expect(rows.map(({ result }) => result)).toEqual(['NOT_FOUND'])
  })

  it('answers each id on its own: what is not mine is NOT_FOUND, and the rest is shown', async () => {
    const { results } = await reveal('manager', ['cus_none', 'cus_1', 'cus_x1', 'mbr_none', 'x'], ['MOBILE_PHONE'])
    expect(results.map(({ id, values, userErrors }) => [id, values.length, userErrors])).toEqual([
      ['cus_none', 0, [{ code: 'NOT_FOUND', field: ['ids', '0'], upstreamCode: 'CBC.99000035', message: 'There is no such customer.' }]],
      ['cus_1', 1, []],
      ['cus_x1', 0, [{ code: 'NOT_FOUND', field: ['ids', '2'], upstreamCode: 'CBC.99000035', message: 'There is no such customer.' }]],
      ['mbr_none', 0, [{ code: 'NOT_FOUND', field: ['ids', '3'], upstreamCode: null, message: 'There is no such object.' }]],
      ['x', 0, [{ code: 'NOT_FOUND', field: ['ids', '4'], upstreamCode: null, message: 'There is no such object.' }]],
    ])
  })

  it('tells a foreign id from a missing one by nothing but the id itself (reliability G13)', async () => {
    const answerFor = async (id: string) => JSON.stringify(await reveal('manager', [id])).replace(id, 'ID')
    for (const alike of [
      ['cus_none', 'cus_x1', 'cus_3', 'cus_r1'],
      ['mbr_none', 'mbr_strangerAdmin'],
      ['ptn_none', 'ptn_other', 'ord_X', 'rol_other-1', 'garbage'],
    ])
      expect(new Set(await Promise.all(alike.map(answerFor))).size).toBe(1)
  })

  it('leaves one audit row for each id that was tried in vain (reliability G32)', async () => {
    const rows = await audited(() => reveal('manager', ['cus_x1', 'cus_none', '13812345678']))
    expect(rows.map(row => [row.target_id, row.result, row.changes]).sort()).toEqual(
      [
        ['cus_none', 'NOT_FOUND', '[]'],
        ['cus_x1', 'NOT_FOUND', '[]'],
        [null, 'NOT_FOUND', '[]'],
      ].sort(),
    )
  })

  it.each([
    ['no ids', [], ['EMAIL'], ['ids']],
    ['more than a hundred ids', Array.from({ length: 101 }, (_, n) => `cus_${n}`), ['EMAIL'], ['ids']],
    ['no fields', ['cus_1'], [], ['fields']],
  ])('with %s is refused as a whole, with one audit row (CBC.0100)', async (_what, ids, fields, path) => {
    const rows = await audited(async () => {
      expect(await reveal('admin', ids, fields)).toEqual({
        replayed: false,
        results: [],
        userErrors: [{ code: 'INVALID_INPUT', field: path }],
      })
    })
    expect(rows).toMatchObject([{ result: 'INVALID_INPUT', operation: 'revealFields' }])
  })

  it('serves a hundred ids at once', async () => {
    const ids = Array.from({ length: 100 }, (_, n) => `cus_h${n}`)
    await world.add(CustomerEntity, ...ids.map(id => customerRow({ id, partnerId: 'ptn_sp' })))
    const rows = await audited(async () => expect((await reveal('admin', ids, ['EMAIL'])).results.map(({ id }) => id)).toEqual(ids))
    expect(rows).toHaveLength(100)
  })

  it('changes nothing but the audit trail', async () => {
    const before = await world.contents()
    await reveal('admin', ['cus_full', 'cus_x1', 'mbr_manager'])
    expect(await world.contents()).toEqual(before)
  })

  it('shows nothing when it cannot be audited (reliability G15)', async () => {
    await world.store.writer.query('ALTER TABLE audit_event RENAME TO audit_away')
    try {
      const { data, errors } = await world.askFailing('manager', mutation, { input: { ids: ['cus_full'], fields: every } })
      expect(data).toBeNull()
      expect(errors).toMatchObject([
        { message: expect.stringMatching(/^Something went wrong/) as unknown, extensions: { code: 'INTERNAL_SERVER_ERROR' } },
      ])
      const answer = JSON.stringify({ data, errors })
      for (const told of [...Object.values(personal), 'audit_event', 'INSERT', 'SQLITE', 'ER_NO', '/src/'])
        expect(answer).not.toContain(told)
    } finally {
      await world.store.writer.query('ALTER TABLE audit_away RENAME TO audit_event')
    }
  })
})
