/** What is said about an opportunity: checked, trimmed, and only the fields that were given. */
import type { Transaction } from '../../db'
import { companyKeyOf } from '../../shared/companyKey'
import { equals, isIn } from '../../shared/conditions'
import { emailOf, mobileOf, nameOf, textOf } from '../../shared/contacts'
import { invalidInput, notFound, UserError } from '../../shared/errors'
import { type CurrencyCode, inputAmount, Money } from '../../shared/money'
import { shownOf } from '../../shared/shown'
import { OfferingEntity } from './offering.entity'
import type { SharedOpportunityEntity } from './sharedOpportunity.entity'
import type { UpdateSharedOpportunityInput } from './sharedOpportunity.inputs'

export type GivenContent = Omit<UpdateSharedOpportunityInput, 'id' | 'expectedVersion'>

/** The site's currency. */
export const currency: CurrencyCode = 'CNY'

const mostOfferings = 20

/** Nothing is known but its name and its customer. */
export const emptyContent = {
  customerCloudAccount: null,
  customerContactName: null,
  customerContactTitle: null,
  customerContactPhone: null,
  customerContactEmail: null,
  customerConsent: false,
  industry: null,
  province: null,
  city: null,
  budgetAmount: null,
  decisionMaker: null,
  need: null,
  purchasePlan: null,
  description: null,
  expectedCloudRevenue: null,
  expectedSignDate: null,
  offeringIds: [],
  supportRequests: [],
} as const

type Given<T> = T | null | undefined

/** Absent stays absent; null and blank are nothing. */
const optional = (text: Given<string>, read: (text: string) => string): Given<string> =>
  text === undefined ? undefined : text === null || shownOf(text) === '' ? null : read(text)

const longTextOf =
  (most: number, field: string) =>
  (text: string): string => {
    const trimmed = shownOf(text.normalize('NFC'))
    if ([...trimmed].length > most) throw invalidInput(`at most ${most} characters`, field)
    return trimmed
  }

const moneyOf = (amount: Given<string>, field: string): Given<Money> =>
  typeof amount === 'string' ? Money.of(inputAmount(amount, field), currency) : amount

const companyOf = (name: Given<string>) => {
  if (typeof name !== 'string') return {}
  const customerCompanyName = nameOf(name, 256, 'customerCompanyName')
  return { customerCompanyName, companyKey: companyKeyOf(customerCompanyName) }
}

/** Each once, and such as there are. */
const offeringsOf = async (tx: Transaction, ids: Given<readonly string[]>): Promise<readonly string[] | undefined> => {
  if (ids === undefined) return undefined
  const wanted = ids ?? []
  if (wanted.length > mostOfferings) throw invalidInput(`at most ${mostOfferings} offerings`, 'offeringIds')
  const known = await tx.rows(OfferingEntity).where(isIn('id', wanted), equals('isActive', 1)).many(['id'])
  for (const [position, id] of wanted.entries()) {
    if (!known.some(offering => offering.id === id)) throw notFound('Offering', 'offeringIds', String(position))
    if (wanted.indexOf(id) !== position) throw invalidInput('an offering is named twice', 'offeringIds', String(position))
  }
  return wanted
}

export const contentOf = async (tx: Transaction, input: GivenContent) => {
  const short = (
    field: 'customerContactTitle' | 'industry' | 'province' | 'city' | 'decisionMaker' | 'customerCloudAccount' | 'customerContactName',
  ) => optional(input[field], text => textOf(text, 64, field))
  const long = (field: 'need' | 'purchasePlan' | 'description') => optional(input[field], longTextOf(2000, field))
  const content = {
    name: typeof input.name === 'string' ? nameOf(input.name, 100, 'name') : undefined,
    ...companyOf(input.customerCompanyName),
    customerCloudAccount: short('customerCloudAccount'),
    customerContactName: short('customerContactName'),
    customerContactTitle: short('customerContactTitle'),
    customerContactPhone: optional(input.customerContactPhone, text => mobileOf(text, 'customerContactPhone')),
    customerContactEmail: optional(input.customerContactEmail, text => emailOf(text, 256, 'customerContactEmail')),
    customerConsent: input.customerConsent === undefined ? undefined : input.customerConsent === true,
    industry: short('industry'),
    province: short('province'),
    city: short('city'),
    budgetAmount: moneyOf(input.budgetAmount, 'budgetAmount'),
    decisionMaker: short('decisionMaker'),
    need: long('need'),
    purchasePlan: long('purchasePlan'),
    description: long('description'),
    expectedCloudRevenue: moneyOf(input.expectedCloudRevenue, 'expectedCloudRevenue'),
    expectedSignDate: input.expectedSignDate,
    offeringIds: await offeringsOf(tx, input.offeringIds),
    supportRequests: input.supportRequests === undefined ? undefined : (input.supportRequests ?? []),
  }
  return Object.fromEntries(Object.entries(content).filter(([, value]) => value !== undefined)) as Partial<typeof content>
}

/** R-OP-8: what may change once it is verified; all else says who and what it is. */
const unlocked = ['expectedCloudRevenue', 'expectedSignDate', 'budgetAmount', 'offeringIds', 'supportRequests'] as const

export const refuseLocked = (input: GivenContent): void => {
  const given = Object.entries(input).filter(([, value]) => value !== undefined)
  const locked = given.map(([name]) => name).find(name => !['id', 'expectedVersion', ...unlocked].includes(name))
  if (locked) throw new UserError('FIELD_LOCKED', { name: locked }, [locked])
}

/** R-OP-3: what has to be there before the vendor looks at it; one way to reach the contact is enough. */
const needed = [
  'customerContactName',
  'industry',
  'province',
  'city',
  'budgetAmount',
  'decisionMaker',
  'need',
  'purchasePlan',
  'description',
  'expectedCloudRevenue',
  'expectedSignDate',
] as const

export const missingIn = (opportunity: SharedOpportunityEntity): UserError[] => {
  const missing: string[] = needed.filter(name => opportunity[name] === null)
  if (!opportunity.customerContactPhone && !opportunity.customerContactEmail) missing.push('customerContactPhone')
  return missing.map(name => new UserError('FIELD_REQUIRED', { name }, [name]))
}
