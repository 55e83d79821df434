/** The vendor freezes vouchers: they pay nothing, and nobody takes them back (R-2022). */
import type { Context } from '../../../context'
import type { Transaction } from '../../../db'
import { once } from '../../../mutations'
import { notFound } from '../../../shared/errors'
import { VoucherEntity } from '../voucher.entity'
import { settle } from '../voucher.lifecycle'
import type { FreezeVouchersInput } from '../voucherFreeze.inputs'
import { checkItems, didAnything, eachItem } from './batch'
import { flip } from './freezing'

export const freezeVouchers = async (tx: Transaction, ctx: Context, input: FreezeVouchersInput) => {
  checkItems('ids', input.ids)
  const vouchers = await tx.lockMany(VoucherEntity, input.ids)
  const work = async () => {
    const items = await eachItem('ids', input.ids, async id => {
      const voucher = vouchers.get(id)
      if (!voucher) throw notFound('voucher')
      settle(voucher, tx.now, ctx.viewer)
      flip(voucher, 'freeze', ctx.viewer)
      await tx.save(voucher)
    })
    return { results: items.map(({ item, refusal }) => ({ id: item, refusal })) }
  }
  const { answer, replayed } = await once(tx, ctx, 'freezeVouchers', input, work, didAnything)
  return { ...answer, replayed }
}
