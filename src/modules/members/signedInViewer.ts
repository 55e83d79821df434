/** From a verified identity to a viewer: membership, roles and permissions come from our database, never from the token. */
import { LRUCache } from 'lru-cache'
import { permissionsOfMainAccount } from '../../access/permissions'
import { RoleCode, scopeOf, vendorRoles } from '../../access/roles'
import { systemViewer, type Viewer } from '../../access/viewer'
import { Database, type Store } from '../../db'
import { equals, isIn } from '../../shared/conditions'
import { type Clock, type Instant, later } from '../../shared/time'
import { PartnerEntity, PartnerStatus } from '../partners'
import { MemberEntity } from './member.entity'
import { MemberKind, MemberStatus } from './member.enums'
import { keysOf } from './permissionsOfRole'
import { MemberRoleEntity, RoleEntity } from './role.entity'

type Identity = { readonly issuer: string; readonly subject: string }

/** A disabled member or a lost role takes effect within this time. */
const freshForMs = 60_000
const mostKept = 10_000

const kinds = {
  [MemberKind.PARTNER]: 'MEMBER',
  [MemberKind.VENDOR]: 'VENDOR',
  [MemberKind.CUSTOMER]: 'CUSTOMER',
  [MemberKind.PERSON]: 'PERSON',
} as const

/** A role counts on its own side only: one of the vendor's, or of another partner, opens nothing to a partner's member. */
const countsFor = ({ kind, partnerId }: MemberEntity, role: RoleEntity): boolean => {
  if (kind === MemberKind.CUSTOMER) return role.code === RoleCode.CUSTOMER
  if (kind === MemberKind.VENDOR) return vendorRoles.includes(role.code)
  if (kind === MemberKind.PERSON) return false
  const isOurs = role.partnerId === null || role.partnerId === partnerId
  return isOurs && role.code !== RoleCode.CUSTOMER && !vendorRoles.includes(role.code)
}

const load = async (db: Database, { issuer, subject }: Identity): Promise<Viewer | null> => {
  const member = await db
    .rows(MemberEntity)
    .where(equals('issuer', issuer), equals('subject', subject))
    .one(['id', 'kind', 'partnerId', 'customerId', 'status', 'isPartnerAdmin'])
  if (!member || member.status !== MemberStatus.ACTIVE) return null
  const partner = await db.one(PartnerEntity, member.partnerId, ['identities', 'status'])
  if (member.kind === MemberKind.PARTNER && (!partner || partner.status === PartnerStatus.EXITED)) return null

  const held = await db.rows(MemberRoleEntity).where(equals('memberId', member.id)).many(['roleId'])
  const ids = held.map(({ roleId }) => roleId)
  const stored = await db.rows(RoleEntity).where(isIn('id', ids)).many(['partnerId', 'code', 'permissionKeys'])
  const roles = stored.filter(role => countsFor(member, role))
  const codes = roles.map(({ code }) => code)
  const identities = partner?.identities ?? []
  const isPartnerAdmin = member.kind === MemberKind.PARTNER && member.isPartnerAdmin
  const permissions = new Set([
    ...roles.flatMap(role => keysOf(role, identities)),
    ...(isPartnerAdmin ? permissionsOfMainAccount(identities) : []),
  ])
  const scope = {
    // The partner account itself sees everything, with the role or without it (part 1 §2.4).
    [MemberKind.PARTNER]: isPartnerAdmin ? ('ALL' as const) : scopeOf(codes),
    [MemberKind.VENDOR]: codes.length ? ('VENDOR' as const) : ('NONE' as const),
    [MemberKind.CUSTOMER]: 'SELF' as const,
    [MemberKind.PERSON]: 'NONE' as const,
  }[member.kind]
  return {
    kind: kinds[member.kind],
    memberId: member.id,
    partnerId: member.partnerId,
    customerId: member.customerId,
    identities,
    roles: codes,
    isPartnerAdmin,
    permissions,
    scope,
    through: null,
  }
}

export type FindViewer = (identity: Identity) => Promise<Viewer | null>

/** Kept for at most 60 seconds; null when the identity is nobody's, disabled, or its partner has left. */
export const viewerFinder = (store: Store, clock: Clock): FindViewer => {
  const kept = new LRUCache<string, { readonly viewer: Viewer | null; readonly until: Instant }>({ max: mostKept })
  return async identity => {
    const now = clock()
    // An issuer is an address, and has no blank.
    const key = `${identity.issuer} ${identity.subject}`
    const known = kept.get(key)
    if (known && now < known.until) return known.viewer
    const viewer = await load(new Database(store, systemViewer('sign-in'), { now, subscriptions: [] }), identity)
    kept.set(key, { viewer, until: later(now, freshForMs) })
    return viewer
  }
}
