/** Ends the period of a reseller's present manager, if it has one. The reseller is already locked. */
import type { Transaction } from '../../../db'
import { equals } from '../../../shared/conditions'
import type { Instant } from '../../../shared/time'
import { endRunningPeriod } from '../../customers'
import { ResellerManagerAssignmentEntity } from '../resellerManagerAssignment.entity'

export const endResellerPeriod = (tx: Transaction, resellerId: string): Promise<Instant> =>
  endRunningPeriod(tx, ResellerManagerAssignmentEntity, equals('resellerId', resellerId))
