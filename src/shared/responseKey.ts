/** The name that a selected field has in the answer. */
import type { FieldNode } from 'graphql'

export const responseKey = ({ alias, name }: FieldNode): string => (alias ?? name).value
