/** Makes the whitelists of government partners: a first one with some of their customers, and the one that counts with all but the latest. */
import { PartnerIdentity } from '../access/roles'
import { AssociationType } from '../modules/customers'
import { VoucherWhitelistEntity, VoucherWhitelistEntryEntity } from '../modules/vouchers'
import type { Instant } from '../shared/time'
import type { DemoCustomer, Employed } from './customers'
import { day, earlier } from './moments'
import { is } from './partners'
import type { Random } from './random'
import { type Row, rowOf } from './rows'

const mostCustomers = 200

export class Whitelists {
  constructor(
    private readonly random: Random,
    private readonly now: Instant,
  ) {}

  *rows(employed: readonly Employed[], customers: readonly (readonly DemoCustomer[])[]): Generator<Row> {
    for (const [index, each] of employed.entries()) {
      if (!is(each.partner, PartnerIdentity.GOVERNMENT)) continue
      const resale = (customers[index] ?? []).filter(({ associationType }) => associationType === AssociationType.RESALE)
      const own = resale.slice(0, mostCustomers)
      yield* this.version(each, 1, own.slice(0, Math.ceil(own.length / 2)), earlier(this.now, 200 * day))
      yield* this.version(each, 2, own.length > 2 ? own.slice(0, -1) : own, earlier(this.now, 20 * day))
    }
  }

  private *version({ partner, staff }: Employed, number: number, customers: readonly DemoCustomer[], importedAt: Instant): Generator<Row> {
    if (customers.length === 0) return
    const id = this.random.id('vwl', importedAt)
    const head = { id, partnerId: partner.id, number, importedAt, importedById: staff.operations.id }
    yield rowOf(VoucherWhitelistEntity, { ...head, customerCount: customers.length })
    for (const { id: customerId } of customers)
      yield rowOf(VoucherWhitelistEntryEntity, {
        id: this.random.id('vwe', importedAt),
        whitelistId: id,
        partnerId: partner.id,
        customerId,
      })
  }
}
