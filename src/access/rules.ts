/** graphql-shield rules: may this viewer use this root field? Which rows it sees is not decided here. */
import { chain, rule } from 'graphql-shield'
import { forbidden, unauthenticated } from '../shared/errors'
import type { Lifecycle } from './lifecycle'
import type { PermissionKey } from './permissions'
import { holds, isPartnerAdministrator, type Viewer } from './viewer'

type Asker = { readonly viewer: Viewer | null }
type ShieldRule = Parameters<typeof chain>[number]
export type Rule = ShieldRule & { readonly explained?: string }
export type Rules = { readonly Query?: Readonly<Record<string, Rule>>; readonly Mutation?: Readonly<Record<string, Rule>> }

/** Shield refuses two rules of one name, so each rule is made once. */
const made = new Map<string, Rule>()

const once = (explained: string, allows: (viewer: Viewer) => boolean): Rule => {
  const known = made.get(explained)
  if (known) return known
  const check = rule(explained, { cache: 'no_cache' })((_parent, _args, { viewer }: Asker) =>
    viewer ? allows(viewer) || forbidden() : unauthenticated(),
  )
  const added = Object.assign(check, { explained })
  made.set(explained, added)
  return added
}

/** The viewer holds this key. */
export const may = (key: PermissionKey): Rule => once(key, viewer => holds(viewer, key))

/** The viewer holds at least one of these keys: which rows it opens is decided row by row (R-PERM-1). */
export const mayAny = (...keys: PermissionKey[]): Rule => once(keys.join(' or '), viewer => keys.some(key => holds(viewer, key)))

/** All of these, one after the other: the first that says no decides. */
export const inTurn = (...rules: Rule[]): Rule =>
  Object.assign(chain(...rules), { explained: rules.map(({ explained }) => explained).join(', ') })

/** The viewer holds the key of this verb of a life cycle. */
export const mayPerform = <A extends string>(lifecycle: Lifecycle<never, A> | Lifecycle<string, A>, action: A): Rule =>
  may((lifecycle as Lifecycle<string, A>).permissionFor(action))

/** Any signed-in viewer: what comes back is narrowed row by row. */
export const signedIn: Rule = once('signed in', () => true)

/** The partner's administrator, whatever else its role permits. */
export const partnerAdministrator: Rule = once('partner administrator', isPartnerAdministrator)
