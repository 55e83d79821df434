/** `VoucherOperationRecord` as clients see it. */
import { Field, ID, ObjectType } from 'type-graphql'
import { Money } from '../../shared/money'
import { Node } from '../../shared/node'
import { connectionOf } from '../../shared/pages'
import { DateTimeScalar } from '../../shared/time'
import { VoucherOperationResult, VoucherOperationType, VoucherQuotaKind } from './voucher.enums'
import type { VoucherOperationRecordEntity } from './voucherOperationRecord.entity'

@ObjectType({
  simpleResolvers: true,
  implements: Node,
  description: 'One attempt to issue or reclaim a voucher (发放/回收记录), failures included (R-2070).',
})
export class VoucherOperationRecord implements Pick<
  VoucherOperationRecordEntity,
  'id' | 'operationType' | 'quotaId' | 'quotaKind' | 'voucherId' | 'customerId' | 'amount' | 'occurredAt' | 'result' | 'errorCode'
> {
  @Field(() => ID, { description: 'Globally unique: `vor_…`.' })
  id!: string

  @Field(() => VoucherOperationType, { description: 'What was done (操作类型).' })
  operationType!: VoucherOperationType

  @Field(() => ID, { description: 'The quota that the amount left or came back to (额度ID).' })
  quotaId!: string

  @Field(() => VoucherQuotaKind, { description: 'What kind of quota that is (额度类型).' })
  quotaKind!: VoucherQuotaKind

  @Field(() => ID, { nullable: true, description: 'The voucher (券ID); null when issuing failed.' })
  voucherId!: string | null

  @Field(() => ID, {
    nullable: true,
    description: 'The customer (客户ID), as given where issuing failed; null when what was given is no id of a customer.',
  })
  customerId!: string | null

  @Field(() => Money, { description: 'Issuing: the face value; reclaiming: what came back, nothing on failure (操作金额).' })
  amount!: Money

  @Field(() => DateTimeScalar, { description: 'When (操作时间).' })
  occurredAt!: string

  @Field(() => VoucherOperationResult, { description: 'How it ended (操作结果).' })
  result!: VoucherOperationResult

  @Field(() => String, { nullable: true, description: 'Why it failed: a `UserErrorCode`; null on success.' })
  errorCode!: string | null
}

export const VoucherOperationRecordConnection = connectionOf(VoucherOperationRecord, 'VoucherOperationRecord')
