/** Puts an account into a programme without an application to the vendor: a master has decided (R-RES-2). */
import type { Transaction } from '../../db'
import { equals } from '../../shared/conditions'
import { newId } from '../../shared/ids'
import { ProgrammeEntity } from './programme.entity'
import { type ProgrammeCode, ProgrammeStatus } from './programme.enums'
import { programmeLifecycle } from './programme.lifecycle'

/** Runs with the rights of the system, while the account is locked: one row for each account and programme. */
export const joinProgramme = async (system: Transaction, partnerId: string, code: ProgrammeCode): Promise<void> => {
  const known = await system.rows(ProgrammeEntity).where(equals('partnerId', partnerId), equals('code', code)).one(['id', 'status'])
  if (known?.status === ProgrammeStatus.ACTIVE) return
  const joined = { joinedAt: system.now, expiresAt: null }
  if (known) {
    const again = await system.lock(ProgrammeEntity, known.id)
    programmeLifecycle.move(again, 'join', system.viewer)
    await system.save(Object.assign(again, joined))
    return
  }
  await system.insert(ProgrammeEntity, {
    id: newId('prg'),
    partnerId,
    code,
    appliedLevel: null,
    status: ProgrammeStatus.ACTIVE,
    ...joined,
    certificateNo: null,
    contacts: [],
    createdAt: system.now,
    updatedAt: system.now,
    version: 1,
  })
}
