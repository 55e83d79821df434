/** How quotas of cloud resellers are filtered, issued and reclaimed. */
import { Field, ID, InputType } from 'type-graphql'
import { DecimalScalar } from '../../shared/money'
import { VerificationInput } from '../verification'

@InputType({ description: 'Which quotas of cloud resellers (S2-14). All conditions must hold; what is left out filters nothing.' })
export class IssuedVoucherQuotaFilter {
  @Field(() => ID, { nullable: true, description: 'Only this quota (额度ID). null and "" filter nothing.' })
  quotaId?: string | null

  @Field(() => ID, {
    nullable: true,
    description: 'Only those cut from this one of mine (来源额度). null and "" are filters: they match quotas without a parent, so none.',
  })
  parentQuotaId?: string | null

  @Field(() => ID, { nullable: true, description: 'Only those of this cloud reseller. null and "" filter nothing.' })
  indirectPartnerId?: string | null
}

@InputType({ description: 'What is issued to which cloud resellers (发放额度).' })
export class IssueVoucherQuotasInput {
  @Field({ description: 'Makes the call safe to repeat, 1–64 characters (R-2290).' })
  idempotencyKey!: string

  @Field(() => ID, { description: 'The quota of mine that the value is taken from: of kind VOUCHER, granted by the vendor.' })
  quotaId!: string

  @Field(() => [ID], { description: 'One quota each, in this order, while the balance lasts: 1–100 different cloud resellers (R-2065).' })
  indirectPartnerIds!: string[]

  @Field(() => DecimalScalar, {
    description: 'What each gets, in the currency of the quota (额度金额): above zero, at most two decimals.',
  })
  quotaAmount!: string

  @Field(() => VerificationInput, {
    nullable: true,
    description: 'The code of `ISSUE_VOUCHER_QUOTA` for the quota, where one is asked for.',
  })
  verification?: VerificationInput | null
}

@InputType({ description: 'Which quotas of cloud resellers are taken back (回收额度), each for its whole balance (R-2068).' })
export class ReclaimVoucherQuotasInput {
  @Field({ description: 'Makes the call safe to repeat, 1–64 characters (R-2290).' })
  idempotencyKey!: string

  @Field(() => [ID], { description: 'The quotas: 1–10 different ones.' })
  ids!: string[]

  @Field(() => String, {
    nullable: true,
    description: 'A remark for my own partner (备注), at most 256 characters. null and left out: none is set; "": it is set to nothing.',
  })
  remark?: string | null

  @Field(() => VerificationInput, {
    nullable: true,
    description: 'The code of `RECLAIM_VOUCHER_QUOTA` for these quotas, where one is asked for.',
  })
  verification?: VerificationInput | null
}
