/** Sets frozen resale customers free again: the mirror of freezing, and it names what it lifts (R-FRZ-1). */
import type { Context } from '../../../context'
import type { Transaction } from '../../../db'
import { equals } from '../../../shared/conditions'
import { UserError } from '../../../shared/errors'
import { type ActingIn, PartnerEntity, PartnerStatus } from '../../partners'
import { FreezeType } from '../customer.enums'
import type { FreezeCustomersInput } from '../customerBatch.inputs'
import { unfreezing } from '../customerFreeze.lifecycle'
import { eachFrozen, move } from './freeze'

/** A frozen partner may set accounts free, but not resources (R-PAR-6). */
const checkPartner = async (tx: Transaction, partnerId: string | null): Promise<void> => {
  const partner = partnerId && (await tx.rows(PartnerEntity).where(equals('id', partnerId)).one(['status']))
  if (partner && partner.status === PartnerStatus.FROZEN) throw new UserError('RESOURCES_STAY_FROZEN')
}

export const unfreezeCustomers = (acting: ActingIn) => (tx: Transaction, ctx: Context, input: FreezeCustomersInput) =>
  eachFrozen('unfreezeCustomers', acting, tx, ctx, input, async (customer, reason, within) => {
    move(customer, unfreezing[input.type], ctx.viewer)
    if (input.type === FreezeType.ACCOUNT_AND_RESOURCE) await checkPartner(within, within.viewer.partnerId)
    customer.frozenBy = null
    customer.frozenReason = null
    customer.frozenAt = null
    // No column keeps why a customer was set free: the audit row does.
    tx.changes.push({ id: customer.id, before: {}, after: { unfreezeReason: reason } })
  })
