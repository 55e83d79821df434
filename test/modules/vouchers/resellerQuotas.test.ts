/** Quotas of cloud resellers: what their master issues, reclaims and sees (R-2065 to R-2069). */
import { PartnerIdentity, RoleCode } from '../../../src/access/roles'
import type { New } from '../../../src/db'
import { CustomerEntity } from '../../../src/modules/customers'
import { PartnerEntity, PartnerStatus } from '../../../src/modules/partners'
import {
  ResellerQuotaTurnEntity,
  VoucherEntity,
  VoucherOperationRecordEntity,
  VoucherQuotaEntity,
  VoucherQuotaKind,
  VoucherQuotaStatus,
  VoucherStatus,
} from '../../../src/modules/vouchers'
import { later } from '../../../src/shared/time'
import { valueAt } from '../../support/answers'
import { databases } from '../../support/databases'
import { customerRow, partnerRow } from '../../support/rows'
import { verificationCodeFor } from '../../support/verification'
import { issueRecordOf, voucherQuotaRow, voucherRow } from '../../support/voucherRows'
import { openWorld, type World } from '../../support/world'
import { balanceOf, newKey, outcomes, reclaim, yuan } from './voucherWorld'
import { brokenBooks } from './resellerQuotaWorld'

const errorFields = 'code field upstreamCode params { name value }'
const issuing = `mutation ($input: IssueVoucherQuotasInput!) {
  issueVoucherQuotas(input: $input) {
    replayed issuedTotal { amount currency } parentQuota { id balance { amount } } verification { operation } userErrors { ${errorFields} }
    results { indirectPartnerId indirectPartner { id } userErrors { ${errorFields} }
      quota { id parentQuotaId status quotaValue { amount } balance { amount } effectiveAt expireAt limits { key values } minFaceValue { amount } partner { id } } }
  }
}`
const reclaiming = `mutation ($input: ReclaimVoucherQuotasInput!) {
  reclaimVoucherQuotas(input: $input) {
    replayed verification { operation } userErrors { ${errorFields} }
    results { id reclaimed { amount currency } quotaBalance { amount } quota { status balance { amount } } userErrors { ${errorFields} } }
  }
}`

type Told = { code: string; field: string[] | null; upstreamCode: string | null; params: { name: string; value: string }[] }
type Quota = { id: string; parentQuotaId: string; status: string; limits: unknown }
type Issued = {
  replayed: boolean
  parentQuota: { balance: { amount: string } } | null
  userErrors: Told[]
  results: { indirectPartnerId: string; quota: Quota | null; userErrors: Told[] }[]
}
type Reclaimed = {
  replayed: boolean
  userErrors: Told[]
  results: { id: string; reclaimed: { amount: string } | null; userErrors: Told[] }[]
}

describe.each(databases)('quotas of cloud resellers on %s', kind => {
  let world: World
  const cutting = { quotaId: 'vqt_p1', indirectPartnerIds: ['ptn_reseller'], quotaAmount: '100' }
  const issue = async (input: object = {}, persona = 'masterOps'): Promise<Issued> =>
    valueAt(await world.ask(persona, issuing, { input: { idempotencyKey: newKey(), ...cutting, ...input } }), 'issueVoucherQuotas')
  const takeBack = async (ids: string[], input: object = {}, persona = 'masterOps'): Promise<Reclaimed> =>
    valueAt(await world.ask(persona, reclaiming, { input: { idempotencyKey: newKey(), ids, ...input } }), 'reclaimVoucherQuotas')

  let made = 0
  /** A fresh quota of the master's of 1000.00. */
  const parent = async (given: Partial<New<VoucherQuotaEntity>> = {}): Promise<string> => {
    const id = `vqt_p${++made}`
    await world.add(VoucherQuotaEntity, voucherQuotaRow({ id, partnerId: 'ptn_master', ...given }))
    return id
  }
  const cutOne = async (quotaId: string, input: object = {}): Promise<string> => {
    const answer = await issue({ quotaId, ...input })
    const id = answer.results[0]?.quota?.id
    if (!id) throw new Error(JSON.stringify(answer))
    return id
  }
  const recordsOf = async (parentQuotaId: string) =>
    (await world.table('voucher_quota_record')).filter(row => row.parent_quota_id === parentQuotaId)
  /** What a refusal must leave as it was: everything but its own records and keys. */
  const untouched = async () => {
    const { voucher_quota_record: _records, idempotency_key: _keys, ...rest } = await world.contents()
    return rest
  }

  beforeAll(async () => {
    world = await openWorld(kind)
    const reseller = { identities: [PartnerIdentity.CLOUD_RESELLER], masterId: 'ptn_master' }
    await world.add(
      PartnerEntity,
      partnerRow({ id: 'ptn_reseller2', ...reseller }),
      partnerRow({ id: 'ptn_leaving', ...reseller, status: PartnerStatus.EXITED }),
      partnerRow({ id: 'ptn_master2', identities: [PartnerIdentity.MASTER_RESELLER] }),
      partnerRow({ id: 'ptn_foreign', ...reseller, masterId: 'ptn_master2' }),
    )
    await world.add(CustomerEntity, customerRow({ id: 'cus_q1', partnerId: 'ptn_reseller2' }))
    await world.join('masterOps', { partnerId: 'ptn_master', roles: [RoleCode.OPERATIONS] })
    await world.join('masterFinance', { partnerId: 'ptn_master', roles: [RoleCode.FINANCE] })
    await world.join('careful', { partnerId: 'ptn_master', roles: [RoleCode.OPERATIONS], verificationCodeEnabled: true })
    await world.join('master2Ops', { partnerId: 'ptn_master2', roles: [RoleCode.OPERATIONS] })
    await world.join('resellerOps', { partnerId: 'ptn_reseller', roles: [RoleCode.OPERATIONS] })
  })
  afterAll(() => world.close())
  afterEach(async () => {
    expect(await brokenBooks(world)).toEqual([])
    world.now = later(world.now, 60_000)
  })

  describe('issuing', () => {
    it('cuts a quota of equal value for each reseller, with the limits, bounds and validity of the parent (R-2065, R-2069)', async () => {
      const limits = [{ key: 'subscribeType', values: ['new'] }]
      const quotaId = await parent({ limits, minFaceValue: yuan('5.00') })
      const answer = await issue({ quotaId, indirectPartnerIds: ['ptn_reseller2', 'ptn_reseller'], quotaAmount: '300.50' })
      expect(answer).toMatchObject({
        replayed: false,
        userErrors: [],
        issuedTotal: { amount: '601.00', currency: 'CNY' },
        parentQuota: { id: quotaId, balance: { amount: '399.00' } },
      })
      expect(answer.results.map(({ indirectPartnerId }) => indirectPartnerId)).toEqual(['ptn_reseller2', 'ptn_reseller'])
      for (const { quota, indirectPartnerId } of answer.results)
        expect(quota).toMatchObject({
          parentQuotaId: quotaId,
          status: 'NORMAL',
          quotaValue: { amount: '300.50' },
          balance: { amount: '300.50' },
          effectiveAt: '2025-01-01T00:00:00.000Z',
          expireAt: '2027-01-01T00:00:00.000Z',
          limits,
          minFaceValue: { amount: '5.00' },
          partner: { id: indirectPartnerId },
        })
      expect(await recordsOf(quotaId)).toEqual([
        expect.objectContaining({ operation_type: 'ISSUE', result: 'SUCCESS', partner_id: 'ptn_master', operator_id: 'mbr_masterOps' }),
        expect.objectContaining({ operation_type: 'ISSUE', result: 'SUCCESS', error_code: null, remark: null }),
      ])
    })

    it('goes on in the order given until the balance no longer suffices, and answers each reseller on its own (R-2065)', async () => {
      const quotaId = await parent({ quotaValue: yuan('250.00') })
      const indirectPartnerIds = ['ptn_leaving', 'ptn_reseller', 'ptn_foreign', 'ptn_none', 'ptn_master', 'nonsense', 'ptn_reseller2']
      const answer = await issue({ quotaId, indirectPartnerIds, quotaAmount: '200' })
      expect(answer.results.map(({ userErrors }) => userErrors[0]?.upstreamCode ?? 'DONE')).toEqual([
        'CBC.50010105',
        'DONE',
        'CBC.99000037',
        'CBC.99000037',
        'CBC.99000037',
        'CBC.99000037',
        'CBC.99000013',
      ])
      expect(outcomes(answer)).toEqual([
        'RESELLER_LEAVING',
        'DONE',
        'NOT_FOUND',
        'NOT_FOUND',
        'NOT_FOUND',
        'NOT_FOUND',
        'QUOTA_INSUFFICIENT',
      ])
      expect(await balanceOf(world, quotaId)).toBe('50.00')
      const records = await recordsOf(quotaId)
      expect(records.filter(({ result }) => result === 'FAILURE')).toHaveLength(6)
      expect(records.map(row => row.indirect_partner_id)).toContain(null)
    })

    it('changes nothing where every reseller is refused, and its key may be tried again (R-2070)', async () => {
      const quotaId = await parent()
      const before = await untouched()
      const input = { quotaId, indirectPartnerIds: ['ptn_foreign', 'ptn_leaving'], idempotencyKey: newKey() }
      await issue(input)
      expect(await untouched()).toEqual(before)
      expect(await issue(input)).toMatchObject({ replayed: false })
      expect(await recordsOf(quotaId)).toHaveLength(4)
    })

    it('is not possible for a quota that is bound to customers of somebody else (50000021)', async () => {
      const bound = (...values: string[]) => parent({ limits: [{ key: 'specifiedCustomers', values }] })
      const indirectPartnerIds = ['ptn_reseller', 'ptn_reseller2']
      expect(outcomes(await issue({ quotaId: await bound('cus_r1', 'cus_r2'), indirectPartnerIds }))).toEqual([
        'DONE',
        'QUOTA_BOUND_TO_OTHER_CUSTOMERS',
      ])
      const mixed = await issue({ quotaId: await bound('cus_r1', 'cus_q1'), indirectPartnerIds })
      expect(mixed.results.map(({ userErrors }) => userErrors[0]?.upstreamCode)).toEqual(['CBC.50000021', 'CBC.50000021'])
    })

    it.each([
      ['another state', { status: VoucherQuotaStatus.FROZEN }, 'QUOTA_NOT_USABLE', 'CBC.99000015'],
      ['a time before it', { effectiveAt: '2026-12-01T00:00:00.000Z' }, 'QUOTA_NOT_IN_FORCE', 'CBC.99000017'],
      ['a time after it', { expireAt: '2026-01-01T00:00:00.000Z' }, 'QUOTA_NOT_IN_FORCE', 'CBC.99000017'],
      ['another kind', { kind: VoucherQuotaKind.CASH_COUPON }, 'QUOTA_NOT_FOR_RESELLERS', 'CBC.0150'],
    ])(
      'is refused as a whole in %s, with one failed record per reseller (R-2051, R-2067, R-2070)',
      async (_, given, code, upstreamCode) => {
        const quotaId = await parent(given)
        const before = await untouched()
        const answer = await issue({ quotaId, indirectPartnerIds: ['ptn_reseller', 'ptn_reseller2'] })
        expect(answer).toMatchObject({ results: [], parentQuota: null, userErrors: [{ code, upstreamCode, field: ['quotaId'] }] })
        expect(await untouched()).toEqual(before)
        expect(await recordsOf(quotaId)).toEqual([
          expect.objectContaining({ result: 'FAILURE', error_code: code, quota_id: null }),
          expect.objectContaining({ result: 'FAILURE', error_code: code }),
        ])
      },
    )

    it('is refused from a quota of somebody else and from one that is not there alike, without a record', async () => {
      const quotaId = await parent()
      const before = await world.contents()
      for (const [input, persona] of [
        [{ quotaId }, 'master2Ops'],
        [{ quotaId: 'vqt_none' }, 'masterOps'],
        [{ quotaId: 'nonsense' }, 'masterOps'],
      ] as const)
        expect(await issue(input, persona)).toMatchObject({
          results: [],
          userErrors: [{ code: 'NOT_FOUND', upstreamCode: 'CBC.99000012' }],
        })
      expect(await world.contents()).toEqual(before)
    })

    it.each([
      ['no reseller', { indirectPartnerIds: [] }, ['indirectPartnerIds']],
      ['one twice', { indirectPartnerIds: ['ptn_reseller', 'ptn_reseller'] }, ['indirectPartnerIds', '1']],
      ['101 of them', { indirectPartnerIds: Array.from({ length: 101 }, (_, n) => `ptn_${n}`) }, ['indirectPartnerIds']],
      ['nothing', { quotaAmount: '0' }, ['quotaAmount']],
      ['a third decimal', { quotaAmount: '1.001' }, ['quotaAmount']],
    ])('refuses %s as input (R-2065)', async (_, input, field) => {
      const quotaId = await parent()
      const before = await world.contents()
      expect(await issue({ quotaId, ...input })).toMatchObject({ results: [], userErrors: [{ code: 'INVALID_INPUT', field }] })
      expect(await world.contents()).toEqual(before)
    })

    it('is done once for one key (R-2290)', async () => {
      const quotaId = await parent()
      const input = { quotaId, idempotencyKey: newKey() }
      const first = await issue(input)
      const again = await issue(input)
      expect(again).toMatchObject({ replayed: true, results: [{ quota: { id: first.results[0]?.quota?.id } }] })
      expect(await balanceOf(world, quotaId)).toBe('900.00')
      expect(await issue({ ...input, quotaAmount: '7' })).toMatchObject({ userErrors: [{ code: 'IDEMPOTENCY_KEY_REUSED' }] })
    })

    it('asks whose switch is on for a code of this quota, and records no attempt without it (R-SEN-1)', async () => {
      const quotaId = await parent()
      const input = { quotaId, idempotencyKey: newKey() }
      const before = await world.contents()
      expect(await issue(input, 'careful')).toMatchObject({
        results: [],
        verification: { operation: 'ISSUE_VOUCHER_QUOTA' },
        userErrors: [{ code: 'VERIFICATION_REQUIRED' }],
      })
      expect(await world.contents()).toEqual(before)
      const code = await verificationCodeFor(world, 'careful', 'ISSUE_VOUCHER_QUOTA', [quotaId])
      expect(outcomes(await issue({ ...input, verification: { code } }, 'careful'))).toEqual(['DONE'])
    })

    it('does not let the master issue vouchers from what it gave away', async () => {
      const id = await cutOne(await parent())
      const asking = `mutation ($input: IssueVouchersInput!) { issueVouchers(input: $input) { userErrors { code } } }`
      const input = { idempotencyKey: newKey(), quotaId: id, customerIds: ['cus_r1'], faceValue: '1' }
      expect(valueAt(await world.ask('masterOps', asking, { input }), 'issueVouchers')).toEqual({ userErrors: [{ code: 'NOT_FOUND' }] })
    })

    it('lets neither a reseller cut what it got, nor anybody without the key', async () => {
      const id = await cutOne(await parent())
      const input = { idempotencyKey: newKey(), ...cutting, quotaId: id }
      for (const persona of ['resellerOps', 'masterFinance', 'masterManager', 'operations', 'vendorFinance'])
        expect((await world.ask(persona, issuing, { input })).errors?.[0]?.extensions?.code).toBe('FORBIDDEN')
    })
  })

  describe('one at a time per quota (R-2066)', () => {
    const turnOf = (quotaId: string, until: string) =>
      world.add(ResellerQuotaTurnEntity, { id: `rqt_${quotaId.slice(4)}`, quotaId, memberId: 'mbr_masterFinance', until })

    it('who comes while another is at work is refused, and every reseller gets a failed record (50000045)', async () => {
      const quotaId = await parent()
      const id = await cutOne(quotaId)
      await turnOf(quotaId, later(world.now, 1))
      const before = await untouched()
      const busy = { results: [], userErrors: [{ code: 'QUOTA_BUSY', upstreamCode: 'CBC.50000045' }] }
      expect(await issue({ quotaId })).toMatchObject(busy)
      expect(await takeBack([id])).toMatchObject(busy)
      expect(await untouched()).toEqual(before)
      expect((await recordsOf(quotaId)).filter(row => row.error_code === 'QUOTA_BUSY')).toHaveLength(2)
      expect(outcomes(await issue({ quotaId: await parent() }))).toEqual(['DONE'])
    })

    it('the turn of a process that died ends by itself', async () => {
      const quotaId = await parent()
      await turnOf(quotaId, world.now)
      expect(outcomes(await issue({ quotaId }))).toEqual(['DONE'])
      expect((await world.table('reseller_quota_turn')).filter(row => row.quota_id === quotaId)).toEqual([])
    })

    it('a stranger keeps nobody waiting', async () => {
      const quotaId = await parent()
      const [, mine] = await Promise.all([issue({ quotaId }, 'master2Ops'), issue({ quotaId })])
      expect(outcomes(mine)).toEqual(['DONE'])
    })

    it('of many at once each is done or told to wait, and every yuan is accounted for', async () => {
      const quotaId = await parent({ quotaValue: yuan('400.00') })
      const answers = await Promise.all(Array.from({ length: 6 }, () => issue({ quotaId })))
      const done = answers.filter(({ userErrors }) => userErrors.length === 0).length
      expect(answers.flatMap(({ userErrors }) => userErrors.map(({ code }) => code))).toEqual(Array(6 - done).fill('QUOTA_BUSY'))
      expect(done).toBeGreaterThan(0)
      expect(await balanceOf(world, quotaId)).toBe(yuan('400').minus(yuan('100').times(Math.min(done, 4))).amount)
      expect((await world.table('reseller_quota_turn')).filter(row => row.quota_id === quotaId)).toEqual([])
    })
  })

  describe('reclaiming', () => {
    it('takes the whole balance that is left; what the reseller issued stays with its customers (R-2068)', async () => {
      const quotaId = await parent()
      const id = await cutOne(quotaId)
      const asking = `mutation ($input: IssueVouchersInput!) { issueVouchers(input: $input) { results { voucher { id } } } }`
      const input = { idempotencyKey: newKey(), quotaId: id, customerIds: ['cus_r1'], faceValue: '30' }
      const issued = valueAt<{ results: { voucher: { id: string } }[] }>(await world.ask('resellerOps', asking, { input }), 'issueVouchers')
      const voucherId = issued.results[0]?.voucher.id ?? ''

      expect(await takeBack([id], { remark: '' })).toMatchObject({
        userErrors: [],
        results: [
          {
            id,
            reclaimed: { amount: '70.00', currency: 'CNY' },
            quotaBalance: { amount: '0.00' },
            quota: { status: 'RECLAIMED', balance: { amount: '0.00' } },
            userErrors: [],
          },
        ],
      })
      expect(await balanceOf(world, quotaId)).toBe('970.00')
      expect((await world.table('voucher')).find(row => row.id === voucherId)).toMatchObject({ status: VoucherStatus.USABLE })
      expect((await recordsOf(quotaId)).find(row => row.operation_type === 'RECLAIM')).toMatchObject({
        quota_id: id,
        indirect_partner_id: 'ptn_reseller',
        remark: '',
        result: 'SUCCESS',
      })

      // Later returns climb to the nearest quota that lives (R-2063).
      expect(outcomes(await reclaim(world, 'resellerOps', [voucherId]))).toEqual(['DONE'])
      expect(await balanceOf(world, quotaId)).toBe('1000.00')
      expect(await balanceOf(world, id)).toBe('0.00')
    })

    it('tells apart no remark and an empty one', async () => {
      const quotaId = await parent()
      const [none, said] = [await cutOne(quotaId), await cutOne(quotaId)]
      await takeBack([none], { remark: null })
      await takeBack([said], { remark: '收回' })
      const records = (await recordsOf(quotaId)).filter(row => row.operation_type === 'RECLAIM')
      expect(new Map(records.map(row => [row.quota_id, row.remark]))).toEqual(
        new Map([
          [none, null],
          [said, '收回'],
        ]),
      )
    })

    it('goes into a parent that expired meanwhile, too (R-2063)', async () => {
      const quotaId = await parent()
      const id = await cutOne(quotaId)
      await world.store.writer.query(`UPDATE voucher_quota SET status = 'INVALID' WHERE id = '${quotaId}'`)
      expect(outcomes(await takeBack([id]))).toEqual(['DONE'])
      expect(await balanceOf(world, quotaId)).toBe('1000.00')
    })

    it('answers each quota on its own: only NORMAL ones that the master cut itself come back (R-2068)', async () => {
      const quotaId = await parent()
      const [good, frozen, over] = [await cutOne(quotaId), await cutOne(quotaId), await cutOne(quotaId)]
      const set = (id: string, values: string) => world.store.writer.query(`UPDATE voucher_quota SET ${values} WHERE id = '${id}'`)
      await set(frozen, `status = 'FROZEN'`)
      await set(over, `expire_at = '2026-01-01T00:00:00.000Z'`)
      await world.add(VoucherQuotaEntity, voucherQuotaRow({ id: `vqt_f${made}`, partnerId: 'ptn_foreign', parentQuotaId: 'vqt_elsewhere' }))
      const answer = await takeBack([frozen, `vqt_f${made}`, good, quotaId, 'vqt_none', 'nonsense', over])
      expect(answer.results.map(({ userErrors: [error] }) => [error?.code ?? 'DONE', error?.upstreamCode])).toEqual([
        ['INVALID_STATE', 'CBC.99000012'],
        ['NOT_FOUND', 'CBC.99000012'],
        ['DONE', undefined],
        ['NOT_FOUND', 'CBC.99000012'],
        ['NOT_FOUND', 'CBC.99000012'],
        ['NOT_FOUND', 'CBC.99000012'],
        ['INVALID_STATE', 'CBC.99000012'],
      ])
      expect((await recordsOf(quotaId)).filter(row => row.result === 'FAILURE')).toHaveLength(2)
      expect(outcomes(await takeBack([good]))).toEqual(['INVALID_STATE'])
      await set(over, `expire_at = '2027-01-01T00:00:00.000Z'`)
    })

    it('takes 1 to 10 different quotas and a remark of 256 characters', async () => {
      const before = await world.contents()
      const eleven = Array.from({ length: 11 }, (_, n) => `vqt_${n}`)
      for (const [ids, input] of [
        [[], {}],
        [eleven, {}],
        [['vqt_1', 'vqt_1'], {}],
        [['vqt_1'], { remark: 'x'.repeat(257) }],
      ] as const)
        expect(await takeBack([...ids], input)).toMatchObject({ results: [], userErrors: [{ code: 'INVALID_INPUT' }] })
      expect(await world.contents()).toEqual(before)
    })

    it('is done once for one key, and asks for a code of exactly these quotas (R-2290, R-SEN-1)', async () => {
      const quotaId = await parent()
      const id = await cutOne(quotaId)
      const input = { idempotencyKey: newKey() }
      expect(await takeBack([id], input, 'careful')).toMatchObject({ userErrors: [{ code: 'VERIFICATION_REQUIRED' }] })
      const code = await verificationCodeFor(world, 'careful', 'RECLAIM_VOUCHER_QUOTA', [id])
      expect(outcomes(await takeBack([id], { ...input, verification: { code } }, 'careful'))).toEqual(['DONE'])
      expect(await takeBack([id], input, 'careful')).toMatchObject({ replayed: true })
      expect(await balanceOf(world, quotaId)).toBe('1000.00')
    })

    it('and a reseller that issues at the same moment share the balance without a loss', async () => {
      const quotaId = await parent()
      const id = await cutOne(quotaId)
      const asking = `mutation ($input: IssueVouchersInput!) { issueVouchers(input: $input) { results { voucher { id } } userErrors { code } } }`
      const input = { idempotencyKey: newKey(), quotaId: id, customerIds: ['cus_r1', 'cus_r2'], faceValue: '20' }
      const [answer] = await Promise.all([takeBack([id]), world.ask('resellerOps', asking, { input })])
      expect(outcomes(answer)).toEqual(['DONE'])
      expect(await balanceOf(world, id)).toBe('0.00')
      expect(['1000.00', '960.00']).toContain(await balanceOf(world, quotaId))
    })
  })

  it('a voucher of before comes back to the master once its quota was reclaimed, and the books say so (I-1, I-3, R-2063)', async () => {
    const quotaId = await parent()
    const id = await cutOne(quotaId)
    const voucher = voucherRow({ id: 'vch_late', partnerId: 'ptn_reseller', customerId: 'cus_r1', quotaId: id, faceValue: yuan('40') })
    await world.add(VoucherEntity, voucher)
    await world.add(VoucherOperationRecordEntity, issueRecordOf(voucher))
    await world.store.writer.query(`UPDATE voucher_quota SET balance = ${yuan('60').units} WHERE id = '${id}'`)
    expect(outcomes(await takeBack([id]))).toEqual(['DONE'])
    expect(outcomes(await reclaim(world, 'resellerOps', ['vch_late']))).toEqual(['DONE'])
    expect(await balanceOf(world, quotaId)).toBe('1000.00')
  })
})
