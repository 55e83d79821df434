/** The session in which a member acts for a customer now. */
import type { Database, Transaction } from '../../db'
import { compared, equals } from '../../shared/conditions'
import { OnBehalfPurpose, OnBehalfSessionStatus } from './onBehalf.enums'
import { OnBehalfSessionEntity } from './onBehalfSession.entity'

type Purpose = OnBehalfPurpose | keyof typeof OnBehalfPurpose

/** The viewer's own. A job closes them when their time is over; until then their time decides (api §6). */
export const openSessions = (door: Pick<Database | Transaction, 'rows' | 'viewer' | 'now'>, purpose: Purpose) =>
  door
    .rows(OnBehalfSessionEntity)
    .where(
      equals('memberId', door.viewer.memberId),
      equals('purpose', purpose),
      equals('status', OnBehalfSessionStatus.OPEN),
      compared('expiresAt', '>', door.now),
    )

export const openSession = async (tx: Transaction, customerId: string, purpose: Purpose): Promise<string | null> =>
  (await openSessions(tx, purpose).where(equals('customerId', customerId)).one(['id']))?.id ?? null
