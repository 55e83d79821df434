/** The event of an activity on the marketing platform: its name, what guests see, and who attended. */
import { MdfActivityStatus } from '../../../src/modules/mdf'
import { databases } from '../../support/databases'
import { afterwards, type ClaimWorld, openClaimWorld } from './claimWorld'
import { newKey, type MutationName } from './mdfWorld'

const { APPLICATION_APPROVED, WITHDRAWN } = MdfActivityStatus
const beforehand = '2026-05-01T02:00:00.000Z'

describe.each(databases)('the event of an MDF activity on %s', kind => {
  let world: ClaimWorld
  beforeAll(async () => {
    world = await openClaimWorld(kind)
  })
  afterAll(() => world.close())
  beforeEach(() => {
    world.now = beforehand
  })

  const approved = () => world.standing(APPLICATION_APPROVED)
  const hold = (id: string, fields = {}) => ({ id, idempotencyKey: newKey(), tool: 'CONFERENCE', ...fields })
  const held = async (fields = {}) => {
    const standing = await approved()
    const { userErrors } = await world.perform('operations', 'holdMdfEvent', hold(standing.id, fields))
    expect(userErrors).toEqual([])
    return standing
  }
  const guests = (...keys: string[]) =>
    keys.map(participantKey => ({ participantKey, name: '张三', company: 'CANARY Manufacturing', signedInAt: '2026-05-20T01:00:00.000Z' }))
  const offered = async (persona: string, id: string) => {
    const { data } = await world.ask(persona, 'query($id: ID!) { mdfActivity(id: $id) { availableActions } }', { id })
    return (data as { mdfActivity: { availableActions: string[] } }).mdfActivity.availableActions
  }
  const conferenceOf = async (persona: string, id: string) => {
    const query = `query($id: ID!) { mdfActivity(id: $id) { conference { id conferenceName tool introduction registrationUrl liveUrl lastSyncedAt
      participantCount version activity { id } participants(first: 10) { totalCount nodes { name { masked canReveal } company { masked } signedInAt } } } } }`
    const { data, errors } = await world.ask(persona, query, { id })
    expect(errors).toEqual([])
    return (data as { mdfActivity: { conference: Record<string, unknown> | null } | null }).mdfActivity?.conference
  }

  it('bears the name of the activity (S3-51, R-ME-1, R-ME-2)', async () => {
    const { id } = await held({ introduction: ' Come ', registrationUrl: 'https://example.com/register' })
    expect(await conferenceOf('operations', id)).toMatchObject({
      conferenceName: `Activity ${id}`,
      tool: 'CONFERENCE',
      introduction: 'Come',
      registrationUrl: 'https://example.com/register',
      liveUrl: null,
      lastSyncedAt: null,
      activity: { id },
      version: 1,
    })
  })

  it('is opened once: EVENT_ALREADY_OPENED, also of two at once', async () => {
    const { id } = await held()
    expect(await world.refused('operations', 'holdMdfEvent', hold(id))).toMatchObject({ code: 'EVENT_ALREADY_OPENED' })
    const second = await approved()
    const answers = await Promise.all([1, 2].map(() => world.perform('operations', 'holdMdfEvent', hold(second.id))))
    expect(answers.flatMap(({ userErrors }) => userErrors.map(({ code }) => code))).toEqual(['EVENT_ALREADY_OPENED'])
    const input = hold((await approved()).id)
    const first = await world.perform('operations', 'holdMdfEvent', input)
    expect(await world.perform('operations', 'holdMdfEvent', input)).toEqual({ ...first, replayed: true })
  })

  it('is not opened when it is over: ACTIVITY_ALREADY_ENDED (R-ME-1)', async () => {
    world.now = afterwards
    expect(await world.refused('operations', 'holdMdfEvent', hold((await approved()).id))).toMatchObject({
      code: 'ACTIVITY_ALREADY_ENDED',
      params: [{ name: 'endDate', value: '2026-05-21' }],
    })
  })

  it.each([
    ['before it', beforehand, ['WITHDRAW', 'REAPPLY', 'HOLD_EVENT', 'UPDATE_EVENT'], []],
    ['on its first day', '2026-05-20T02:00:00.000Z', ['WITHDRAW', 'HOLD_EVENT', 'UPDATE_EVENT'], []],
    ['when it is over', afterwards, ['WITHDRAW', 'UPDATE_EVENT'], ['SUBMIT_CLAIM']],
  ])('is offered %s what its dates allow, and nothing else (R-MD-3, R-ME-1, R-MC-1)', async (_when, now, operations, finance) => {
    const { id } = await approved()
    world.now = now
    expect([await offered('operations', id), await offered('finance', id)]).toEqual([operations, finance])
  })

  it('is neither submitted nor approved from its first day on, so that is not offered (R-MD-3, R-MD-4)', async () => {
    const { id } = await world.standing(MdfActivityStatus.APPLICATION_REVIEWING)
    const draft = await world.draft()
    expect([await offered('operations', draft), await offered('mdfReviewer', id)]).toEqual([
      ['EDIT', 'SUBMIT', 'DELETE'],
      ['APPROVE', 'REJECT'],
    ])
    world.now = '2026-05-20T02:00:00.000Z'
    expect([await offered('operations', draft), await offered('mdfReviewer', id)]).toEqual([['EDIT', 'DELETE'], ['REJECT']])
  })

  it.each(['nonsense', 'http://example.com', 'javascript:alert(1)', `https://example.com/${'x'.repeat(500)}`])(
    'is reached at an https address, not at %s',
    async liveUrl => {
      expect(await world.refused('operations', 'holdMdfEvent', hold((await approved()).id, { liveUrl }))).toMatchObject({
        code: 'INVALID_INPUT',
        field: ['liveUrl'],
      })
    },
  )

  it('changes what guests see, and takes along unchanged what stays (S3-53, R-ME-4)', async () => {
    const { id } = await held()
    const unchanged = { conferenceName: `Activity ${id}`, activityType: 'CUSTOMER_COMMUNICATION', startDate: '2026-05-20' }
    const change = {
      id,
      introduction: 'Another text',
      liveUrl: 'https://example.com/live',
      tool: 'OTHER',
      expectedVersion: 1,
      ...unchanged,
    }
    expect(await world.perform('operations', 'updateMdfEvent', change)).toMatchObject({ userErrors: [] })
    expect(await conferenceOf('operations', id)).toMatchObject({ introduction: 'Another text', tool: 'OTHER', version: 2 })
    await world.perform('operations', 'updateMdfEvent', { id, introduction: null })
    expect(await conferenceOf('operations', id)).toMatchObject({ introduction: null, liveUrl: 'https://example.com/live' })
    expect(await world.refused('operations', 'updateMdfEvent', { ...change, expectedVersion: 1 })).toMatchObject({
      code: 'CONFLICT_STALE_VERSION',
    })
  })

  it('has one name for good: NAME_IMMUTABLE (R-ME-2)', async () => {
    const { id } = await held()
    expect(await world.refused('operations', 'updateMdfEvent', { id, conferenceName: 'A better name' })).toMatchObject({
      code: 'NAME_IMMUTABLE',
      field: ['conferenceName'],
      params: [{ name: 'name', value: `Activity ${id}` }],
    })
    // Neither through the application, once that can be edited again.
    await world.perform('operations', 'withdrawMdfActivity', { id, idempotencyKey: newKey() })
    expect(await world.refused('operations', 'saveMdfDraft', { id, activityName: 'A better name' })).toMatchObject({
      code: 'NAME_IMMUTABLE',
    })
    expect(await world.perform('operations', 'saveMdfDraft', { id, activityName: `Activity ${id}`, purpose: 'New' })).toMatchObject({
      userErrors: [],
    })
  })

  it.each<[string, object]>([
    ['activityType', { activityType: 'EXHIBITION' }],
    ['audience', { audience: 'PARTNER' }],
    ['form', { form: 'ONLINE' }],
    ['location', { location: 'Beijing' }],
    ['startDate', { startDate: '2026-05-19' }],
    ['endDate', { endDate: '2026-05-22' }],
  ])('keeps its %s: KEY_INFORMATION_IMMUTABLE (R-ME-4, C-5)', async (name, change) => {
    const { id } = await held()
    expect(await world.refused('operations', 'updateMdfEvent', { id, ...change })).toMatchObject({
      code: 'KEY_INFORMATION_IMMUTABLE',
      field: [name],
    })
  })

  it('must have been opened to be changed: NOT_FOUND', async () => {
    const { id } = await approved()
    expect(await world.refused('operations', 'updateMdfEvent', { id, introduction: 'x' })).toMatchObject({ code: 'NOT_FOUND' })
  })

  describe('who attended', () => {
    const handOver = (id: string, participants: object[]) => ({ id, participants })

    it('is handed over, masked for everyone, and nobody is there twice (S3-52, R-ME-3)', async () => {
      const { id } = await held()
      world.now = afterwards
      await world.perform('mdfReviewer', 'synchroniseMdfParticipants', handOver(id, guests('a', 'b')))
      await world.perform('mdfReviewer', 'synchroniseMdfParticipants', handOver(id, [...guests('b', 'c')]))
      const seen: [persona: string, canReveal: boolean][] = [
        ['operations', true],
        ['finance', true],
        ['mdfReviewer', false],
      ]
      for (const [persona, canReveal] of seen)
        expect(await conferenceOf(persona, id)).toMatchObject({
          participantCount: 3,
          lastSyncedAt: afterwards,
          participants: { totalCount: 3, nodes: Array(3).fill({ name: { masked: '张**', canReveal }, company: { masked: 'C**' } }) },
        })
      const audited = (await world.table('audit_event')).filter(row => row.operation === 'synchroniseMdfParticipants')
      expect(JSON.stringify(audited)).not.toMatch(/张三|CANARY/)
    })

    it('makes the attendance list needless (R-ME-3, R-MC-8)', async () => {
      const standing = await held()
      world.now = afterwards
      const all = await world.claim(standing)
      const evidences = (all.evidences as { type: string }[]).filter(({ type }) => type !== 'ATTENDANCE_LIST')
      expect(await world.refused('finance', 'submitMdfClaim', { ...all, evidences })).toMatchObject({ code: 'EVIDENCE_MISSING' })
      await world.perform('mdfReviewer', 'synchroniseMdfParticipants', handOver(standing.id, guests('a')))
      expect(await world.perform('finance', 'submitMdfClaim', { ...all, evidences })).toMatchObject({ userErrors: [] })
    })

    it.each<[string, object[], string[]]>([
      ['nobody', [], ['participants']],
      ['more than a hundred', guests(...Array.from({ length: 101 }, (_, index) => `g${index}`)), ['participants']],
      ['one twice', guests('a', 'a'), ['participants', '1', 'participantKey']],
      ['one without a name', [{ ...guests('a')[0], name: ' ' }], ['participants', '0', 'name']],
    ])('is not %s: INVALID_INPUT', async (_what, participants, field) => {
      const { id } = await held()
      world.now = afterwards
      expect(await world.refused('mdfReviewer', 'synchroniseMdfParticipants', handOver(id, participants))).toMatchObject({
        code: 'INVALID_INPUT',
        field,
      })
    })

    it.each([
      ['to come', '2026-05-22T02:00:00.001Z'],
      ['before the first day', '2026-05-19T15:59:59.999Z'],
    ])('did not sign in at a time %s: INVALID_INPUT (R-ME-3)', async (_when, signedInAt) => {
      const { id } = await held()
      world.now = afterwards
      const [guest] = guests('a')
      expect(await world.refused('mdfReviewer', 'synchroniseMdfParticipants', handOver(id, [{ ...guest, signedInAt }]))).toMatchObject({
        code: 'INVALID_INPUT',
        field: ['participants', '0', 'signedInAt'],
      })
    })

    it('is known of the conference tool only, which then stays', async () => {
      const { id } = await held({ tool: 'OTHER' })
      expect(await world.refused('mdfReviewer', 'synchroniseMdfParticipants', handOver(id, guests('a')))).toMatchObject({
        code: 'INVALID_INPUT',
      })
      const other = await held()
      world.now = afterwards
      await world.perform('mdfReviewer', 'synchroniseMdfParticipants', handOver(other.id, guests('a')))
      expect(await world.refused('operations', 'updateMdfEvent', { id: other.id, tool: 'OTHER' })).toMatchObject({
        code: 'INVALID_INPUT',
        field: ['tool'],
      })
      const none = await approved()
      expect(await world.refused('mdfReviewer', 'synchroniseMdfParticipants', handOver(none.id, guests('a')))).toMatchObject({
        code: 'NOT_FOUND',
      })
    })
  })

  it('vanishes from the vendor with what is taken back, and for everyone with what is thrown away', async () => {
    const { id } = await held()
    await world.perform('operations', 'withdrawMdfActivity', { id, idempotencyKey: newKey() })
    const { id: conferenceId } = (await conferenceOf('operations', id)) as { id: string }
    const node = async (persona: string) =>
      (await world.ask(persona, 'query($id: ID!) { node(id: $id) { id } }', { id: conferenceId })).data?.node
    expect([await node('operations'), await node('mdfReviewer')]).toEqual([{ id: conferenceId }, null])
    expect((await world.stored(id)).status).toBe(WITHDRAWN)
    await world.perform('operations', 'deleteMdfActivity', { id })
    expect(await node('operations')).toBeNull()
  })

  it('belongs to whom it belongs: FORBIDDEN to others, NOT_FOUND to strangers', async () => {
    const { id } = await held()
    const attempts: [MutationName, object, string[]][] = [
      ['holdMdfEvent', hold(id), ['finance', 'manager', 'mdfReviewer', 'customer']],
      ['updateMdfEvent', { id, introduction: 'x' }, ['finance', 'manager', 'mdfReviewer', 'customer']],
      ['synchroniseMdfParticipants', { id, participants: guests('a') }, ['operations', 'admin', 'vendorFinance', 'ecosystemManager']],
    ]
    for (const [name, input, forbidden] of attempts) {
      const query = `mutation($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { replayed } }`
      for (const persona of forbidden)
        expect(await world.ask(persona, query, { input })).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] })
      const other = name === 'synchroniseMdfParticipants' ? 'mdfReviewer' : 'strangerAdmin'
      const missing = { ...input, ...(other === 'mdfReviewer' ? { id: 'mdf_missing' } : {}) }
      expect(await world.refused(other, name, missing)).toMatchObject({ code: 'NOT_FOUND', field: ['id'] })
    }
  })
})
