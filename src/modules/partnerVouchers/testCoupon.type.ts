/** `TestCouponApplication` as clients see it, and what its mutations answer. */
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { PartnerIdentity } from '../../access/roles'
import { Payload } from '../../mutations'
import { Money } from '../../shared/money'
import { Node } from '../../shared/node'
import { connectionOf } from '../../shared/pages'
import { DateTimeScalar } from '../../shared/time'
import { TestCouponStatus } from './partnerVoucher.enums'
import type { TestCouponApplicationEntity } from './testCouponApplication.entity'

@ObjectType({
  simpleResolvers: true,
  implements: Node,
  description: 'A partner asks for a test coupon (测试券申请); approved, it becomes a partner voucher.',
})
export class TestCouponApplication implements Pick<
  TestCouponApplicationEntity,
  | 'id'
  | 'status'
  | 'name'
  | 'developmentPath'
  | 'amount'
  | 'resourceListUrl'
  | 'solutionName'
  | 'purpose'
  | 'submittedAt'
  | 'reviewedAt'
  | 'reviewComment'
  | 'createdAt'
  | 'version'
> {
  @Field(() => ID, { description: 'Globally unique: `tca_…`.' })
  id!: string

  @Field(() => TestCouponStatus, { description: 'Where it stands (状态).' })
  status!: TestCouponStatus

  @Field({ description: 'Its name (申请名称).' })
  name!: string

  @Field(() => PartnerIdentity, { description: 'Under which development path (发展路径).' })
  developmentPath!: PartnerIdentity

  @Field(() => Money, { nullable: true, description: 'How much is asked for (申请金额).' })
  amount!: Money | null

  @Field(() => String, { nullable: true, description: 'The share link of the resource list (资源清单链接, R-2090).' })
  resourceListUrl!: string | null

  @Field(() => String, { nullable: true, description: 'A solution that exists (解决方案).' })
  solutionName!: string | null

  @Field(() => String, { nullable: true, description: 'What it is to try out (用途).' })
  purpose!: string | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was last handed in (提交时间).' })
  submittedAt!: string | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was last decided (审核时间).' })
  reviewedAt!: string | null

  @Field(() => String, { nullable: true, description: 'What the ecosystem manager said (审核意见).' })
  reviewComment!: string | null

  @Field(() => DateTimeScalar, { description: 'When it was begun (创建时间).' })
  createdAt!: string

  @Field(() => Int, { description: 'For `expectedVersion`.' })
  version!: number
}

export const TestCouponApplicationConnection = connectionOf(TestCouponApplication, 'TestCouponApplication')

@ObjectType()
export abstract class TestCouponPayload extends Payload {
  objectId?: string | null
}

@ObjectType({ simpleResolvers: true, description: 'The application as it is saved.' })
export class SaveTestCouponApplicationPayload extends TestCouponPayload {}

@ObjectType({ simpleResolvers: true, description: 'The application under review.' })
export class SubmitTestCouponApplicationPayload extends TestCouponPayload {}

@ObjectType({ simpleResolvers: true, description: 'The application as it was decided.' })
export class ReviewTestCouponApplicationPayload extends TestCouponPayload {}
