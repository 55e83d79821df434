/** The life of a delivery project: drafted, registered, changed, accepted, scored; and who may do that in which state. */
import { AttachmentEntity, AttachmentStatus, VirusScan } from '../../../src/modules/attachments'
import {
  DeliveryDocument,
  DeliveryProjectEntity,
  deliveryProjectLifecycle,
  DeliveryProjectStatus,
} from '../../../src/modules/deliveryProjects'
import { DeliveryProjectAction } from '../../../src/modules/deliveryProjects/deliveryProject.enums'
import { SharedOpportunityStatus } from '../../../src/modules/sharedOpportunities'
import type { New } from '../../../src/db'
import { databases } from '../../support/databases'
import { deliveryProjectRow } from '../../support/opportunityRows'
import { newKey, openOpportunityWorld, type OpportunityWorld, type UserError } from '../opportunityIncentives/opportunityWorld'

const { DRAFT, REGISTRATION_REVIEWING, REGISTRATION_REJECTED, REGISTERED } = DeliveryProjectStatus
const { ACCEPTANCE_REVIEWING, ACCEPTANCE_REJECTED, ACCEPTED, SCORED } = DeliveryProjectStatus
const states = Object.values(DeliveryProjectStatus)

type Payload = { deliveryProject: (Record<string, unknown> & { id: string }) | null; replayed: boolean; userErrors: UserError[] }
type Name =
  | 'saveDeliveryProject'
  | 'registerDeliveryProject'
  | 'reviewProjectRegistration'
  | 'requestProjectSupplement'
  | 'requestProjectMemberChange'
  | 'requestProjectAcceptance'
  | 'reviewProjectAcceptance'
  | 'scoreDeliveryProject'

const mutationOf = (
  name: Name,
): string => `mutation($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) {
  replayed userErrors { code field message params { name value } }
  deliveryProject { id projectNo status source version score reviewComment registeredAt approvedAt acceptedAt actualEnd plannedStart plannedEnd
    customerCompanyName { masked } members { specialistId role personDays specialist { id } } availableActions
    sow { estimatedManpower migrationItems { name personDays } workItems { name personDays description } }
    documents { id } memberChanges { reason members { specialistId } confirmations { id } } sharedOpportunity { id } }
} }`

describe('the life cycle of a delivery project', () => {
  const moves = Object.entries(deliveryProjectLifecycle.actions)

  it('begins as a draft and reaches every state', () => {
    const reached = new Set<string>(deliveryProjectLifecycle.initial)
    for (let before = 0; before < reached.size;) {
      before = reached.size
      for (const [, move] of moves) if ('to' in move && move.from.some(state => reached.has(state))) reached.add(move.to as string)
    }
    expect([...reached].sort()).toEqual([...states].sort())
  })

  it('names each verb as an action of the API', () => {
    expect(Object.values<string>(DeliveryProjectAction).sort()).toEqual(moves.map(([verb]) => verb).sort())
  })
})

describe.each(databases)('a delivery project on %s', kind => {
  let world: OpportunityWorld
  beforeAll(async () => {
    world = await openOpportunityWorld(kind)
    const running = { id: 'sho_running', status: SharedOpportunityStatus.IN_PROGRESS, offeringIds: ['ofr_erp'] }
    await world.opportunity({ ...running, customerCloudAccount: null })
  })
  afterAll(() => world.close())
  beforeEach(() => {
    world.now = '2026-03-02T02:00:00.000Z'
  })

  const perform = async (persona: string, name: Name, input: object): Promise<Payload> => {
    const { data, errors } = await world.ask(persona, mutationOf(name), { input })
    expect(errors).toEqual([])
    return (data as Record<string, Payload>)[name] as Payload
  }
  const refused = async (persona: string, name: Name, input: object): Promise<UserError> => {
    const before = await world.contents()
    const { userErrors } = await perform(persona, name, input)
    expect(await world.contents()).toEqual(before)
    expect(userErrors.length).toBeGreaterThan(0)
    return userErrors[0] as UserError
  }

  let count = 0
  const project = async (given: Partial<New<DeliveryProjectEntity>> = {}): Promise<string> => {
    const id = `dpj_t${++count}`
    const registeredAt = (given.status ?? DRAFT) === DRAFT ? null : '2026-03-01T02:00:00.000Z'
    await world.add(
      DeliveryProjectEntity,
      deliveryProjectRow({ partnerId: 'ptn_sp', customerCloudAccount: null, registeredAt, ...given, id }),
    )
    return id
  }
  const file = async (uploadedById = 'mbr_admin', given: Partial<New<AttachmentEntity>> = {}): Promise<string> => {
    const id = `att_t${++count}`
    await world.add(AttachmentEntity, {
      partnerId: 'ptn_sp',
      uploadedById,
      name: 'report.pdf',
      size: 100,
      mime: 'application/pdf',
      sha256: 'a'.repeat(64),
      status: AttachmentStatus.UPLOADED,
      virusScan: VirusScan.NOT_SCANNED,
      requestedAt: world.now,
      uploadUntil: world.now,
      uploadedAt: world.now,
      fileKey: id,
      linkSecret: 'secret',
      targetType: null,
      targetId: null,
      slot: null,
      attachedAt: null,
      version: 1,
      ...given,
      id,
    })
    return id
  }
  const needed = Object.values(DeliveryDocument).filter(document => document !== DeliveryDocument.SOW)
  const documents = async () => {
    const given = []
    for (const document of needed) given.push({ document, fileIds: [await file()] })
    return given
  }
  const acceptance = async (id: string, more = {}) => ({ id, actualEnd: '2026-04-30', documents: await documents(), ...more })
  const memberChange = async (id: string, more = {}) => ({
    id,
    members: [
      { specialistId: 'mbr_specialist', role: 'Architect', personDays: '2.5' },
      { specialistId: 'mbr_operations', role: 'Engineer', personDays: '10.0' },
    ],
    reason: 'On leave',
    confirmationIds: [await file()],
    ...more,
  })
  const inputs: Record<Name, (id: string) => object | Promise<object>> = {
    saveDeliveryProject: id => ({ id, periodRemark: 'Because' }),
    registerDeliveryProject: id => ({ id }),
    reviewProjectRegistration: id => ({ id, decision: 'APPROVE' }),
    requestProjectSupplement: id => ({ id, comment: 'The resource list, please' }),
    requestProjectMemberChange: memberChange,
    requestProjectAcceptance: acceptance,
    reviewProjectAcceptance: id => ({ id, decision: 'REJECT', comment: 'No signature' }),
    scoreDeliveryProject: id => ({ id, score: 90 }),
  }
  const doing: readonly (readonly [Name, string, readonly DeliveryProjectStatus[]])[] = [
    ['saveDeliveryProject', 'manager', [DRAFT, REGISTRATION_REJECTED]],
    ['registerDeliveryProject', 'admin', [DRAFT, REGISTRATION_REJECTED]],
    ['reviewProjectRegistration', 'serviceOps', [REGISTRATION_REVIEWING]],
    ['requestProjectSupplement', 'serviceOps', [REGISTRATION_REVIEWING, ACCEPTANCE_REVIEWING]],
    ['requestProjectMemberChange', 'admin', [REGISTERED, ACCEPTANCE_REJECTED]],
    ['requestProjectAcceptance', 'admin', [REGISTERED, ACCEPTANCE_REJECTED]],
    ['reviewProjectAcceptance', 'serviceOps', [ACCEPTANCE_REVIEWING]],
    ['scoreDeliveryProject', 'serviceOps', [ACCEPTED]],
  ]

  describe('in every state', () => {
    it.each(doing)('%s is done where the table allows it, and INVALID_STATE elsewhere', async (name, persona, allowed) => {
      for (const status of states) {
        world.now = '2026-03-02T02:00:00.000Z'
        const id = await project({ status })
        if (name === 'requestProjectAcceptance') world.now = '2026-05-04T02:00:00.000Z'
        const input = await inputs[name](id)
        if (allowed.includes(status)) expect(await perform(persona, name, input)).toMatchObject({ userErrors: [], deliveryProject: { id } })
        // What was never registered does not exist for the vendor.
        else
          expect(await refused(persona, name, input)).toMatchObject({
            code: status === DRAFT && persona === 'serviceOps' ? 'NOT_FOUND' : 'INVALID_STATE',
          })
      }
    })

    it.each(doing)('%s of a missing, a foreign and a malformed one is NOT_FOUND', async (name, persona) => {
      const foreign = await project({ partnerId: 'ptn_other', ownerId: 'mbr_strangerManager', status: REGISTERED })
      for (const id of ['dpj_missing', 'nonsense', '', ...(persona === 'serviceOps' ? [] : [foreign])])
        expect(await refused(persona, name, await inputs[name](id))).toMatchObject({ code: 'NOT_FOUND', field: ['id'] })
    })

    it.each(doing)('%s with a stale version is CONFLICT_STALE_VERSION', async (name, persona, [status]) => {
      const id = await project({ status: status as DeliveryProjectStatus, version: 7 })
      expect(await refused(persona, name, { ...(await inputs[name](id)), expectedVersion: 6 })).toMatchObject({
        code: 'CONFLICT_STALE_VERSION',
        params: [{ name: 'current', value: '7' }],
      })
    })

    it.each([
      ['saveDeliveryProject', ['finance', 'operations', 'supervisor', 'nobody', 'customer', 'serviceOps']],
      ['registerDeliveryProject', ['manager', 'finance', 'supervisor', 'nobody', 'customer', 'serviceOps']],
      ['reviewProjectRegistration', ['admin', 'architect', 'manager', 'ecosystemManager', 'bd', 'incentiveOps']],
      ['scoreDeliveryProject', ['admin', 'architect', 'manager', 'ecosystemManager', 'bd', 'incentiveOps']],
    ] as const)('%s is FORBIDDEN to %j', async (name, personas) => {
      const id = await project({ status: REGISTRATION_REVIEWING })
      const input = await inputs[name](id)
      const before = await world.contents()
      for (const persona of personas)
        expect(await world.ask(persona, mutationOf(name), { input })).toMatchObject({
          data: null,
          errors: [{ extensions: { code: 'FORBIDDEN' } }],
        })
      expect(await world.contents()).toEqual(before)
    })

    it('is seen by its manager, his supervisor, the partner, and the vendor once it was registered', async () => {
      const [draft, registered] = [await project(), await project({ status: REGISTERED })]
      const sees = async (persona: string) => {
        const { data } = await world.ask(persona, '{ deliveryProjects(first: 100) { nodes { id } } }')
        const found = (data as { deliveryProjects: { nodes: { id: string }[] } } | null)?.deliveryProjects.nodes.map(({ id }) => id)
        return found && [draft, registered].filter(id => found.includes(id))
      }
      for (const persona of ['admin', 'manager', 'supervisor', 'architect', 'finance'])
        expect(await sees(persona)).toEqual([draft, registered])
      for (const persona of ['serviceOps', 'psm']) expect(await sees(persona)).toEqual([registered])
      for (const persona of ['colleague', 'strangerAdmin', 'ecosystemManager']) expect(await sees(persona)).toEqual([])
      for (const persona of ['operations', 'customer', 'nobody', 'bd']) expect(await sees(persona)).toBeUndefined()
    })
  })

  describe('drafted', () => {
    const begin = (more = {}) => ({ idempotencyKey: newKey(), sharedOpportunityId: 'sho_running', ...more })

    it('takes source and customer from its opportunity; the customer can be named otherwise (R-SW-4)', async () => {
      const { deliveryProject } = await perform('manager', 'saveDeliveryProject', begin({ plannedStart: '2026-04-01' }))
      expect(deliveryProject).toMatchObject({ status: DRAFT, source: 'PO', customerCompanyName: { masked: '客**' }, sow: null })
      const other = await perform('manager', 'saveDeliveryProject', begin({ customerCompanyName: ' 另一家  公司 ' }))
      expect(other.deliveryProject).toMatchObject({ customerCompanyName: { masked: '另**' } })
    })

    it.each(Object.values(SharedOpportunityStatus))(
      'out of an opportunity that is %s: in progress or delivered, or refused (R-SW-4)',
      async status => {
        const sharedOpportunityId = await world.opportunity({ status })
        if (status === 'IN_PROGRESS' || status === 'DELIVERED')
          expect(await perform('manager', 'saveDeliveryProject', begin({ sharedOpportunityId }))).toMatchObject({ userErrors: [] })
        else
          expect(await refused('manager', 'saveDeliveryProject', begin({ sharedOpportunityId }))).toMatchObject({
            code: 'INVALID_STATE',
            field: ['sharedOpportunityId'],
          })
      },
    )

    it('is drafted once per key (R-2290), and needs one', async () => {
      const input = begin()
      const first = await perform('manager', 'saveDeliveryProject', input)
      expect(await perform('manager', 'saveDeliveryProject', input)).toEqual({ ...first, replayed: true })
      expect(await refused('manager', 'saveDeliveryProject', { sharedOpportunityId: 'sho_running' })).toMatchObject({
        code: 'FIELD_REQUIRED',
      })
    })

    it('is worked on by members of the partner, each once', async () => {
      const member = (specialistId: string, personDays = '1') => ({ specialistId, role: 'Architect', personDays })
      for (const [code, members] of [
        ['NOT_FOUND', [member('mbr_strangerAdmin')]],
        ['NOT_FOUND', [member('nonsense')]],
        ['INVALID_INPUT', [member('mbr_specialist'), member('mbr_specialist')]],
        ['INVALID_INPUT', [member('mbr_specialist', '0.05')]],
        ['INVALID_INPUT', [{ ...member('mbr_specialist'), role: ' ' }]],
      ] as const)
        expect(await refused('manager', 'saveDeliveryProject', begin({ members }))).toMatchObject({
          code,
          field: ['members', expect.any(String), expect.any(String)],
        })
    })

    it('keeps a SOW that does not add up yet, and no workload that is none', async () => {
      const sow = {
        projectStart: '2026-04-01',
        projectEnd: '2026-04-30',
        estimatedManpower: '10',
        migrationItems: [{ name: 'a', personDays: '1' }],
        workItems: [{ name: 'b', personDays: '2.50', description: 'c' }],
      }
      const { deliveryProject } = await perform('manager', 'saveDeliveryProject', begin({ sow }))
      expect(deliveryProject?.sow).toMatchObject({ estimatedManpower: '10.0', workItems: [{ personDays: '2.5', description: 'c' }] })
      expect(await refused('manager', 'saveDeliveryProject', begin({ sow: { ...sow, estimatedManpower: '0' } }))).toMatchObject({
        code: 'INVALID_INPUT',
        field: ['sow', 'estimatedManpower'],
      })
    })

    it('is out of an opportunity that I see', async () => {
      const colleagues = await world.opportunity({ status: SharedOpportunityStatus.IN_PROGRESS, ownerId: 'mbr_colleague' })
      for (const sharedOpportunityId of [colleagues, 'sho_missing', ''])
        expect(await refused('manager', 'saveDeliveryProject', begin({ sharedOpportunityId }))).toMatchObject({ code: 'NOT_FOUND' })
    })
  })

  describe('registered', () => {
    const register = (id: string) => perform('admin', 'registerDeliveryProject', { id })

    it('is under review, and seen by the vendor from then on; nobody asks for competency labels yet (R-SW-7)', async () => {
      const id = await project()
      expect((await register(id)).deliveryProject).toMatchObject({ status: REGISTRATION_REVIEWING, registeredAt: world.now })
      expect(await perform('serviceOps', 'reviewProjectRegistration', { id, decision: 'APPROVE' })).toMatchObject({
        deliveryProject: { status: REGISTERED, approvedAt: world.now },
      })
    })

    it('is complete', async () => {
      const id = await project({ plannedStart: null, plannedEnd: null, sow: null, members: [] })
      const { userErrors } = await register(id)
      expect(userErrors.map(({ field }) => field?.[0])).toEqual(['plannedStart', 'plannedEnd', 'sow', 'members'])
    })

    it('has a SOW with three equal totals, of the planned dates, that begins later (R-SW-1, R-SW-2)', async () => {
      const { sow } = deliveryProjectRow({ id: 'dpj_any', partnerId: 'ptn_sp' })
      if (!sow) throw new Error('the row has a SOW')
      expect(
        await refused('admin', 'registerDeliveryProject', { id: await project({ sow: { ...sow, estimatedManpower: '12.6' } }) }),
      ).toMatchObject({
        code: 'SOW_WORKLOAD_MISMATCH',
        params: [
          { name: 'estimated', value: '12.6' },
          { name: 'migration', value: '12.5' },
          { name: 'work', value: '12.5' },
        ],
      })
      expect(await refused('admin', 'registerDeliveryProject', { id: await project({ plannedEnd: '2026-05-02' }) })).toMatchObject({
        code: 'SOW_PERIOD_MISMATCH',
      })
      const explained = await project({ plannedEnd: '2026-05-02', periodRemark: 'Public holidays' })
      expect(await register(explained)).toMatchObject({ userErrors: [] })
      world.now = '2026-04-01T02:00:00.000Z'
      expect(await refused('admin', 'registerDeliveryProject', { id: await project() })).toMatchObject({ code: 'SOW_PERIOD_MISMATCH' })
    })

    const ofCompany = (name: string, given: Partial<New<DeliveryProjectEntity>> = {}) =>
      project({ customerCompanyName: name, companyKey: name, ...given })

    it('is the only project of its customer on any of its days, whoever registers (R-SW-5)', async () => {
      await ofCompany('acme', { status: REGISTERED, plannedStart: '2026-03-01', plannedEnd: '2026-04-01' })
      expect(await refused('admin', 'registerDeliveryProject', { id: await ofCompany('acme') })).toMatchObject({
        code: 'OVERLAPPING_PROJECT',
      })
      await ofCompany('globex', { status: ACCEPTED, partnerId: 'ptn_other', plannedStart: '2026-04-30', plannedEnd: '2026-05-30' })
      expect(await refused('admin', 'registerDeliveryProject', { id: await ofCompany('globex') })).toMatchObject({
        code: 'OVERLAPPING_PROJECT',
      })
      await ofCompany('initech', { status: REGISTERED, plannedStart: '2026-05-01', plannedEnd: '2026-05-30' })
      await ofCompany('initech', { status: REGISTRATION_REJECTED })
      await ofCompany('initech', { status: DRAFT })
      expect(await register(await ofCompany('initech'))).toMatchObject({ userErrors: [] })
    })

    it('knows a customer by its cloud account too, and by a name with invisible marks (R-SW-5)', async () => {
      const account = { customerCloudAccount: 'hwc_umbrella' }
      await ofCompany('umbrella', { status: REGISTERED, partnerId: 'ptn_other', ...account })
      const otherwise = await ofCompany('hive', account)
      expect(await refused('admin', 'registerDeliveryProject', { id: otherwise })).toMatchObject({ code: 'OVERLAPPING_PROJECT' })
      const hidden = await ofCompany('draft')
      await perform('manager', 'saveDeliveryProject', { id: hidden, customerCompanyName: 'Um\u200bbrella\u2060!' })
      expect(await refused('admin', 'registerDeliveryProject', { id: hidden })).toMatchObject({ code: 'OVERLAPPING_PROJECT' })
    })

    it('is one of two at once for the same customer (R-SW-5)', async () => {
      const ids = [await ofCompany('twins'), await ofCompany('twins')]
      const answers = await Promise.all(ids.map(register))
      expect(answers.flatMap(({ userErrors }) => userErrors.map(({ code }) => code))).toEqual(['OVERLAPPING_PROJECT'])
    })

    it('is looked at again when it is approved (R-SW-5)', async () => {
      const id = await ofCompany('late', { status: REGISTRATION_REVIEWING })
      await ofCompany('late', { status: REGISTERED, partnerId: 'ptn_other' })
      expect(await refused('serviceOps', 'reviewProjectRegistration', { id, decision: 'APPROVE' })).toMatchObject({
        code: 'OVERLAPPING_PROJECT',
      })
    })

    it('is not rejected without a comment; rejected, it can be mended and registered again', async () => {
      const id = await project({ status: REGISTRATION_REVIEWING })
      expect(await refused('serviceOps', 'reviewProjectRegistration', { id, decision: 'REJECT', comment: ' ' })).toMatchObject({
        code: 'REASON_REQUIRED',
      })
      await perform('serviceOps', 'reviewProjectRegistration', { id, decision: 'REJECT', comment: 'Which servers?' })
      await perform('manager', 'saveDeliveryProject', { id, periodRemark: 'See the list' })
      expect(await register(id)).toMatchObject({ userErrors: [], deliveryProject: { status: REGISTRATION_REVIEWING, reviewComment: null } })
    })

    it('lets the vendor ask for supplements, which the partner is told of', async () => {
      const id = await project({ status: REGISTRATION_REVIEWING })
      await perform('serviceOps', 'requestProjectSupplement', { id, comment: 'The resource list' })
      const told = (await world.table('notification')).filter(({ target_id: target }) => target === id)
      expect(told.map(({ type }) => type)).toEqual(['DELIVERY_SUPPLEMENT_REQUESTED', 'DELIVERY_SUPPLEMENT_REQUESTED'])
    })
  })

  describe('approved', () => {
    it('keeps its workload; who works on it changes on record, with the confirmation (R-SW-6)', async () => {
      const id = await project({ status: REGISTERED })
      const change = await memberChange(id)
      const { deliveryProject } = await perform('admin', 'requestProjectMemberChange', change)
      expect(deliveryProject).toMatchObject({
        status: REGISTERED,
        members: [{ specialistId: 'mbr_specialist' }, { specialistId: 'mbr_operations', personDays: '10.0' }],
        memberChanges: [{ reason: 'On leave', confirmations: [{ id: change.confirmationIds[0] }] }],
      })
      for (const [code, more] of [
        ['INVALID_INPUT', { members: [{ specialistId: 'mbr_specialist', role: 'Architect', personDays: '12.4' }] }],
        ['FIELD_REQUIRED', { confirmationIds: [] }],
        ['REASON_REQUIRED', { reason: ' ' }],
        ['NOT_FOUND', { confirmationIds: ['att_missing'] }],
      ] as const)
        expect(await refused('admin', 'requestProjectMemberChange', await memberChange(id, more))).toMatchObject({ code })
    })

    it('is handed in with every document, on or after the day of delivery (R-SW-8)', async () => {
      world.now = '2026-05-04T02:00:00.000Z'
      const id = await project({ status: REGISTERED })
      const few = (await documents()).slice(1)
      expect(await refused('admin', 'requestProjectAcceptance', await acceptance(id, { documents: few }))).toMatchObject({
        code: 'FIELD_REQUIRED',
        params: [{ name: 'name', value: 'FINAL_SOW' }],
      })
      for (const actualEnd of ['2026-05-05', '2026-03-31'])
        expect(await refused('admin', 'requestProjectAcceptance', await acceptance(id, { actualEnd }))).toMatchObject({
          code: 'INVALID_INPUT',
          field: ['actualEnd'],
        })
      const others = await documents()
      others[0] = { document: others[0]?.document as never, fileIds: [await file('mbr_finance')] }
      expect(await refused('admin', 'requestProjectAcceptance', await acceptance(id, { documents: others }))).toMatchObject({
        code: 'NOT_FOUND',
        field: ['documents', '0', 'fileIds', '0'],
      })
      const { deliveryProject } = await perform('admin', 'requestProjectAcceptance', await acceptance(id))
      expect(deliveryProject).toMatchObject({ status: ACCEPTANCE_REVIEWING, actualEnd: '2026-04-30' })
      expect(deliveryProject?.documents).toHaveLength(needed.length)
      expect(await perform('serviceOps', 'reviewProjectAcceptance', { id, decision: 'APPROVE' })).toMatchObject({
        deliveryProject: { status: ACCEPTED, acceptedAt: world.now },
      })
      for (const score of [-1, 101])
        expect(await refused('serviceOps', 'scoreDeliveryProject', { id, score })).toMatchObject({ field: ['score'] })
      expect(await perform('serviceOps', 'scoreDeliveryProject', { id, score: 95, comment: 'Well done' })).toMatchObject({
        deliveryProject: { status: SCORED, score: 95, reviewComment: 'Well done' },
      })
    })
  })

  it('has its SOW looked at before anything is saved (S3-23, R-SW-1, R-SW-3)', async () => {
    const query = `query($sow: SowInput!, $plannedStart: LocalDate) { validateSow(sow: $sow, plannedStart: $plannedStart) {
      isValid totals { estimatedManpower migration work } errors { code field params { name value } } warnings { code field } } }`
    const sow = {
      projectStart: '2026-04-01',
      projectEnd: '2026-04-30',
      estimatedManpower: '30.0',
      migrationItems: [{ name: 'a', personDays: '30' }],
      workItems: [{ name: 'b', personDays: '29.9' }],
    }
    const before = await world.contents()
    const { data, errors } = await world.ask('manager', query, { sow })
    expect(errors).toEqual([])
    expect(data?.validateSow).toEqual({
      isValid: false,
      totals: { estimatedManpower: '30.0', migration: '30.0', work: '29.9' },
      errors: [
        {
          code: 'SOW_WORKLOAD_MISMATCH',
          field: ['sow'],
          params: [
            { name: 'estimated', value: '30.0' },
            { name: 'migration', value: '30.0' },
            { name: 'work', value: '29.9' },
          ],
        },
      ],
      warnings: [{ code: 'SOW_ITEM_TOO_COARSE', field: ['sow', 'workItems', '0'] }],
    })
    const right = { ...sow, workItems: [{ name: 'b', personDays: '30', description: 'One\nTwo' }] }
    expect((await world.ask('serviceOps', query, { sow: right, plannedStart: '2026-04-01' })).data).toMatchObject({
      validateSow: { isValid: true, errors: [], warnings: [] },
    })
    expect((await world.ask('operations', query, { sow })).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
    expect(await world.contents()).toEqual(before)
  })
})
