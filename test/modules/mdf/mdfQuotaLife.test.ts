/** What the vendor does with MDF quotas and with partners: granting, adjusting, freezing, barring; and the end of a quota. */
import { MdfActivityStatus, MdfQuotaStatus } from '../../../src/modules/mdf'
import { PartnerLevel } from '../../../src/modules/partners'
import { PartnerEntity, PartnerStatus } from '../../../src/modules/partners'
import { databases } from '../../support/databases'
import { partnerRow } from '../../support/rows'
import { afterwards, type ClaimWorld, cny, openClaimWorld } from './claimWorld'
import { newKey, paramsOf, units, type UserError } from './mdfWorld'

type Quota = Record<string, unknown> & { id: string; version: number }
type Payload = { mdfQuota: Quota | null; replayed: boolean; userErrors: UserError[] }
type Name = 'grantMdfQuota' | 'adjustMdfQuota' | 'freezeMdfQuota' | 'unfreezeMdfQuota'

const mutationOf = (name: string, fields: string): string =>
  `mutation($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) {
    replayed userErrors { code field message params { name value } } ${fields} } }`
const quotaFields = `mdfQuota { id benefitName partnerLevel year status frozenReason validFrom validTo version availableActions
  totalAmount { amount currency } availableAmount { amount }
  changes(first: 10) { nodes { kind difference { amount } totalAfter { amount } reason createdAt } } }`

describe.each(databases)('the vendor and MDF quotas on %s', kind => {
  let world: ClaimWorld
  beforeAll(async () => {
    world = await openClaimWorld(kind)
    await world.add(
      PartnerEntity,
      partnerRow({ id: 'ptn_core', level: PartnerLevel.CORE }),
      partnerRow({ id: 'ptn_preferred', level: PartnerLevel.PREFERRED }),
      partnerRow({ id: 'ptn_gone', status: PartnerStatus.EXITED }),
    )
  })
  afterAll(() => world.close())
  beforeEach(() => {
    world.now = '2026-03-02T02:00:00.000Z'
  })

  const perform = async (name: Name, input: object, persona = 'vendorFinance'): Promise<Payload> => {
    const { data, errors } = await world.ask(persona, mutationOf(name, quotaFields), { input })
    expect(errors).toEqual([])
    return (data as Record<Name, Payload>)[name]
  }
  const refused = async (name: Name, input: object): Promise<UserError> => {
    const before = await world.contents()
    const { userErrors } = await perform(name, input)
    expect(await world.contents()).toEqual(before)
    expect(userErrors).toHaveLength(1)
    return userErrors[0] as UserError
  }
  const grant = (change = {}) => ({
    ...{ idempotencyKey: newKey(), partnerId: 'ptn_core', benefitName: 'MDF 2026', year: 2026, reason: 'Yearly benefit' },
    ...change,
  })

  describe('granting', () => {
    it('gives what the level of the partner is worth, for the year (R-MD-1)', async () => {
      const { mdfQuota, userErrors } = await perform('grantMdfQuota', grant())
      expect(userErrors).toEqual([])
      expect(mdfQuota).toMatchObject({
        partnerLevel: 'CORE',
        totalAmount: { amount: '500000.00', currency: 'CNY' },
        validFrom: '2026-01-01',
        validTo: '2026-12-31',
        status: 'ACTIVE',
        availableActions: ['ADJUST', 'FREEZE'],
        changes: {
          nodes: [{ kind: 'GRANT', difference: { amount: '500000.00' }, totalAfter: { amount: '500000.00' }, reason: 'Yearly benefit' }],
        },
      })
      expect(await world.broken()).toEqual({})
    })

    it('gives another amount where it says so, and needs one where the level is worth nothing: MDF_CEILING_REACHED (R-MD-1)', async () => {
      expect(await refused('grantMdfQuota', grant({ partnerId: 'ptn_preferred' }))).toMatchObject({
        code: 'MDF_CEILING_REACHED',
        field: ['totalAmount'],
      })
      expect((await perform('grantMdfQuota', grant({ partnerId: 'ptn_preferred', totalAmount: '8000.50' }))).mdfQuota).toMatchObject({
        totalAmount: { amount: '8000.50' },
      })
    })

    it('gives what is left of the year where some of it was granted before, of no other year (R-MD-1)', async () => {
      await world.add(PartnerEntity, partnerRow({ id: 'ptn_leading', level: PartnerLevel.LEADING }))
      const some = (change: object) => perform('grantMdfQuota', grant({ partnerId: 'ptn_leading', ...change }))
      await some({ totalAmount: '40000.00' })
      expect((await some({})).mdfQuota).toMatchObject({ totalAmount: { amount: '110000.00' } })
      const error = await refused('grantMdfQuota', grant({ partnerId: 'ptn_leading' }))
      expect(error).toMatchObject({ code: 'MDF_CEILING_REACHED', field: ['totalAmount'] })
      expect(paramsOf(error)).toEqual({ year: '2026', level: 'LEADING', ceiling: '150000.00' })
      expect((await some({ year: 2027 })).mdfQuota).toMatchObject({ totalAmount: { amount: '150000.00' } })
      const answers = await Promise.all([1, 2].map(() => some({ year: 2028 })))
      expect(answers.flatMap(({ userErrors }) => userErrors.map(({ code }) => code))).toEqual(['MDF_CEILING_REACHED'])
    })

    it('is done once per key (R-2290)', async () => {
      const input = grant({ year: 2030 })
      const first = await perform('grantMdfQuota', input)
      expect(await perform('grantMdfQuota', input)).toEqual({ ...first, replayed: true })
      expect(await refused('grantMdfQuota', { ...input, year: 2031 })).toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' })
    })

    it.each<[object, string, string]>([
      [{ partnerId: 'ptn_missing' }, 'NOT_FOUND', 'partnerId'],
      [{ partnerId: 'nonsense' }, 'NOT_FOUND', 'partnerId'],
      [{ partnerId: 'ptn_gone' }, 'PARTNER_CANNOT_HOLD_QUOTA', 'partnerId'],
      [{ year: 1999 }, 'INVALID_INPUT', 'year'],
      [{ year: -1 }, 'INVALID_INPUT', 'year'],
      [{ totalAmount: '-5.00' }, 'INVALID_INPUT', 'totalAmount'],
      [{ totalAmount: '1.001' }, 'INVALID_INPUT', 'totalAmount'],
      [{ validFrom: '2026-07-01', validTo: '2026-06-30' }, 'INVALID_INPUT', 'validTo'],
      [{ validFrom: '2025-12-31' }, 'INVALID_INPUT', 'validFrom'],
      [{ validFrom: '2027-01-01', validTo: '2027-12-31' }, 'INVALID_INPUT', 'validFrom'],
      [{ benefitName: ' ' }, 'INVALID_INPUT', 'benefitName'],
      [{ reason: '', year: 2032 }, 'INVALID_INPUT', 'reason'],
    ])('refuses %j: %s', async (change, code, field) => {
      expect(await refused('grantMdfQuota', grant(change))).toMatchObject({ code, field: [field] })
    })
  })

  describe('adjusting', () => {
    const adjust = (id: string, totalAmount: string, change = {}) => ({
      id,
      idempotencyKey: newKey(),
      totalAmount,
      reason: 'More events',
      ...change,
    })
    const spent = () => world.quota({ totalAmount: cny('10000.00'), usedAmount: cny('3000.00'), reservedAmount: cny('2000.50') })

    it('goes up, and down to what is used and held back, and not a cent further: MDF_QUOTA_BELOW_USED (R-MD-7)', async () => {
      const id = await spent()
      await perform('adjustMdfQuota', adjust(id, '12000.00'))
      const { mdfQuota } = await perform('adjustMdfQuota', adjust(id, '5000.50'))
      expect(mdfQuota).toMatchObject({
        totalAmount: { amount: '5000.50' },
        availableAmount: { amount: '0.00' },
        changes: {
          nodes: [{ kind: 'ADJUST', difference: { amount: '-6999.50' }, reason: 'More events' }, { difference: { amount: '2000.00' } }],
        },
      })
      const error = await refused('adjustMdfQuota', adjust(id, '5000.49'))
      expect(error).toMatchObject({ code: 'MDF_QUOTA_BELOW_USED', field: ['totalAmount'] })
      expect(paramsOf(error)).toEqual({ least: '5000.50' })
    })

    it('needs a reason and a fresh version', async () => {
      const id = await spent()
      expect(await refused('adjustMdfQuota', adjust(id, '12000.00', { reason: ' ' }))).toMatchObject({
        code: 'INVALID_INPUT',
        field: ['reason'],
      })
      expect(await refused('adjustMdfQuota', adjust(id, '12000.00', { expectedVersion: 5 }))).toMatchObject({
        code: 'CONFLICT_STALE_VERSION',
      })
      for (const missing of ['mdq_missing', 'mdf_1', ''])
        expect(await refused('adjustMdfQuota', adjust(missing, '1.00'))).toMatchObject({ code: 'NOT_FOUND', field: ['id'] })
    })

    it('and applications that are handed in at once: the quota never goes below what it holds back', async () => {
      const quotaId = await world.quota({ totalAmount: cny('18000.00') })
      const ids = await Promise.all([1, 2, 3].map(() => world.draft({ quotaId })))
      await Promise.all([
        perform('adjustMdfQuota', adjust(quotaId, '6000.00')),
        ...ids.map(id => world.perform('operations', 'submitMdfActivity', { id, idempotencyKey: newKey(), agreementAccepted: true })),
      ])
      const { reserved_amount: held, total_amount: total } = await world.storedQuota(quotaId)
      expect(BigInt(String(held))).toBeLessThanOrEqual(BigInt(String(total)))
      expect(BigInt(String(held))).toBeGreaterThanOrEqual(BigInt(units(6000)))
      expect(await brokenOf(quotaId)).toEqual([])
    })

    /** Other quotas of this file are made up. */
    const brokenOf = async (quotaId: string) =>
      Object.entries(await world.broken()).filter(([, rows]) => JSON.stringify(rows).includes(quotaId))
  })

  describe('freezing', () => {
    it('keeps everybody from applying, until it is unfrozen', async () => {
      const quotaId = await world.quota()
      const id = await world.draft({ quotaId })
      const submission = () => ({ id, idempotencyKey: newKey(), agreementAccepted: true })
      const { mdfQuota } = await perform('freezeMdfQuota', { id: quotaId, reason: 'An audit' })
      expect(mdfQuota).toMatchObject({ status: 'FROZEN', frozenReason: 'An audit', availableActions: ['ADJUST', 'UNFREEZE'] })
      expect(await world.refused('operations', 'submitMdfActivity', submission())).toMatchObject({ code: 'MDF_QUOTA_NOT_USABLE' })
      expect((await perform('unfreezeMdfQuota', { id: quotaId, reason: 'Done' })).mdfQuota).toMatchObject({
        status: 'ACTIVE',
        frozenReason: null,
        changes: {
          nodes: [
            { kind: 'UNFREEZE', difference: { amount: '0.00' }, reason: 'Done' },
            { kind: 'FREEZE', reason: 'An audit' },
          ],
        },
      })
      expect(await world.perform('operations', 'submitMdfActivity', submission())).toMatchObject({ userErrors: [] })
      const told = (await world.table('notification')).filter(row => row.target_id === quotaId)
      expect(told.map(({ type, member_id }) => [type, member_id])).toContainEqual(['MDF_QUOTA_CHANGED', 'mbr_operations'])
    })

    it('in every other state is INVALID_STATE', async () => {
      const { ACTIVE, FROZEN, EXPIRED } = MdfQuotaStatus
      const attempts: [Name, object, MdfQuotaStatus[]][] = [
        ['freezeMdfQuota', { reason: 'x' }, [FROZEN, EXPIRED]],
        ['unfreezeMdfQuota', {}, [ACTIVE, EXPIRED]],
        ['adjustMdfQuota', { idempotencyKey: 'in-another-state', totalAmount: '1.00', reason: 'x' }, [EXPIRED]],
      ]
      for (const [name, input, states] of attempts)
        for (const status of states) {
          const error = await refused(name, { id: await world.quota({ status }), ...input })
          expect(error).toMatchObject({ code: 'INVALID_STATE' })
          expect(paramsOf(error)).toMatchObject({ current: status })
        }
    })

    it('needs a reason', async () => {
      expect(await refused('freezeMdfQuota', { id: await world.quota(), reason: '' })).toMatchObject({
        code: 'INVALID_INPUT',
        field: ['reason'],
      })
    })
  })

  it('lets quotas run out after their last day, frozen ones too, and keeps what is reserved (R-WD-8)', async () => {
    const ids = await Promise.all(
      [{ validTo: '2026-03-31' as const }, { validTo: '2026-03-31' as const, status: MdfQuotaStatus.FROZEN, frozenReason: 'x' }, {}].map(
        given => world.quota({ ...given, totalAmount: cny('9.00'), reservedAmount: cny('5.00') }),
      ),
    )
    const statuses = () => Promise.all(ids.map(async id => (await world.storedQuota(id)).status))
    world.now = '2026-03-31T15:59:59.999Z'
    await world.runJob('expireMdfQuotas')
    expect(await statuses()).toEqual(['ACTIVE', 'FROZEN', 'ACTIVE'])
    world.now = '2026-03-31T16:00:00.000Z'
    await Promise.all([world.runJob('expireMdfQuotas'), world.runJob('expireMdfQuotas')])
    expect(await statuses()).toEqual(['EXPIRED', 'EXPIRED', 'ACTIVE'])
    expect(await world.runJob('expireMdfQuotas')).toBe(0)
    expect(String((await world.storedQuota(ids[0] ?? '')).reserved_amount)).toBe(units(5))
    expect((await world.table('mdf_quota_change')).filter(row => row.quota_id === ids[0])).toMatchObject([
      { kind: 'EXPIRE', changed_by_id: null },
    ])
  })

  it('is available in the overview as far as it can be applied for (R-MD-2)', async () => {
    const given = [
      { totalAmount: cny('9.00'), reservedAmount: cny('5.00') },
      { totalAmount: cny('8.00'), status: MdfQuotaStatus.FROZEN, frozenReason: 'x' },
      { totalAmount: cny('7.00'), status: MdfQuotaStatus.EXPIRED },
      { totalAmount: cny('6.00'), validTo: '2026-03-01' as const },
    ]
    for (const quota of given) await world.quota({ year: 2033, ...quota })
    const query = '{ mdfOverview(year: 2033) { balances { totalAmount { amount } reservedAmount { amount } availableAmount { amount } } } }'
    expect((await world.ask('finance', query)).data).toMatchObject({
      mdfOverview: {
        balances: [{ totalAmount: { amount: '30.00' }, reservedAmount: { amount: '5.00' }, availableAmount: { amount: '4.00' } }],
      },
    })
  })

  describe('barring a partner (R-MC-10)', () => {
    const ban = async (name: 'banFromMdf' | 'liftMdfBan', input: object, persona = 'mdfReviewer') => {
      const query = mutationOf(name, 'partner { id mdfBannedUntil }')
      const { data, errors } = await world.ask(persona, query, { input })
      return { errors, ...(data?.[name] as { partner: { mdfBannedUntil: string | null } | null; userErrors: UserError[] }) }
    }
    const submitting = async () => ({ id: await world.draft(), idempotencyKey: newKey(), agreementAccepted: true })

    it('keeps it from applying until the end of the year, or until it is lifted: MDF_BANNED', async () => {
      expect(await ban('banFromMdf', { partnerId: 'ptn_sp', reason: 'One invoice for two claims' })).toMatchObject({
        userErrors: [],
        partner: { mdfBannedUntil: '2026-12-31' },
      })
      const error = await world.refused('operations', 'submitMdfActivity', await submitting())
      expect(error).toMatchObject({ code: 'MDF_BANNED' })
      expect(paramsOf(error)).toEqual({ until: '2026-12-31' })
      expect(await ban('banFromMdf', { partnerId: 'ptn_sp', until: '2026-03-31', reason: 'Less' })).toMatchObject({
        partner: { mdfBannedUntil: '2026-03-31' },
      })
      expect(await ban('liftMdfBan', { partnerId: 'ptn_sp', reason: 'A mistake' })).toMatchObject({ partner: { mdfBannedUntil: null } })
      expect(await world.perform('operations', 'submitMdfActivity', await submitting())).toMatchObject({ userErrors: [] })
      expect((await world.table('mdf_ban')).map(({ reason }) => reason)).toEqual(['A mistake'])
      const told = (await world.table('notification')).filter(({ type }) => type === 'MDF_BANNED')
      expect(told.map(({ member_id }) => member_id)).toEqual(['mbr_admin', 'mbr_admin'])
    })

    it('is seen by the partner and the vendor, and by no stranger', async () => {
      await ban('banFromMdf', { partnerId: 'ptn_sp', reason: 'x' })
      const query = '{ partners(first: 50) { nodes { id mdfBannedUntil } } }'
      for (const [persona, until] of [
        ['operations', '2026-12-31'],
        ['mdfReviewer', '2026-12-31'],
        ['manager', null],
      ] as const) {
        const { data } = await world.ask(persona, query)
        const { nodes } = (data as { partners: { nodes: { id: string; mdfBannedUntil: string | null }[] } }).partners
        expect(nodes.find(({ id }) => id === 'ptn_sp')?.mdfBannedUntil).toBe(until)
      }
      await ban('liftMdfBan', { partnerId: 'ptn_sp', reason: 'x' })
    })

    it.each<[object, string, string]>([
      [{ until: '2026-03-01' }, 'INVALID_INPUT', 'until'],
      [{ reason: ' ' }, 'INVALID_INPUT', 'reason'],
      [{ partnerId: 'ptn_missing' }, 'NOT_FOUND', 'partnerId'],
    ])('refuses %j: %s', async (change, code, field) => {
      const before = await world.contents()
      const { userErrors } = await ban('banFromMdf', { partnerId: 'ptn_sp', reason: 'x', ...change })
      expect(userErrors).toMatchObject([{ code, field: [field] }])
      expect(await world.contents()).toEqual(before)
    })
  })

  it('is FORBIDDEN to everybody else', async () => {
    const id = await world.quota()
    const inputs: [string, object][] = [
      ['grantMdfQuota', grant()],
      ['adjustMdfQuota', { id, idempotencyKey: newKey(), totalAmount: '1.00', reason: 'x' }],
      ['freezeMdfQuota', { id, reason: 'x' }],
      ['unfreezeMdfQuota', { id }],
      ['banFromMdf', { partnerId: 'ptn_sp', reason: 'x' }],
      ['liftMdfBan', { partnerId: 'ptn_sp', reason: 'x' }],
    ]
    const before = await world.contents()
    for (const [name, input] of inputs)
      for (const persona of [
        'admin',
        'operations',
        'finance',
        'ecosystemManager',
        'vendorAdmin',
        name.includes('Ban') || name.includes('ban') ? 'vendorFinance' : 'mdfReviewer',
      ])
        expect(await world.ask(persona, mutationOf(name, ''), { input })).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] })
    expect(await world.contents()).toEqual(before)
  })

  it('a claim of a quota that was adjusted below nothing is still paid', async () => {
    world.now = afterwards
    const { id, quotaId } = await world.standing(MdfActivityStatus.AWAITING_PAYMENT)
    await perform('adjustMdfQuota', { id: quotaId, idempotencyKey: newKey(), totalAmount: '6000.00', reason: 'Less' })
    expect(await world.perform('vendorFinance', 'markMdfPaid', { id, idempotencyKey: newKey(), paymentReference: 'P' })).toMatchObject({
      mdfActivity: { quota: { usedAmount: { amount: '5500.00' }, availableAmount: { amount: '500.00' } } },
    })
  })
})
