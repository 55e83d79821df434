/** `AccountChangeRecord` as clients see it: an entry of the ledger. */
import { Field, ID, ObjectType } from 'type-graphql'
import { Node } from '../../shared/node'
import { connectionOf } from '../../shared/pages'

@ObjectType({ simpleResolvers: true, implements: Node, description: 'One change of an account of the partner (收支明细, R-2108).' })
export class AccountChangeRecord {
  @Field(() => ID, { description: 'Globally unique: `lge_…`.' })
  id!: string
}

export const AccountChangeRecordConnection = connectionOf(AccountChangeRecord, 'AccountChangeRecord')
