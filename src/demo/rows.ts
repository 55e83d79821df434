/** What a world is made of: whole rows, one after the other, each with the table that it goes into. */
import type { EntityClass, New } from '../db'

export type Row = { readonly entity: EntityClass<object>; readonly row: object }

export const rowOf = <E extends object>(entity: EntityClass<E>, row: New<E>): Row => ({ entity, row })
