/** The same list of each of many parents, as one statement. */
import { equals } from '../shared/conditions'
import { type Index, indexOfList, readingBy, tells } from './listIndex'
import { keyOf, type Shape, type Statement, valuesOf } from './shape'
import { amongVisible, direct, finished, idsOf, type Kept, keptOf, withIds } from './statement'
import type { Store } from './store'

/** Numbers of parents that statements are made for: a few texts serve all, and what is prepared is met again. */
const sizes = [1, 2, 3, 5, 8, 12, 20, 30, 50, 75, 100]

/** Values of one statement: SQLite takes 32,766, MySQL twice as many. */
const mostValues = 30_000
/** How many parents one statement is for, which depends on how much they are filtered by. */
export const parentsAtOnce = (shape: Shape): number => sizes.findLast(size => size * valuesOf(shape).length <= mostValues) ?? 1

const unionOf = (store: Store, shape: Shape, size: number, branch: string, index: Index | undefined): string => {
  const sql = readingBy(store, shape, branch, index)
  return size === 1 ? sql : store.dialect.union(Array<string>(size).fill(sql))
}

/** Where the parent stands among the values. */
const parentsSlot = ({ narrowing }: Shape): number => (narrowing.visible?.on.values.length ?? 0) + (narrowing.where?.values.length ?? 0)

const withoutJoin = (shape: Shape): Shape => ({ ...shape, narrowing: { where: shape.narrowing.where } })

/** That of the parent; if it can't tell who sees a row, rather the one that lists what the viewer sees, if it can tell whose each is. */
const indexOfBranches = (store: Store, shape: Shape): Index | undefined => {
  const { each = '', narrowing, where } = shape
  const index = indexOfList(store, shape, each)
  const asked = narrowing.where ? [narrowing.where] : []
  const listedBy = narrowing.visible?.listedBy
  if (!listedBy || (index && tells(index, asked))) return index
  const other = indexOfList(store, shape, listedBy)
  return other && tells(other, [...asked, equals(each, null), ...where]) ? other : index
}

/**
 * As many branches as there are parents. Untold, MariaDB weighs all indices for every parent anew, which takes longer than reading the
 * rows, and SQLite may walk a list of the partner instead. Where the index tells all, branches find ids in it, and only the rows of the
 * pages are read; a join that looks at the parent itself then stands outside, for all rows of a parent are visible or none.
 */
const buildEach = (store: Store, shape: Shape, size: number): Kept => {
  const { visible, where } = shape.narrowing
  const index = indexOfBranches(store, shape)
  const ofBranches = (branch: Kept): Kept => ({ ...branch, sql: unionOf(store, shape, size, branch.sql, index) })
  if (!index || !tells(index, where ? [where] : [])) return ofBranches(direct(store, shape))
  const outside = visible?.of === shape.each ? visible : undefined
  const few = ofBranches(idsOf(store, outside ? withoutJoin(shape) : shape))
  const rows = withIds(store, shape, few.sql)
  const { sql } = outside ? finished(amongVisible(rows, outside), outside.on.values.length) : finished(rows, 0)
  return { ...few, sql: store.dialect.inThisOrder(sql), joinsOutside: outside !== undefined }
}

/** The list of each parent. */
export const statementOfEach = (store: Store, shape: Shape, parents: readonly string[]): Statement => {
  const size = sizes.find(candidate => candidate >= parents.length) ?? parents.length
  const { sql, slots, joinsOutside = false } = keptOf(store, `${keyOf(shape)}|${size}`, () => buildEach(store, shape, size))
  const branch = joinsOutside ? withoutJoin(shape) : shape
  const values = valuesOf(branch)
  const ofParent = parentsSlot(branch)
  // Nothing is a child of NULL: what is too many finds nothing, at no cost.
  const branches = [...parents, ...Array<null>(size - parents.length).fill(null)]
  const inside = branches.flatMap(parent => slots.map(slot => (slot === ofParent ? parent : (values[slot] ?? null))))
  return { sql, values: joinsOutside ? [...inside, ...(shape.narrowing.visible?.on.values ?? [])] : inside }
}
