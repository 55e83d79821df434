/** A delivery project, locked, as it was read. */
import type { Transaction } from '../../../db'
import { notFound, UserError } from '../../../shared/errors'
import { DeliveryProjectEntity } from '../deliveryProject.entity'

type Asked = { readonly id: string; readonly expectedVersion?: number | null }

export const lockProject = async (tx: Transaction, { id, expectedVersion }: Asked): Promise<DeliveryProjectEntity> => {
  const project = await tx.lock(DeliveryProjectEntity, id, notFound('DeliveryProject', 'id'))
  if (typeof expectedVersion === 'number' && expectedVersion !== project.version)
    throw new UserError('CONFLICT_STALE_VERSION', { current: project.version }, ['expectedVersion'])
  return project
}
