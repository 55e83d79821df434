/** The one file that knows what "own customers only" means: which rows of a table a viewer sees, as SQL. */
import { allOf, anyOf, cond, type Condition, equals, isNull, not } from '../shared/conditions'
import type { PermissionKey } from './permissions'
import { RoleCode } from './roles'
import { holds, isPartnerAdministrator, type Viewer } from './viewer'

/**
 * One row that must exist, and be as the condition says: that which the property `of` of a row names. `listedBy`: the property that narrows
 * most, by whose index lists are read.
 */
export type Visible = { readonly entity: string; readonly of: string; readonly on: Condition; readonly listedBy?: string }
/** `where` narrows the row itself. `null` hides every row. */
export type Narrowing = { readonly where?: Condition; readonly visible?: Visible } | null
export type Visibility = (viewer: Viewer) => Narrowing

type Declared = {
  readonly visibility: Visibility
  /** Without this key the door returns no rows on any path; null: needs no key. */
  readonly key: PermissionKey | null
  /** Vendor roles that see the rows of every partner; an ecosystem manager sees those of his partners only. */
  readonly vendor: readonly RoleCode[]
  /** Whether a master reseller sees them of one of its cloud resellers, by `indirectPartnerId` (R-RES-6); a key that is enough for that alone (R-PERM-1). */
  readonly throughMaster: boolean | PermissionKey
}

const declared = new Map<object, Declared>()

/** Says beside an entity's table name who sees its rows. An entity without it can't be queried, and the server refuses to start with one. */
export const VisibleBy =
  (
    visibility: Visibility,
    key: PermissionKey | null,
    { vendor = [], throughMaster = false }: { vendor?: readonly RoleCode[]; throughMaster?: Declared['throughMaster'] } = {},
  ): ClassDecorator =>
  entity => {
    declared.set(entity, { visibility, key, vendor, throughMaster })
  }

export const declaresVisibility = (entity: object): boolean => declared.has(entity)

/** The read key of an entity; a key to the rows of resellers opens those of resellers only (R-PERM-1). */
const opens = ({ key, throughMaster }: Declared, viewer: Viewer): boolean =>
  !key || holds(viewer, key) || (viewer.through !== null && typeof throughMaster === 'string' && holds(viewer, throughMaster))

const narrowingFor = (entity: object, viewer: Viewer): Narrowing => {
  const rule = declared.get(entity)
  if (!rule) throw new Error(`${(entity as { name?: string }).name} declares no visibility`)
  if (viewer.scope === 'SYSTEM') return {}
  if (!opens(rule, viewer)) return null
  if (viewer.through && !rule.throughMaster) return null
  if (viewer.scope !== 'VENDOR' || rule.visibility === toEveryone) return rule.visibility(viewer)
  // Only the roles that this entity lists count: a second role that it does not list must not widen.
  const listed = viewer.roles.filter(role => rule.vendor.includes(role))
  return listed.length ? rule.visibility({ ...viewer, roles: listed }) : null
}

/** A viewer never changes, and is the same object for as long as it is remembered (signedInViewer.ts). */
const narrowings = new WeakMap<Viewer, Map<object, Narrowing>>()

/** The narrowing that every statement about this entity carries for this viewer. */
export const narrowingOf = (entity: object, viewer: Viewer): Narrowing => {
  let ofViewer = narrowings.get(viewer)
  if (!ofViewer) narrowings.set(viewer, (ofViewer = new Map()))
  let narrowing = ofViewer.get(entity)
  if (narrowing === undefined) ofViewer.set(entity, (narrowing = narrowingFor(entity, viewer)))
  return narrowing
}

const everyRow: Narrowing = {}

/** Vendor staff see all partners' rows; an ecosystem manager without another role that the entity lists sees those of the partners that are his. */
const ofVendor = (viewer: Viewer, partnerProperty: string): Narrowing =>
  viewer.roles.every(role => role === RoleCode.VENDOR_PDM)
    ? { visible: { entity: 'PartnerEntity', of: partnerProperty, on: cond`visible.ecosystemManagerId = ${viewer.memberId}` } }
    : everyRow

/** The members whose customers a supervisor sees, now. */
const teamOf = (viewer: Viewer): Condition => ({ text: 'SELECT id FROM member WHERE supervisor_id = $', values: [viewer.memberId] })

const managedBy = (manager: string, viewer: Viewer): Condition | null => {
  if (viewer.scope === 'OWN') return { text: `${manager} = $`, values: [viewer.memberId] }
  if (viewer.scope === 'TEAM') return { text: `${manager} IN ( ${teamOf(viewer).text} )`, values: teamOf(viewer).values }
  return null
}

const seesCustomers = (viewer: Viewer): boolean => ['ALL', 'OWN', 'TEAM'].includes(viewer.scope)

/** Rows that are bookkeeping: only the system itself reads them. */
export const toNobody: Visibility = () => null

/** Reference data: every signed-in viewer. */
export const toEveryone: Visibility = () => everyRow

/** Rows of my partner, and those that belong to no partner because they are preset for all. */
export const presetOrByPartner: Visibility = viewer => {
  if (viewer.scope === 'VENDOR') return everyRow
  const preset = isNull('partnerId')
  return { where: viewer.partnerId ? anyOf(preset, equals('partnerId', viewer.partnerId)) : preset }
}

/** Rows of my partner, whoever the customer. */
export const byPartner: Visibility = viewer => {
  if (viewer.scope === 'VENDOR') return ofVendor(viewer, 'partnerId')
  return seesCustomers(viewer) && viewer.partnerId ? { where: equals('partnerId', viewer.partnerId) } : null
}

/** The other accounts of my company know each other (R-PAR-1); who looks into a reseller is not of its company. */
const accountsOfMyCompany = ({ partnerId, through }: Viewer): Condition | null =>
  partnerId && !through ? cond`row.companyId IN ( SELECT company_id FROM partner WHERE id = ${partnerId} )` : null

/** Rows of every account of my company: a sibling account looks at what another joined (R-PLAN-5). */
export const byCompany: Visibility = viewer => {
  if (viewer.scope === 'VENDOR') return ofVendor(viewer, 'partnerId')
  const { partnerId } = viewer
  if (!seesCustomers(viewer) || !partnerId) return null
  const siblings = cond`row.partnerId IN ( SELECT id FROM partner WHERE company_id IN ( SELECT company_id FROM partner WHERE id = ${partnerId} ) )`
  return { where: anyOf(equals('partnerId', partnerId), siblings) }
}

/** Quotas that were cut from those of my partner, a master, for its cloud resellers (R-2065). */
export const cutFromMine: Visibility = viewer => {
  if (viewer.scope === 'VENDOR') return { where: not(isNull('parentQuotaId')) }
  const { partnerId } = viewer
  if (!seesCustomers(viewer) || !partnerId) return null
  return {
    visible: { entity: 'VoucherQuotaEntity', of: 'parentQuotaId', on: cond`visible.partnerId = ${partnerId}`, listedBy: 'parentQuotaId' },
  }
}

/** Rows between two partners, the one whose `partnerId` they carry and a second one. */
const byEither =
  (second: string): Visibility =>
  viewer => {
    if (viewer.scope === 'VENDOR') return ofVendor(viewer, 'partnerId')
    const { partnerId } = viewer
    return seesCustomers(viewer) && partnerId ? { where: anyOf(equals('partnerId', partnerId), equals(second, partnerId)) } : null
  }

/** Rows between a master, whose `partnerId` they carry, and the candidate that asked it (R-RES-2). */
export const byMasterOrCandidate: Visibility = byEither('candidateId')

/** What went from one partner, whose `partnerId` it carries, to another. */
export const byGiverOrTaker: Visibility = byEither('takerId')

/** What a member had made for itself: the member's own, and for administrators that of the whole partner (R-EXP-3). */
export const byRequester: Visibility = viewer => {
  if (!seesCustomers(viewer) || !viewer.partnerId) return null
  const where = equals('partnerId', viewer.partnerId)
  return { where: isPartnerAdministrator(viewer) ? where : allOf(where, equals('requestedById', viewer.memberId)) }
}

/** What one member was told: for nobody else, not even an administrator or a master that looks into its reseller. */
export const toRecipient: Visibility = viewer => {
  if (viewer.scope === 'NONE' || viewer.through) return null
  const mine = equals('memberId', viewer.memberId)
  return { where: viewer.partnerId ? allOf(mine, equals('partnerId', viewer.partnerId)) : mine }
}

/** Files: what I uploaded myself, and what is attached to something of my partner. They are reached only through what they are attached to. */
export const attachedOrMine: Visibility = viewer => {
  const mine = equals('uploadedById', viewer.memberId)
  const attached = not(isNull('targetId'))
  if (viewer.scope === 'VENDOR') {
    const his = cond`row.partnerId IN ( SELECT id FROM partner WHERE ecosystem_manager_id = ${viewer.memberId} )`
    const isManagerOnly = viewer.roles.every(role => role === RoleCode.VENDOR_PDM)
    return { where: anyOf(mine, isManagerOnly ? allOf(attached, his) : attached) }
  }
  if (!seesCustomers(viewer) || !viewer.partnerId) return null
  return { where: allOf(equals('partnerId', viewer.partnerId), anyOf(mine, attached)) }
}

/** What a word shows, as far as a second condition holds too. */
const narrowed =
  (visibility: Visibility, condition: (viewer: Viewer) => Condition | null): Visibility =>
  viewer => {
    const narrowing = visibility(viewer)
    const besides = condition(viewer)
    if (!narrowing || !besides) return narrowing
    return { ...narrowing, where: narrowing.where ? allOf(narrowing.where, besides) : besides }
  }

/** `notDeleted(byPartner)`: what was deleted softly is gone for everyone, on every path (api §13). */
export const notDeleted = (visibility: Visibility): Visibility => narrowed(visibility, () => isNull('deletedAt'))

/** `hiddenFromVendor(isIn('status', drafts), byPartner)`: what a partner has not handed in is nothing for the vendor's eyes. */
export const hiddenFromVendor = (draft: Condition, visibility: Visibility): Visibility =>
  narrowed(visibility, viewer => (viewer.scope === 'VENDOR' ? not(draft) : null))

/** `goneWith(ofDeleted, byPartner)`: what belongs to something that was deleted softly is gone with it. */
export const goneWith = (deleted: Condition, visibility: Visibility): Visibility => narrowed(visibility, () => not(deleted))

/**
 * Rows about a customer: the row is my partner's, and I may see that customer now. For scope ALL the row's own partner decides: no join.
 * A former partner keeps its rows that way; the next one sees only its own (R-2015, R-ASC-2).
 */
export const byCustomer: Visibility = viewer => {
  if (viewer.scope === 'VENDOR') return ofVendor(viewer, 'partnerId')
  if (viewer.kind === 'CUSTOMER') return viewer.customerId ? { where: equals('customerId', viewer.customerId) } : null
  if (!seesCustomers(viewer) || !viewer.partnerId) return null
  const where = equals('partnerId', viewer.partnerId)
  const managed = managedBy('visible.managerId', viewer)
  if (!managed) return { where }
  const on = allOf(cond`visible.partnerId = ${viewer.partnerId}`, managed)
  // The customers of one manager are few, those of a team need not be.
  return {
    where,
    visible: { entity: 'CustomerEntity', of: 'customerId', on, ...(viewer.scope === 'OWN' ? { listedBy: 'customerId' } : {}) },
  }
}

/**
 * The same, for rows that repeat who looks after their customer: a manager's lists are found by that, so that they cost what the
 * administrator's do. The customer itself decides as well: a copy that were wrong would hide rows, and show none.
 */
export const byCustomersManager: Visibility = viewer => {
  const narrowing = byCustomer(viewer)
  if (!narrowing?.where || narrowing.visible?.listedBy !== 'customerId') return narrowing
  const mine = equals('customerManagerId', viewer.memberId)
  return { where: allOf(narrowing.where, mine), visible: { ...narrowing.visible, listedBy: 'customerManagerId' } }
}

/** The same as a condition, for rows that need not be about a customer: those that are none of one are left to the caller. */
export const aboutMyCustomers = (viewer: Viewer): Condition | null => {
  const managed = managedBy('manager_id', viewer)
  if (!managed) return null
  const mine = allOf({ text: 'partner_id = $', values: [viewer.partnerId] }, managed)
  return { text: `row.customerId IN ( SELECT id FROM customer WHERE ${mine.text} )`, values: mine.values }
}

/** The customer table itself. */
export const asCustomer: Visibility = viewer => {
  if (viewer.scope === 'VENDOR') return ofVendor(viewer, 'partnerId')
  if (viewer.kind === 'CUSTOMER') return viewer.customerId ? { where: equals('id', viewer.customerId) } : null
  if (!seesCustomers(viewer) || !viewer.partnerId) return null
  const managed = managedBy('row.managerId', viewer)
  const where = equals('partnerId', viewer.partnerId)
  return { where: managed ? allOf(where, managed) : where }
}

/** Rows that one member made, named in this column: a manager sees his own, a supervisor those of the team, everyone else all of the partner. */
export const madeBy =
  (property: string): Visibility =>
  viewer => {
    if (viewer.scope === 'VENDOR') return ofVendor(viewer, 'partnerId')
    if (!seesCustomers(viewer) || !viewer.partnerId) return null
    const managed = managedBy(`row.${property}`, viewer)
    const where = equals('partnerId', viewer.partnerId)
    return { where: managed ? allOf(where, managed) : where }
  }

/** Consumption, performance and incentive details follow the manager of their day, not today's (R-RL-4). */
export const byManagerOfRecord: Visibility = madeBy('managerId')

/**
 * The partner table itself: mine with the other accounts of my company, my master, and my cloud resellers;
 * a master's customer manager: only the resellers assigned to him (R-RES-4).
 */
export const asPartner: Visibility = viewer => {
  if (viewer.scope === 'VENDOR')
    return viewer.roles.every(role => role === RoleCode.VENDOR_PDM) ? { where: equals('ecosystemManagerId', viewer.memberId) } : everyRow
  if (!viewer.partnerId) return null
  const mine = equals('id', viewer.partnerId)
  const master = cond`row.id IN ( SELECT master_id FROM partner WHERE id = ${viewer.partnerId} )`
  const managed = managedBy('row.managerId', viewer)
  const mineToo = equals('masterId', viewer.partnerId)
  const resellers = holds(viewer, 'reseller.view') && seesCustomers(viewer) ? [managed ? allOf(mineToo, managed) : mineToo] : []
  const siblings = accountsOfMyCompany(viewer)
  return { where: anyOf(mine, master, ...(siblings ? [siblings] : []), ...resellers) }
}

/**
 * The member table itself: colleagues of my partner; for the vendor's administrator everyone, for an ecosystem manager those of his partners.
 * Everyone else, a specialist or a customer for one, sees itself.
 */
export const asMember: Visibility = viewer => {
  const me = equals('id', viewer.memberId)
  if (viewer.scope === 'VENDOR') {
    if (viewer.roles.includes(RoleCode.VENDOR_ADMIN)) return everyRow
    const his = cond`row.partnerId IN ( SELECT id FROM partner WHERE ecosystem_manager_id = ${viewer.memberId} )`
    return { where: viewer.roles.includes(RoleCode.VENDOR_PDM) ? anyOf(me, his) : me }
  }
  if (viewer.scope === 'SELF' || viewer.scope === 'NONE' || !viewer.partnerId) return { where: me }
  return { where: equals('partnerId', viewer.partnerId) }
}
