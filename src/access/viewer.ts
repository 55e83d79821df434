/** The asker: who it is, what it may do, and whose rows it sees. */
import { type PartnerIdentity, RoleCode } from './roles'
import type { PermissionKey } from './permissions'

/**
 * Which rows a viewer sees. ALL, OWN and TEAM are about customers of the viewer's partner; SELF is a specialist (only itself) or a customer;
 * VENDOR is vendor staff; NONE sees nothing.
 */
export type Scope = 'ALL' | 'OWN' | 'TEAM' | 'SELF' | 'NONE' | 'VENDOR' | 'SYSTEM'
/** PERSON: signed in with a personal account, and working for no partner yet. */
export type ViewerKind = 'MEMBER' | 'VENDOR' | 'CUSTOMER' | 'PERSON' | 'SYSTEM'

export type Viewer = {
  readonly kind: ViewerKind
  readonly memberId: string
  readonly partnerId: string | null
  readonly customerId: string | null
  readonly identities: readonly PartnerIdentity[]
  readonly roles: readonly RoleCode[]
  /** The partner account itself (伙伴管理员). */
  readonly isPartnerAdmin?: boolean
  readonly permissions: ReadonlySet<PermissionKey>
  readonly scope: Scope
  /** Set while a master reseller looks through `indirectPartnerId`: its own partner; `partnerId` is then the reseller's (R-RES-6). */
  readonly through: string | null
}

export const holds = (viewer: Viewer, key: PermissionKey): boolean => viewer.scope === 'SYSTEM' || viewer.permissions.has(key)

/** What is for the partner's administrator only: the partner account itself, or a member with the role SYSTEM_ADMIN (part 1 §2.4). */
export const isPartnerAdministrator = ({ kind, through, isPartnerAdmin = false, roles }: Viewer): boolean =>
  kind === 'MEMBER' && !through && (isPartnerAdmin || roles.includes(RoleCode.SYSTEM_ADMIN))

/** Personal data in full is for members of the partner itself: not for the vendor, a customer, or a master that looks into its reseller. */
export const mayReveal = (viewer: Viewer): boolean => viewer.kind === 'MEMBER' && !viewer.through && holds(viewer, 'personalData.reveal')

/** Work without a person. The reason is there to be searched for and to be written into audit rows. */
export const systemViewer = (reason: string): Viewer => ({
  kind: 'SYSTEM',
  memberId: `system: ${reason}`,
  partnerId: null,
  customerId: null,
  identities: [],
  roles: [],
  permissions: new Set(),
  scope: 'SYSTEM',
  through: null,
})
