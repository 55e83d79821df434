/** Passing money on and taking it back, in tests. */
import { AccountType, ofCustomer, ofPartner } from '../../../src/modules/accounts'
import { fund, held } from '../../support/accountRows'
import { valueAt } from '../../support/answers'
import type { World } from '../../support/world'

const { BALANCE, GRANTABLE } = AccountType

export type Told = { code: string; field: string[] | null; upstreamCode: string | null; params: { name: string; value: string }[] }
export type Record = {
  id: string
  customerId: string | null
  operationType: string
  accountType: string
  amount: { amount: string }
  transId: string
  memo: string | null
}
export type Result = { customerId: string; transId: string | null; record: Record | null; userErrors: Told[] }
export type Allocated = { replayed: boolean; results: Result[]; userErrors: Told[]; verification: { operation: string } | null }
export type Adjusted = { replayed: boolean; transId: string | null; record: Record | null; userErrors: Told[]; verification: object | null }

const told = 'code field upstreamCode params { name value }'
const record = 'record { id customerId operationType accountType amount { amount } transId memo }'
const payload = `replayed verification { operation } userErrors { ${told} }`

export const allocating = `mutation ($input: AllocateToCustomersInput!) {
  allocateToCustomers(input: $input) { ${payload} results { customerId transId ${record} userErrors { ${told} } } }
}`
const documentOf = (name: string): string => {
  const input = `${name[0]?.toUpperCase()}${name.slice(1)}Input`
  return `mutation ($input: ${input}!) { ${name}(input: $input) { ${payload} transId ${record} } }`
}

let keys = 0
const keyed = (input: object): object => ({ idempotencyKey: `adjustment-${++keys}`, ...input })

export const allocate = async (world: World, persona: string, items: object[], more: object = {}): Promise<Allocated> =>
  valueAt<Allocated>(await world.ask(persona, allocating, { input: keyed({ items, ...more }) }), 'allocateToCustomers')

export type Single = 'reclaimFromCustomer' | 'allocateToReseller' | 'reclaimFromReseller'

export const askSingle = (world: World, persona: string, name: Single, input: object) =>
  world.ask(persona, documentOf(name), { input: keyed(input) })

export const adjust = async (world: World, persona: string, name: Single, input: object): Promise<Adjusted> =>
  valueAt<Adjusted>(await askSingle(world, persona, name, input), name)

export const cashOf = (partnerId: string) => ofPartner(partnerId, BALANCE, 'CNY')
export const limitOf = (partnerId: string) => ofPartner(partnerId, GRANTABLE, 'CNY')
export const given = (customerId: string, partnerId = 'ptn_sp', type = BALANCE) => ofCustomer(customerId, partnerId, type, 'CNY')

/** What a partner holds and may grant, and what these customers were given. */
export const standing = async (world: World, partnerId: string, ...customerIds: string[]): Promise<string[]> =>
  Promise.all([cashOf(partnerId), limitOf(partnerId), ...customerIds.map(id => given(id, partnerId))].map(purse => held(world, purse)))

export const endow = async (world: World, partnerId: string, cash: string, limit?: string): Promise<void> => {
  await fund(world, cashOf(partnerId), cash)
  if (limit) await fund(world, limitOf(partnerId), limit)
}
