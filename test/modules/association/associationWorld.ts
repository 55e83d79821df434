/** Customers that can be asked as, and the mutations on their associations. */
import { RoleCode } from '../../../src/access/roles'
import type { New } from '../../../src/db'
import { CustomerEntity, type CustomerStandingEntity } from '../../../src/modules/customers'
import { MemberKind } from '../../../src/modules/members'
import { OrderEntity } from '../../../src/modules/orders'
import { later } from '../../../src/shared/time'
import { customerStandingRow } from '../../support/developmentRows'
import { orderRow } from '../../support/orderRows'
import { customerRow } from '../../support/rows'
import { verificationCodeFor } from '../../support/verification'
import { type DatabaseKind, openWorld, type World } from '../../support/world'

export type Problem = { code: string; field: string[] | null; upstreamCode: string | null; params: { name: string; value: string }[] }
export type Event = { id: string; type: string; status: string; fromType: string | null; toType: string | null; handledAt: string | null }
export type Outcome = {
  replayed: boolean
  event?: Event | null
  results?: { customerId: string; userErrors: Problem[] }[]
  verification: { operation: string } | null
  userErrors: Problem[]
}
export type Answered = Outcome | { refused: unknown[] }

const problem = 'code field upstreamCode params { name value }'
const eventFields = 'event { id type status initiator fromType toType reason comment customerId customerName createdAt handledAt }'

/** Calls a mutation as a persona. */
export const call = async (world: World, persona: string, name: string, input: object): Promise<Answered> => {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`
  const object = name === 'transferCustomers' ? `results { customerId userErrors { ${problem} } }` : eventFields
  const query = `mutation ($input: ${type}!) { ${name}(input: $input) { replayed ${object} verification { operation } userErrors { ${problem} } } }`
  const { data, errors } = await world.ask(persona, query, { input })
  return errors.length ? { refused: errors.map(({ extensions }) => extensions.code) } : (data?.[name] as Outcome)
}

let keys = 0
export const newKey = (): string => `key-${++keys}`

export const codesOf = async (answer: Promise<Answered>): Promise<string[]> =>
  ((await answer) as Outcome).userErrors.map(({ code }) => code)

/** What was done; anything in its way fails the test. */
export const done = async (answer: Promise<Answered>): Promise<Event> => {
  const outcome = await answer
  expect(outcome).toMatchObject({ userErrors: [] })
  const { event } = outcome as Outcome
  if (!event) throw new Error('no event')
  return event
}

const operation = 'HANDLE_PARTNER_ASSOCIATION_CHANGE'

/** The customer's answer with its code; a minute passes, as has to between two codes. */
export const decide = async (world: World, persona: string, id: string, decision: string, more: object = {}): Promise<Answered> => {
  world.now = later(world.now, 61_000)
  const code = await verificationCodeFor(world, persona, operation, [id])
  return call(world, persona, 'decideAssociationEvent', { idempotencyKey: newKey(), id, decision, ...more, verification: { code } })
}

let made = 0

/** A new customer of `ptn_sp`, looked after by `manager`, with the persona that it signs in as. */
export const newCustomer = async (world: World, given: Partial<New<CustomerEntity>> = {}): Promise<{ id: string; persona: string }> => {
  const persona = `customer${++made}`
  const id = `cus_n${made}`
  await world.add(CustomerEntity, customerRow({ partnerId: 'ptn_sp', managerId: 'mbr_manager', ...given, id } as never))
  await world.join(persona, { partnerId: null, kind: MemberKind.CUSTOMER, customerId: id, roles: [RoleCode.CUSTOMER] })
  await world.add(OrderEntity, orderRow({ id: `ord_n${made}`, partnerId: given.partnerId ?? 'ptn_sp', customerId: id }))
  return { id, persona }
}

/** What the vendor knows of a customer: nothing that would stand in the way, but for what is given. */
export const standingRow = (customerId: string, facts: Partial<CustomerStandingEntity>): New<CustomerStandingEntity> =>
  customerStandingRow({ id: customerId.replace('cus_', 'cst_'), customerId, ...facts })

export const part = (world: World, customerId: string, persona = 'admin', more: object = {}) =>
  call(world, persona, 'requestDisassociation', { idempotencyKey: newKey(), customerId, reason: 'no sales any more', ...more })
export const switchTo = (world: World, customerId: string, toType: string, persona = 'admin') =>
  call(world, persona, 'requestAssociationSwitch', { idempotencyKey: newKey(), customerId, toType, reason: 'pays itself' })
export const wantOut = (world: World, persona: string, more: object = {}) =>
  call(world, persona, 'requestDisassociationAsCustomer', { idempotencyKey: newKey(), reason: 'another partner', ...more })
export const handle = (world: World, id: string, decision: string, persona = 'admin', more: object = {}) =>
  call(world, persona, 'handleAssociationEvent', { idempotencyKey: newKey(), id, decision, ...more })
export const cancel = (world: World, id: string, persona = 'admin') => call(world, persona, 'cancelAssociationEvent', { id })

export const customerRowOf = async (world: World, id: string) => (await world.table('customer')).find(row => row.id === id)

export const openAssociationWorld = async (kind: DatabaseKind): Promise<World> => {
  const world = await openWorld(kind)
  await world.store.writer.query("UPDATE partner SET referral_enabled = 1 WHERE id = 'ptn_sp'")
  await world.join('carefulAdmin', { partnerId: 'ptn_sp', roles: [RoleCode.SYSTEM_ADMIN], verificationCodeEnabled: true })
  return world
}

/** Nothing is changed by a call that is refused. */
export const refusing =
  (world: World) =>
  async (work: () => Promise<Answered>, code: string, more: object = {}) => {
    const before = await world.contents()
    expect(await work()).toMatchObject({ event: null, userErrors: [{ code, ...more }] })
    expect(await world.contents()).toEqual(before)
  }
