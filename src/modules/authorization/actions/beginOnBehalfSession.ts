/** A member switches into the role of a customer that granted it. */
import type { Context } from '../../../context'
import type { Transaction } from '../../../db'
import { customerNotFound } from '../../../shared/errors'
import { newId } from '../../../shared/ids'
import { later } from '../../../shared/time'
import { CustomerEntity } from '../../customers'
import { checkGranted } from '../actFor'
import type { BeginOnBehalfSessionInput } from '../authorization.inputs'
import { OnBehalfSessionStatus } from '../onBehalf.enums'
import { OnBehalfSessionEntity } from '../onBehalfSession.entity'
import { openSession } from '../openSession'
import { checkResale } from './checkResale'
import { checkRight } from './onBehalfRight'

/** INFERRED: a working day. */
const lengthMs = 8 * 3_600_000

/** Who is in already stays in: the lock on the customer lets one member have one session for a purpose. */
export const beginOnBehalfSession = async (tx: Transaction, { viewer, now }: Context, input: BeginOnBehalfSessionInput) => {
  const customer = await tx.lock(CustomerEntity, input.customerId, customerNotFound('customerId'))
  checkResale(customer)
  checkGranted(customer, 'customerId')
  await checkRight(tx)
  const open = await openSession(tx, customer.id, input.purpose)
  if (open) return { objectId: open }
  const objectId = await tx.insert(OnBehalfSessionEntity, {
    id: newId('obs'),
    partnerId: viewer.partnerId ?? '',
    customerId: customer.id,
    memberId: viewer.memberId,
    purpose: input.purpose,
    status: OnBehalfSessionStatus.OPEN,
    startedAt: now,
    expiresAt: later(now, lengthMs),
    endedAt: null,
    version: 1,
  })
  return { objectId }
}
