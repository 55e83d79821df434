/** What a role says that a partner makes: a name of its own, and keys that a partner like this can give. */
import { defaultPermissionsOf, defaultKeysOf } from '../../../access/defaultPermissions'
import { grantableKeys, type PermissionKey } from '../../../access/permissions'
import type { PartnerIdentity } from '../../../access/roles'
import type { Transaction } from '../../../db'
import { anyOf, equals, isNull, not } from '../../../shared/conditions'
import { invalidInput, UserError, UserErrors } from '../../../shared/errors'
import type { PartnerEntity } from '../../partners'
import { textOf } from '../../../shared/contacts'
import { spellingOf } from '../../../shared/spelling'
import { RoleEntity } from '../role.entity'

const longestName = 64
const longestDescription = 256

/** Keys of the vendor, of other identities, of administrators alone and unknown ones are refused alike, each by its name. */
export const permissionKeysOf = (names: readonly string[], identities: readonly PartnerIdentity[]): PermissionKey[] => {
  const grantable = grantableKeys(identities)
  const defaults = defaultKeysOf(identities)
  // Every role holds the default permissions anyway: naming one says nothing new.
  const held = new Set<string>([...defaults, ...defaultPermissionsOf(identities).map(({ key }) => key)])
  const repeated = names.findIndex((name, position) => names.indexOf(name) !== position)
  if (repeated >= 0) throw invalidInput('a key is named twice', 'permissionKeys', String(repeated))
  const isGrantable = (name: string): name is PermissionKey => grantable.some(key => key === name)
  const [first, ...others] = names.flatMap((key, position) =>
    held.has(key) || isGrantable(key) ? [] : [new UserError('PERMISSION_NOT_GRANTABLE', { key }, ['permissionKeys', String(position)])],
  )
  if (first) throw new UserErrors([first, ...others])
  return names
    .filter(isGrantable)
    .filter(key => !held.has(key))
    .sort()
}

/** Spacing and dashes aside: preset roles are known by codes, too, and what looks like another role is taken for it. */
const keyOf = (name: string): string => spellingOf(name).replace(/[\s_-]/g, '')

/** Two roles of one name could not be told apart when they are given; preset ones go by their codes, too. */
export const roleNameOf = async (
  tx: Transaction,
  { id: partnerId }: PartnerEntity,
  text: string,
  roleId: string | null,
): Promise<string> => {
  const name = textOf(text, longestName, 'name')
  const others = await tx
    .rows(RoleEntity)
    .where(anyOf(isNull('partnerId'), equals('partnerId', partnerId)), roleId ? not(equals('id', roleId)) : null)
    .many(['name', 'code', 'partnerId'])
  const taken = others.flatMap(other => (other.partnerId === null ? [other.name, other.code] : [other.name]))
  if (taken.some(other => keyOf(other) === keyOf(name))) throw new UserError('ROLE_NAME_TAKEN', {}, ['name'])
  return name
}

export const roleDescriptionOf = (text: string | null | undefined): string | null =>
  text && text.trim() !== '' ? textOf(text, longestDescription, 'description') : null
