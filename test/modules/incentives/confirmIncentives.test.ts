/** Confirming statements: together by cycle and association type, until the deadline, once. */
import { AssociationType } from '../../../src/modules/customers'
import { FeedbackStatus, IncentiveEntity, IncentiveStatus } from '../../../src/modules/incentives'
import { databases } from '../../support/databases'
import { incentiveRow } from '../../support/incentiveRows'
import { now } from '../../support/rows'
import type { Answer, World } from '../../support/world'
import { refusals, valueAt } from '../../support/answers'
import { incentiveIds, incentiveRows, openIncentiveWorld } from './incentiveWorld'

const mutation = `mutation ($input: ConfirmIncentivesInput!) { confirmIncentives(input: $input) {
  replayed warnings
  results { id incentive { id status } userErrors { code field message params { name value } } }
  confirmed { id status confirmedMode confirmedAt confirmedBy { id } cycle planName associationType incentiveAmount { amount currency } }
  userErrors { code field message }
} }`

type UserError = { code: string; field: string[] | null; message: string; params: { name: string; value: string }[] }
type Payload = {
  replayed: boolean
  warnings: string[]
  results: { id: string; incentive: { id: string; status: string } | null; userErrors: UserError[] }[]
  confirmed: { id: string; status: string }[]
  userErrors: UserError[]
}
const afterDeadline = '2026-03-06T16:00:00.000Z'

describe.each(databases)('confirmIncentives on %s', kind => {
  let world: World
  beforeAll(async () => {
    world = await openIncentiveWorld(kind)
  })
  beforeEach(async () => {
    for (const table of ['incentive', 'idempotency_key', 'audit_event']) await world.store.writer.query(`DELETE FROM ${table}`)
    await world.add(IncentiveEntity, ...incentiveRows)
    world.now = now
    world.language = 'en'
  })
  afterAll(() => world.close())

  let keys = 0
  const ask = (ids: string[], input: object = {}, persona = 'finance') =>
    world.ask(persona, mutation, { input: { idempotencyKey: `key-${keys++}`, ids, ...input } })
  const payloadOf = (answer: Answer) => valueAt<Payload>(answer, 'confirmIncentives')
  const confirm = async (...call: Parameters<typeof ask>) => payloadOf(await ask(...call))
  const idsOf = ({ confirmed }: Payload) => confirmed.map(({ id }) => id).sort()
  const codesOf = ({ results }: Payload) => results.map(({ userErrors }) => userErrors.map(({ code }) => code).join())
  const stored = async () =>
    Object.fromEntries((await world.table('incentive')).map(row => [String(row.id), { status: row.status, version: Number(row.version) }]))
  const unchanged = async <T>(work: () => Promise<T>): Promise<T> => {
    const before = await world.contents()
    const result = await work()
    expect(await world.contents()).toEqual(before)
    return result
  }

  it('confirms a statement and all others of its cycle and association type, and no more (R-ST-4)', async () => {
    const before = await stored()
    expect(await confirm(['inc_S1'])).toEqual({
      replayed: false,
      warnings: [],
      userErrors: [],
      results: [{ id: 'inc_S1', incentive: { id: 'inc_S1', status: 'ISSUING' }, userErrors: [] }],
      confirmed: ['inc_S1', 'inc_S2'].map(id => ({
        id,
        status: 'ISSUING',
        confirmedMode: 'MANUAL',
        confirmedAt: now,
        confirmedBy: { id: 'mbr_finance' },
        cycle: '2026-02',
        planName: id === 'inc_S1' ? '解决方案伙伴销售激励' : 'Shared opportunity incentive',
        associationType: 'RESALE',
        incentiveAmount: { amount: '80.00', currency: 'CNY' },
      })),
    })
    expect(await stored()).toEqual({
      ...before,
      inc_S1: { status: 'ISSUING', version: 2 },
      inc_S2: { status: 'ISSUING', version: 2 },
    })
  })

  it('statements without an association type are a group of their own', async () => {
    const rows = ['inc_N1', 'inc_N2'].map(id => incentiveRow({ id, partnerId: 'ptn_sp', associationType: null }))
    await world.add(IncentiveEntity, ...rows)
    expect(idsOf(await confirm(['inc_N2']))).toEqual(['inc_N1', 'inc_N2'])
  })

  it('takes several groups at once, and answers in the order asked, twice what was asked twice', async () => {
    const payload = await confirm(['inc_S3', 'inc_S2', 'inc_S3', 'inc_S1'])
    expect(payload.results.map(({ id }) => id)).toEqual(['inc_S3', 'inc_S2', 'inc_S3', 'inc_S1'])
    expect(codesOf(payload)).toEqual(['', '', '', ''])
    expect(idsOf(payload)).toEqual(['inc_S1', 'inc_S2', 'inc_S3'])
    expect((await stored()).inc_S3).toEqual({ status: 'ISSUING', version: 2 })
  })

  it('warns of open feedback, and confirms all the same (R-ST-6)', async () => {
    expect(await confirm(['inc_S3'])).toMatchObject({ warnings: ['FEEDBACK_SUBMITTED'], confirmed: [{ id: 'inc_S3' }] })
  })

  it('warns of open feedback on a statement that was only taken along', async () => {
    await world.store.writer.query(`UPDATE incentive SET feedback_status = '${FeedbackStatus.SUBMITTED}' WHERE id = 'inc_S2'`)
    expect((await confirm(['inc_S1'], { validateOnly: true })).warnings).toEqual(['FEEDBACK_SUBMITTED'])
    expect((await confirm(['inc_S1'])).warnings).toEqual(['FEEDBACK_SUBMITTED'])
  })

  describe('a repeat', () => {
    it('of what is confirmed already answers it as it is, and changes nothing', async () => {
      await confirm(['inc_S1'])
      const again = await unchanged(() => confirm(['inc_S2', 'inc_S4'], {}, 'admin'))
      expect(again).toMatchObject({ replayed: false, confirmed: [], userErrors: [] })
      expect(again.results).toEqual(['inc_S2', 'inc_S4'].map(id => ({ id, incentive: { id, status: 'ISSUING' }, userErrors: [] })))
    })

    it('under the same key answers the first result again (R-2290)', async () => {
      const first = await confirm(['inc_S1', 'inc_S6'], { idempotencyKey: 'same' })
      const again = await unchanged(() => confirm(['inc_S1', 'inc_S6'], { idempotencyKey: 'same' }))
      expect(again).toEqual({ ...first, replayed: true })
      expect(idsOf(again)).toEqual(['inc_S1', 'inc_S2'])
      expect(codesOf(again)).toEqual(['', 'INVALID_STATE'])
    })

    it('under the same key is told in the language of the request', async () => {
      await confirm(['inc_S1', 'inc_NONE'], { idempotencyKey: 'same' })
      world.language = 'zh'
      const [, missing] = (await confirm(['inc_S1', 'inc_NONE'], { idempotencyKey: 'same' })).results
      expect(missing?.userErrors).toMatchObject([{ code: 'NOT_FOUND', message: '激励账单不存在。' }])
    })

    it('under the same key shows the statements as they are by then', async () => {
      await confirm(['inc_S1'], { idempotencyKey: 'same' })
      await world.store.writer.query("UPDATE incentive SET status = 'ISSUED' WHERE id = 'inc_S1'")
      expect(await confirm(['inc_S1'], { idempotencyKey: 'same' })).toMatchObject({
        replayed: true,
        results: [{ incentive: { status: 'ISSUED' }, userErrors: [] }],
        confirmed: [{ status: 'ISSUED' }, { status: 'ISSUING' }],
      })
    })

    it('under the same key with another input is refused', async () => {
      await confirm(['inc_S1'], { idempotencyKey: 'same' })
      const other = await unchanged(() => confirm(['inc_S3'], { idempotencyKey: 'same' }))
      expect(other).toMatchObject({ results: [], confirmed: [], warnings: [], userErrors: [{ code: 'IDEMPOTENCY_KEY_REUSED' }] })
    })

    it('of a refusal under the same key is no repeat: refusals are not remembered', async () => {
      world.now = afterDeadline
      expect(codesOf(await unchanged(() => confirm(['inc_S1'], { idempotencyKey: 'same' })))).toEqual(['PUBLICITY_CLOSED'])
      world.now = now
      expect(await confirm(['inc_S1'], { idempotencyKey: 'same' })).toMatchObject({ replayed: false, confirmed: [{}, {}] })
    })

    it('under the key of another member is a call of its own', async () => {
      await confirm(['inc_S1'], { idempotencyKey: 'same' })
      expect(idsOf(await confirm(['inc_S3'], { idempotencyKey: 'same' }, 'admin'))).toEqual(['inc_S3'])
    })
  })

  describe('at once', () => {
    it('eight calls about one group confirm it once', async () => {
      const payloads = await Promise.all(
        Array.from({ length: 8 }, (_, n) => confirm([n % 2 ? 'inc_S1' : 'inc_S2'], {}, n % 3 ? 'finance' : 'admin')),
      )
      expect(payloads.flatMap(idsOf).sort()).toEqual(['inc_S1', 'inc_S2'])
      expect(payloads.flatMap(codesOf).filter(code => code)).toEqual([])
      expect(await stored()).toMatchObject({ inc_S1: { status: 'ISSUING', version: 2 }, inc_S2: { status: 'ISSUING', version: 2 } })
      expect(await world.table('idempotency_key')).toHaveLength(1)
    })

    it('eight calls under one key are one call and seven repeats', async () => {
      const payloads = await Promise.all(Array.from({ length: 8 }, () => confirm(['inc_S1'], { idempotencyKey: 'same' })))
      expect(payloads.filter(({ replayed }) => replayed)).toHaveLength(7)
      for (const payload of payloads) expect(idsOf(payload)).toEqual(['inc_S1', 'inc_S2'])
      expect((await stored()).inc_S1).toEqual({ status: 'ISSUING', version: 2 })
      expect(await world.table('idempotency_key')).toHaveLength(1)
    })

    it('calls about several groups in opposite orders all come through', async () => {
      const asked = [
        ['inc_S1', 'inc_S3'],
        ['inc_S3', 'inc_S1'],
        ['inc_S2', 'inc_S3'],
        ['inc_S3', 'inc_S2'],
      ]
      const payloads = await Promise.all(asked.map(ids => confirm(ids)))
      expect(payloads.flatMap(idsOf).sort()).toEqual(['inc_S1', 'inc_S2', 'inc_S3'])
      expect(payloads.flatMap(codesOf).filter(code => code)).toEqual([])
    })
  })

  describe('refuses', () => {
    const one = async (id: string, persona = 'finance') => {
      const payload = await unchanged(() => confirm([id], {}, persona))
      expect(payload).toMatchObject({ replayed: false, confirmed: [], warnings: [], userErrors: [] })
      const [result] = payload.results
      return { ...result?.userErrors[0], incentive: result?.incentive }
    }

    it.each([IncentiveStatus.ESTIMATED, IncentiveStatus.ISSUED, IncentiveStatus.VOIDED])('a statement that is %s', async status => {
      await world.store.writer.query(`UPDATE incentive SET status = '${status}' WHERE id = 'inc_S3'`)
      expect(await one('inc_S3')).toEqual({
        code: 'INVALID_STATE',
        field: ['ids', '0'],
        message: `Not possible in state ${status}; nothing is possible now.`,
        params: [
          { name: 'current', value: status },
          { name: 'allowed', value: '–' },
        ],
        incentive: { id: 'inc_S3', status },
      })
    })

    it('after the publicity deadline (R-ST-2), naming it, in the language of the request', async () => {
      world.now = afterDeadline
      world.language = 'zh'
      expect(await one('inc_S1')).toEqual({
        code: 'PUBLICITY_CLOSED',
        field: ['ids', '0'],
        message: '公示期已于 2026-03-06T15:59:59.999Z 截止。',
        params: [{ name: 'deadline', value: '2026-03-06T15:59:59.999Z' }],
        incentive: { id: 'inc_S1', status: 'PENDING_CONFIRMATION' },
      })
    })

    it.each(['inc_NONE', 'inc_X1', 'inc_M1', 'inc_R1', 'malformed', '', 'cus_1', "inc_S1' OR '1'='1"])(
      '%j, which is missing, foreign or malformed, in one and the same way',
      async id => {
        expect(await one(id)).toEqual({
          code: 'NOT_FOUND',
          field: ['ids', '0'],
          message: 'There is no such incentive.',
          params: [expect.anything()],
          incentive: null,
        })
      },
    )

    it('a cloud reseller, which has no statements (R-RL-6)', async () => {
      expect(await one('inc_R1', 'resellerAdmin')).toMatchObject({ code: 'NOT_FOUND', incentive: null })
    })

    it.each(['strangerAdmin', 'masterAdmin'])('%s, whose statement it is not', async persona => {
      expect(await one('inc_S1', persona)).toMatchObject({ code: 'NOT_FOUND', incentive: null })
    })

    it.each([
      'manager',
      'supervisor',
      'twoRoles',
      'operations',
      'specialist',
      'nobody',
      'strangerManager',
      'incentiveOps',
      'vendorAdmin',
      'customer',
    ])('%s, who has no key to confirming', async persona => {
      expect(refusals(await unchanged(() => ask(['inc_S1'], {}, persona)))).toEqual(['FORBIDDEN'])
    })

    it('the anonymous', async () => {
      const input = { idempotencyKey: 'k', ids: ['inc_S1'] }
      expect(refusals(await unchanged(() => world.ask(null, mutation, { input })))).toEqual(['UNAUTHENTICATED'])
    })

    it.each([
      [{ ids: [] }, 'ids'],
      [{ ids: Array.from({ length: 101 }, (_, n) => `inc_${n}`) }, 'ids'],
      [{ idempotencyKey: '' }, 'idempotencyKey'],
      [{ idempotencyKey: 'k'.repeat(65) }, 'idempotencyKey'],
    ])('a call as a whole: %#', async (input, field) => {
      const payload = await unchanged(() => confirm(['inc_S1'], input))
      expect(payload).toMatchObject({ results: [], confirmed: [], userErrors: [{ code: 'INVALID_INPUT', field: [field] }] })
    })
  })

  it('good and bad ones in one call: the good are confirmed, the bad say why not (api §7)', async () => {
    await world.add(
      IncentiveEntity,
      incentiveRow({ id: 'inc_S7', partnerId: 'ptn_sp', cycle: '2025-12', publicityDeadlineAt: '2026-01-08T15:59:59.999Z' }),
    )
    const payload = await confirm(['inc_S6', 'inc_X1', 'inc_S7', 'inc_S3', 'inc_S5', 'inc_S4'])
    expect(codesOf(payload)).toEqual(['INVALID_STATE', 'NOT_FOUND', 'PUBLICITY_CLOSED', '', 'INVALID_STATE', ''])
    expect(payload.results.flatMap(({ userErrors }) => userErrors.map(({ field }) => field?.[1]))).toEqual(['0', '1', '2', '4'])
    expect(idsOf(payload)).toEqual(['inc_S3'])
  })

  it('takes a hundred', async () => {
    const ids = Array.from({ length: 100 }, (_, n) => `inc_C${n}`)
    await world.add(IncentiveEntity, ...ids.map((id, n) => incentiveRow({ id, partnerId: 'ptn_sp', cycle: String(1000 + n) })))
    expect(await confirm(ids)).toMatchObject({ userErrors: [], confirmed: { length: 100 } })
  })

  it('leaves siblings alone that are overdue, estimated or void, and those of other partners', async () => {
    const other = { partnerId: 'ptn_sp', associationType: AssociationType.RESALE }
    await world.add(
      IncentiveEntity,
      incentiveRow({ ...other, id: 'inc_L1', publicityDeadlineAt: '2026-03-01T15:59:59.999Z' }),
      incentiveRow({ ...other, id: 'inc_L2', status: IncentiveStatus.ESTIMATED, publicityDeadlineAt: null }),
      incentiveRow({ ...other, id: 'inc_L3', status: IncentiveStatus.VOIDED }),
    )
    const before = await stored()
    expect(idsOf(await confirm(['inc_S2']))).toEqual(['inc_S1', 'inc_S2'])
    const { inc_S1: _1, inc_S2: _2, ...rest } = before
    expect(await stored()).toMatchObject(rest)
  })

  it('an estimated one of the group does not confirm the rest, but a pending one beside it does', async () => {
    await world.store.writer.query("UPDATE incentive SET status = 'ESTIMATED' WHERE id = 'inc_S2'")
    expect(codesOf(await unchanged(() => confirm(['inc_S2'])))).toEqual(['INVALID_STATE'])
    const both = await confirm(['inc_S2', 'inc_S1'])
    expect([codesOf(both), idsOf(both)]).toEqual([['INVALID_STATE', ''], ['inc_S1']])
  })

  describe('validateOnly', () => {
    it('tells what would be confirmed together, for the dialog (R-ST-4), and changes nothing', async () => {
      const payload = await unchanged(() => confirm(['inc_S1', 'inc_S6'], { validateOnly: true }))
      expect(payload).toMatchObject({ replayed: false, userErrors: [] })
      expect(payload.confirmed).toMatchObject([
        { id: 'inc_S1', status: 'PENDING_CONFIRMATION', cycle: '2026-02', associationType: 'RESALE', incentiveAmount: { amount: '80.00' } },
        { id: 'inc_S2', status: 'PENDING_CONFIRMATION', planName: 'Shared opportunity incentive' },
      ])
      expect(codesOf(payload)).toEqual(['', 'INVALID_STATE'])
    })

    it('leaves its key free for the call that means it', async () => {
      await confirm(['inc_S1'], { idempotencyKey: 'same', validateOnly: true })
      expect(await confirm(['inc_S1'], { idempotencyKey: 'same', validateOnly: false })).toMatchObject({
        replayed: false,
        confirmed: [{}, {}],
      })
    })

    it('is no way round a rule', async () => {
      expect(refusals(await ask(['inc_S1'], { validateOnly: true }, 'manager'))).toEqual(['FORBIDDEN'])
      expect(codesOf(await confirm(['inc_S1'], { validateOnly: true }, 'strangerAdmin'))).toEqual(['NOT_FOUND'])
    })
  })

  it('leaves one audit row per call, with what changed', async () => {
    await confirm(['inc_S1'], { idempotencyKey: 'audited' })
    await confirm([], { idempotencyKey: 'refused' })
    const rows = await world.table('audit_event')
    expect(rows.map(({ operation, result, member_id, idempotency_key }) => [operation, result, member_id, idempotency_key]).sort()).toEqual(
      [
        ['confirmIncentives', 'DONE', 'mbr_finance', 'audited'],
        ['confirmIncentives', 'INVALID_INPUT', 'mbr_finance', 'refused'],
      ],
    )
    const done = rows.find(({ result }) => result === 'DONE')
    expect(JSON.parse(String(done?.changes))).toEqual(
      ['inc_S1', 'inc_S2'].map(id => ({
        id,
        before: { status: 'PENDING_CONFIRMATION', confirmedAt: null, confirmedById: null, confirmedMode: null },
        after: { status: 'ISSUING', confirmedAt: now, confirmedById: 'mbr_finance', confirmedMode: 'MANUAL' },
      })),
    )
  })

  it('asks for confirming nothing but what the viewer sees, whatever ids there are', async () => {
    const payload = await confirm(incentiveIds)
    expect(idsOf(payload)).toEqual(['inc_S1', 'inc_S2', 'inc_S3'])
    expect(await stored()).toMatchObject({ inc_M1: { version: 1 }, inc_R1: { version: 1 }, inc_X1: { version: 1 } })
  })
})
