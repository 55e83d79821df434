/**
 * An MDF event from draft to paid: quota, application, review, event, claim, return, second round, invoice, payment.
 * After each step, where the activity stands and what the quota says is written down as one line of a plain table (S3-43 … S3-54).
 */
import { AttachmentEntity } from '../../src/modules/attachments'
import { valueAt } from '../support/answers'
import { uploadedFileRow } from '../support/mdfRows'
import { openWorld, type World } from '../support/world'

type Row = Record<string, unknown>
type Amount = { amount: string }
type Quota = { totalAmount: Amount; reservedAmount: Amount; usedAmount: Amount; availableAmount: Amount }
type Activity = Row & { id: string; quota: Quota; claimDeadline: { at: string } | null; budgetItems: { id: string }[] }

const activityFields = `id status revision availableActions claimDeadline { at } budgetItems { id }
  quota { totalAmount { amount } reservedAmount { amount } usedAmount { amount } availableAmount { amount } }`

/** Columns padded to their widest cell. */
const asTable = (rows: readonly Row[]): string => {
  const heads = Object.keys(rows[0] ?? {})
  const cells = [heads, ...rows.map(row => heads.map(head => String(row[head] ?? '–')))]
  const widths = heads.map((_, column) => Math.max(...cells.map(row => row[column]?.length ?? 0)))
  const lines = cells.map(row => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | '))
  return lines.map(line => line.trimEnd()).join('\n')
}

describe('an MDF event', () => {
  let world: World
  beforeAll(async () => {
    world = await openWorld('sqlite')
    await world.add(AttachmentEntity, uploadedFileRow('att_all'), uploadedFileRow('att_hotel'))
  })
  afterAll(() => world.close())

  const lines: Row[] = []
  let keys = 0
  let activity = { id: '' } as Activity

  const ask = async (persona: string, mutation: string, input: object, selection: string): Promise<Row> => {
    const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`
    const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${selection} userErrors { code message } } }`
    return valueAt<Row>(await world.ask(persona, query, { input }), mutation)
  }
  /** One step: on a day, by someone; what came of it is one line. */
  const step = async (day: string, who: string, mutation: string, input: object): Promise<void> => {
    world.now = `${day}T02:00:00.000Z`
    const key = mutation === 'updateMdfEvent' || mutation === 'synchroniseMdfParticipants' ? {} : { idempotencyKey: `step-${++keys}` }
    const subject = activity.id ? { id: activity.id } : {}
    const done = await ask(who, mutation, { ...key, ...subject, ...input }, `mdfActivity { ${activityFields} }`)
    const [refusal] = done.userErrors as { code: string }[]
    if (done.mdfActivity) activity = done.mdfActivity as Activity
    const { status, revision, quota, claimDeadline } = activity
    lines.push({
      day,
      who,
      step: mutation,
      refused: refusal?.code,
      state: status,
      revision,
      'due by': claimDeadline?.at.slice(0, 10),
      reserved: quota.reservedAmount.amount,
      used: quota.usedAmount.amount,
      available: quota.availableAmount.amount,
    })
  }

  const claim = (evidence: readonly string[], mdfAmount: string) => {
    const [{ id: budgetItemId }] = activity.budgetItems as [{ id: string }]
    return {
      actualStart: '2026-05-20',
      actualEnd: '2026-05-21',
      actualAttendees: 76,
      summary: 'Well attended',
      costLines: [{ budgetItemId, actualAmount: '11800.00', mdfAmount }],
      evidences: [
        ...evidence.map(type => ({ type, attachmentId: 'att_all' })),
        { type: 'SEALED_RECEIPT', attachmentId: 'att_hotel', budgetItemId },
      ],
      complianceAccepted: true,
    }
  }
  const approve = { decision: 'APPROVE' }
  const proofs = ['OVERALL_SUMMARY', 'EVENT_PHOTO', 'OPPORTUNITY_LIST']

  it('goes from draft to paid', async () => {
    world.now = '2026-01-05T02:00:00.000Z'
    const granted = await ask(
      'vendorFinance',
      'grantMdfQuota',
      { idempotencyKey: 'grant', partnerId: 'ptn_sp', benefitName: 'MDF', year: 2026, totalAmount: '20000.00', reason: 'Yearly benefit' },
      'mdfQuota { id }',
    )
    const draft = {
      quotaId: (granted.mdfQuota as { id: string }).id,
      activityName: 'Cloud forum Shanghai',
      activityType: 'CUSTOMER_COMMUNICATION',
      audience: 'END_CUSTOMER',
      form: 'HYBRID',
      location: 'Shanghai',
      startDate: '2026-05-20',
      endDate: '2026-05-21',
      approvingDepartment: 'East China marketing',
      expectedAttendees: 80,
      expectedLeads: 20,
      expectedOpportunities: 5,
      purpose: 'Winning customers',
      agenda: 'Talks, then lunch',
      budgetItems: [{ category: 'VENUE', description: 'Hall for two days', unitPrice: '6000.00', quantity: 2, mdfAmount: '8000.00' }],
    }
    const agreed = { agreementAccepted: true }
    await step('2026-03-02', 'operations', 'saveMdfDraft', draft)
    await step('2026-03-02', 'operations', 'submitMdfActivity', agreed)
    await step('2026-03-03', 'mdfReviewer', 'reviewMdfActivity', { decision: 'REJECT', comment: 'Name the speakers' })
    await step('2026-03-04', 'operations', 'saveMdfDraft', { agenda: 'Talks of A and B, then lunch' })
    await step('2026-03-04', 'operations', 'submitMdfActivity', agreed)
    await step('2026-03-05', 'mdfReviewer', 'reviewMdfActivity', approve)
    const larger = [{ category: 'VENUE', description: 'A larger hall', unitPrice: '6000.00', quantity: 2, mdfAmount: '9000.00' }]
    await step('2026-03-09', 'operations', 'reapplyMdfActivity', { ...agreed, location: 'Hangzhou', budgetItems: larger })
    await step('2026-03-10', 'mdfReviewer', 'reviewMdfActivity', approve)
    await step('2026-04-01', 'operations', 'holdMdfEvent', { tool: 'CONFERENCE', introduction: 'Come and see' })
    await step('2026-04-02', 'operations', 'updateMdfEvent', { conferenceName: 'Another name' })
    await step('2026-05-20', 'operations', 'reapplyMdfActivity', { ...agreed, location: 'Suzhou' })
    const guest = { participantKey: 'guest-1', name: 'Zhang San', company: 'Guest', signedInAt: '2026-05-20T01:30:00.000Z' }
    await step('2026-05-21', 'mdfReviewer', 'synchroniseMdfParticipants', { participants: [guest] })
    await step('2026-05-21', 'finance', 'submitMdfClaim', claim(proofs, '8500.00'))
    await step('2026-05-25', 'finance', 'submitMdfClaim', claim(proofs, '9000.01'))
    await step('2026-05-25', 'finance', 'submitMdfClaim', claim(proofs.slice(1), '8500.00'))
    await step('2026-05-25', 'finance', 'submitMdfClaim', claim(proofs, '8500.00'))
    await step('2026-05-27', 'mdfReviewer', 'reviewMdfClaim', { decision: 'REJECT', comment: 'The photos show no logo' })
    await step('2026-06-10', 'finance', 'submitMdfClaim', claim(proofs, '8200.00'))
    await step('2026-06-12', 'mdfReviewer', 'reviewMdfClaim', approve)
    const [{ company_name: title }] = (await world.table('partner')).filter(({ id }) => id === 'ptn_sp') as [{ company_name: string }]
    const invoice = { invoiceNo: '26442000000000000001', title, issuedOn: '2026-06-15', trackingNo: 'SF-1' }
    await step('2026-06-15', 'finance', 'registerMdfInvoice', { ...invoice, amount: '8000.00' })
    await step('2026-06-15', 'finance', 'registerMdfInvoice', { ...invoice, amount: '8200.00' })
    await step('2026-06-18', 'vendorFinance', 'reviewMdfInvoice', approve)
    await step('2026-07-01', 'vendorFinance', 'markMdfPaid', { paymentReference: 'PAY-1' })
    await step('2026-07-01', 'vendorFinance', 'markMdfPaid', { paymentReference: 'PAY-2' })
    expect(asTable(lines)).toMatchSnapshot('step by step')
  })

  it('and leaves these notifications behind', async () => {
    const told = (await world.table('notification'))
      .map(({ created_at: at, member_id: member, type }) => ({ at: String(at).slice(0, 10), member, type }))
      .sort((a, b) => `${a.at}${String(a.type)}${String(a.member)}`.localeCompare(`${b.at}${String(b.type)}${String(b.member)}`))
    expect(asTable(told)).toMatchSnapshot('notifications')
  })
})
