/** How the audit trail is filtered and ordered. */
import { Field, ID, InputType } from 'type-graphql'
import { orderEnum } from '../../db'
import { DateTimeScalar } from '../../shared/time'

@InputType({ description: 'Which events (S1-27). All conditions must hold.' })
export class AuditEventFilter {
  @Field(() => String, { nullable: true, description: 'Only this mutation, exactly; null and "" filter nothing.' })
  operation?: string | null

  @Field(() => ID, { nullable: true, description: 'Only what this member did; null and "" filter nothing.' })
  memberId?: string | null

  @Field(() => ID, { nullable: true, description: 'Only what was about this object first; null and "" filter nothing.' })
  targetId?: string | null

  @Field(() => String, { nullable: true, description: 'Only `DONE`, or only this code of a refusal; null and "" filter nothing.' })
  result?: string | null

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Later than this. Left out: seven days before the end, or before now (R-AUD-1); null: from the beginning.',
  })
  occurredAtBegin?: string | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'Earlier than this; null and left out: until now.' })
  occurredAtEnd?: string | null

  @Field(() => ID, { nullable: true, description: 'Only what was done on behalf of this customer (代客操作); null and "" filter nothing.' })
  onBehalfOfCustomerId?: string | null
}

export const [AuditEventOrder, auditEventOrders] = orderEnum('AuditEventOrder', 'Order of the audit trail; equal times follow by id.', {
  OCCURRED_AT_DESC: ['occurredAt', 'DESC', 'Newest first.'],
  OCCURRED_AT_ASC: ['occurredAt', 'ASC', 'Oldest first.'],
})
export type AuditEventOrder = keyof typeof AuditEventOrder
