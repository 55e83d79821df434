/** `AuditEvent` as administrators see it. */
import { Extensions, Field, ID, ObjectType } from 'type-graphql'
import { RoleCode } from '../../access/roles'
import type { AuditEventEntity } from '../../mutations'
import { Node } from '../../shared/node'
import { connectionOf } from '../../shared/pages'
import { DateTimeScalar } from '../../shared/time'

@ObjectType({
  simpleResolvers: true,
  description: 'One value before and after. Personal data is masked; an amount has its currency with it.',
})
export class AuditedValue {
  @Field({ description: 'Which value it is.' })
  name!: string

  @Field(() => String, { nullable: true, description: 'What it was; null when it was empty, or the row was new.' })
  before!: string | null

  @Field(() => String, { nullable: true, description: 'What it became; null when it was emptied.' })
  after!: string | null
}

@ObjectType({ simpleResolvers: true, description: 'What was done to one object.' })
export class AuditedChange {
  @Field(() => ID, { description: 'The object.' })
  id!: string

  @Extensions({ expectedSize: 5 })
  @Field(() => [AuditedValue], { description: 'The values that changed.' })
  values!: readonly AuditedValue[]
}

@ObjectType({
  simpleResolvers: true,
  implements: Node,
  description: 'One attempt to change something, or to see personal data in full (操作记录): done or refused.',
})
export class AuditEvent implements Pick<AuditEventEntity, 'id' | 'occurredAt' | 'operation' | 'targetId' | 'result' | 'requestId'> {
  @Field(() => ID, { description: 'Globally unique: `aud_…`.' })
  id!: string

  @Field(() => DateTimeScalar, { description: 'When it was attempted (操作时间).' })
  occurredAt!: string

  @Field({ description: 'The mutation, such as `assignCustomerManager` (操作).' })
  operation!: string

  @Field({ description: '`DONE`, or the code that it was refused with (操作结果).' })
  result!: string

  @Field(() => ID, { nullable: true, description: 'The first object that it was about; null when the call named none.' })
  targetId!: string | null

  @Field(() => ID, { nullable: true, description: 'The customer that the member acted for (代客); null when it acted for the partner.' })
  onBehalfOfCustomerId!: string | null

  @Extensions({ expectedSize: 2 })
  @Field(() => [RoleCode], { description: 'The roles that the member held then.' })
  roles!: readonly RoleCode[]

  @Field({ description: 'The request, as in its answer and in the log.' })
  requestId!: string
}

export const AuditEventConnection = connectionOf(AuditEvent, 'AuditEvent')
