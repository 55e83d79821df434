/** Applies for the solution-provider programme; who does not meet a condition is told of each (R-PLAN-1). */
import { systemViewer } from '../../../access/viewer'
import type { Context } from '../../../context'
import type { Transaction } from '../../../db'
import { equals } from '../../../shared/conditions'
import { forbidden, invalidInput, UserError, UserErrors } from '../../../shared/errors'
import { newId } from '../../../shared/ids'
import { PartnerEntity, ProgrammeCode, ProgrammeEntity, programmeLifecycle, ProgrammeStatus } from '../../partners'
import { failuresOf } from '../programme.conditions'
import type { ApplyProgrammeInput } from '../programmes.types'

/** All accounts of the company, in one order: of two that apply at once, one is first (R-PAR-2). */
const lockCompany = async (system: Transaction, id: string): Promise<PartnerEntity> => {
  const seen = await system.rows(PartnerEntity).where(equals('id', id)).one(['companyId'])
  const siblings = seen?.companyId ? await system.rows(PartnerEntity).where(equals('companyId', seen.companyId)).many(['id']) : []
  const locked = await system.lockMany(PartnerEntity, [id, ...siblings.map(sibling => sibling.id)])
  const account = locked.get(id)
  if (!account) throw forbidden()
  return account
}

/** A new application, or the one that is there: drafted, or rejected before. */
const applicationOf = async (system: Transaction, { id: partnerId }: PartnerEntity): Promise<ProgrammeEntity> => {
  const code = ProgrammeCode.SOLUTION_PROVIDER
  const known = await system.rows(ProgrammeEntity).where(equals('partnerId', partnerId), equals('code', code)).one(['id'])
  if (known) return system.lock(ProgrammeEntity, known.id)
  const { now: createdAt } = system
  const id = await system.insert(ProgrammeEntity, {
    id: newId('prg'),
    partnerId,
    code,
    appliedLevel: null,
    status: ProgrammeStatus.DRAFT,
    joinedAt: null,
    expiresAt: null,
    certificateNo: null,
    contacts: [],
    createdAt,
    updatedAt: createdAt,
    version: 1,
  })
  return system.lock(ProgrammeEntity, id)
}

export const applyProgramme = async (tx: Transaction, { viewer }: Context, { programme, appliedLevel }: ApplyProgrammeInput) => {
  if (programme !== ProgrammeCode.SOLUTION_PROVIDER) throw invalidInput('only SOLUTION_PROVIDER is joined online', 'programme')
  const system = tx.asSystem(systemViewer('applying for a programme'))
  const account = await lockCompany(system, viewer.partnerId ?? '')
  const [first, ...others] = (await failuresOf(system, account)).map(condition => new UserError(condition))
  if (first) throw new UserErrors([first, ...others])
  const application = await applicationOf(system, account)
  programmeLifecycle.move(application, 'submit', viewer)
  await system.save(Object.assign(application, { appliedLevel: appliedLevel ?? null }))
  return { objectId: application.id }
}
