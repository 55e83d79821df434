/** Project specialists: put forward with a path and evidence, reviewed and cancelled by the vendor, kept current every month. */
import { MemberInvitationEntity, MemberInvitationStatus, SpecialistPath } from '../../../src/modules/members'
import { refusals } from '../../support/answers'
import { databases } from '../../support/databases'
import { memberInvitationRow } from '../../support/memberRows'
import { now } from '../../support/rows'
import { type MemberWorld, openMemberWorld } from './memberWorld'

const { BOUND, APPLYING, SPECIALIST, CANCELLING, CANCEL_REJECTED, CANCELLED } = MemberInvitationStatus
const { SERVICE, DX_CONSULTING_SI, LEARNING } = SpecialistPath

describe.each(databases)('a project specialist on %s', kind => {
  let world: MemberWorld
  beforeAll(async () => {
    world = await openMemberWorld(kind)
  })
  afterEach(async () => {
    world.now = now
    await world.store.writer.query('DELETE FROM member_invitation')
  })
  afterAll(() => world.close())

  const link = async (id: string, status: MemberInvitationStatus, path: SpecialistPath | null = null, given: object = {}) => {
    await world.add(MemberInvitationEntity, memberInvitationRow({ id, partnerId: 'ptn_dx', status, path, ...given }))
    return id
  }
  const application = (id: string, given: object = {}) => ({ id, path: SERVICE, evidence: ['att_certificate'], ...given })
  const apply = async (applications: object[], persona = 'dxAdmin') => {
    const { results } = await world.perform(persona, 'applyForSpecialist', { applications })
    return results?.map(({ userErrors }) => userErrors[0]?.code ?? 'DONE')
  }

  describe('is applied for', () => {
    it('for several people at once, each answered for itself, in order (R-INV-6)', async () => {
      for (const id of ['miv_1', 'miv_2', 'miv_3']) await link(id, BOUND)
      await link('miv_4', SPECIALIST, SERVICE)
      await link('miv_school', BOUND, null, { partnerId: 'ptn_school' })
      const applications = [
        application('miv_1'),
        application('miv_4'),
        application('miv_2', { path: DX_CONSULTING_SI, evidence: ['a', 'b'] }),
        application('miv_school'),
        application('miv_missing'),
        application('no id'),
        application('miv_3', { path: LEARNING }),
      ]
      expect(await apply(applications)).toEqual([
        'DONE',
        'INVALID_STATE',
        'DONE',
        'NOT_FOUND',
        'NOT_FOUND',
        'NOT_FOUND',
        'SPECIALIST_PATH_NOT_JOINED',
      ])
      expect(await world.stored('member_invitation', 'miv_2')).toMatchObject({
        status: 'APPLYING',
        path: 'DX_CONSULTING_SI',
        evidence: '["a","b"]',
        applied_at: now,
      })
      expect(await world.stored('member_invitation', 'miv_3')).toMatchObject({ status: 'BOUND', path: null })
    })

    it.each([
      ['no evidence', []],
      ['eleven references', Array.from({ length: 11 }, (_, n) => `att_${n}`)],
      ['a blank one', [' ']],
      ['one of 257 characters', ['x'.repeat(257)]],
    ])('never with %s (R-INV-6)', async (_, evidence) => {
      await link('miv_1', BOUND)
      expect(await apply([application('miv_1', { evidence })])).toEqual(['INVALID_INPUT'])
    })

    it('for 1 to 100 different people', async () => {
      await link('miv_1', BOUND)
      const many = Array.from({ length: 101 }, (_, n) => application(`miv_n${n}`))
      for (const applications of [[], many, [application('miv_1'), application('miv_1')]])
        expect(await world.refused('dxAdmin', 'applyForSpecialist', { applications })).toEqual(['INVALID_INPUT'])
    })

    it('for a hundred at once, with an audit row each', async () => {
      const ids = Array.from({ length: 100 }, (_, n) => `miv_h${n}`)
      for (const id of ids) await link(id, BOUND)
      const evidence = Array.from({ length: 10 }, (_, n) => `${n}`.repeat(256))
      expect(new Set(await apply(ids.map(id => application(id, { evidence }))))).toEqual(new Set(['DONE']))
      expect((await world.table('audit_event')).filter(({ target_id }) => target_id === 'miv_h99')).toHaveLength(1)
    })

    it.each(['admin', 'masterAdmin'])(
      'never by %s: the distribution and the solution provider programme have none (R-INV-6)',
      async persona => {
        const query =
          'mutation { applyForSpecialist(input: { applications: [{ id: "miv_1", path: SERVICE, evidence: ["a"] }] }) { replayed } }'
        expect(refusals(await world.ask(persona, query))).toEqual(['FORBIDDEN'])
      },
    )
  })

  describe('is reviewed by the vendor (R-INV-6)', () => {
    it('and becomes one, or learns why not', async () => {
      await link('miv_1', APPLYING, SERVICE)
      await link('miv_2', APPLYING, SERVICE)
      const approved = await world.done('vendorAdmin', 'reviewSpecialistApplication', {
        id: 'miv_1',
        decision: 'APPROVE',
        expectedVersion: 1,
      })
      expect(approved.memberInvitation).toMatchObject({ status: 'SPECIALIST', reviewedAt: now, reviewComment: null })
      const input = { id: 'miv_2', decision: 'REJECT' }
      for (const comment of [undefined, null, '  '])
        expect(await world.refused('vendorAdmin', 'reviewSpecialistApplication', { ...input, comment })).toEqual(['REASON_REQUIRED'])
      const rejected = await world.done('vendorAdmin', 'reviewSpecialistApplication', { ...input, comment: ' expired certificate ' })
      expect(rejected.memberInvitation).toMatchObject({ status: 'APPLY_REJECTED', reviewComment: 'expired certificate' })
    })

    it.each(['dxAdmin', 'ecosystemManager', 'mdfReviewer', 'person'])('and not by %s', async persona => {
      for (const call of [
        'reviewSpecialistApplication(input: { id: "miv_1", decision: APPROVE })',
        'reviewSpecialistCancellation(input: { id: "miv_1", decision: APPROVE })',
        'cancelSpecialistByVendor(input: { id: "miv_1", reason: "r" })',
      ])
        expect(refusals(await world.ask(persona, `mutation { ${call} { replayed } }`))).toEqual(['FORBIDDEN'])
    })
  })

  describe('is cancelled', () => {
    const asking = { id: 'miv_1', reason: 'left the project', attachment: 'att_letter' }

    it.each([SPECIALIST, CANCEL_REJECTED])('on request, where it is %s, with a reason and an attachment (R-INV-7)', async status => {
      await link('miv_1', status, SERVICE)
      for (const [given, code] of [
        [{ reason: ' ' }, 'REASON_REQUIRED'],
        [{ attachment: '' }, 'FIELD_REQUIRED'],
        [{ reason: 'x'.repeat(501) }, 'INVALID_INPUT'],
        [{ expectedVersion: 7 }, 'CONFLICT_STALE_VERSION'],
      ] as const)
        expect(await world.refused('dxAdmin', 'requestSpecialistCancellation', { ...asking, ...given })).toEqual([code])
      const { memberInvitation } = await world.done('dxAdmin', 'requestSpecialistCancellation', asking)
      expect(memberInvitation).toMatchObject({
        status: 'CANCELLING',
        cancellationReason: 'left the project',
        cancellationAttachment: 'att_letter',
        cancellationRequestedAt: now,
        entitlements: ['EXAM_VOUCHER', 'CLOUD_LAB', 'DEDICATED_HEADCOUNT'],
      })
    })

    it('once the vendor agrees; otherwise it stays one, and is told why (R-INV-7)', async () => {
      await link('miv_1', CANCELLING, SERVICE)
      const input = { id: 'miv_1', decision: 'REJECT' }
      expect(await world.refused('vendorAdmin', 'reviewSpecialistCancellation', input)).toEqual(['REASON_REQUIRED'])
      const kept = await world.done('vendorAdmin', 'reviewSpecialistCancellation', { ...input, comment: 'project runs on' })
      expect(kept.memberInvitation).toMatchObject({ status: 'CANCEL_REJECTED', reviewComment: 'project runs on' })
      await world.done('dxAdmin', 'requestSpecialistCancellation', asking)
      const gone = await world.done('vendorAdmin', 'reviewSpecialistCancellation', { id: 'miv_1', decision: 'APPROVE' })
      expect(gone.memberInvitation).toMatchObject({ status: 'CANCELLED', entitlements: ['EXAM_VOUCHER', 'CLOUD_LAB'] })
    })

    it('before it can be unbound (R-INV-5)', async () => {
      await link('miv_1', SPECIALIST, SERVICE)
      expect(await world.refused('dxAdmin', 'unbindMember', { id: 'miv_1' })).toEqual(['INVALID_STATE'])
      await world.done('dxAdmin', 'requestSpecialistCancellation', asking)
      expect(await world.refused('dxAdmin', 'unbindMember', { id: 'miv_1' })).toEqual(['INVALID_STATE'])
      await world.done('vendorAdmin', 'reviewSpecialistCancellation', { id: 'miv_1', decision: 'APPROVE' })
      await world.done('dxAdmin', 'unbindMember', { id: 'miv_1' })
    })

    it('by the vendor itself, with a reason; it may apply again', async () => {
      await link('miv_1', SPECIALIST, SERVICE)
      expect(await world.refused('vendorAdmin', 'cancelSpecialistByVendor', { id: 'miv_1', reason: ' ' })).toEqual(['REASON_REQUIRED'])
      const { memberInvitation } = await world.done('vendorAdmin', 'cancelSpecialistByVendor', { id: 'miv_1', reason: 'misuse' })
      expect(memberInvitation).toMatchObject({ status: 'CANCELLED_BY_VENDOR', reviewComment: 'misuse' })
      expect(await apply([application('miv_1')])).toEqual(['DONE'])
    })
  })

  describe('on the DX path is kept current every month (R-INV-8)', () => {
    const due = async () => {
      const { data } = await world.ask('dxAdmin', '{ projectSpecialists(first: 50) { nodes { id isConfirmationDue } } }')
      const { nodes } = data?.projectSpecialists as { nodes: { id: string; isConfirmationDue: boolean }[] }
      return nodes.filter(({ isConfirmationDue }) => isConfirmationDue).map(({ id }) => id)
    }

    it('of Shanghai: what was confirmed is due again when a new one begins there', async () => {
      await link('miv_dx', SPECIALIST, DX_CONSULTING_SI)
      await link('miv_service', SPECIALIST, SERVICE)
      await link('miv_applying', APPLYING, DX_CONSULTING_SI)
      await link('miv_gone', CANCELLED, DX_CONSULTING_SI)
      expect(await due()).toEqual(['miv_dx'])
      const { results } = await world.done('dxAdmin', 'confirmSpecialistData', { ids: ['miv_dx'] })
      expect(results?.[0]?.memberInvitation).toMatchObject({ confirmedMonth: '2026-03', isConfirmationDue: false, status: 'SPECIALIST' })
      world.now = '2026-03-31T15:59:59.999Z'
      expect(await due()).toEqual([])
      world.now = '2026-03-31T16:00:00.000Z'
      expect(await due()).toEqual(['miv_dx'])
    })

    it('and only specialists are confirmed, each answered for itself', async () => {
      await link('miv_dx', SPECIALIST, DX_CONSULTING_SI)
      await link('miv_bound', BOUND)
      const { results } = await world.perform('dxAdmin', 'confirmSpecialistData', { ids: ['miv_bound', 'miv_dx', 'miv_missing'] })
      expect(results?.map(({ userErrors }) => userErrors[0]?.code ?? 'DONE')).toEqual(['INVALID_STATE', 'DONE', 'NOT_FOUND'])
    })
  })

  it.each([
    [BOUND, ['EXAM_VOUCHER', 'CLOUD_LAB']],
    [APPLYING, ['EXAM_VOUCHER', 'CLOUD_LAB']],
    [SPECIALIST, ['EXAM_VOUCHER', 'CLOUD_LAB', 'DEDICATED_HEADCOUNT']],
    [CANCEL_REJECTED, ['EXAM_VOUCHER', 'CLOUD_LAB', 'DEDICATED_HEADCOUNT']],
    [CANCELLED, ['EXAM_VOUCHER', 'CLOUD_LAB']],
    [MemberInvitationStatus.INVITED, []],
    [MemberInvitationStatus.UNBOUND, []],
  ])('that is %s may have %j as far as the link decides (R-INV-8)', async (status, entitlements) => {
    await link('miv_1', status, SERVICE)
    const { data } = await world.ask('dxAdmin', '{ memberInvitations { nodes { entitlements } } }')
    expect(data).toEqual({ memberInvitations: { nodes: [{ entitlements }] } })
  })
})
