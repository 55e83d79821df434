/** `interface Node`: any object by its id. */
import { type GraphQLInterfaceType, type GraphQLSchema, isAbstractType } from 'graphql'
import { prefixes, prefixOf } from '../shared/ids'

/** type-graphql resolves abstract types asynchronously, which the compiled executor can't: the id's prefix decides at once. */
export const resolveAbstractTypesById = (schema: GraphQLSchema): void => {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isAbstractType(type) || type.name.startsWith('__')) continue
    ;(type as GraphQLInterfaceType).resolveType = (row: { id: string }) => prefixes[prefixOf(row.id) ?? 'ptn']
  }
}
