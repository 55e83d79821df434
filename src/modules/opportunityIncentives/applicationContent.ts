/** What an application says: checked, trimmed, and only the fields that were given. */
import { textOf } from '../../shared/contacts'
import { invalidInput, UserError } from '../../shared/errors'
import { type CurrencyCode, inputAmount, Money } from '../../shared/money'
import type { LocalDate } from '../../shared/time'
import { shownOf } from '../../shared/shown'
import type { SharedOpportunityEntity } from '../sharedOpportunities'
import type { OpportunityIncentiveApplicationEntity } from './application.entity'
import type { CreateOpportunityIncentiveInput } from './application.inputs'

type Given = Partial<
  Pick<
    CreateOpportunityIncentiveInput,
    'customerCloudAccount' | 'projectStartDate' | 'projectEndDate' | 'projectCloudScale' | 'estimatedAmount'
  >
>

export const emptyContent = {
  customerCloudAccount: null,
  projectStartDate: null,
  projectEndDate: null,
  projectCloudScale: null,
  estimatedAmount: null,
} as const

const moneyOf = (amount: string | null, currency: CurrencyCode, field: string): Money | null =>
  amount === null ? null : Money.of(inputAmount(amount, field), currency)

const blank = (text: string | null): boolean => text === null || shownOf(text) === ''

/** Absent stays absent; null and blank are nothing. */
export const contentOf = (input: Given, currency: CurrencyCode) => {
  const { customerCloudAccount: account, projectStartDate, projectEndDate, projectCloudScale: scale, estimatedAmount: estimate } = input
  return {
    ...(account === undefined ? {} : { customerCloudAccount: blank(account) ? null : textOf(account ?? '', 64, 'customerCloudAccount') }),
    ...(projectStartDate === undefined ? {} : { projectStartDate }),
    ...(projectEndDate === undefined ? {} : { projectEndDate }),
    ...(scale === undefined ? {} : { projectCloudScale: moneyOf(scale, currency, 'projectCloudScale') }),
    ...(estimate === undefined ? {} : { estimatedAmount: moneyOf(estimate, currency, 'estimatedAmount') }),
  }
}

type Period = { readonly projectStartDate?: LocalDate | null; readonly projectEndDate?: LocalDate | null }

export const refuseTurnedRound = ({ projectStartDate, projectEndDate }: Period): void => {
  if (projectStartDate && projectEndDate && projectEndDate < projectStartDate)
    throw invalidInput('it ends before it starts', 'projectEndDate')
}

/** At least one, each once, each in the opportunity (R-OI-1). */
export const offeringsAmong = (
  ids: readonly string[],
  { offeringIds }: Pick<SharedOpportunityEntity, 'offeringIds'>,
): readonly string[] => {
  if (ids.length === 0) throw new UserError('FIELD_REQUIRED', { name: 'offeringIds' }, ['offeringIds'])
  const odd = ids.findIndex((id, position) => !offeringIds.includes(id) || ids.indexOf(id) !== position)
  if (odd >= 0) throw invalidInput('not an offering of the opportunity, or named twice', 'offeringIds', String(odd))
  return ids
}

const needed = ['customerCloudAccount', 'projectStartDate', 'projectEndDate', 'projectCloudScale'] as const
export type Complete = OpportunityIncentiveApplicationEntity & {
  readonly [K in (typeof needed)[number]]: NonNullable<OpportunityIncentiveApplicationEntity[K]>
}

/** What cannot be left out of what is handed in. */
export const missingIn = (application: OpportunityIncentiveApplicationEntity): UserError[] =>
  needed.filter(name => application[name] === null).map(name => new UserError('FIELD_REQUIRED', { name }, [name]))
