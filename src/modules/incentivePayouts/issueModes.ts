/** Which way an incentive can be paid out, as data (R-PY-1, part 3 §6.1). */
import { shanghaiDate } from '../../shared/time'
import { AssociationType } from '../customers'
import type { IncentiveEntity } from '../incentives'
import type { PartnerEntity } from '../partners'
import { mayHold, VoucherQuotaKind } from '../vouchers'
import { IssueMode } from './payout.enums'

const { TO_VOUCHER_QUOTA, TO_ACCOUNT_OWED_INVOICE, TO_ACCOUNT, BANK_TRANSFER } = IssueMode

/** From this day on resale incentives are credited without an invoice, and never paid to a bank (C-8). */
const owedInvoiceSince = '2023-10-01'

const againstInvoice: readonly IssueMode[] = [TO_VOUCHER_QUOTA, TO_ACCOUNT, BANK_TRANSFER]
const withoutInvoice: readonly IssueMode[] = [TO_VOUCHER_QUOTA, TO_ACCOUNT_OWED_INVOICE]

type Generated = Pick<IncentiveEntity, 'associationType' | 'publicityStartAt' | 'createdAt'>

/** Generated is what was made public; incentives of no association type are treated as referral (INFERRED). */
const modesFor = ({ associationType, publicityStartAt, createdAt }: Generated): readonly IssueMode[] =>
  associationType === AssociationType.RESALE && shanghaiDate(publicityStartAt ?? createdAt) >= owedInvoiceSince
    ? withoutInvoice
    : againstInvoice

/** A quota only for a partner that can hold one: another would be promised what never comes. */
export const issueModesOf = (statement: Generated, { identities }: Pick<PartnerEntity, 'identities'>): readonly IssueMode[] =>
  modesFor(statement).filter(mode => mode !== TO_VOUCHER_QUOTA || mayHold(identities, VoucherQuotaKind.VOUCHER))

export const needsInvoice = (mode: IssueMode): boolean => mode === TO_ACCOUNT || mode === BANK_TRANSFER
