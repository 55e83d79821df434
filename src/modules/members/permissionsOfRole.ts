/** What can be permitted to members of a partner, and what one role permits them (part 1 §2.3). */
import { defaultKeysOf, defaultPermissionsOf, groupOf } from '../../access/defaultPermissions'
import { grantableKeys, isPermissionKey, type PermissionKey, permissions, permissionsOf } from '../../access/permissions'
import { type PartnerIdentity, RoleCode, vendorRoles } from '../../access/roles'
import type { RoleEntity } from './role.entity'
import type { Permission } from './role.type'

type Identities = readonly PartnerIdentity[]

const isListed = (identity: PartnerIdentity): boolean => groupOf[identity] !== 'UNLISTED'

/** Our keys without those that stand for default permissions. */
const beyondDefaults = (keys: readonly PermissionKey[], identities: Identities): PermissionKey[] => {
  const defaults = defaultKeysOf(identities)
  return keys.filter(key => !defaults.includes(key))
}

export const defaultsOf = (identities: Identities): Permission[] =>
  defaultPermissionsOf(identities).map(({ key, opens, menu, groups, servedBy }) => ({
    key,
    opens,
    menu,
    items: [],
    isDefault: true,
    isGrantable: false,
    isServed: servedBy !== undefined,
    isInferred: !identities.some(identity => isListed(identity) && groups.includes(groupOf[identity])),
  }))

const described = (keys: readonly PermissionKey[], grantable: readonly PermissionKey[]): Permission[] =>
  keys.map(key => {
    const { opens, items = [] } = permissions[key] as { opens: string; items?: readonly string[] }
    return {
      key,
      opens,
      menu: null,
      items,
      isDefault: false,
      isGrantable: grantable.includes(key),
      isServed: true,
      isInferred: items.length === 0,
    }
  })

/** All that an administrator of such a partner holds: the default permissions first, then what can be given and what cannot. */
export const catalogueOf = (identities: Identities): Permission[] => [
  ...defaultsOf(identities),
  ...described(beyondDefaults(permissionsOf(RoleCode.SYSTEM_ADMIN, identities), identities), grantableKeys(identities)),
]

/** The roles that an administrator can give: not the vendor's, and not the customer's own. */
export const isForPartners = ({ code }: Pick<RoleEntity, 'code'>): boolean => code !== RoleCode.CUSTOMER && !vendorRoles.includes(code)

/** Keys of a role for members of a partner with these identities, default ones included. A role that was made says in its row what it permits. */
export const keysOf = (role: Pick<RoleEntity, 'code' | 'permissionKeys'>, identities: Identities): PermissionKey[] => {
  if (role.code !== RoleCode.CUSTOM) return permissionsOf(role.code, identities)
  const possible = grantableKeys(identities)
  return [...defaultKeysOf(identities), ...role.permissionKeys.filter(key => isPermissionKey(key) && possible.includes(key))]
}

export const permissionsOfRole = (role: Pick<RoleEntity, 'code' | 'permissionKeys'>, identities: Identities): Permission[] => {
  const keys = keysOf(role, identities)
  if (!isForPartners(role)) return described(keys, [])
  return [...defaultsOf(identities), ...described(beyondDefaults(keys, identities), grantableKeys(identities))]
}
