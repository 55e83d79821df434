/** Every state of an MDF activity against every mutation: what the life cycle allows goes through, all else is refused and changes nothing. */
import { MdfActivityStatus } from '../../../src/modules/mdf'
import { databases } from '../../support/databases'
import { afterwards, type ClaimWorld, newInvoiceNo, openClaimWorld, type Standing } from './claimWorld'
import { type MutationName, newKey, paramsOf } from './mdfWorld'

const states = Object.values(MdfActivityStatus)
const beforehand = '2026-03-02T02:00:00.000Z'

type Move = {
  readonly persona: string
  readonly name: MutationName
  readonly at?: string
  readonly input: (standing: Standing, world: ClaimWorld) => object | Promise<object>
  /** What becomes of a state; in every other it is refused. */
  readonly from: Partial<Record<MdfActivityStatus, MdfActivityStatus>>
  /** Whoever makes it does not find drafts. */
  readonly isVendors?: boolean
}

const keyed = ({ id }: Standing, fields = {}) => ({ id, idempotencyKey: newKey(), ...fields })
const approve = (standing: Standing) => keyed(standing, { decision: 'APPROVE' })
const reject = (standing: Standing) => keyed(standing, { decision: 'REJECT', comment: 'No' })
const late = async (standing: Standing, world: ClaimWorld) => {
  const claim = await world.claim(standing, { delayApprovedBy: 'The budget owner' })
  const approval = { type: 'DELAY_APPROVAL', attachmentId: await world.file() }
  return { ...claim, evidences: [...(claim.evidences as object[]), approval] }
}
const anotherHall = ({ id }: Standing) => `Another hall for ${id}`

/** The table of part 3 §11.2, typed in from there and not from the code. */
const moves: Readonly<Record<string, Move>> = {
  edit: {
    persona: 'operations',
    name: 'saveMdfDraft',
    input: ({ id }) => ({ id, purpose: 'Another' }),
    from: { DRAFT: 'DRAFT', WITHDRAWN: 'WITHDRAWN', APPLICATION_REJECTED: 'APPLICATION_REJECTED' } as Move['from'],
  },
  submit: {
    persona: 'operations',
    name: 'submitMdfActivity',
    input: standing => keyed(standing, { agreementAccepted: true }),
    from: {
      DRAFT: 'APPLICATION_REVIEWING',
      WITHDRAWN: 'APPLICATION_REVIEWING',
      APPLICATION_REJECTED: 'APPLICATION_REVIEWING',
    } as Move['from'],
  },
  approve: {
    persona: 'mdfReviewer',
    name: 'reviewMdfActivity',
    input: approve,
    from: { APPLICATION_REVIEWING: 'APPLICATION_APPROVED' } as Move['from'],
    isVendors: true,
  },
  reject: {
    persona: 'mdfReviewer',
    name: 'reviewMdfActivity',
    input: reject,
    from: { APPLICATION_REVIEWING: 'APPLICATION_REJECTED' } as Move['from'],
    isVendors: true,
  },
  withdraw: {
    persona: 'operations',
    name: 'withdrawMdfActivity',
    input: standing => keyed(standing),
    from: { APPLICATION_REVIEWING: 'WITHDRAWN', APPLICATION_APPROVED: 'WITHDRAWN' } as Move['from'],
  },
  delete: {
    persona: 'operations',
    name: 'deleteMdfActivity',
    input: ({ id }) => ({ id }),
    from: { DRAFT: 'DRAFT', WITHDRAWN: 'WITHDRAWN' } as Move['from'],
  },
  reapply: {
    persona: 'operations',
    name: 'reapplyMdfActivity',
    input: standing => keyed(standing, { agreementAccepted: true, location: anotherHall(standing) }),
    from: { APPLICATION_APPROVED: 'APPLICATION_REVIEWING' } as Move['from'],
  },
  holdEvent: {
    persona: 'operations',
    name: 'holdMdfEvent',
    input: standing => keyed(standing, { tool: 'CONFERENCE' }),
    from: { APPLICATION_APPROVED: 'APPLICATION_APPROVED' } as Move['from'],
  },
  claim: {
    persona: 'finance',
    name: 'submitMdfClaim',
    at: afterwards,
    input: late,
    from: { APPLICATION_APPROVED: 'CLAIM_REVIEWING', CLAIM_REJECTED: 'CLAIM_REVIEWING', CLAIM_EXPIRED: 'CLAIM_REVIEWING' } as Move['from'],
  },
  approveClaim: {
    persona: 'mdfReviewer',
    name: 'reviewMdfClaim',
    at: afterwards,
    input: approve,
    from: { CLAIM_REVIEWING: 'CLAIM_APPROVED' } as Move['from'],
    isVendors: true,
  },
  rejectClaim: {
    persona: 'mdfReviewer',
    name: 'reviewMdfClaim',
    at: afterwards,
    input: reject,
    from: { CLAIM_REVIEWING: 'CLAIM_REJECTED' } as Move['from'],
    isVendors: true,
  },
  registerInvoice: {
    persona: 'finance',
    name: 'registerMdfInvoice',
    at: afterwards,
    input: async (standing, world) => {
      const [partner] = (await world.table('partner')).filter(({ id }) => id === 'ptn_sp')
      const invoice = { title: partner?.company_name, amount: '5500.00', issuedOn: '2026-05-22', trackingNo: 'SF-1' }
      return keyed(standing, { invoiceNo: newInvoiceNo(), ...invoice })
    },
    from: { CLAIM_APPROVED: 'INVOICE_REVIEWING' } as Move['from'],
  },
  acceptInvoice: {
    persona: 'vendorFinance',
    name: 'reviewMdfInvoice',
    at: afterwards,
    input: approve,
    from: { INVOICE_REVIEWING: 'AWAITING_PAYMENT' } as Move['from'],
    isVendors: true,
  },
  refuseInvoice: {
    persona: 'vendorFinance',
    name: 'reviewMdfInvoice',
    at: afterwards,
    input: reject,
    from: { INVOICE_REVIEWING: 'CLAIM_APPROVED' } as Move['from'],
    isVendors: true,
  },
  pay: {
    persona: 'vendorFinance',
    name: 'markMdfPaid',
    at: afterwards,
    input: standing => keyed(standing, { paymentReference: `P-${standing.id}` }),
    from: { AWAITING_PAYMENT: 'PAID' } as Move['from'],
    isVendors: true,
  },
}

const drafts: readonly MdfActivityStatus[] = [MdfActivityStatus.DRAFT, MdfActivityStatus.WITHDRAWN]

describe.each(databases)('MDF activities on %s', kind => {
  let world: ClaimWorld
  beforeAll(async () => {
    world = await openClaimWorld(kind)
  })
  afterAll(() => world.close())

  it.each(Object.entries(moves))('move by %s from where the domain says, and from nowhere else', async (_verb, move) => {
    for (const status of states) {
      world.now = move.at ?? beforehand
      const standing = await world.standing(status)
      const input = await move.input(standing, world)
      const to = move.from[status]
      if (to) {
        expect({ status, errors: (await world.perform(move.persona, move.name, input)).userErrors }).toEqual({ status, errors: [] })
        expect((await world.stored(standing.id)).status).toBe(to)
        continue
      }
      const error = await world.refused(move.persona, move.name, input)
      if (move.isVendors && drafts.includes(status)) expect(error).toMatchObject({ code: 'NOT_FOUND' })
      else {
        expect(error).toMatchObject({ code: 'INVALID_STATE' })
        expect(paramsOf(error)).toMatchObject({ current: status })
      }
    }
    expect(await world.broken()).toEqual({})
  })
})
