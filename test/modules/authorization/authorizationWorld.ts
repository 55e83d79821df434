/** Asking for, granting and using authorisations in the small world: `customer` is cus_1, `resellersCustomer` is cus_r1. */
import { RoleCode } from '../../../src/access/roles'
import { CustomerEntity } from '../../../src/modules/customers'
import { MemberKind } from '../../../src/modules/members'
import { later } from '../../../src/shared/time'
import { customerRow } from '../../support/rows'
import { verificationCodeFor } from '../../support/verification'
import { type DatabaseKind, openWorld, type World } from '../../support/world'

export type Outcome = {
  customer?: { id: string; onBehalfAuthorization: string } | null
  session?: { id: string; status: string; expiresAt: string; endedAt: string | null } | null
  reseller?: { onBehalfRightGrantedAt: string | null } | null
  verification: { operation: string; channels: { channel: string }[] } | null
  userErrors: { code: string; field: string[] | null; upstreamCode: string | null; params: { name: string; value: string }[] }[]
}
export type Answered = Outcome | { refused: unknown[] }

const objects: Record<string, string> = {
  requestCustomerAuthorization: 'customer { id onBehalfAuthorization }',
  grantAuthorization: 'customer { id onBehalfAuthorization }',
  rejectAuthorization: 'customer { id onBehalfAuthorization }',
  revokeAuthorization: 'customer { id onBehalfAuthorization }',
  publishAgreement: 'agreement { id version associationType content publishedAt }',
  signAgreement: 'customer { id agreementVersion }',
  grantOnBehalfRight: 'reseller { onBehalfRightGrantedAt }',
  revokeOnBehalfRight: 'reseller { onBehalfRightGrantedAt }',
  beginOnBehalfSession: 'session { id status expiresAt endedAt }',
  endOnBehalfSession: 'session { id status expiresAt endedAt }',
}

const common = 'verification { operation channels { channel } } userErrors { code field upstreamCode params { name value } }'

/** Calls a mutation as a persona. */
export const call = async (world: World, persona: string, name: string, input: object): Promise<Answered> => {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`
  const query = `mutation ($input: ${type}!) { ${name}(input: $input) { ${objects[name]} ${common} } }`
  const { data, errors } = await world.ask(persona, query, { input })
  return errors.length ? { refused: errors.map(({ extensions }) => extensions.code) } : (data?.[name] as Outcome)
}

const operation = 'GRANT_OR_REVOKE_ON_BEHALF_AUTH'

/** A minute passes: so long has to lie between two codes. */
export const withCode = async (world: World, persona: string, name: string, input: object = {}): Promise<Answered> => {
  world.now = later(world.now, 61_000)
  return call(world, persona, name, { ...input, verification: { code: await verificationCodeFor(world, persona, operation, []) } })
}

export const granting = { acceptAuthorizationLetter: true }

export const stateOf = async (world: World, customerId: string): Promise<unknown> =>
  (await world.table('customer')).find(({ id }) => id === customerId)?.on_behalf_authorization

export const openAuthorizationWorld = async (kind: DatabaseKind): Promise<World> => {
  const world = await openWorld(kind)
  await world.join('resellersCustomer', { partnerId: null, kind: MemberKind.CUSTOMER, customerId: 'cus_r1', roles: [RoleCode.CUSTOMER] })
  return world
}

/** A new resale customer of `ptn_sp`, looked after by `manager`. */
export const newCustomer = async (world: World, id: string, given: Partial<Parameters<typeof customerRow>[0]> = {}): Promise<string> => {
  await world.add(CustomerEntity, customerRow({ partnerId: 'ptn_sp', managerId: 'mbr_manager', ...given, id }))
  return id
}
