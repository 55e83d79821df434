/** What the vendor says when it grants, changes or freezes an MDF quota, or bars a partner. */
import { Field, ID, InputType, Int } from 'type-graphql'
import { DecimalScalar } from '../../shared/money'
import { type LocalDate, LocalDateScalar } from '../../shared/time'
import { expectedVersion, idempotencyKey } from './inputTexts'

@InputType({ description: 'What a partner is granted for a year (授予MDF额度).' })
export class GrantMdfQuotaInput {
  @Field({ description: idempotencyKey })
  idempotencyKey!: string

  @Field(() => ID, { description: 'Who gets it.' })
  partnerId!: string

  @Field({ description: 'The benefit that it belongs to (权益名称), 1–128 characters.' })
  benefitName!: string

  @Field(() => Int, { description: 'The year it is for, 2000–2099.' })
  year!: number

  @Field(() => DecimalScalar, {
    nullable: true,
    description:
      'What it is worth, in CNY: above zero, at most two decimals. null and absent: what is left of what its level is worth for the year (R-MD-1); needed where nothing is left.',
  })
  totalAmount?: string | null

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'First day on which it can be applied for, in that year; null and absent: its first.',
  })
  validFrom?: LocalDate | null

  @Field(() => LocalDateScalar, { nullable: true, description: 'Last day; null and absent: the last of the year.' })
  validTo?: LocalDate | null

  @Field({ description: 'Why, 1–256 characters.' })
  reason!: string
}

@InputType()
abstract class OneMdfQuotaInput {
  @Field(() => ID, { description: 'The quota.' })
  id!: string

  @Field(() => Int, { nullable: true, description: expectedVersion })
  expectedVersion?: number | null
}

@InputType({ description: 'What a quota shall be worth (调整MDF额度).' })
export class AdjustMdfQuotaInput extends OneMdfQuotaInput {
  @Field({ description: idempotencyKey })
  idempotencyKey!: string

  @Field(() => DecimalScalar, { description: 'The new total: no less than what is used and held back, at most two decimals.' })
  totalAmount!: string

  @Field({ description: 'Why, 1–256 characters.' })
  reason!: string
}

@InputType({ description: 'Which quota is frozen, and why (冻结MDF额度).' })
export class FreezeMdfQuotaInput extends OneMdfQuotaInput {
  @Field({ description: 'Why (冻结原因), 1–256 characters.' })
  reason!: string
}

@InputType({ description: 'Which quota is set free (解冻MDF额度).' })
export class UnfreezeMdfQuotaInput extends OneMdfQuotaInput {
  @Field(() => String, { nullable: true, description: 'Why, at most 256 characters.' })
  reason?: string | null
}

@InputType({ description: 'Which partner loses its qualification for MDF (R-MC-10).' })
export class BanFromMdfInput {
  @Field(() => ID, { description: 'The partner.' })
  partnerId!: string

  @Field(() => LocalDateScalar, { nullable: true, description: 'The last day of it; null and absent: the last of this year.' })
  until?: LocalDate | null

  @Field({ description: 'What it did, 1–500 characters.' })
  reason!: string
}

@InputType({ description: 'Which partner gets its qualification for MDF back.' })
export class LiftMdfBanInput {
  @Field(() => ID, { description: 'The partner.' })
  partnerId!: string

  @Field({ description: 'Why, 1–500 characters.' })
  reason!: string
}
