/** The chosen operation as a tree of fields beside their definitions, fragments expanded: only for documents whose shape was admitted. */
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  getNamedType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  type SelectionSetNode,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
  type ValueNode,
  valueFromASTUntyped,
} from 'graphql'
import type { Variables } from './variables'

export type SelectedField = {
  readonly definition: GraphQLField<unknown, unknown>
  /** The arguments as they are written. */
  readonly given: ReadonlyMap<string, ValueNode>
  readonly fields: readonly SelectedField[]
}

const metaFields = new Map([SchemaMetaFieldDef, TypeMetaFieldDef, TypeNameMetaFieldDef].map(field => [field.name, field]))

const definitionIn = (type: GraphQLNamedType | null | undefined, name: string): GraphQLField<unknown, unknown> | undefined =>
  metaFields.get(name) ?? (isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined)

export const isIntrospection = ({ definition }: SelectedField): boolean =>
  definition === SchemaMetaFieldDef || definition === TypeMetaFieldDef

export const selectedFields = (schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode): SelectedField[] => {
  const fragments = new Map(
    document.definitions
      .filter((definition): definition is FragmentDefinitionNode => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map(fragment => [fragment.name.value, fragment]),
  )

  const fieldsOf = (selectionSet: SelectionSetNode | undefined, parent: GraphQLNamedType | null | undefined): SelectedField[] =>
    (selectionSet?.selections ?? []).flatMap(selection => {
      if (selection.kind !== Kind.FIELD) {
        const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value)
        return fieldsOf(fragment?.selectionSet, fragment?.typeCondition ? schema.getType(fragment.typeCondition.name.value) : parent)
      }
      const definition = definitionIn(parent, selection.name.value)
      if (!definition) return []
      const given = new Map((selection.arguments ?? []).map(argument => [argument.name.value, argument.value]))
      return [{ definition, given, fields: fieldsOf(selection.selectionSet, getNamedType(definition.type)) }]
    })

  return fieldsOf(operation.selectionSet, schema.getRootType(operation.operation))
}

export const everyField = (fields: readonly SelectedField[]): SelectedField[] =>
  fields.flatMap(field => [field, ...everyField(field.fields)])

/** An argument as the resolver will get it, before the schema has checked its type. */
export const argumentOf = ({ definition, given }: SelectedField, name: string, variables: Variables): unknown => {
  const node = given.get(name)
  const value = node && valueFromASTUntyped(node, variables)
  return value === undefined ? definition.args.find(argument => argument.name === name)?.defaultValue : value
}
