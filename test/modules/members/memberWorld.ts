/** The small world with an organisation that changes: a partner on two paths, people without a partner, and the words of these tests. */
import { PartnerIdentity, RoleCode } from '../../../src/access/roles'
import { MemberKind } from '../../../src/modules/members'
import { PartnerEntity } from '../../../src/modules/partners'
import { partnerRow } from '../../support/rows'
import { type DatabaseKind, openWorld, type World } from '../../support/world'

export type UserError = { code: string; field: string[] | null; message: string; params: { name: string; value: string }[] }
export type Row = Record<string, unknown> & { id: string; version: number }
export type Payload = {
  replayed: boolean
  userErrors: UserError[]
  member?: Row | null
  role?: Row | null
  memberInvitation?: Row | null
  companyName?: string | null
  deletedId?: string | null
  results?: { id?: string; memberInvitation: Row | null; userErrors: UserError[] }[]
}

const member = `member { id accountName status version isPartnerAdmin mustChangePassword hasSignIn kind verificationCodeEnabled availableActions
  displayName { masked } mobilePhone { masked } email { masked } supervisor { id } roles { id code } partner { id } }`
const role = 'role { id code name description kind isImmutable memberCount version permissions { key isDefault } }'
const invitation = `memberInvitation { id status inviteeBy inviteeValue { masked } sentAt expiresAt boundAt unboundAt path evidence appliedAt
  reviewedAt reviewComment confirmedMonth cancellationReason cancellationAttachment cancellationRequestedAt version availableActions
  entitlements isConfirmationDue member { id } invitedBy { id } }`

const answered = {
  createRole: role,
  updateRole: role,
  deleteRole: 'deletedId',
  createMember: member,
  updateMember: member,
  disableMember: member,
  enableMember: member,
  assignRoles: member,
  inviteMembers: `results { ${invitation} userErrors { code field message params { name value } } }`,
  resendMemberInvitation: invitation,
  acceptMemberInvitation: `companyName ${invitation}`,
  unbindMember: invitation,
  applyForSpecialist: `results { id ${invitation} userErrors { code field message params { name value } } }`,
  confirmSpecialistData: `results { id ${invitation} userErrors { code field message params { name value } } }`,
  reviewSpecialistApplication: invitation,
  requestSpecialistCancellation: invitation,
  reviewSpecialistCancellation: invitation,
  cancelSpecialistByVendor: invitation,
}
export type MutationName = keyof typeof answered
export const mutationNames = Object.keys(answered) as MutationName[]

export const documentOf = (name: MutationName): string =>
  `mutation($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) {
    replayed ${answered[name]} userErrors { code field message params { name value } } } }`

let keys = 0
/** A key that nobody has used. */
export const newKey = (): string => `key-${++keys}`

export type MemberWorld = World & {
  /** What a mutation answers; anything in `errors` fails the test. */
  perform(persona: string, name: MutationName, input: object): Promise<Payload>
  /** The same, where nothing may be refused. */
  done(persona: string, name: MutationName, input: object): Promise<Payload>
  /** The user errors of a refused call, which must have left every table as it was. */
  refused(persona: string, name: MutationName, input: object): Promise<string[]>
  /** Every code that a call is refused with, as a user error or as an error of the request. */
  codes(persona: string, name: MutationName, input: object): Promise<string[]>
  /** A row as it is stored. */
  stored(table: string, id: string): Promise<Record<string, unknown>>
  /** The roles that a member holds, as they are stored. */
  rolesOf(memberId: string): Promise<string[]>
}

const person = (email: string, mobilePhone: string) => ({ partnerId: null, kind: MemberKind.PERSON, roles: [], email, mobilePhone })

export const openMemberWorld = async (kind: DatabaseKind): Promise<MemberWorld> => {
  const world = await openWorld(kind)
  const identities = [PartnerIdentity.SOLUTION_PROVIDER, PartnerIdentity.SERVICE, PartnerIdentity.DX_CONSULTING_SI]
  await world.add(PartnerEntity, partnerRow({ id: 'ptn_dx', identities, companyName: 'Path company' }))
  await world.add(PartnerEntity, partnerRow({ id: 'ptn_school', identities: [PartnerIdentity.LEARNING] }))
  await world.join('dxAdmin', { partnerId: 'ptn_dx', roles: [RoleCode.SYSTEM_ADMIN] })
  await world.join('dxManager', { partnerId: 'ptn_dx', roles: [RoleCode.CUSTOMER_MANAGER], email: 'dx.manager@example.com' })
  await world.join('schoolAdmin', { partnerId: 'ptn_school', roles: [RoleCode.SYSTEM_ADMIN] })
  await world.join('person', person('person@example.com', '13900000001'))
  await world.join('other', person('other@example.com', '13900000002'))
  await world.join('twin1', person('twins@example.com', '13900000003'))
  await world.join('twin2', person('twins@example.com', '13900000003'))

  const perform: MemberWorld['perform'] = async (persona, name, input) => {
    const { data, errors } = await world.ask(persona, documentOf(name), { input })
    expect(errors).toEqual([])
    return (data as Record<string, Payload>)[name] as Payload
  }
  const codes: MemberWorld['codes'] = async (persona, name, input) => {
    const { data, errors } = await world.ask(persona, documentOf(name), { input })
    const payload = data?.[name] as Payload | undefined
    return [...errors.map(({ extensions }) => String(extensions?.code)), ...(payload?.userErrors.map(({ code }) => code) ?? [])]
  }
  // What `openWorld` returns is asked for its clock, so it is added to and not copied.
  return Object.assign(world, {
    perform,
    codes,
    done: async (persona: string, name: MutationName, input: object) => {
      const payload = await perform(persona, name, input)
      expect([...payload.userErrors, ...(payload.results ?? []).flatMap(({ userErrors }) => userErrors)]).toEqual([])
      return payload
    },
    refused: async (persona: string, name: MutationName, input: object) => {
      const before = await world.contents()
      const { userErrors } = await perform(persona, name, input)
      expect(await world.contents()).toEqual(before)
      return userErrors.map(({ code }) => code)
    },
    stored: async (table: string, id: string) => (await world.table(table)).find(row => row.id === id) ?? {},
    rolesOf: async (memberId: string) =>
      (await world.table('member_role'))
        .filter(row => row.member_id === memberId)
        .map(row => String(row.role_id))
        .sort(),
  })
}
