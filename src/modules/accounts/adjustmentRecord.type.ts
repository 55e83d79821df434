/** `AdjustmentRecord` as clients see it. */
import { Field, ID, ObjectType } from 'type-graphql'
import { Money } from '../../shared/money'
import { Node } from '../../shared/node'
import { connectionOf } from '../../shared/pages'
import { AccountType } from './account.enums'
import { AdjustmentType } from './adjustment.enums'
import type { AdjustmentRecordEntity } from './adjustmentRecord.entity'

@ObjectType({
  simpleResolvers: true,
  implements: Node,
  description: 'Money that was passed on or taken back (调账记录, S1-37, S2-36).',
})
export class AdjustmentRecord implements Pick<
  AdjustmentRecordEntity,
  'id' | 'customerId' | 'operationType' | 'accountType' | 'amount' | 'transId'
> {
  @Field(() => ID, { description: 'Globally unique: `adj_…`.' })
  id!: string

  @Field(() => ID, { nullable: true, description: 'The customer (客户ID); null where it was a cloud reseller.' })
  customerId!: string | null

  @Field(() => AdjustmentType, { description: 'What was done (操作类型).' })
  operationType!: AdjustmentType

  @Field(() => AccountType, { description: 'Which money it was (账户类型).' })
  accountType!: AccountType

  @Field(() => Money, { description: 'How much (金额).' })
  amount!: Money

  @Field(() => ID, { description: 'The transaction (交易ID, R-2125): its transfer in the ledger.' })
  transId!: string
}

export const AdjustmentRecordConnection = connectionOf(AdjustmentRecord, 'AdjustmentRecord')
