/** What can be asked for now, as clients see it. */
import { Extensions, Field, ID, ObjectType } from 'type-graphql'
import { Money } from '../../shared/money'
import { DateTimeScalar } from '../../shared/time'
import { IncentiveFrozenReason } from '../incentives'
import { IncentivePayoutBlocker, IncentivePayoutStage, IncentivePayoutStatus, IssueMode } from './payout.enums'

@ObjectType({ simpleResolvers: true, description: 'What of a statement is frozen for one reason.' })
export class FrozenIncentiveAmount {
  @Field(() => IncentiveFrozenReason, { description: 'Why (冻结原因; R-PY-5).' })
  reason!: IncentiveFrozenReason

  @Field(() => Money, { description: 'How much.' })
  amount!: Money
}

@ObjectType({ simpleResolvers: true, description: 'One statement, as far as it is not paid out yet.' })
export class AvailableIncentive {
  @Field(() => ID, { description: 'The statement.' })
  incentiveId!: string

  @Field({ description: 'Number of the statement (激励账单ID).' })
  statementNo!: string

  @Field({ description: 'Its reconciliation cycle (对账期次).' })
  cycle!: string

  @Field(() => Money, {
    description: 'What can be asked for (可申请金额), to eight decimals; negative: it is taken off in any case (R-PY-9).',
  })
  available!: Money

  @Field(() => Money, { description: 'What of something negative was made good by incentives that expired (已抵扣; R-PY-9).' })
  offset!: Money

  @Extensions({ expectedSize: 2 })
  @Field(() => [FrozenIncentiveAmount], { description: 'What cannot be asked for yet, and why (R-PY-5).' })
  frozen!: FrozenIncentiveAmount[]

  @Field(() => Money, { description: 'What is in requests that are not completed (申付中).' })
  applied!: Money

  @Field(() => Money, { description: 'What expired (已失效): it does not come back (R-PY-8).' })
  expired!: Money

  @Field(() => [IssueMode], { description: 'How it can be paid out (R-PY-1).' })
  issueModes!: readonly IssueMode[]

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it is void (失效时间; R-PY-8); null while my partner is in the plan.' })
  expiresAt!: string | null
}

@ObjectType({ simpleResolvers: true, description: 'What can be asked for now (可申请激励), and what stands in the way.' })
export class AvailableIncentives {
  @Field(() => IncentivePayoutStage, { description: 'The stage before there is a request: `SUBMIT`.' })
  stage!: IncentivePayoutStage

  @Field(() => IncentivePayoutStatus, { description: 'The status before there is a request: `TO_BE_SUBMITTED`.' })
  status!: IncentivePayoutStatus

  @Field(() => [IncentivePayoutBlocker], { description: 'What stands in the way; empty: it can be asked for.' })
  blockers!: IncentivePayoutBlocker[]

  @Extensions({ expectedSize: 1 })
  @Field(() => [Money], {
    description: 'What asking for all would bring (可申请总额), by currency: negative amounts are off, frozen ones out, rounded once.',
  })
  total!: Money[]

  @Extensions({ expectedSize: 20 })
  @Field(() => [AvailableIncentive], { description: 'Statement by statement, the newest cycle first.' })
  incentives!: AvailableIncentive[]
}
