/** `VoucherQuotaRecord` as clients see it. */
import { Field, ID, ObjectType } from 'type-graphql'
import { Money } from '../../shared/money'
import { Node } from '../../shared/node'
import { connectionOf } from '../../shared/pages'
import { DateTimeScalar } from '../../shared/time'
import { VoucherOperationResult } from './voucher.enums'
import type { VoucherQuotaRecordEntity } from './voucherQuotaRecord.entity'
import { VoucherQuotaOperationType } from './voucherQuotaRecord.enums'

@ObjectType({
  simpleResolvers: true,
  implements: Node,
  description: 'One attempt to issue a quota to a cloud reseller or to reclaim it (额度发放/回收记录), failures included (R-2070).',
})
export class VoucherQuotaRecord implements Pick<
  VoucherQuotaRecordEntity,
  'id' | 'operationType' | 'quotaId' | 'parentQuotaId' | 'indirectPartnerId' | 'amount' | 'occurredAt' | 'result' | 'errorCode'
> {
  @Field(() => ID, { description: 'Globally unique: `vqr_…`.' })
  id!: string

  @Field(() => VoucherQuotaOperationType, { description: 'What was done (操作类型).' })
  operationType!: VoucherQuotaOperationType

  @Field(() => ID, { nullable: true, description: "The reseller's quota (额度ID); null when issuing failed." })
  quotaId!: string | null

  @Field(() => ID, { description: "The master's quota that the amount left or came back to (来源额度ID)." })
  parentQuotaId!: string

  @Field(() => ID, {
    nullable: true,
    description: 'The cloud reseller (云经销商ID), as given where issuing failed; null when what was given is no id of a partner.',
  })
  indirectPartnerId!: string | null

  @Field(() => Money, { description: 'Issuing: what it was to get; reclaiming: what came back, nothing on failure (操作金额).' })
  amount!: Money

  @Field(() => DateTimeScalar, { description: 'When (操作时间).' })
  occurredAt!: string

  @Field(() => VoucherOperationResult, { description: 'How it ended (操作结果).' })
  result!: VoucherOperationResult

  @Field(() => String, { nullable: true, description: 'Why it failed: a `UserErrorCode`; null on success.' })
  errorCode!: string | null
}

export const VoucherQuotaRecordConnection = connectionOf(VoucherQuotaRecord, 'VoucherQuotaRecord')
