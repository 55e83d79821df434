/** What a payer chose, as it may be chosen: "yes" needs a list, "no" must not have one (R-PAY-1). */
import { invalidInput, UserError } from '../../../shared/errors'
import { PaymentVoucherType } from '../payment.enums'
import type { DiscountChoiceInput, PayOrderInput, VoucherChoiceInput } from '../payment.inputs'

/** The vendor takes at most three, whatever they are (R-2030). */
const mostVouchers = 3

const listFor = <T>(
  field: 'vouchers' | 'discounts',
  isUsed: boolean,
  list: readonly T[] | null | undefined,
  most: number,
): readonly T[] => {
  if (!isUsed && list) throw invalidInput(`"${field}" is given only when they are used`, field)
  if (isUsed && (!list || list.length === 0 || list.length > most)) throw invalidInput(most === 1 ? 'exactly one' : `1 to ${most}`, field)
  return list ?? []
}

export type Choice = { readonly vouchers: readonly VoucherChoiceInput[]; readonly discount: DiscountChoiceInput | null }

export const choiceOf = ({ useVouchers, vouchers: given, useDiscount, discounts }: PayOrderInput): Choice => {
  const vouchers = listFor('vouchers', useVouchers, given, mostVouchers)
  const repeated = vouchers.findIndex(({ id }, position) => vouchers.findIndex(other => other.id === id) !== position)
  if (repeated >= 0) throw invalidInput('an id is named twice', 'vouchers', String(repeated))
  const has = (type: PaymentVoucherType): boolean => vouchers.some(voucher => voucher.type === type)
  if (has(PaymentVoucherType.VOUCHER) && has(PaymentVoucherType.DISCOUNT_COUPON))
    throw new UserError('VOUCHER_WITH_DISCOUNT_COUPON', {}, ['vouchers'])
  const [discount = null] = listFor('discounts', useDiscount, discounts, 1)
  return { vouchers, discount }
}
