/** Whether a partner may become the cloud reseller of a master (R-RES-1, R-PLAN-2, R-PAR-5, R-PAR-6). */
import { PartnerIdentity } from '../../access/roles'
import { systemViewer } from '../../access/viewer'
import type { Transaction } from '../../db'
import { equals, isIn } from '../../shared/conditions'
import { UserError } from '../../shared/errors'
import { PartnerEntity, ProgrammeCode, ProgrammeEntity, ProgrammeStatus, refusalByMaster, refusalByStanding } from '../partners'

type Candidate = Pick<PartnerEntity, 'id' | 'status' | 'identities' | 'masterId' | 'businessRegion'>
type Master = Pick<PartnerEntity, 'status' | 'businessRegion'>

/** Programmes that rule distribution out, and are ruled out by it. A master is on the other side of it. */
const excluding: Partial<Record<PartnerIdentity, ProgrammeCode>> = {
  [PartnerIdentity.SOLUTION_PROVIDER]: ProgrammeCode.SOLUTION_PROVIDER,
  [PartnerIdentity.MASTER_RESELLER]: ProgrammeCode.DISTRIBUTION_MASTER,
}
const excludingCodes = Object.values(excluding)
/** Who is joining is as good as in. */
const joinedOrJoining = [ProgrammeStatus.REVIEWING, ProgrammeStatus.ACTIVE]

const excludedBy = async (tx: Transaction, { id, identities }: Candidate): Promise<ProgrammeCode | null> => {
  const byIdentity = identities.map(identity => excluding[identity]).find(Boolean)
  if (byIdentity) return byIdentity
  const programmes = tx.asSystem(systemViewer('programmes of a candidate')).rows(ProgrammeEntity)
  const found = await programmes.where(equals('partnerId', id), isIn('code', excludingCodes), isIn('status', joinedOrJoining)).one(['code'])
  return found?.code ?? null
}

/** The master of a candidate, as it stands now. */
export const masterOf = (tx: Transaction, id: string): Promise<PartnerEntity | null> =>
  tx
    .asSystem(systemViewer('the master that a candidate asks'))
    .rows(PartnerEntity)
    .where(equals('id', id))
    .one(['id', 'companyName', 'status', 'businessRegion'])

/** Throws why not. The candidate is locked: what is true here is true until the end of the transaction. */
export const refuseIneligible = async (tx: Transaction, candidate: Candidate, master: Master): Promise<void> => {
  const refusal = refusalByStanding(candidate) ?? refusalByMaster(master)
  if (refusal) throw refusal
  if (candidate.masterId) throw new UserError('RESELLER_HAS_MASTER')
  const programme = await excludedBy(tx, candidate)
  if (programme) throw new UserError('EXCLUDED_BY_PROGRAMME', { programme })
  // A region that is not known is no common region.
  if (!master.businessRegion || candidate.businessRegion !== master.businessRegion) throw new UserError('BUSINESS_REGION_DIFFERS')
}
