/** `MdfQuota` and the overview as clients see them. */
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { Money } from '../../shared/money'
import { Node } from '../../shared/node'
import { connectionOf } from '../../shared/pages'
import { DateTimeScalar, type LocalDate, LocalDateScalar } from '../../shared/time'
import { PartnerLevel } from '../partners'
import { MdfQuotaChangeKind } from './claim.enums'
import { MdfActivityStatus, MdfQuotaStatus } from './mdf.enums'
import type { MdfQuotaEntity } from './mdfQuota.entity'
import type { MdfQuotaChangeEntity } from './mdfQuotaChange.entity'

@ObjectType({ simpleResolvers: true, implements: Node, description: 'What the vendor grants a partner for marketing in a year (MDF额度).' })
export class MdfQuota implements Pick<
  MdfQuotaEntity,
  | 'id'
  | 'benefitName'
  | 'partnerLevel'
  | 'year'
  | 'totalAmount'
  | 'usedAmount'
  | 'reservedAmount'
  | 'validFrom'
  | 'validTo'
  | 'status'
  | 'frozenReason'
  | 'version'
> {
  @Field(() => ID, { description: 'Globally unique: `mdq_…`.' })
  id!: string

  @Field({ description: 'The benefit that it belongs to (权益名称).' })
  benefitName!: string

  @Field(() => PartnerLevel, { nullable: true, description: 'The level that it was granted for (伙伴等级, R-MD-1).' })
  partnerLevel!: PartnerLevel | null

  @Field(() => Int, { description: 'The year it was granted for (年度).' })
  year!: number

  @Field(() => Money, { description: 'What was granted (总额度).' })
  totalAmount!: Money

  @Field(() => Money, { description: 'Claimed and paid (已使用).' })
  usedAmount!: Money

  @Field(() => Money, { description: 'Held back for activities under review, approved or being claimed (已预留).' })
  reservedAmount!: Money

  @Field(() => LocalDateScalar, { description: 'First day on which it can be applied for.' })
  validFrom!: LocalDate

  @Field(() => LocalDateScalar, { description: 'Last day on which it can be applied for.' })
  validTo!: LocalDate

  @Field(() => MdfQuotaStatus, { description: 'Whether it can be applied for (额度状态).' })
  status!: MdfQuotaStatus

  @Field(() => String, { nullable: true, description: 'Why the vendor froze it (冻结原因); null while it is not frozen.' })
  frozenReason!: string | null

  @Field(() => Int, { description: 'Counts its changes; give it as `expectedVersion`.' })
  version!: number
}

@ObjectType({ simpleResolvers: true, description: 'What was done to a quota as a whole (额度变更记录).' })
export class MdfQuotaChange implements Pick<MdfQuotaChangeEntity, 'id' | 'kind' | 'difference' | 'totalAfter' | 'reason' | 'createdAt'> {
  @Field(() => ID, { description: 'Globally unique: `mqc_…`.' })
  id!: string

  @Field(() => MdfQuotaChangeKind, { description: 'What was done.' })
  kind!: MdfQuotaChangeKind

  @Field(() => Money, { description: 'By how much the total changed; negative when it became less.' })
  difference!: Money

  @Field(() => Money, { description: 'What it was worth then (变更后额度).' })
  totalAfter!: Money

  @Field(() => String, { nullable: true, description: 'Why (原因).' })
  reason!: string | null

  @Field(() => DateTimeScalar, { description: 'When.' })
  createdAt!: string
}

export const MdfQuotaChangeConnection = connectionOf(MdfQuotaChange, 'MdfQuotaChange')

export const MdfQuotaConnection = connectionOf(MdfQuota, 'MdfQuota')

@ObjectType({ simpleResolvers: true, description: 'The quotas of a year added up, in one currency.' })
export class MdfBalance {
  @Field(() => Money, { description: 'Granted (总额度).' })
  totalAmount!: Money

  @Field(() => Money, { description: 'Claimed and paid (已使用).' })
  usedAmount!: Money

  @Field(() => Money, { description: 'Held back (已预留).' })
  reservedAmount!: Money

  @Field(() => Money, { description: 'Granted, less used, less held back (可用), of the quotas that can be applied for now.' })
  availableAmount!: Money
}

@ObjectType({ simpleResolvers: true, description: 'How many activities are in one state.' })
export class MdfActivityCount {
  @Field(() => MdfActivityStatus, { description: 'The state.' })
  status!: MdfActivityStatus

  @Field(() => Int, { description: 'How many.' })
  count!: number
}

@ObjectType({
  simpleResolvers: true,
  description: 'The MDF of a year at a glance (市场发展基金数据看板, R-MD-2), over all that the viewer sees.',
})
export class MdfOverview {
  @Field(() => Int, { description: 'The year of the quotas.' })
  year!: number
}
