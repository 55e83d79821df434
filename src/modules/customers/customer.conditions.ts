/** What each filter on customers means, in the classes of part 1 §3.3. */
import { mayReveal } from '../../access/viewer'
import { amountFromTo, type Database, related } from '../../db'
import { anyOf, isNull, never } from '../../shared/conditions'
import { badInput } from '../../shared/errors'
import { between, containing, exactly, FA, FC, type Filtering, oneOf } from '../../shared/filters'
import { MemberEntity } from '../members'
import { readsPartnersOwn } from '../partners'
import type { CustomerFilter } from './customer.inputs'

/** Searching by what one may not read would be reading it: a tag is the partner's own, and a number found is a number revealed. */
const labelCondition = ({ label }: CustomerFilter, { viewer }: Database): Filtering => {
  const condition = containing('label', label, FA, 'label', { caseSensitive: true })
  return condition && !readsPartnersOwn(viewer) ? never : condition
}
const mobileCondition = ({ mobilePhone }: CustomerFilter, { viewer }: Database): Filtering => {
  const condition = exactly('mobilePhone', mobilePhone, FA, 'mobilePhone', 32)
  if (condition && !mayReveal(viewer)) throw badInput('mobilePhone', 'only for those who may reveal it')
  return condition
}

/** A salesperson goes by the name and by the login name alike (R-CUS-2). */
const salesperson = ({ managerName }: CustomerFilter): Filtering => {
  const spoken = containing('managerName', managerName, FA, 'displayName', { spaces: true })
  const written = containing('managerName', managerName, FA, 'accountName', { spaces: true })
  return spoken && written && anyOf(spoken, written)
}

export const customerConditions = (filter: CustomerFilter | null | undefined, door: Database): Filtering[] =>
  filter
    ? [
        oneOf('ids', filter.ids, FA, 'id'),
        containing('accountName', filter.accountName, FA),
        containing('customerName', filter.customerName, FA),
        labelCondition(filter, door),
        mobileCondition(filter, door),
        exactly('associationType', filter.associationType, FA),
        between('associatedAt', filter.associatedAtBegin, filter.associatedAtEnd, FC, 'associatedAt'),
        // A manager whom the viewer does not see is none to ask by: a master would learn who works at its reseller.
        related('managerId', door.rows(MemberEntity), exactly('managerId', filter.managerId, FA, 'id')),
        related('managerId', door.rows(MemberEntity), salesperson(filter)),
        filter.unassignedOnly ? isNull('managerId') : null,
        oneOf('frozenStates', filter.frozenStates, FA, 'frozenState'),
        oneOf('levels', filter.levels, FA, 'level'),
        oneOf('realNameStatuses', filter.realNameStatuses, FA, 'realNameStatus'),
        amountFromTo(door, 'monthToDateExpenditure', filter.monthToDateExpenditureFrom, filter.monthToDateExpenditureTo),
        between('resourceExpiry', filter.resourceExpiryBegin, filter.resourceExpiryEnd, FA, 'resourceExpiryAt'),
      ]
    : []
