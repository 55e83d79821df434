/** The session in which a member acts for a customer now. */
import type { Transaction } from '../../db'
import { compared, equals } from '../../shared/conditions'
import { OnBehalfPurpose, OnBehalfSessionStatus } from './onBehalf.enums'
import { OnBehalfSessionEntity } from './onBehalfSession.entity'

type Purpose = OnBehalfPurpose | keyof typeof OnBehalfPurpose

/** The viewer's own. A job closes it when its time is over; until then its time decides (api §6). */
export const openSession = async (tx: Transaction, customerId: string, purpose: Purpose): Promise<string | null> => {
  const open = tx
    .rows(OnBehalfSessionEntity)
    .where(
      equals('customerId', customerId),
      equals('memberId', tx.viewer.memberId),
      equals('purpose', purpose),
      equals('status', OnBehalfSessionStatus.OPEN),
      compared('expiresAt', '>', tx.now),
    )
  return (await open.one(['id']))?.id ?? null
}
