/** Which way an incentive can be paid out, as data (R-PY-1, part 3 §6.1). */
import { shanghaiDate } from '../../shared/time'
import { AssociationType } from '../customers'
import type { IncentiveEntity } from '../incentives'
import { IssueMode } from './payout.enums'

const { TO_VOUCHER_QUOTA, TO_ACCOUNT_OWED_INVOICE, TO_ACCOUNT, BANK_TRANSFER } = IssueMode

/** From this day on resale incentives are credited without an invoice, and never paid to a bank (C-8). */
const owedInvoiceSince = '2023-10-01'

const againstInvoice: readonly IssueMode[] = [TO_VOUCHER_QUOTA, TO_ACCOUNT, BANK_TRANSFER]
const withoutInvoice: readonly IssueMode[] = [TO_VOUCHER_QUOTA, TO_ACCOUNT_OWED_INVOICE]

/** Generated is what was made public; incentives of no association type are treated as referral (INFERRED). */
export const issueModesOf = ({
  associationType,
  publicityStartAt,
  createdAt,
}: Pick<IncentiveEntity, 'associationType' | 'publicityStartAt' | 'createdAt'>): readonly IssueMode[] =>
  associationType === AssociationType.RESALE && shanghaiDate(publicityStartAt ?? createdAt) >= owedInvoiceSince
    ? withoutInvoice
    : againstInvoice

export const needsInvoice = (mode: IssueMode): boolean => mode === TO_ACCOUNT || mode === BANK_TRANSFER
