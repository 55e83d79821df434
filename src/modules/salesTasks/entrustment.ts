/** Who may do something about the tasks of a partner: itself, or the master that a cloud reseller entrusted (R-TASK-2, R-TASK-4). */
import { systemViewer, type Viewer } from '../../access/viewer'
import { doorOf, type Transaction } from '../../db'
import { isIn } from '../../shared/conditions'
import { resellerNotFound, UserError } from '../../shared/errors'
import { PartnerEntity } from '../partners'

const columns = ['masterId', 'entrustmentNoticeAcceptedAt'] as const
type Entrusting = Pick<PartnerEntity, (typeof columns)[number]>

/** A cloud reseller without the notice in force gets no tasks: nobody could work on them. */
export const isRouted = ({ masterId, entrustmentNoticeAcceptedAt }: Entrusting): boolean =>
  masterId === null || entrustmentNoticeAcceptedAt !== null

/** Whether this viewer, at this partner or looking into it, works on its tasks now. */
const worksOn = (partner: Entrusting, { through }: Viewer): boolean =>
  through ? partner.masterId === through && isRouted(partner) : partner.masterId === null

/** All tasks of a list ask in one statement. */
const partnerOf = (task: { readonly partnerId: string }): Promise<Entrusting | null> =>
  doorOf(task).one(PartnerEntity, task.partnerId, columns)

/** Whether the viewer works on this task. */
export const isMineToWorkOn = async (task: { readonly partnerId: string }): Promise<boolean> => {
  const partner = await partnerOf(task)
  return partner !== null && worksOn(partner, doorOf(task).viewer)
}

/** Whether the viewer may turn to the customer: only a master needs the notice for that. */
export const mayContact = async (task: { readonly partnerId: string }): Promise<boolean> =>
  !doorOf(task).viewer.through || (await isMineToWorkOn(task))

/**
 * Why the viewer does not work on tasks here, or null: to be thrown once it is known that the task is there. A reseller that its master looks
 * into is locked, before its tasks, so that the notice is not revoked meanwhile.
 */
export const refusalToWork = async (tx: Transaction): Promise<UserError | null> => {
  const { viewer } = tx
  const system = tx.asSystem(systemViewer('who works on the tasks of a partner'))
  const id = viewer.partnerId ?? ''
  if (viewer.through) await system.lockMany(PartnerEntity, [id])
  const [partner] = await system
    .rows(PartnerEntity)
    .where(isIn('id', [id]))
    .many(columns)
  if (!partner) return resellerNotFound('indirectPartnerId')
  if (worksOn(partner, viewer)) return null
  if (viewer.through) return new UserError('ENTRUSTMENT_NOTICE_NOT_IN_FORCE')
  const [master] = await system
    .rows(PartnerEntity)
    .where(isIn('id', [partner.masterId]))
    .many(['companyName'])
  return new UserError('TASK_HANDLED_BY_MASTER', { master: master?.companyName ?? '–' })
}
