/** How applications for test coupons are saved, handed in, decided and listed. */
import { Field, ID, InputType, Int } from 'type-graphql'
import { PartnerIdentity } from '../../access/roles'
import { orderEnum } from '../../db'
import { DecimalScalar } from '../../shared/money'
import { DateTimeScalar } from '../../shared/time'
import { TestCouponDecision, TestCouponStatus } from './partnerVoucher.enums'

const expectedVersion = 'The version that was read; another one stored means CONFLICT_STALE_VERSION. null and absent: whatever is stored.'
const idempotencyKey = 'Makes the call safe to repeat, 1–64 characters (R-2290).'

@InputType({
  description: 'An application as far as it is known. In an edit, absent fields stay as they are; null and blank text clear them.',
})
export class SaveTestCouponApplicationInput {
  @Field(() => ID, { nullable: true, description: 'The application to edit; null and absent: a new one.' })
  id?: string | null

  @Field(() => Int, { nullable: true, description: expectedVersion })
  expectedVersion?: number | null

  @Field(() => String, { nullable: true, description: `${idempotencyKey} Needed for a new one.` })
  idempotencyKey?: string | null

  @Field(() => String, { nullable: true, description: 'Name (申请名称), 1–128 characters. Needed for a new one; cannot be cleared.' })
  name?: string | null

  @Field(() => PartnerIdentity, {
    nullable: true,
    description: 'Under which development path (发展路径), one that my partner is on. Needed for a new one; cannot be cleared.',
  })
  developmentPath?: PartnerIdentity | null

  @Field(() => DecimalScalar, { nullable: true, description: 'How much, in yuan (申请金额): above zero, at most two decimals.' })
  amount?: string | null

  @Field(() => String, {
    nullable: true,
    description: 'The share link of the resource list made in the price calculator (资源清单链接): https, at most 512 characters (R-2090).',
  })
  resourceListUrl?: string | null

  @Field(() => String, { nullable: true, description: 'A solution that exists (解决方案), at most 128 characters.' })
  solutionName?: string | null

  @Field(() => String, { nullable: true, description: 'What it is to try out (用途), at most 2,000 characters.' })
  purpose?: string | null
}

@InputType({ description: 'Which application is handed in (提交).' })
export class SubmitTestCouponApplicationInput {
  @Field(() => ID, { description: 'The application: a draft, or one that was rejected.' })
  id!: string

  @Field(() => Int, { nullable: true, description: expectedVersion })
  expectedVersion?: number | null
}

@InputType({ description: 'What the ecosystem manager decides (审核).' })
export class ReviewTestCouponApplicationInput {
  @Field({ description: idempotencyKey })
  idempotencyKey!: string

  @Field(() => ID, { description: 'The application under review.' })
  id!: string

  @Field(() => Int, { nullable: true, description: expectedVersion })
  expectedVersion?: number | null

  @Field(() => TestCouponDecision, { description: 'Approve or reject.' })
  decision!: TestCouponDecision

  @Field(() => DateTimeScalar, { nullable: true, description: 'Until when the voucher pays (失效时间). Needed to approve.' })
  expireAt?: string | null

  @Field(() => String, { nullable: true, description: 'Why (审核意见), at most 500 characters. Needed to reject.' })
  comment?: string | null
}

@InputType({ description: 'Which applications (S2-21). All conditions must hold; what is left out filters nothing.' })
export class TestCouponApplicationFilter {
  @Field(() => TestCouponStatus, { nullable: true, description: 'Only those that stand here. null filters nothing.' })
  status?: TestCouponStatus | null

  @Field(() => ID, { nullable: true, description: 'For the vendor: only of this partner. null and "" filter nothing.' })
  partnerId?: string | null
}

export const [TestCouponApplicationOrder, testCouponApplicationOrders] = orderEnum(
  'TestCouponApplicationOrder',
  'Order of applications for test coupons; rows that are equal follow by id.',
  {
    CREATED_AT_DESC: ['createdAt', 'DESC', 'Newest first.'],
    CREATED_AT_ASC: ['createdAt', 'ASC', 'Oldest first.'],
  },
)
export type TestCouponApplicationOrder = keyof typeof TestCouponApplicationOrder
