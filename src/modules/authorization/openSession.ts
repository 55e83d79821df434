/** The session in which a member acts for a customer now. A job closes those whose time is over; until then their time decides (api §6). */
import type { Database, Transaction } from '../../db'
import { allOf, anyOf, compared, type Condition, equals } from '../../shared/conditions'
import type { Instant } from '../../shared/time'
import { OnBehalfPurpose, OnBehalfSessionStatus } from './onBehalf.enums'
import { OnBehalfSessionEntity } from './onBehalfSession.entity'

type Purpose = OnBehalfPurpose | keyof typeof OnBehalfPurpose

const { OPEN, EXPIRED } = OnBehalfSessionStatus

export const isOver = ({ status, expiresAt }: Pick<OnBehalfSessionEntity, 'status' | 'expiresAt'>, now: Instant): boolean =>
  status === OPEN && expiresAt <= now

/** The same, of rows. */
export const standsAs = (status: OnBehalfSessionStatus, now: Instant): Condition => {
  if (status === OPEN) return allOf(equals('status', OPEN), compared('expiresAt', '>', now))
  const stored = equals('status', status)
  return status === EXPIRED ? anyOf(stored, allOf(equals('status', OPEN), compared('expiresAt', '<=', now))) : stored
}

/** The viewer's own. */
export const openSessions = (door: Pick<Database | Transaction, 'rows' | 'viewer' | 'now'>, purpose: Purpose) =>
  door.rows(OnBehalfSessionEntity).where(equals('memberId', door.viewer.memberId), equals('purpose', purpose), standsAs(OPEN, door.now))

export const openSession = async (tx: Transaction, customerId: string, purpose: Purpose): Promise<string | null> =>
  (await openSessions(tx, purpose).where(equals('customerId', customerId)).one(['id']))?.id ?? null
