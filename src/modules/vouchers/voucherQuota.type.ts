/** `VoucherQuota` as clients see it. */
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { Money } from '../../shared/money'
import { Node } from '../../shared/node'
import { connectionOf } from '../../shared/pages'
import { DateTimeScalar } from '../../shared/time'
import { VoucherQuotaKind, VoucherQuotaStatus } from './voucher.enums'
import { VoucherLimit } from './voucherLimit.type'
import type { VoucherQuotaEntity } from './voucherQuota.entity'

@ObjectType({
  simpleResolvers: true,
  implements: Node,
  description: 'What a partner may issue as vouchers (额度), and what is left of it.',
})
export class VoucherQuota implements Pick<
  VoucherQuotaEntity,
  | 'id'
  | 'parentQuotaId'
  | 'kind'
  | 'quotaValue'
  | 'balance'
  | 'status'
  | 'effectiveAt'
  | 'expireAt'
  | 'limits'
  | 'minFaceValue'
  | 'maxFaceValue'
  | 'maxCount'
  | 'maxTotalFaceValue'
  | 'createdAt'
  | 'updatedAt'
> {
  @Field(() => ID, { description: 'Globally unique: `vqt_…` (额度ID).' })
  id!: string

  @Field(() => ID, {
    nullable: true,
    description: "The master reseller's quota that it was cut from (来源额度); null when the vendor granted it.",
  })
  parentQuotaId!: string | null

  @Field(() => VoucherQuotaKind, { description: 'What is issued from it (额度类型).' })
  kind!: VoucherQuotaKind

  @Field(() => Money, { description: 'What was granted (额度面值).' })
  quotaValue!: Money

  @Field(() => Money, { description: 'What may still be issued (额度余额).' })
  balance!: Money

  @Field(() => VoucherQuotaStatus, { description: 'Where it stands (状态).' })
  status!: VoucherQuotaStatus

  @Field(() => DateTimeScalar, { description: 'From when it can be issued from (生效时间).' })
  effectiveAt!: string

  @Field(() => DateTimeScalar, { description: 'From when it can no longer be issued from (失效时间).' })
  expireAt!: string

  @Field(() => [VoucherLimit], { description: 'What each voucher from it may pay (R-2040).' })
  limits!: readonly VoucherLimit[]

  @Field(() => Money, { nullable: true, description: 'Lowest face value of a voucher from it (单张最低面值); null: none.' })
  minFaceValue!: Money | null

  @Field(() => Money, { nullable: true, description: 'Highest face value of a voucher from it (单张最高面值); null: none.' })
  maxFaceValue!: Money | null

  @Field(() => Int, {
    nullable: true,
    description: 'How many vouchers from it may be out (发放张数上限), reclaimed ones not counted; null: any number.',
  })
  maxCount!: number | null

  @Field(() => Money, {
    nullable: true,
    description: 'What the vouchers out may be worth in all (发放总面值上限), reclaimed ones not counted; null: any.',
  })
  maxTotalFaceValue!: Money | null

  @Field(() => DateTimeScalar, { description: 'When it was granted (创建时间).' })
  createdAt!: string

  @Field(() => DateTimeScalar, { description: 'When it last changed (最近更新时间).' })
  updatedAt!: string
}

export const VoucherQuotaConnection = connectionOf(VoucherQuota, 'VoucherQuota')
