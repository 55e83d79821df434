/** Makes the people who sign in: the personas, and enough colleagues that every partner is staffed. */
import type { PermissionKey } from '../access/permissions'
import { presetRoleId, RoleCode } from '../access/roles'
import { DEMO_ISSUER } from '../access/signIn'
import { MemberEntity, MemberKind, MemberRoleEntity, MemberStatus, RoleEntity } from '../modules/members'
import type { Instant } from '../shared/time'
import { day, later } from './moments'
import type { DemoPartner } from './partners'
import { personas, type PersonaSpec } from './personas'
import type { Random } from './random'
import { type Row, rowOf } from './rows'
import { emailOf, type Words } from './words'

export type DemoMember = {
  readonly id: string
  /** Whom the token names: a persona, or somebody nobody signs in as. */
  readonly subject: string
  readonly roles: readonly RoleCode[]
  readonly supervisor: DemoMember | null
  readonly isDisabled: boolean
  readonly joinedAt: Instant
}

/** Who works for a partner. */
export type Staff = {
  readonly all: readonly DemoMember[]
  readonly admin: DemoMember
  /** Customer managers that are there today. */
  readonly managers: readonly DemoMember[]
  /** One that has left: only in the history of customers. */
  readonly formerManager: DemoMember
  readonly finance: DemoMember
  readonly operations: DemoMember
}

const { SYSTEM_ADMIN, CUSTOMER_MANAGER, CUSTOMER_MANAGER_SUPERVISOR, SA_SPECIALIST, FINANCE, OPERATIONS, CUSTOM } = RoleCode

const holding = (members: readonly DemoMember[], role: RoleCode): DemoMember | undefined =>
  // A second role makes a persona, not the one whose duty it is.
  members.find(({ roles, isDisabled }) => roles.length === 1 && roles[0] === role && !isDisabled)

/** What a partner made itself: roles other than the preset ones say in their row what they permit. */
const assistantKeys: readonly PermissionKey[] = ['partner.view', 'customer.view', 'order.view']
const customRoleId = ({ id }: DemoPartner): string => `rol_${id.slice(4)}-1`

export const customRoleRow = (partner: DemoPartner): Row =>
  rowOf(RoleEntity, {
    id: customRoleId(partner),
    partnerId: partner.id,
    code: CUSTOM,
    name: '销售助理',
    description: 'Looks after customers and their orders.',
    permissionKeys: assistantKeys,
    version: 1,
  })

const customersPerManager = 60
const fewestManagers = 3

export class People {
  constructor(
    private readonly words: Words,
    private readonly random: Random,
  ) {}

  /** The persona with this name, as the member that signs in. */
  persona(name: string, joinedAt: Instant, supervisor: DemoMember | null = null): DemoMember {
    const found = personas.find(persona => persona.name === name)
    if (!found) throw new Error(`no persona is called ${name}`)
    return this.member(found.name, found.roles, joinedAt, supervisor)
  }

  staffOf(partner: DemoPartner, customers: number): Staff {
    const joinedAt = later(partner.joinedAt, day)
    const members: DemoMember[] = []
    const ofPartner: PersonaSpec[] = personas.filter(({ at }) => at === partner.key)
    for (const { name, supervisor } of ofPartner.toSorted((a, b) => Number(Boolean(a.supervisor)) - Number(Boolean(b.supervisor))))
      members.push(this.persona(name, joinedAt, members.find(({ subject }) => subject === supervisor) ?? null))

    const ensure = (role: RoleCode, abbreviation: string): DemoMember => {
      const there = holding(members, role)
      if (there) return there
      const hired = this.colleague(partner, abbreviation, [role], joinedAt)
      members.push(hired)
      return hired
    }
    const admin = ensure(SYSTEM_ADMIN, 'admin')
    const supervisor = ensure(CUSTOMER_MANAGER_SUPERVISOR, 'lead')
    const finance = ensure(FINANCE, 'finance')
    const operations = ensure(OPERATIONS, 'ops')
    ensure(SA_SPECIALIST, 'sa')

    const isManager = ({ roles }: DemoMember): boolean => roles.includes(CUSTOMER_MANAGER)
    const wanted = Math.max(fewestManagers, Math.round(customers / customersPerManager))
    while (members.filter(isManager).length < wanted) {
      const isOfTeam = members.filter(isManager).length % 2 === 0
      members.push(this.colleague(partner, 'cm', [CUSTOMER_MANAGER], joinedAt, isOfTeam ? supervisor : null))
    }
    const managers = members.filter(isManager)
    const formerManager = { ...this.colleague(partner, 'cm', [CUSTOMER_MANAGER], joinedAt), isDisabled: true }
    return { all: [...members, formerManager], admin, managers, formerManager, finance, operations }
  }

  memberRows(member: DemoMember, partner: DemoPartner | null, customerId: string | null = null): Row[] {
    const { id, subject, roles, joinedAt } = member
    const kind = partner ? MemberKind.PARTNER : customerId ? MemberKind.CUSTOMER : roles.length ? MemberKind.VENDOR : MemberKind.PERSON
    const partnerId = partner?.id ?? null
    return [
      rowOf(MemberEntity, {
        id,
        kind,
        partnerId,
        customerId,
        issuer: DEMO_ISSUER,
        subject,
        accountName: subject,
        displayName: this.words.person(),
        mobilePhone: this.words.mobile(),
        email: emailOf(subject),
        isPartnerAdmin: partner !== null && roles.includes(SYSTEM_ADMIN),
        supervisorId: member.supervisor?.id ?? null,
        status: member.isDisabled ? MemberStatus.DISABLED : MemberStatus.ACTIVE,
        verificationCodeEnabled: false,
        mustChangePassword: false,
        qualificationUnderReview: member.subject === 'sp-manager-operations',
        createdAt: joinedAt,
        updatedAt: joinedAt,
        version: 1,
      }),
      ...roles.map(role =>
        rowOf(MemberRoleEntity, {
          id: `mrl_${id.slice(4)}-${role.toLowerCase().replaceAll('_', '-')}`,
          memberId: id,
          roleId: role === CUSTOM && partner ? customRoleId(partner) : presetRoleId(role),
          partnerId,
        }),
      ),
    ]
  }

  private colleague(
    partner: DemoPartner,
    abbreviation: string,
    roles: readonly RoleCode[],
    joinedAt: Instant,
    supervisor: DemoMember | null = null,
  ): DemoMember {
    return this.member(this.words.unique(`${partner.login}_${abbreviation}`), roles, joinedAt, supervisor)
  }

  private member(subject: string, roles: readonly RoleCode[], joinedAt: Instant, supervisor: DemoMember | null): DemoMember {
    return { id: this.random.id('mbr', joinedAt), subject, roles, supervisor, isDisabled: false, joinedAt }
  }
}
