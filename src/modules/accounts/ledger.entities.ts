/** The ledger: what moved between two accounts, and what that made of each. Rows are only added. */
import { RoleCode } from '../../access/roles'
import { toNobody, VisibleBy } from '../../access/visibility'
import { Balance, Check, Code, Currency, Entity, Id, IdOf, Index, Instant, Whole } from '../../db'
import type { CurrencyCode, Money } from '../../shared/money'
import { byHolder } from './account.entity'
import type { AccountOwner, LedgerTransferKind } from './account.enums'

/** One movement, with two legs that sum to zero. The unique index is the second net below "an order is paid once". */
@VisibleBy(toNobody, null)
@Index('ux_ledger_transfer', ['refId', 'kind', 'fromAccountId', 'toAccountId'], { unique: true })
@Check('ck_ledger_transfer_amount', 'amount > 0 AND from_account_id <> to_account_id')
@Entity('ledger_transfer')
export class LedgerTransferEntity {
  @Id() id!: string
  @Code() kind!: LedgerTransferKind
  /** What it was about, such as an order. */
  @IdOf() refId!: string
  @IdOf() fromAccountId!: string
  @IdOf() toAccountId!: string
  @IdOf({ nullable: true }) partnerId!: string | null
  @IdOf({ nullable: true }) customerId!: string | null
  @Balance() amount!: Money
  @Currency() currency!: CurrencyCode
  @Instant() occurredAt!: string
  @IdOf() memberId!: string
}

/** One leg, with what it was for and who is at the other end, so that an account's history is read in one go. */
@VisibleBy(byHolder, 'accountChange.view', { vendor: [RoleCode.VENDOR_FINANCE], throughMaster: true })
@Index('ux_ledger_entry_number', ['accountId', 'number'], { unique: true })
@Index('ix_ledger_entry_transfer', ['transferId', 'id'])
@Entity('ledger_entry')
export class LedgerEntryEntity {
  @Id() id!: string
  @IdOf() transferId!: string
  @IdOf() accountId!: string
  /** Of the transfer. */
  @Code() kind!: LedgerTransferKind
  /** Of the transfer: the order, the record or the account that it was about. */
  @IdOf() refId!: string
  /** The customer at the other end, if it is one. */
  @IdOf({ nullable: true }) counterCustomerId!: string | null
  /** The partner at the other end, if it is one. */
  @IdOf({ nullable: true }) counterPartnerId!: string | null
  /** The account's entries in their order, from 1 without a gap. */
  @Whole() number!: number
  @Code() owner!: AccountOwner
  @IdOf({ nullable: true }) partnerId!: string | null
  @IdOf({ nullable: true }) customerId!: string | null
  /** Above zero what came in, below what went out. */
  @Balance() amount!: Money
  /** balanceAfter(n) = balanceAfter(n − 1) + amount(n) (R-2109). */
  @Balance() balanceAfter!: Money
  @Currency() currency!: CurrencyCode
  @Instant() occurredAt!: string
}
