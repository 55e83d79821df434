/** The small world with candidates for two masters, and the words to become a cloud reseller with. */
import { PartnerIdentity, RoleCode } from '../../../src/access/roles'
import { MemberRoleEntity, RoleEntity } from '../../../src/modules/members'
import { PartnerEntity } from '../../../src/modules/partners'
import { customRoleRow } from '../../support/organisation'
import { partnerRow } from '../../support/rows'
import { type DatabaseKind, openWorld, type World } from '../../support/world'

const { SYSTEM_ADMIN, OPERATIONS, FINANCE } = RoleCode
const { SERVICE, MASTER_RESELLER } = PartnerIdentity

/** `ptn_candidate` may become the reseller of `ptn_master` or of `ptn_master2`; each test adds the candidates that it spends. */
export const openResellerWorld = async (kind: DatabaseKind): Promise<World> => {
  const world = await openWorld(kind)
  await world.add(
    PartnerEntity,
    partnerRow({ id: 'ptn_candidate', identities: [SERVICE], companyName: '候选伙伴 candidate' }),
    partnerRow({ id: 'ptn_master2', identities: [MASTER_RESELLER], companyName: 'Second master' }),
  )
  await world.join('masterOperations', { partnerId: 'ptn_master', roles: [OPERATIONS] })
  await world.join('masterFinance', { partnerId: 'ptn_master', roles: [FINANCE] })
  await world.join('master2Admin', { partnerId: 'ptn_master2', roles: [SYSTEM_ADMIN] })
  await world.join('candidateAdmin', { partnerId: 'ptn_candidate', roles: [SYSTEM_ADMIN] })
  await world.join('candidateOperations', { partnerId: 'ptn_candidate', roles: [OPERATIONS] })
  await world.add(
    RoleEntity,
    customRoleRow('rol_candidate-1', 'ptn_candidate', ['partner.view', 'reseller.apply', 'resellerApplication.view']),
  )
  await world.join('candidateCustom', { partnerId: 'ptn_candidate', roles: [] })
  await world.add(MemberRoleEntity, {
    id: 'mrl_candidate',
    memberId: 'mbr_candidateCustom',
    roleId: 'rol_candidate-1',
    partnerId: 'ptn_candidate',
  })
  return world
}

export type Payload = {
  readonly replayed: boolean
  readonly userErrors: readonly {
    code: string
    field: string[] | null
    upstreamCode: string | null
    params: { name: string; value: string }[]
  }[]
}
export type Refused = { readonly refused: readonly unknown[] }

const errors = 'replayed userErrors { code field upstreamCode params { name value } }'
const selections = {
  inviteIndirectPartner: `invitation { id name status sentAt expiresAt email { masked canReveal } invitedBy { id } } ${errors}`,
  applyAsCloudReseller: `application { id status masterName companyName remark contactName { masked } mobilePhone { masked } email { masked } availableActions } ${errors}`,
  reviewResellerApplications: `results { id application { status reviewComment reviewedAt candidate { id } reviewedBy { id } availableActions } userErrors { code field upstreamCode params { name value } } } ${errors}`,
  assignResellerManager: `indirectPartner { id manager { id } managerAssignments { nodes { startedAt endedAt manager { id } assignedBy { id } } } } ${errors}`,
  unassignResellerManager: `indirectPartner { id manager { id } } ${errors}`,
  acceptResellerNotice: `partner { id customerNoticeAcceptedAt entrustmentNoticeAcceptedAt } ${errors}`,
  revokeResellerNotice: `partner { id customerNoticeAcceptedAt entrustmentNoticeAcceptedAt } ${errors}`,
} as const
const inputs: Partial<Record<keyof typeof selections, string>> = {
  acceptResellerNotice: 'AcceptResellerNoticeInput',
  revokeResellerNotice: 'RevokeResellerNoticeInput',
}

let keys = 0
export const newKey = (): string => `key-${++keys}`

/** Calls a mutation as a persona; a key is made up where none is given. */
export const calling =
  (world: World) =>
  async <T extends object>(
    persona: string | null,
    name: keyof typeof selections,
    input: Record<string, unknown>,
  ): Promise<(Payload & T) | Refused> => {
    const type = inputs[name] ?? `${name[0]?.toUpperCase()}${name.slice(1)}Input`
    const withKey = inputs[name] ? input : { idempotencyKey: newKey(), ...input }
    const { data, errors: refused } = await world.ask(
      persona,
      `mutation ($input: ${type}!) { ${name}(input: $input) { ${selections[name]} } }`,
      {
        input: withKey,
      },
    )
    return refused.length ? { refused: refused.map(({ extensions }) => extensions.code) } : (data?.[name] as Payload & T)
  }

/** The code in the link of the message that was posted last. */
export const lastCode = async (world: World): Promise<string> => {
  const messages = await world.table('outgoing_message')
  return decodeURIComponent(/#code=(\S+)/.exec(String(messages.at(-1)?.text))?.[1] ?? '')
}

/** What a refusal must not do. */
export const unchanged = async <T>(world: World, work: () => Promise<T>): Promise<T> => {
  const before = await world.contents()
  const answer = await work()
  expect(await world.contents()).toEqual(before)
  return answer
}
