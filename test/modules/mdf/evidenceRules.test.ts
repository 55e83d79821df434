/** Which evidence a claim needs, situation by situation (R-MC-5 … R-MC-8). */
import { MdfEvidenceType as Evidence } from '../../../src/modules/mdf/claim.enums'
import { missingOf, needsOf, type Proof, type Situation } from '../../../src/modules/mdf/evidenceRules'
import { MdfActivityType, MdfAudience, MdfCostCategory } from '../../../src/modules/mdf'

const venue = { budgetItemId: 'mbi_1', category: MdfCostCategory.VENUE, isMismatch: false }
const meeting: Situation = {
  activityType: MdfActivityType.CUSTOMER_COMMUNICATION,
  audience: MdfAudience.END_CUSTOMER,
  events: 1,
  costs: [venue],
  isSynchronised: false,
  explainsAttendance: false,
}
const needed = (change: Partial<Situation>): string => {
  const needs = needsOf({ ...meeting, ...change }).map(({ types }) => types.join('|'))
  return needs.sort().join(' ')
}
const proof = (type: Evidence, of: Partial<Proof> = {}): Proof => ({ type, eventNumber: null, budgetItemId: null, ...of })

describe('the evidence of a claim', () => {
  const ofMeeting = 'ATTENDANCE_LIST EVENT_PHOTO OPPORTUNITY_LIST OVERALL_SUMMARY SEALED_RECEIPT|INVOICE_SCAN'

  it.each<[string, Partial<Situation>, string]>([
    ['of a meeting with customers', {}, ofMeeting],
    [
      'of partners only is no record of opportunities (R-MC-8)',
      { audience: MdfAudience.PARTNER },
      'ATTENDANCE_LIST EVENT_PHOTO OVERALL_SUMMARY SEALED_RECEIPT|INVOICE_SCAN',
    ],
    [
      'run with the conference tool is no attendance list (S3-52, R-MC-8)',
      { isSynchronised: true },
      'EVENT_PHOTO OPPORTUNITY_LIST OVERALL_SUMMARY SEALED_RECEIPT|INVOICE_SCAN',
    ],
    [
      'without a list is the reason for that (R-MC-8)',
      { explainsAttendance: true },
      'EVENT_PHOTO OPPORTUNITY_LIST OVERALL_SUMMARY SEALED_RECEIPT|INVOICE_SCAN',
    ],
    [
      'of an advertisement shows what was published, and nobody attended (R-MC-5)',
      { activityType: MdfActivityType.ADVERTISING },
      'MEDIA_SUMMARY OVERALL_SUMMARY SEALED_RECEIPT|INVOICE_SCAN',
    ],
    [
      'of a training has what the trained say',
      { activityType: MdfActivityType.PARTNER_TRAINING, audience: MdfAudience.PARTNER },
      'ATTENDANCE_LIST EVENT_PHOTO LESSONS OVERALL_SUMMARY SEALED_RECEIPT|INVOICE_SCAN',
    ],
    [
      'of a sponsorship has the sealed contract (R-MC-8)',
      { costs: [{ ...venue, category: MdfCostCategory.SPONSORSHIP }] },
      'ATTENDANCE_LIST EVENT_PHOTO OPPORTUNITY_LIST OVERALL_SUMMARY SEALED_RECEIPT|INVOICE_SCAN SPONSORSHIP_CONTRACT',
    ],
    [
      'with a receipt of another category has its confirmation (R-MC-6)',
      { costs: [{ ...venue, isMismatch: true }] },
      'ATTENDANCE_LIST EVENT_PHOTO MISMATCH_CONFIRMATION OPPORTUNITY_LIST OVERALL_SUMMARY SEALED_RECEIPT|INVOICE_SCAN',
    ],
  ])('%s', (_what, change, evidence) => {
    expect(needed(change)).toBe(evidence)
  })

  it('is complete when each cost has its own receipt, sealed or scanned', () => {
    const costs = [venue, { ...venue, budgetItemId: 'mbi_2' }]
    const general = [Evidence.OVERALL_SUMMARY, Evidence.EVENT_PHOTO, Evidence.ATTENDANCE_LIST, Evidence.OPPORTUNITY_LIST].map(type =>
      proof(type),
    )
    const first = proof(Evidence.SEALED_RECEIPT, { budgetItemId: 'mbi_1' })
    expect(missingOf({ ...meeting, costs }, [...general, first])).toEqual(['SEALED_RECEIPT or INVOICE_SCAN of mbi_2'])
    const second = proof(Evidence.INVOICE_SCAN, { budgetItemId: 'mbi_2' })
    expect(missingOf({ ...meeting, costs }, [...general, first, second])).toEqual([])
  })

  it('of a series is separate for each of its events (R-MD-11)', () => {
    const series: Situation = { ...meeting, activityType: MdfActivityType.EXHIBITION, audience: MdfAudience.PARTNER, costs: [], events: 2 }
    const proofs = [
      proof(Evidence.OVERALL_SUMMARY),
      proof(Evidence.EVENT_PHOTO, { eventNumber: 1 }),
      proof(Evidence.EVENT_PHOTO),
      proof(Evidence.ATTENDANCE_LIST, { eventNumber: 1 }),
      proof(Evidence.ATTENDANCE_LIST, { eventNumber: 2 }),
    ]
    expect(missingOf(series, proofs)).toEqual(['EVENT_PHOTO of event 2'])
  })

  it('says everything that is missing at once', () => {
    expect(missingOf(meeting, [])).toEqual([
      'OVERALL_SUMMARY',
      'EVENT_PHOTO',
      'SEALED_RECEIPT or INVOICE_SCAN of mbi_1',
      'ATTENDANCE_LIST',
      'OPPORTUNITY_LIST',
    ])
  })
})
