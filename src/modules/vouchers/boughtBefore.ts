/** For vouchers that pay the first order of a service only: which services their customer has bought before. */
import type { Database } from '../../db'
import { cond, equals, isIn } from '../../shared/conditions'
import { OrderEntity } from '../orders'
import { firstOrderInService } from './redemption'
import type { VoucherEntity } from './voucher.entity'

type Asking = Pick<VoucherEntity, 'useLimits'>
type Ordered = {
  readonly order: Pick<OrderEntity, 'serviceTypeCode'>
  readonly lines: readonly { readonly line: { readonly serviceTypeCode: string | null } }[]
}

/** Not asked unless one of the vouchers wants to know. */
export const boughtBefore = async (
  door: Pick<Database, 'rows'>,
  customerId: string,
  vouchers: readonly Asking[],
  dues: readonly Ordered[],
): Promise<ReadonlySet<string>> => {
  if (!vouchers.some(({ useLimits }) => useLimits.some(({ key }) => key === firstOrderInService))) return new Set()
  const codes = dues.flatMap(({ order, lines }) => [order.serviceTypeCode, ...lines.map(({ line }) => line.serviceTypeCode)])
  const known = [...new Set(codes.filter(code => code !== null))]
  const paid = door.rows(OrderEntity).where(equals('customerId', customerId), cond`row.paidAt IS NOT NULL`, isIn('serviceTypeCode', known))
  return new Set((await paid.countPer('serviceTypeCode')).keys())
}
