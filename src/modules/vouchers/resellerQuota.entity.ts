/** A quota of a cloud reseller as its master sees it: the same rows as `VoucherQuotaEntity`, through a door for those who cut them (R-2065). */
import { RoleCode } from '../../access/roles'
import { cutFromMine, VisibleBy } from '../../access/visibility'
import { Entity } from '../../db'
import { VoucherQuotaEntity } from './voucherQuota.entity'

/** To read with only: who may see a reseller's quota must not issue vouchers from it. */
@VisibleBy(cutFromMine, 'voucherQuota.viewIssued', { vendor: [RoleCode.VENDOR_FINANCE] })
@Entity('voucher_quota')
export class ResellerQuotaEntity extends VoucherQuotaEntity {}
