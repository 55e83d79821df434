/** The small world with one partner of each kind, members whose switch is on and off, and something sensitive to do. */
import { PartnerIdentity, RoleCode } from '../../../src/access/roles'
import { systemViewer } from '../../../src/access/viewer'
import type { Context } from '../../../src/context'
import { Database, type Transaction } from '../../../src/db'
import { CustomerEntity } from '../../../src/modules/customers'
import { PartnerEntity } from '../../../src/modules/partners'
import { type Guarded, sensitive, type SensitiveOperation, type VerificationInput } from '../../../src/modules/verification'
import { once, type Payload, perform } from '../../../src/mutations'
import { UserError } from '../../../src/shared/errors'
import { later } from '../../../src/shared/time'
import { valueAt } from '../../support/answers'
import { linkTo } from '../../support/asking'
import { partnerRow } from '../../support/rows'
import { type DatabaseKind, openWorld, type World } from '../../support/world'

const { GOVERNMENT, SOLUTION_PROVIDER, MASTER_RESELLER, CLOUD_RESELLER, SERVICE } = PartnerIdentity

/** Persona → the identities of its partner. Each comes twice: `spOn` with the switch on, `spOff` with it off. */
export const sides: Readonly<Record<string, readonly PartnerIdentity[]>> = {
  gov: [GOVERNMENT],
  sp: [SOLUTION_PROVIDER],
  master: [MASTER_RESELLER],
  reseller: [CLOUD_RESELLER],
  service: [SERVICE],
  spAndGov: [SOLUTION_PROVIDER, GOVERNMENT],
}

export const openVerificationWorld = async (kind: DatabaseKind): Promise<World> => {
  const world = await openWorld(kind)
  for (const [name, identities] of Object.entries(sides)) {
    const partnerId = `ptn_of-${name}`
    await world.add(PartnerEntity, partnerRow({ id: partnerId, identities: [...identities] }))
    const person = { partnerId, roles: [RoleCode.OPERATIONS, RoleCode.FINANCE] }
    await world.join(`${name}On`, { ...person, verificationCodeEnabled: true })
    await world.join(`${name}Off`, person)
  }
  return world
}

export const contextOf = async (world: World, persona: string): Promise<Context> => {
  const viewer = await world.viewer(persona)
  const { now, sender } = world
  return {
    viewer,
    db: new Database(world.store, viewer, { now, subscriptions: [] }),
    now,
    language: 'en',
    requestId: 'a test',
    sender,
    linkTo,
  }
}

export type Act = { idempotencyKey: string; targetIds: string[]; verification?: VerificationInput | null; isRefused?: boolean }

/** How often the sensitive thing was done. */
export const timesDone = async (world: World): Promise<number> =>
  Number((await world.table('customer')).find(({ id }) => id === 'cus_x2')?.label) || 0

const doing =
  (confirm: Guarded<Act>['confirm']) =>
  async (tx: Transaction, ctx: Context, input: Act): Promise<{ replayed: boolean }> => {
    const system = tx.asSystem(systemViewer('a test'))
    const customer = await system.lock(CustomerEntity, 'cus_x2')
    const { replayed } = await once(tx, ctx, 'act', input, async () => {
      await confirm(tx, ctx, input)
      if (input.isRefused) throw new UserError('NOT_ASSIGNED')
      customer.label = String((Number(customer.label) || 0) + 1)
      await system.save(customer)
      return {}
    })
    return { replayed }
  }

let keys = 0
export const newKey = (): string => `act-${++keys}`

const guarded = new Map<SensitiveOperation, Guarded<Act>>()
export const guardOf = (operation: SensitiveOperation): Guarded<Act> => {
  const known = guarded.get(operation) ?? sensitive<Act>(operation, ({ targetIds }) => targetIds)
  guarded.set(operation, known)
  return known
}

type Given = { targetIds?: string[]; code?: string | null; idempotencyKey?: string; isRefused?: boolean; ctx?: Context }

/** Does something that is this operation. */
export const act = async (
  world: World,
  persona: string,
  operation: SensitiveOperation,
  { targetIds = ['cus_x2'], code = null, idempotencyKey = newKey(), isRefused = false, ctx }: Given = {},
): Promise<Payload> => {
  const { before, confirm } = guardOf(operation)
  const input: Act = { idempotencyKey, targetIds, isRefused, ...(code === null ? {} : { verification: { code } }) }
  return perform(ctx ?? (await contextOf(world, persona)), 'act', input, doing(confirm), { before })
}

/** `DONE`, `REPLAYED`, or why not. */
export const outcomeOf = ({ replayed, userErrors }: Pick<Payload, 'replayed' | 'userErrors'>): string =>
  userErrors[0]?.code ?? (replayed ? 'REPLAYED' : 'DONE')

export const requesting = `mutation ($input: RequestVerificationCodeInput!) {
  requestVerificationCode(input: $input) {
    channel destination { masked canReveal } expiresAt replayed verification { operation }
    userErrors { code field upstreamCode message params { name value } }
  }
}`
export type Requested = {
  channel: string | null
  destination: { masked: string; canReveal: boolean } | null
  expiresAt: string | null
  userErrors: Payload['userErrors']
}

export const request = async (world: World, persona: string, input: object): Promise<Requested> =>
  valueAt(await world.ask(persona, requesting, { input: { targetIds: ['cus_x2'], channel: 'SMS', ...input } }), 'requestVerificationCode')

export const minute = 60_000
export const pass = (world: World, ms: number): void => {
  world.now = later(world.now, ms)
}

/** A code that is not this one. */
export const wrong = (code: string, by = 1): string => String((Number(code) + by) % 1_000_000).padStart(6, '0')
