/** From the selection of a query to the columns that it needs. */
import { type FieldNode, getNamedType, type GraphQLResolveInfo, isCompositeType } from 'graphql'
import { Extensions } from 'type-graphql'
import { columnsOf } from './columns'
import { type Asked, fieldsUnder, rowsSelected, type Selected } from './selection'

/** Says beside a field resolver which columns it reads: `@Needs('customerId')`. */
export const Needs = (...needs: string[]) => Extensions({ needs })

/** The columns of `entity` that selections of it need; always the id. */
export const columnsUnder = (selections: readonly Selected[], asked: Asked, entity: object): readonly string[] => {
  const columns = new Set(['id'])
  const known = columnsOf(entity)
  for (const selected of selections) {
    const fields = 'getFields' in selected.type ? selected.type.getFields() : {}
    for (const { name } of fieldsUnder(selected, asked)) {
      const field = fields[name.value]
      const needs = field?.extensions.needs as readonly string[] | undefined
      if (needs) for (const need of needs) columns.add(need)
      else if (field && known.has(field.name)) columns.add(field.name)
    }
  }
  return [...columns].sort()
}

/** Under the compiled executor the array of field nodes is one per document place, so a walk is made once per document. */
const walked = new WeakMap<readonly FieldNode[], Map<object, readonly string[]>>()

/** The columns of `entity` that the selection under this field needs; always the id. `typeName` decides for abstract types. */
export const requested = (info: GraphQLResolveInfo, entity: object, typeName?: string): readonly string[] => {
  let columnsFor = walked.get(info.fieldNodes)
  if (!columnsFor) walked.set(info.fieldNodes, (columnsFor = new Map()))
  let columns = columnsFor.get(entity)
  if (!columns) columnsFor.set(entity, (columns = columnsUnder(rowsSelected(info, typeName), info, entity)))
  return columns
}

const wondered = new WeakMap<readonly FieldNode[], boolean>()

/** Does the selection ask what lies around the page? Only then one row more than the page holds is read. */
export const asksAround = (info: GraphQLResolveInfo): boolean => {
  const known = wondered.get(info.fieldNodes)
  if (known !== undefined) return known
  const type = getNamedType(info.returnType)
  const asks = isCompositeType(type) && fieldsUnder({ nodes: info.fieldNodes, type }, info).some(({ name }) => name.value === 'pageInfo')
  wondered.set(info.fieldNodes, asks)
  return asks
}
