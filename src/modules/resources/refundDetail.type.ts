/** `RefundDetail` as clients see it. */
import { Field, ID, ObjectType } from 'type-graphql'
import { Money } from '../../shared/money'
import { Node } from '../../shared/node'
import { connectionOf } from '../../shared/pages'
import type { RefundDetailEntity } from './refundDetail.entity'
import { RefundDetailKind } from './resource.enums'

@ObjectType({
  simpleResolvers: true,
  implements: Node,
  description: 'One part of a refund (退款明细): which resource it is about, and which purchase or renewal it goes back to (R-REF-1).',
})
export class RefundDetail implements Pick<RefundDetailEntity, 'id' | 'amount' | 'kind' | 'customerId'> {
  @Field(() => ID, { description: 'Globally unique: `rfd_…`.' })
  id!: string

  @Field(() => RefundDetailKind, { description: 'What it is.' })
  kind!: RefundDetailKind

  @Field(() => Money, {
    description:
      'Negative: refunded; positive: kept, as consumed or as a handling fee (R-REF-2); zero: vouchers had paid all of it. All parts add up to the order.',
  })
  amount!: Money

  @Field(() => ID, { description: 'Whose money it is.' })
  customerId!: string

  @Field({ description: 'Cloud service in lower case (云服务类型编码).' })
  serviceTypeCode!: string

  @Field({ description: 'Name of the cloud service (云服务类型名称).' })
  serviceTypeName!: string

  @Field({ description: 'Kind of resource (资源类型编码).' })
  resourceTypeCode!: string

  @Field({ description: 'Name of the kind (资源类型名称).' })
  resourceTypeName!: string

  @Field({ description: 'Where the resource ran (区域编码).' })
  regionCode!: string
}

export const RefundDetailConnection = connectionOf(RefundDetail, 'RefundDetail')
