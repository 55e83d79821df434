/** An account: what a partner or a customer can spend, and the vendor's side of every movement. */
import { RoleCode } from '../../access/roles'
import { byCustomer, type Visibility, VisibleBy } from '../../access/visibility'
import { holds } from '../../access/viewer'
import { Balance, Check, Code, Currency, Entity, Id, IdOf, Index, Instant, Text, Version, Whole } from '../../db'
import { allOf, cond, type Condition, equals, isIn } from '../../shared/conditions'
import type { CurrencyCode, Money } from '../../shared/money'
import { AccountOwner, type AccountType } from './account.enums'

const { PARTNER, CUSTOMER } = AccountOwner

/**
 * Customers' accounts as everything about customers; the partner's own for those who may look into its money. The vendor's side is nobody's to see,
 * nor is what a customer holds of its own: no partner put that there (R-2105).
 */
export const byHolder: Visibility = viewer => {
  const narrowing = byCustomer(viewer)
  if (!narrowing) return null
  const shown: Condition = holds(viewer, 'partnerAccount.view') ? isIn('owner', [PARTNER, CUSTOMER]) : equals('owner', CUSTOMER)
  return { ...narrowing, where: narrowing.where ? allOf(narrowing.where, shown) : allOf(shown, cond`row.partnerId IS NOT NULL`) }
}

@VisibleBy(byHolder, 'account.view', { vendor: [RoleCode.VENDOR_FINANCE], throughMaster: true })
@Index('ux_account_purse', ['purse'], { unique: true })
@Index('ix_account_holder', ['holderId', 'id'])
@Index('ix_account_customer', ['customerId', 'id'])
@Check('ck_account_amount', "owner = 'CLEARING' OR amount >= designated_amount")
@Check('ck_account_designated', 'designated_amount >= 0')
@Check('ck_account_debt', 'debt_amount >= 0')
@Entity('account')
export class AccountEntity {
  @Id() id!: string
  /** Its owner, holder, partner, type and currency in one: there is one account of each. */
  @Text(255) purse!: string
  @Code() owner!: AccountOwner
  /** The partner or the customer whose account it is; on the vendor's side the partner that it trades with. */
  @IdOf() holderId!: string
  /** Whose money it is: the partner's that allocated it; null where a customer holds its own. */
  @IdOf({ nullable: true }) partnerId!: string | null
  @IdOf({ nullable: true }) customerId!: string | null
  @Code() type!: AccountType
  /** What it holds, what is earmarked included; of a credit account what is still free. */
  @Balance() amount!: Money
  /** Earmarked: spent on what it is meant for, and on nothing else (专款专用). */
  @Balance() designatedAmount!: Money
  /** The credit line; on credit accounts only. */
  @Balance({ nullable: true }) creditAmount!: Money | null
  /** What a customer owes. */
  @Balance() debtAmount!: Money
  @Currency() currency!: CurrencyCode
  /** How many entries it has: the next one is numbered one higher. */
  @Whole() entryCount!: number
  @Instant() createdAt!: string
  @Instant() updatedAt!: string
  @Version() version!: number
}
