/**
 * What the fields of rows will ask for, so that it is read before they do: the row that a column names, such as the manager of each of fifty
 * customers. A field that finds its row there answers at once; a promise for each would cost more than reading the rows. Nothing depends on
 * it: what was not foreseen is read when it is asked for.
 */
import { type FieldNode, getNamedType, type GraphQLField, type GraphQLResolveInfo, isObjectType } from 'graphql'
import { columnsUnder, requested } from './requested'
import { doorOf, type EntityClass } from './rowReader'
import { type Asked, placesUnder, rowsSelected, type Selected } from './selection'

type Identified = { id: string }
/** There at once where it was foreseen. */
export type Soon<T> = T | Promise<T>

/** How a field finds its row. */
type Naming = { readonly column: string; readonly entity: EntityClass<Identified> }

/** What is known of a field once it has been resolved anywhere; neither the document nor the asker nor a variable has a part in it. */
const namings = new WeakMap<GraphQLField<unknown, unknown>, Naming>()

const learn = ({ parentType, fieldName }: GraphQLResolveInfo, naming: Naming): void => {
  const field = parentType.getFields()[fieldName]
  if (field && !namings.has(field)) namings.set(field, naming)
}

/** The row that a column of this row names, through the same door: `namedBy(customer, 'managerId', MemberEntity, info)`. */
export const namedBy = <C extends string, E extends Identified>(
  row: { readonly [K in C]: string | null },
  column: C,
  entity: EntityClass<E>,
  info: GraphQLResolveInfo,
): Soon<E | null> => {
  learn(info, { column, entity })
  return doorOf(row).named(entity, row[column], requested(info, entity))
}

/** Rows that will be asked for: those of an entity that a column of the rows above names. */
export type Foreseen = {
  readonly column: string
  readonly entity: EntityClass<Identified>
  readonly columns: readonly string[]
  /** What will be asked of them in turn. */
  readonly below: () => readonly Foreseen[]
}

/** A field below rows that selects one object, and what it selects of it. */
class Coming {
  private foreseen: Foreseen | undefined
  private below: readonly Coming[] | undefined

  constructor(
    private readonly field: GraphQLField<unknown, unknown>,
    private readonly selected: Selected,
    private readonly asked: Asked,
  ) {}

  /** Nothing, until the field has been resolved anywhere. */
  get known(): Foreseen | undefined {
    const naming = this.foreseen ? undefined : namings.get(this.field)
    if (naming) {
      const columns = columnsUnder([this.selected], this.asked, naming.entity)
      this.foreseen = { ...naming, columns, below: () => knownOf((this.below ??= comingUnder(this.selected, this.asked))) }
    }
    return this.foreseen
  }
}

const knownOf = (coming: readonly Coming[]): Foreseen[] => coming.flatMap(({ known }) => known ?? [])

/** Where a variable may switch a field off, it is not known what will be asked. */
const comingUnder = (selected: Selected, asked: Asked): Coming[] => {
  const fields = isObjectType(selected.type) ? selected.type.getFields() : {}
  return placesUnder(selected, asked).flatMap(({ name, nodes, isSure }) => {
    const field = fields[name]
    const type = getNamedType(field?.type)
    return field && isSure && isObjectType(type) ? [new Coming(field, { nodes, type }, asked)] : []
  })
}

const walked = new WeakMap<readonly FieldNode[], readonly Coming[]>()

const comingAt = (info: GraphQLResolveInfo): readonly Coming[] => {
  // What is kept with the document must not keep the variables of the first who asked.
  const asked: Asked = { schema: info.schema, fragments: info.fragments }
  return rowsSelected(info).flatMap(rows => (rows.isSure ? comingUnder(rows, asked) : []))
}

/** What the fields of the rows that this field answers with will ask for. */
export const foreseen = (info: GraphQLResolveInfo): readonly Foreseen[] => {
  let coming = walked.get(info.fieldNodes)
  if (!coming) walked.set(info.fieldNodes, (coming = comingAt(info)))
  return knownOf(coming)
}
