/** Tells the partner what became of an activity (R-XC-2). */
import type { Transaction } from '../../../db'
import { type NotificationParams, type NotificationType, notify, type News } from '../../notifications'
import type { MdfActivityEntity } from '../mdfActivity.entity'

export const tell = (
  tx: Transaction,
  { id, partnerId, applicationNo }: Pick<MdfActivityEntity, 'id' | 'partnerId' | 'applicationNo'>,
  type: NotificationType,
  to: News['to'],
  params: NotificationParams = {},
): Promise<void> => notify(tx, { type, partnerId, target: { type: 'MdfActivity', id }, to, params: { applicationNo, ...params } })
