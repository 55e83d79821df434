/** An account: what a partner or a customer can spend, and the vendor's side of every movement. */
import { RoleCode } from '../../access/roles'
import { aboutMyCustomers, byCustomer, byPartner, type Visibility, VisibleBy } from '../../access/visibility'
import { holds } from '../../access/viewer'
import { Balance, Check, Code, Currency, Entity, Id, IdOf, Index, Instant, Text, Version, Whole } from '../../db'
import { allOf, anyOf, cond, equals } from '../../shared/conditions'
import type { CurrencyCode, Money } from '../../shared/money'
import { AccountOwner, type AccountType } from './account.enums'

const { PARTNER, CUSTOMER } = AccountOwner

/**
 * The partner's own accounts for every role that its default permissions give them to, whichever customers it sees; customers' accounts as
 * everything about customers (R-2010). The vendor's side is nobody's to see, nor is what a customer holds of its own: no partner put that there (R-2105).
 */
export const byHolder: Visibility = viewer => {
  const mine = viewer.kind === 'MEMBER' ? byPartner(viewer) : byCustomer(viewer)
  if (!mine) return null
  const mineOnly = viewer.kind === 'MEMBER' ? aboutMyCustomers(viewer) : null
  const ofCustomers = equals('owner', CUSTOMER)
  const shown = [
    ...(holds(viewer, 'partnerAccount.view') ? [equals('owner', PARTNER)] : []),
    ...(holds(viewer, 'account.view') ? [mineOnly ? allOf(ofCustomers, mineOnly) : ofCustomers] : []),
  ]
  if (shown.length === 0) return null
  return { ...mine, where: mine.where ? allOf(mine.where, anyOf(...shown)) : allOf(anyOf(...shown), cond`row.partnerId IS NOT NULL`) }
}

@VisibleBy(byHolder, null, { vendor: [RoleCode.VENDOR_FINANCE], throughMaster: true })
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
