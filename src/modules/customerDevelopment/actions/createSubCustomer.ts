/** Registers the account of a new customer, which is the partner's for resale from its first moment (part 1 §3.4, R-AT-1). */
import { systemViewer } from '../../../access/viewer'
import type { Context } from '../../../context'
import { isDuplicate, Overtaken, type Transaction } from '../../../db'
import { once } from '../../../mutations'
import { equals } from '../../../shared/conditions'
import { invalidInput, resellerNotFound, UserError } from '../../../shared/errors'
import { newId } from '../../../shared/ids'
import { Money } from '../../../shared/money'
import { AssociationType, AuthorizationState, CustomerAssociated, CustomerEntity, CustomerType, FrozenState } from '../../customers'
import { isAtHome, PartnerEntity, RealNameStatus } from '../../partners'
import { useCodeOf } from '../../verification'
import { accountNameOf } from '../accountName'
import { mobileOf } from '../../../shared/contacts'
import { CustomerRegistrationEntity } from '../customerRegistration.entity'
import type { CreateSubCustomerInput } from '../development.inputs'
import { holdersOfMobile } from '../exclusivity'
import { lockDeveloper } from '../mayDevelop'
import { checkPassword, hashOfPassword } from '../password'
import {
  accountsWithMobile,
  isAccountNameTaken,
  isExternalAccountTaken,
  mostAccountsPerMobile,
  ownAccountsWithMobile,
} from '../registrations'

const countryCode = '0086'
const registering = systemViewer('registering a customer')

const givenMobile = ({ mobilePhone }: CreateSubCustomerInput): string | null => (mobilePhone ? mobileOf(mobilePhone, 'mobilePhone') : null)

/** R-CRE-2: whose number it is has agreed. */
export const registration = useCodeOf<CreateSubCustomerInput>('CUSTOMER_REGISTRATION', input => {
  const mobile = givenMobile(input)
  return mobile ? { mobile, code: input.verificationCode } : null
})

/** R-CRE-1: a master registers for its resellers. */
const ownerOf = async (tx: Transaction, { viewer }: Context, indirectPartnerId: string | null | undefined): Promise<string | null> => {
  if (isAtHome(indirectPartnerId, viewer)) return viewer.partnerId
  const reseller = await tx
    .rows(PartnerEntity)
    .where(equals('id', indirectPartnerId ?? ''))
    .one(['id', 'masterId'])
  if (!reseller || reseller.masterId !== viewer.partnerId) throw resellerNotFound('indirectPartnerId')
  return reseller.id
}

const checkLength = (text: string, most: number, field: string): string => {
  const trimmed = text.trim()
  if (trimmed.length === 0 || trimmed.length > most) throw invalidInput(`1 to ${most} characters`, field)
  return trimmed
}

/** R-DEV-1 holds for accounts that are made, too. */
const refuseReported = async (tx: Transaction, partnerId: string, mobile: string): Promise<void> => {
  const holders = await holdersOfMobile(tx, mobile)
  if (holders.some(holder => holder.partnerId === null)) throw new UserError('REPORTED_BY_VENDOR', {}, ['mobilePhone'])
  if (holders.some(holder => holder.partnerId !== partnerId)) throw new UserError('ASSOCIATION_NOT_GRANTED', {}, ['mobilePhone'])
}

const refuseTakenMobile = async (tx: Transaction, partnerId: string, mobile: string): Promise<void> => {
  if (await ownAccountsWithMobile(tx, partnerId, mobile)) throw new UserError('MOBILE_TAKEN', {}, ['mobilePhone'])
  if ((await accountsWithMobile(tx, mobile)) >= mostAccountsPerMobile)
    throw new UserError('MOBILE_OVER_QUOTA', { most: mostAccountsPerMobile }, ['mobilePhone'])
  await refuseReported(tx, partnerId, mobile)
}

type Account = {
  readonly partnerId: string
  readonly name: string
  readonly mobile: string | null
  readonly type: string
  readonly key: string
}

const insertCustomer = (system: Transaction, { partnerId, name, mobile, type, key }: Account): Promise<string> =>
  system.insert(CustomerEntity, {
    id: newId('cus'),
    partnerId,
    managerId: null,
    accountName: name,
    customerName: null,
    associationType: AssociationType.RESALE,
    associatedAt: system.now,
    label: null,
    mobilePhone: mobile,
    countryCode: mobile && countryCode,
    email: null,
    realNameStatus: RealNameStatus.NOT_VERIFIED,
    customerType: CustomerType.NONE,
    frozenState: FrozenState.NONE,
    frozenBy: null,
    frozenReason: null,
    frozenAt: null,
    level: null,
    externalAccountId: key,
    externalAccountType: type,
    currency: 'CNY',
    monthToDateExpenditure: Money.zero('CNY'),
    resourceExpiryAt: null,
    commonExpiryDay: null,
    agreementVersion: null,
    onBehalfAuthorization: AuthorizationState.NONE,
    createdAt: system.now,
    updatedAt: system.now,
    version: 1,
  })

export const createSubCustomer = async (tx: Transaction, ctx: Context, input: CreateSubCustomerInput) => {
  const type = checkLength(input.externalAccountType, 64, 'externalAccountType')
  const key = checkLength(input.externalAccountId, 128, 'externalAccountId')
  const name = accountNameOf(input.accountName)
  const mobile = givenMobile(input)
  if (input.password) checkPassword(input.password, name, mobile)
  const passwordHash = input.password ? await hashOfPassword(input.password) : null
  const partner = await lockDeveloper(tx, await ownerOf(tx, ctx, input.indirectPartnerId))
  if (partner.isTest) throw new UserError('TEST_PARTNER')

  const work = async () => {
    if (await isExternalAccountTaken(tx, partner.id, type, key)) throw new UserError('EXTERNAL_ACCOUNT_TAKEN', {}, ['externalAccountId'])
    if (await isAccountNameTaken(tx, name)) throw new UserError('ACCOUNT_NAME_TAKEN', {}, ['accountName'])
    // The code first: who cannot show that the number's owner agrees learns nothing about the number.
    await registration.confirm(tx, ctx, input)
    if (mobile) await refuseTakenMobile(tx, partner.id, mobile)
    const system = tx.asSystem(registering)
    const customerId = await insertCustomer(system, { partnerId: partner.id, name, mobile, type, key })
    const row = {
      id: newId('crg'),
      partnerId: partner.id,
      customerId,
      accountName: name,
      externalAccountType: type,
      externalAccountId: key,
      passwordHash,
      closeMarketingMessages: input.closeMarketingMessages,
      createdAt: ctx.now,
    }
    // Appended, not inserted: nothing of it is for the audit trail.
    await system.append(CustomerRegistrationEntity, row).catch((error: unknown) => {
      throw isDuplicate(error) ? new Overtaken() : error
    })
    await tx.announce(new CustomerAssociated(customerId, partner.id, AssociationType.RESALE, 'PARTNER'))
    return { customerId }
  }
  // What is remembered of a call tells nothing of its password; another code is no other call.
  const remembered = { ...input, password: undefined, verificationCode: undefined }
  const { answer, replayed } = await once(tx, ctx, 'createSubCustomer', remembered, work)
  return { ...answer, replayed, indirectPartnerId: input.indirectPartnerId ?? null }
}
