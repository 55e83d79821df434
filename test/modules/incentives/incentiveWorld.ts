/** The small world with statements and their lines. */
import { AssociationType } from '../../../src/modules/customers'
import {
  ConfirmationMode,
  CyclePeriod,
  FeedbackStatus,
  IncentiveDetailEntity,
  IncentiveEntity,
  IncentivePlanType,
  IncentiveStatus,
} from '../../../src/modules/incentives'
import { incentiveDetailRow, incentiveRow } from '../../support/incentiveRows'
import { type DatabaseKind, openWorld, type World } from '../../support/world'

const sp = { partnerId: 'ptn_sp' }
const confirmed = { confirmedAt: '2026-02-05T16:00:00.000Z', confirmedMode: ConfirmationMode.AUTO }

/** Of `ptn_sp`: `inc_S1` and `inc_S2` of one cycle and association type, the others of other groups; one of each other partner. */
export const incentiveRows = [
  incentiveRow({ ...sp, id: 'inc_S1' }),
  incentiveRow({ ...sp, id: 'inc_S2', planType: IncentivePlanType.OPPORTUNITY, planName: 'Shared opportunity incentive' }),
  incentiveRow({ ...sp, id: 'inc_S3', associationType: AssociationType.REFERRAL, feedbackStatus: FeedbackStatus.SUBMITTED }),
  incentiveRow({ ...sp, id: 'inc_S4', cycle: '2026-01', status: IncentiveStatus.ISSUING, ...confirmed }),
  incentiveRow({
    ...sp,
    id: 'inc_S5',
    cycle: '2026-01',
    status: IncentiveStatus.ISSUED,
    ...confirmed,
    createdAt: '2026-02-02T00:00:00.000Z',
  }),
  incentiveRow({
    ...sp,
    id: 'inc_S6',
    cycle: '2026-Q1',
    cyclePeriod: CyclePeriod.QUARTER,
    planType: IncentivePlanType.FH,
    associationType: null,
    status: IncentiveStatus.ESTIMATED,
    publicityStartAt: null,
    publicityDeadlineAt: null,
  }),
  incentiveRow({ id: 'inc_M1', partnerId: 'ptn_master' }),
  // Never generated (R-RL-6): if there were one, nobody of the reseller would see it.
  incentiveRow({ id: 'inc_R1', partnerId: 'ptn_reseller' }),
  incentiveRow({ id: 'inc_X1', partnerId: 'ptn_other', planName: 'CANARY', statementNo: 'CANARY-1' }),
]
export const incentiveIds = incentiveRows.map(({ id }) => id)

const lineOf = (id: string, customerId: string, managerId: string | null, incentiveId = 'inc_S1', partnerId = 'ptn_sp') =>
  incentiveDetailRow({ id, partnerId, customerId, managerId, incentiveId })

/** `ind_A5` is the manager's of record though `cus_3` is the colleague's today, and `ind_A6` is the other way round (R-RL-4). */
export const incentiveDetailRows = [
  lineOf('ind_A1', 'cus_1', 'mbr_manager'),
  lineOf('ind_A2', 'cus_2', 'mbr_manager'),
  lineOf('ind_A3', 'cus_3', 'mbr_colleague'),
  lineOf('ind_A4', 'cus_4', null, 'inc_S3'),
  lineOf('ind_A5', 'cus_3', 'mbr_manager'),
  lineOf('ind_A6', 'cus_1', 'mbr_colleague'),
  // What a reseller's customer earns is its master's (R-RL-6).
  lineOf('ind_M1', 'cus_r1', 'mbr_masterManager', 'inc_M1', 'ptn_master'),
  lineOf('ind_R1', 'cus_r1', 'mbr_resellerManager', 'inc_R1', 'ptn_reseller'),
  incentiveDetailRow({
    id: 'ind_X1',
    partnerId: 'ptn_other',
    customerId: 'cus_x1',
    managerId: 'mbr_strangerManager',
    incentiveId: 'inc_X1',
    planName: 'CANARY',
    productName: 'CANARY',
  }),
]
export const incentiveDetailIds = incentiveDetailRows.map(({ id }) => id)

export const openIncentiveWorld = async (kind: DatabaseKind): Promise<World> => {
  const world = await openWorld(kind)
  await world.add(IncentiveEntity, ...incentiveRows)
  await world.add(IncentiveDetailEntity, ...incentiveDetailRows)
  return world
}
