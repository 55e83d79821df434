/** The words of the tests about developing customers: what is sent, and what is read of the answers. */
import { valueAt } from '../../support/answers'
import { freshMobile } from '../../support/developmentRows'
import type { World } from '../../support/world'

export type Result = {
  position: number
  reportedCustomer: { id: string; status: string; validUntil: string | null } | null
  invitation: { id: string; status: string; expiresAt: string } | null
  userErrors: { code: string; field: string[] | null; upstreamCode: string | null; message: string }[]
}
export type Batch = {
  replayed: boolean
  results: Result[]
  userErrors: { code: string; field: string[] | null; upstreamCode: string | null }[]
}

const batch = `replayed userErrors { code field upstreamCode } results {
  position
  reportedCustomer { id status validUntil }
  invitation { id status expiresAt }
  userErrors { code field upstreamCode message }
}`

let keys = 0
export const freshKey = (): string => `key-${++keys}`

let companies = 0
export type Report = {
  customerFullName: string
  mobilePhone: string
  email?: string | null
  contactName?: string | null
  customerType?: string
}
/** A company that nobody has heard of. */
export const company = (given: Partial<Report> = {}): Report => ({
  customerFullName: `新客户${++companies}有限公司`,
  mobilePhone: freshMobile(),
  email: `new${companies}@example.com`,
  ...given,
})

type Input = Record<string, unknown>

/** Runs one of the mutations that answer item by item. */
export const inBatch = async (world: World, persona: string, operation: string, input: Input): Promise<Batch> => {
  const type = `${operation[0]?.toUpperCase()}${operation.slice(1)}Input`
  const query = `mutation ($input: ${type}!) { ${operation}(input: $input) { ${batch} } }`
  return valueAt(await world.ask(persona, query, { input }), operation)
}

export const report = (world: World, persona: string, customers: Report[], more: Input = {}): Promise<Batch> =>
  inBatch(world, persona, 'reportCustomers', { idempotencyKey: freshKey(), customers, ...more })
export const reportAgain = (world: World, persona: string, ids: string[]): Promise<Batch> =>
  inBatch(world, persona, 'reportCustomersAgain', { idempotencyKey: freshKey(), ids })
export const review = (
  world: World,
  ids: string[],
  decision = 'APPROVE',
  remark: string | null = 'said so',
  persona = 'vendorAdmin',
): Promise<Batch> => inBatch(world, persona, 'reviewReportedCustomers', { ids, decision, remark })
export const invite = (world: World, persona: string, ids: string[], more: Input = {}): Promise<Batch> =>
  inBatch(world, persona, 'inviteReportedCustomers', { idempotencyKey: freshKey(), ids, ...more })

/** Codes by item, or the code of a call that was refused as a whole. */
export const codesOf = ({ results, userErrors }: Batch): (string | null)[] =>
  userErrors.length ? userErrors.map(({ code }) => code) : results.map(result => result.userErrors[0]?.code ?? null)

export const idsOf = ({ results }: Batch): string[] =>
  results.flatMap(({ reportedCustomer }) => (reportedCustomer ? [reportedCustomer.id] : []))

export const setEmail = async (
  world: World,
  persona: string,
  input: Input,
): Promise<{ userErrors: { code: string }[]; reportedCustomer: { version: number } | null }> =>
  valueAt(
    await world.ask(
      persona,
      'mutation ($input: SetReportedCustomerEmailInput!) { setReportedCustomerEmail(input: $input) { reportedCustomer { version } userErrors { code } } }',
      { input },
    ),
    'setReportedCustomerEmail',
  )

export type Accepted = {
  replayed: boolean
  customer: { id: string; label: string | null; associationType: string; associatedAt: string; agreementVersion: string | null } | null
  userErrors: { code: string; message: string; upstreamCode: string | null; params: { name: string; value: string }[] }[]
}

export const acceptance =
  'mutation ($input: AcceptCustomerInvitationInput!) { acceptCustomerInvitation(input: $input) { replayed customer { id label associationType associatedAt agreementVersion } userErrors { code message upstreamCode params { name value } } } }'

export const accept = async (world: World, persona: string, code: string, acceptNotices = true): Promise<Accepted> =>
  valueAt(await world.ask(persona, acceptance, { input: { code, acceptNotices } }), 'acceptCustomerInvitation')

/** The code in the link of the newest e-mail that went to this address. */
export const mailedCode = async (world: World, address: string): Promise<string> => {
  await world.runJob('deliverMessages')
  const mail = world.sent.filter(({ to }) => to === address).at(-1)
  return decodeURIComponent(/#code=(\S+)/.exec(mail?.text ?? '')?.[1] ?? '')
}

export type Link = {
  link: string | null
  qrContent: string | null
  invitationLink: { id: string; tag: string; expiresAt: string } | null
  userErrors: { code: string }[]
}

export const createLink = async (world: World, persona: string, input: Input = {}): Promise<Link> =>
  valueAt(
    await world.ask(
      persona,
      'mutation ($input: CreateInvitationLinkInput!) { createInvitationLink(input: $input) { link qrContent invitationLink { id tag expiresAt } userErrors { code } } }',
      { input },
    ),
    'createInvitationLink',
  )

export const codeOf = ({ link }: Link): string => decodeURIComponent(/#code=(\S+)/.exec(link ?? '')?.[1] ?? '')
