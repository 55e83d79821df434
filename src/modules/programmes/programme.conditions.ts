/** What keeps an account from joining the solution-provider programme: everything at once, each with its way out (R-PLAN-1). */
import { PartnerIdentity } from '../../access/roles'
import type { Database, Transaction } from '../../db'
import { anyOf, cond, equals, isIn, not } from '../../shared/conditions'
import { AccountEntity, AccountOwner, AccountType } from '../accounts'
import { type PartnerEntity, PartnerStatus, ProgrammeCode, ProgrammeEntity, ProgrammeStatus, RealNameStatus } from '../partners'
import { PartnerStandingEntity } from './partnerStanding.entity'
import { ProgrammeCondition } from './programmes.enums'

/** With the rights of the system: facts count, whoever may read them. */
type Reader = Pick<Database | Transaction, 'rows'>

/** What is looked at of the account itself. */
export const checkedColumns = ['id', 'companyId', 'status', 'identities', 'realNameStatus', 'email', 'masterId'] as const
type Applicant = Pick<PartnerEntity, (typeof checkedColumns)[number]>

/** Who is joining is as good as in. */
const joinedOrJoining = isIn('status', [ProgrammeStatus.REVIEWING, ProgrammeStatus.ACTIVE])
const distribution = [ProgrammeCode.DISTRIBUTION_MASTER, ProgrammeCode.DISTRIBUTION_CLOUD_RESELLER]
const distributing = [PartnerIdentity.MASTER_RESELLER, PartnerIdentity.CLOUD_RESELLER]

/** R-PAR-2: one account of a company at most. */
const isCompanyIn = async (system: Reader, { id, companyId }: Applicant): Promise<boolean> => {
  const own = equals('partnerId', id)
  const siblings = companyId ? [cond`row.partnerId IN ( SELECT id FROM partner WHERE company_id = ${companyId} )`] : []
  const found = system
    .rows(ProgrammeEntity)
    .where(equals('code', ProgrammeCode.SOLUTION_PROVIDER), joinedOrJoining, anyOf(own, ...siblings))
  return (await found.count()) > 0
}

/** R-PLAN-2, the reverse of what keeps a solution provider from distribution. */
const isDistributing = async (system: Reader, { id, identities, masterId }: Applicant): Promise<boolean> => {
  if (masterId !== null || identities.some(identity => distributing.includes(identity))) return true
  return (await system.rows(ProgrammeEntity).where(equals('partnerId', id), isIn('code', distribution), joinedOrJoining).count()) > 0
}

/** Personal data is compared where it lies. */
const isContactTaken = async (system: Reader, { id }: Applicant): Promise<boolean> => {
  const same = cond`row.partnerId IN ( SELECT other.id FROM partner other JOIN partner me ON me.id = ${id} AND other.id <> me.id
    AND ( other.email = me.email OR other.mobile_phone = me.mobile_phone ) )`
  const found = system.rows(ProgrammeEntity).where(equals('code', ProgrammeCode.SOLUTION_PROVIDER), joinedOrJoining, same)
  return (await found.where(not(equals('partnerId', id))).count()) > 0
}

const moneyOf = async (system: Reader, { id }: Applicant) => {
  const accounts = await system
    .rows(AccountEntity)
    .where(equals('holderId', id), equals('owner', AccountOwner.PARTNER), isIn('type', [AccountType.BALANCE, AccountType.CREDIT]))
    .many(['type', 'amount', 'creditAmount', 'debtAmount', 'currency'])
  return {
    owes: accounts.some(({ debtAmount }) => debtAmount.units > 0n),
    hasBalance: accounts.some(({ type, amount }) => type === AccountType.BALANCE && amount.units > 0n),
    hasCredit: accounts.some(({ type, amount, creditAmount }) => type === AccountType.CREDIT && (creditAmount?.units ?? amount.units) > 0n),
  }
}

/** All that fails, in the order in which it is told. */
export const failuresOf = async (system: Reader, applicant: Applicant): Promise<ProgrammeCondition[]> => {
  const standing = await system.rows(PartnerStandingEntity).where(equals('partnerId', applicant.id)).one('all')
  const money = await moneyOf(system, applicant)
  const fails: Record<ProgrammeCondition, boolean> = {
    PARTNER_IN_ARREARS: money.owes,
    TOP_UP_BALANCE_LEFT: money.hasBalance,
    OPEN_RESOURCES: standing?.hasOpenResources ?? false,
    INVOICEABLE_AMOUNT_LEFT: standing?.hasInvoiceableAmount ?? false,
    POST_PAYMENT_ENABLED: standing?.postPaymentEnabled ?? false,
    COMPANY_IN_PROGRAMME: await isCompanyIn(system, applicant),
    VENDOR_SIGN_IN_MISSING: standing?.lacksVendorSignIn ?? false,
    CONTACT_IN_PROGRAMME: await isContactTaken(system, applicant),
    DISTRIBUTION_JOINED: await isDistributing(system, applicant),
    IS_SUB_CUSTOMER: standing?.isSubCustomer ?? false,
    ACCOUNT_NOT_NORMAL: applicant.status !== PartnerStatus.NORMAL,
    CREDIT_ACCOUNT_OPEN: money.hasCredit,
    IN_ENTERPRISE: standing?.isEnterpriseAccount ?? false,
    REAL_NAME_NOT_VERIFIED: applicant.realNameStatus !== RealNameStatus.VERIFIED,
    EMAIL_NOT_BOUND: applicant.email === null,
    PARTNER_REPORTED_BY_VENDOR: standing?.isReportedByVendor ?? false,
  }
  return Object.values(ProgrammeCondition).filter(condition => fails[condition])
}
