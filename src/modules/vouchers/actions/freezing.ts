/** What freezing and unfreezing share: an attribute flips beside the state, in any state but the last (api §7). */
import type { Viewer } from '../../../access/viewer'
import { invalidState } from '../../../shared/errors'
import type { VoucherEntity } from '../voucher.entity'
import { voucherLifecycle } from '../voucher.lifecycle'

/** Twice the same is a move outside the life cycle, too. */
export const flip = (voucher: VoucherEntity, verb: 'freeze' | 'unfreeze', viewer: Viewer): void => {
  voucherLifecycle.move(voucher, verb, viewer)
  if (voucher.isFrozen === (verb === 'freeze')) {
    throw voucher.isFrozen ? invalidState('FROZEN', ['unfreeze']) : invalidState(voucher.status, ['freeze'])
  }
  voucher.isFrozen = !voucher.isFrozen
}
