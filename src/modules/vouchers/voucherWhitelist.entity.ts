/** The customers to whom a government partner may issue: each import is a new version, and the latest counts (R-2059). */
import { RoleCode } from '../../access/roles'
import { byPartner, VisibleBy } from '../../access/visibility'
import { Entity, Id, IdOf, Index, Instant, Whole } from '../../db'

@VisibleBy(byPartner, 'voucherWhitelist.view', { vendor: [RoleCode.VENDOR_FINANCE] })
@Index('ix_voucher_whitelist_partner', ['partnerId', 'importedAt', 'id'])
@Index('ix_voucher_whitelist_imported', ['importedAt', 'id'])
@Index('ux_voucher_whitelist_number', ['partnerId', 'number'], { unique: true })
@Entity('voucher_whitelist')
export class VoucherWhitelistEntity {
  @Id() id!: string
  @IdOf() partnerId!: string
  /** Counts up within the partner. */
  @Whole() number!: number
  @Whole() customerCount!: number
  @Instant() importedAt!: string
  @IdOf() importedById!: string
}

@VisibleBy(byPartner, 'voucherWhitelist.view', { vendor: [RoleCode.VENDOR_FINANCE] })
@Index('ux_voucher_whitelist_entry_customer', ['whitelistId', 'customerId'], { unique: true })
@Entity('voucher_whitelist_entry')
export class VoucherWhitelistEntryEntity {
  @Id() id!: string
  @IdOf() whitelistId!: string
  @IdOf() partnerId!: string
  @IdOf() customerId!: string
}
