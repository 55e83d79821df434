/** `BalanceAlert` as clients see it, and how it is set. */
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { Payload } from '../../mutations'
import { DecimalScalar, Money } from '../../shared/money'
import { Node } from '../../shared/node'
import { DateTimeScalar } from '../../shared/time'
import type { BalanceAlertEntity } from './balanceAlert.entity'

@ObjectType({ simpleResolvers: true, implements: Node, description: 'The alert of a low balance (余额预警, R-2104); the partner has one.' })
export class BalanceAlert implements Pick<BalanceAlertEntity, 'id' | 'threshold' | 'isBelow' | 'alertedAt' | 'updatedAt' | 'version'> {
  @Field(() => ID, { description: 'Globally unique: `bal_…`.' })
  id!: string

  @Field(() => Money, {
    description: 'Administrators are told when cash and credit together are below this (预警阈值); nothing: switched off.',
  })
  threshold!: Money

  @Field({ description: 'Whether they were told, and the balance has not been above since.' })
  isBelow!: boolean

  @Field(() => DateTimeScalar, { nullable: true, description: 'When they were told last.' })
  alertedAt!: string | null

  @Field(() => DateTimeScalar, { description: 'When it changed last.' })
  updatedAt!: string

  @Field(() => Int, { description: 'Goes up with every change; give it back as `expectedVersion`.' })
  version!: number
}

@InputType({ description: 'When administrators are told of a low balance (S2-38).' })
export class SetBalanceAlertInput {
  @Field(() => DecimalScalar, { description: 'Below this, in yuan: not negative, at most two decimals; "0" switches the alert off.' })
  threshold!: string

  @Field(() => Int, { nullable: true, description: 'The version that was read; another one is refused. null and absent: whatever it is.' })
  expectedVersion?: number | null
}

@ObjectType({ simpleResolvers: true, description: 'The alert as it is now.' })
export class SetBalanceAlertPayload extends Payload {
  objectId?: string | null
}
