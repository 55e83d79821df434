/** How a partner stands in the partner-customer engagement programme: joined by the programme, entitled as the vendor says. */
import type { Database, Transaction } from '../../db'
import { systemViewer } from '../../access/viewer'
import { equals } from '../../shared/conditions'
import { UserError } from '../../shared/errors'
import { type Instant, shanghaiDate, yearOf } from '../../shared/time'
import { PartnerEntity, ProgrammeCode, ProgrammeEntity, ProgrammeStatus } from '../partners'
import { PceMembershipEntity } from './pceMembership.entity'
import type { PceMembership } from './sharedOpportunity.type'

type Reader = Pick<Database | Transaction, 'rows'>

/** Read with the rights of the system: the programme's own key is not everybody's, and what it entitles to must be the same for all. */
const standingIn = async (system: Reader, partnerId: string, now: Instant): Promise<PceMembership> => {
  const programme = await system
    .rows(ProgrammeEntity)
    .where(equals('partnerId', partnerId), equals('code', ProgrammeCode.PCE))
    .one(['status', 'joinedAt', 'expiresAt'])
  const entitled = await system
    .rows(PceMembershipEntity)
    .where(equals('partnerId', partnerId))
    .one(['isHoEligible', 'isOnCoreMap', 'bannedYear'])
  const joined = programme?.status === ProgrammeStatus.ACTIVE && (programme.expiresAt === null || programme.expiresAt > now)
  return {
    joined,
    joinedAt: joined ? (programme.joinedAt ?? null) : null,
    isHoEligible: entitled?.isHoEligible ?? false,
    isOnCoreMap: entitled?.isOnCoreMap ?? false,
    bannedYear: entitled?.bannedYear ?? null,
  }
}

/** For a reader: of a partner that it sees; null of any other. */
export const membershipOf = async (db: Database, partnerId: string): Promise<PceMembership | null> =>
  (await db.one(PartnerEntity, partnerId, ['id']))
    ? standingIn(db.as(systemViewer('the standing in the programme')), partnerId, db.now)
    : null

/** For an action, which refuses whoever has not joined. */
export const pceStanding = async (tx: Transaction, partnerId: string): Promise<PceMembership> => {
  const standing = await standingIn(tx.asSystem(systemViewer('the standing in the programme')), partnerId, tx.now)
  if (!standing.joined) throw new UserError('PCE_NOT_JOINED')
  return standing
}

/** R-OI-11: who registered something false takes no part for the whole year. */
export const refuseBanned = ({ bannedYear }: PceMembership, now: Instant): void => {
  if (bannedYear === yearOf(shanghaiDate(now))) throw new UserError('YEAR_BANNED', { year: bannedYear })
}
