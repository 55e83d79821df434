/** Which evidence a claim needs, by what the activity was and how it was held: a table (R-MC-5 … R-MC-8). */
import { MdfEvidenceScope, MdfEvidenceType } from './claim.enums'
import { MdfActivityType, MdfAudience, MdfCostCategory } from './mdf.enums'

const { EVENT_PHOTO, SEALED_RECEIPT, INVOICE_SCAN, MEDIA_SUMMARY, OVERALL_SUMMARY, ATTENDANCE_LIST } = MdfEvidenceType
const { OPPORTUNITY_LIST, SPONSORSHIP_CONTRACT, LESSONS, MISMATCH_CONFIRMATION } = MdfEvidenceType
const { CLAIM, EVENT, COST } = MdfEvidenceScope

export type ClaimedCost = { readonly budgetItemId: string; readonly category: MdfCostCategory; readonly isMismatch: boolean }

/** What is looked at. */
export type Situation = {
  readonly activityType: MdfActivityType | null
  readonly audience: MdfAudience | null
  /** How many events there are: one, or those of the series. */
  readonly events: number
  readonly costs: readonly ClaimedCost[]
  /** The conference tool knows who attended. */
  readonly isSynchronised: boolean
  /** The partner says why there is no attendance list. */
  readonly explainsAttendance: boolean
}

/** Types that are published, not held: nobody attends, and there is nothing to photograph. */
const published: ReadonlySet<MdfActivityType | null> = new Set([
  MdfActivityType.ADVERTISING,
  MdfActivityType.MARKETING_MATERIAL,
  MdfActivityType.DIGITAL_MARKETING,
])
const isPublished = ({ activityType }: Pick<Situation, 'activityType'>): boolean => published.has(activityType)
const customersAttend = ({ audience }: Situation): boolean => audience !== MdfAudience.PARTNER

export type Need = {
  /** Any one of these is enough. */
  readonly types: readonly MdfEvidenceType[]
  readonly scope: MdfEvidenceScope
  readonly rule: string
  readonly when?: (situation: Situation) => boolean
  /** For which costs, where it is about costs. */
  readonly concerns?: (cost: ClaimedCost) => boolean
}

const needs: readonly Need[] = [
  { types: [OVERALL_SUMMARY], scope: CLAIM, rule: 'R-MC-5' },
  { types: [EVENT_PHOTO], scope: EVENT, rule: 'R-MC-5', when: situation => !isPublished(situation) },
  { types: [MEDIA_SUMMARY], scope: CLAIM, rule: 'R-MC-5', when: isPublished },
  {
    types: [LESSONS],
    scope: CLAIM,
    rule: 'R-MC-5',
    when: ({ activityType }) => activityType === MdfActivityType.PARTNER_TRAINING,
  },
  { types: [SEALED_RECEIPT, INVOICE_SCAN], scope: COST, rule: 'R-MC-6', concerns: () => true },
  { types: [MISMATCH_CONFIRMATION], scope: CLAIM, rule: 'R-MC-6', when: ({ costs }) => costs.some(({ isMismatch }) => isMismatch) },
  {
    types: [ATTENDANCE_LIST],
    scope: EVENT,
    rule: 'R-MC-8',
    when: situation => !isPublished(situation) && !situation.isSynchronised && !situation.explainsAttendance,
  },
  { types: [OPPORTUNITY_LIST], scope: CLAIM, rule: 'R-MC-8', when: situation => !isPublished(situation) && customersAttend(situation) },
  {
    types: [SPONSORSHIP_CONTRACT],
    scope: COST,
    rule: 'R-MC-8',
    concerns: ({ category }) => category === MdfCostCategory.SPONSORSHIP,
  },
]

const concerned = ({ costs }: Situation, { concerns = () => false }: Need): ClaimedCost[] => costs.filter(concerns)

/** What such a claim needs. */
export const needsOf = (situation: Situation): Need[] =>
  needs.filter(need => (need.when?.(situation) ?? true) && (need.scope !== COST || concerned(situation, need).length > 0))

/** What was handed in: a kind, for one event of a series or for one cost where it says so. */
export type Proof = { readonly type: MdfEvidenceType; readonly eventNumber: number | null; readonly budgetItemId: string | null }

const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1)
const named = ({ types }: Need): string => types.join(' or ')

/** In words, one entry for each proof that is not there; a proof for one event or cost counts for that one only (R-MD-11). */
export const missingOf = (situation: Situation, proofs: readonly Proof[]): string[] =>
  needsOf(situation).flatMap(need => {
    const fitting = proofs.filter(({ type }) => need.types.includes(type))
    if (need.scope === CLAIM) return fitting.length ? [] : [named(need)]
    if (need.scope === EVENT) {
      const proves = (event: number) => fitting.some(({ eventNumber }) => eventNumber === event || situation.events === 1)
      return numbers(situation.events)
        .filter(event => !proves(event))
        .map(event => (situation.events === 1 ? named(need) : `${named(need)} of event ${event}`))
    }
    return concerned(situation, need)
      .filter(({ budgetItemId }) => !fitting.some(proof => proof.budgetItemId === budgetItemId))
      .map(({ budgetItemId }) => `${named(need)} of ${budgetItemId}`)
  })
