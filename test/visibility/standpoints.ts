/** One row of every table for every way in which a row can stand to the customer manager of `ptn_sp`. */
import { RoleCode } from '../../src/access/roles'
import { columnsOf, type ColumnKind, type EntityClass, isDuplicate } from '../../src/db'
import { modules } from '../../src/modules'
import { CustomerEntity } from '../../src/modules/customers'
import { MemberEntity } from '../../src/modules/members'
import { PartnerEntity } from '../../src/modules/partners'
import { Money } from '../../src/shared/money'
import { canonicalId, prefixes, type Prefix } from '../../src/shared/ids'
import { schema } from '../support/asking'
import { keepCopies } from '../support/copies'
import { customerRow, now } from '../support/rows'
import type { World } from '../support/world'

type Standpoint = {
  /** How a cell of the table names it. */
  readonly letter: string
  readonly partnerId: string
  readonly customerId: string
  readonly memberId: string
  readonly isDeleted?: boolean
}

/** `own` is the manager's; `former` belongs to a customer that has left; `deleted` is own, but deleted softly. */
export const standpoints: Readonly<Record<string, Standpoint>> = {
  own: { letter: 'O', partnerId: 'ptn_sp', customerId: 'cus_1', memberId: 'mbr_manager' },
  colleague: { letter: 'C', partnerId: 'ptn_sp', customerId: 'cus_3', memberId: 'mbr_colleague' },
  nobody: { letter: 'N', partnerId: 'ptn_sp', customerId: 'cus_4', memberId: 'mbr_admin' },
  former: { letter: 'F', partnerId: 'ptn_sp', customerId: 'cus_left', memberId: 'mbr_manager' },
  deleted: { letter: 'D', partnerId: 'ptn_sp', customerId: 'cus_1', memberId: 'mbr_manager', isDeleted: true },
  master: { letter: 'M', partnerId: 'ptn_master', customerId: 'cus_m', memberId: 'mbr_masterManager' },
  reseller: { letter: 'R', partnerId: 'ptn_reseller', customerId: 'cus_r1', memberId: 'mbr_resellerManager' },
  stranger: { letter: 'X', partnerId: 'ptn_other', customerId: 'cus_x1', memberId: 'mbr_strangerManager' },
}

/** Rows that the small world has anyway. */
const known: Readonly<Record<string, string>> = {
  cus_1: 'O',
  cus_2: 'O',
  cus_3: 'C',
  cus_4: 'N',
  cus_left: 'F',
  cus_m: 'M',
  cus_r1: 'R',
  cus_r2: 'R',
  cus_x1: 'X',
  cus_x2: 'X',
  ptn_sp: 'N',
  ptn_master: 'M',
  ptn_reseller: 'R',
  ptn_other: 'X',
  mbr_manager: 'O',
  mbr_colleague: 'C',
  mbr_masterManager: 'M',
  mbr_resellerManager: 'R',
  mbr_strangerManager: 'X',
  mbr_admin: 'N',
}

/** Rows that every partner has, such as preset roles. */
export const preset = 'P'

/** Which letter a row stands for; null for those that the world holds besides. */
export const letterOf = (id: string): string | null => {
  const planted = standpoints[id.slice(4).toLowerCase()]
  return planted?.letter ?? known[id] ?? (id.startsWith('rol_') ? preset : null)
}

const entities = modules.flatMap(module => [...(module.entities ?? [])]) as EntityClass<{ id: string }>[]
const ready = new Set<object>([PartnerEntity, MemberEntity, CustomerEntity])
const nameOf = (entity: EntityClass<object>): string => entity.name.replace(/Entity$/, '')
const prefixByName = new Map((Object.entries(prefixes) as [Prefix, string][]).map(([prefix, name]) => [name, prefix]))
export const prefixOfEntity = (entity: EntityClass<object>): Prefix | undefined => prefixByName.get(nameOf(entity))

/** A standing id of this kind: planted, or one of the world's own. */
export const idAt = (prefix: Prefix, standpoint: string): string => {
  const { partnerId, customerId, memberId } = standpoints[standpoint] as Standpoint
  const own: Partial<Record<Prefix, string>> = { ptn: partnerId, cus: customerId, mbr: memberId }
  return own[prefix] ?? canonicalId(`${prefix}_${standpoint}`)
}

/** What stands in a column when nothing else is known: the first value of the enum that clients see, or something plain. */
const plainValue = (entity: EntityClass<object>, property: string, kind: ColumnKind): unknown => {
  const type = schema.getType(nameOf(entity))
  const field = type && 'getFields' in type ? (type.getFields() as Record<string, { type: { toString(): string } }>)[property] : undefined
  const shown = field && schema.getType(field.type.toString().replace(/[[\]!]/g, ''))
  if (shown && 'getValues' in shown) return shown.getValues()[0]?.name
  if (kind === 'flag') return false
  if (kind === 'whole') return 1
  if (kind === 'json') return []
  if (kind === 'money') return Money.of(property === 'amount' ? '1.00' : '0.00', 'CNY')
  if (property === 'currency') return 'CNY'
  if (/rate|ratio/i.test(property)) return '0.5'
  if (/At$/.test(property)) return now
  if (/(On|Date|From|Until)$/.test(property)) return now.slice(0, 10)
  if (/Month$/.test(property)) return now.slice(0, 7)
  return property.slice(0, 24)
}

/** Columns whose names do not say what they lead to. */
const told: Readonly<Record<string, Prefix>> = { 'Feedback.targetId': 'pfd' }

/** `quotaId` of an MDF activity is an MDF quota: a namesake that begins like the entity comes first. */
const linkedTo = (entity: EntityClass<object>, target: string): Prefix | undefined => {
  const fitting = [...prefixByName].filter(([name]) => name.toLowerCase().endsWith(target.toLowerCase()))
  return (fitting.find(([name]) => name.slice(0, 3) === nameOf(entity).slice(0, 3)) ?? fitting[0])?.[1]
}

const rowOf = (entity: EntityClass<object>, standpoint: string, nullable: ReadonlySet<string>): Record<string, unknown> => {
  const { partnerId, customerId, memberId, isDeleted } = standpoints[standpoint] as Standpoint
  const prefix = prefixOfEntity(entity)
  const named: Record<string, unknown> = { id: idAt(prefix as Prefix, standpoint), partnerId, customerId }
  return Object.fromEntries(
    [...columnsOf(entity)].map(([property, kind]) => {
      if (property in named) return [property, named[property]]
      // What is about a customer is about no other, such as one that was reported only.
      if (/.CustomerId$/.test(property) && nullable.has(property)) return [property, null]
      if (property === 'deletedAt') return [property, isDeleted ? now : null]
      if (/^(member|manager|owner|.*By)Id$/.test(property)) return [property, memberId]
      const target = /^(.*)Id$/.exec(property)?.[1]
      const linked = told[`${nameOf(entity)}.${property}`] ?? (target && linkedTo(entity, target))
      if (linked) return [property, idAt(linked, standpoint)]
      if (/^expires?At$/.test(property)) return [property, '2030-01-01T00:00:00.000Z']
      if (nullable.has(property)) return [property, null]
      const value = plainValue(entity, property, kind)
      // Unique texts of one table must differ.
      return [property, kind === 'text' && value === property.slice(0, 24) ? `${standpoint}-${property}` : value]
    }),
  )
}

/** MySQL refuses what is longer than its column. */
const fitted = (row: Record<string, unknown>, shape: readonly { propertyName: string; length: string }[]) => {
  const lengths = new Map(shape.map(({ propertyName, length }) => [propertyName, Number(length) || Infinity]))
  return Object.fromEntries(
    Object.entries(row).map(([property, value]) => [property, typeof value === 'string' ? value.slice(0, lengths.get(property)) : value]),
  )
}

/** Plants them beside all rules; a table that holds nothing about anybody has no standpoints. */
export const plantStandpoints = async (world: World): Promise<void> => {
  await world.add(CustomerEntity, customerRow({ id: 'cus_m', partnerId: 'ptn_master', managerId: 'mbr_masterManager' }), {
    ...customerRow({ id: 'cus_left', partnerId: '' }),
    partnerId: null,
  })
  for (const entity of entities.filter(each => !ready.has(each) && prefixOfEntity(each))) {
    const metadata = world.store.writer.getMetadata(entity as never)
    const properties = new Set(metadata.columns.map(({ propertyName }) => propertyName))
    if (!properties.has('partnerId') && !properties.has('customerId')) continue
    const nullable = new Set(metadata.columns.filter(({ isNullable }) => isNullable).map(({ propertyName }) => propertyName))
    for (const [standpoint, { isDeleted }] of Object.entries(standpoints)) {
      if (isDeleted && !properties.has('deletedAt')) continue
      const row = fitted(rowOf(entity, standpoint, nullable), metadata.columns)
      await world.store.writer.manager.insert(entity as never, row as never).catch((error: unknown) => {
        // Of what there is only one for each partner, the first one stands for it.
        if (!isDuplicate(error)) throw new Error(`${nameOf(entity)} at ${standpoint}`, { cause: error })
      })
    }
  }
  await keepCopies(world.store)
}

/** The roles of the table, each by the member of the small world who holds it. */
export const columns: Readonly<Record<string, string | null>> = {
  [RoleCode.SYSTEM_ADMIN]: 'admin',
  [RoleCode.CUSTOMER_MANAGER]: 'manager',
  'CUSTOMER_MANAGER+OPERATIONS': 'twoRoles',
  [RoleCode.CUSTOMER_MANAGER_SUPERVISOR]: 'supervisor',
  [RoleCode.SA_SPECIALIST]: 'architect',
  [RoleCode.FINANCE]: 'finance',
  [RoleCode.OPERATIONS]: 'operations',
  [RoleCode.SPECIALIST]: 'specialist',
  'no role': 'nobody',
  'master SYSTEM_ADMIN': 'masterAdmin',
  'master CUSTOMER_MANAGER': 'masterManager',
  'reseller SYSTEM_ADMIN': 'resellerAdmin',
  [RoleCode.VENDOR_ADMIN]: 'vendorAdmin',
  [RoleCode.VENDOR_PDM]: 'ecosystemManager',
  [RoleCode.VENDOR_MDF_REVIEWER]: 'mdfReviewer',
  [RoleCode.VENDOR_INCENTIVE_OPS]: 'incentiveOps',
  [RoleCode.VENDOR_FINANCE]: 'vendorFinance',
  [RoleCode.CUSTOMER]: 'customer',
  anonymous: null,
}
