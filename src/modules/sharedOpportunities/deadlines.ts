/** What time brings to shared opportunities: acceptance within three working days, verification within ten (R-OP-1, R-OP-2). */
import type { Transaction } from '../../db'
import { job } from '../../jobs'
import { compared, equals } from '../../shared/conditions'
import { UserError } from '../../shared/errors'
import { type Instant, shanghaiDate } from '../../shared/time'
import { deadlineSource, deadlineWithin } from '../calendar'
import { notify } from '../notifications'
import { SharedOpportunityEntity } from './sharedOpportunity.entity'
import { SharedOpportunityStatus } from './sharedOpportunity.enums'
import { sharedOpportunityLifecycle } from './sharedOpportunity.lifecycle'

const { PENDING_ACCEPTANCE, UNDER_VERIFICATION } = SharedOpportunityStatus

export const acceptanceWorkingDays = 3
export const verificationWorkingDays = 10

export const acceptanceDeadline = deadlineSource({
  kind: 'OPPORTUNITY_ACCEPTANCE',
  entity: SharedOpportunityEntity,
  target: 'SharedOpportunity',
  due: 'dueAt',
  open: { status: [PENDING_ACCEPTANCE] },
  title: ({ opportunityNo }) => opportunityNo,
  columns: ['opportunityNo', 'submittedAt'],
  recount: {
    since: ({ submittedAt }) => shanghaiDate(submittedAt ?? ''),
    again: ({ submittedAt }, calendar) => deadlineWithin(acceptanceWorkingDays, submittedAt ?? '', calendar),
  },
})

export const verificationDeadline = deadlineSource({
  kind: 'OPPORTUNITY_VERIFICATION',
  entity: SharedOpportunityEntity,
  target: 'SharedOpportunity',
  due: 'dueAt',
  open: { status: [UNDER_VERIFICATION] },
  title: ({ opportunityNo }) => opportunityNo,
  columns: ['opportunityNo', 'reviewedAt'],
  recount: {
    since: ({ reviewedAt }) => shanghaiDate(reviewedAt ?? ''),
    again: ({ reviewedAt }, calendar) => deadlineWithin(verificationWorkingDays, reviewedAt ?? '', calendar),
  },
})

const chunk = 100

/** The deadline's own millisecond is still on time (R-WD-7). */
const isOver = ({ dueAt }: SharedOpportunityEntity, now: Instant): boolean => dueAt !== null && now > dueAt

/** For actions: what is over is over, whether the job came by or not (R-OP-1, R-OP-2). */
export const refuseLate = (opportunity: SharedOpportunityEntity, now: Instant): void => {
  if (isOver(opportunity, now)) throw new UserError('DEADLINE_PASSED', { deadline: opportunity.dueAt ?? '–' })
}

const end = async (tx: Transaction, opportunity: SharedOpportunityEntity): Promise<void> => {
  const isOffer = opportunity.status === PENDING_ACCEPTANCE
  sharedOpportunityLifecycle.move(opportunity, isOffer ? 'autoDecline' : 'expire', tx.viewer)
  await tx.save(Object.assign(opportunity, { dueAt: null, autoDeclined: isOffer }))
  const { id, partnerId, opportunityNo } = opportunity
  await notify(tx, {
    type: isOffer ? 'OPPORTUNITY_LAPSED' : 'OPPORTUNITY_NOT_VERIFIED_IN_TIME',
    partnerId,
    target: { type: 'SharedOpportunity', id },
    to: 'ADMINISTRATORS',
    params: { opportunityNo },
  })
}

export const endOverdueOpportunities = job({
  name: 'endOverdueOpportunities',
  description:
    'Declines opportunities that a partner did not accept in time, and rejects those that were not verified in time (R-OP-1, R-OP-2).',
  every: { minutes: 60 },
  run: async ({ db, now }) => {
    let done = 0
    for (const status of [PENDING_ACCEPTANCE, UNDER_VERIFICATION]) {
      for (let ended = chunk; ended > 0;) {
        const over = await db
          .rows(SharedOpportunityEntity)
          .where(equals('status', status), compared('dueAt', '<', now))
          .many(['id'], { sorting: [['id', 'ASC']], limit: chunk })
        ended = await db.write(async tx => {
          const locked = await tx.lockMany(
            SharedOpportunityEntity,
            over.map(({ id }) => id),
          )
          const late = [...locked.values()].filter(opportunity => opportunity.status === status && isOver(opportunity, now))
          for (const opportunity of late) await end(tx, opportunity)
          return late.length
        })
        done += ended
      }
    }
    return done
  },
})
