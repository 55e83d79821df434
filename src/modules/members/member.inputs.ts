/** How members are filtered and ordered. */
import { Field, ID, InputType } from 'type-graphql'
import { orderEnum } from '../../db'
import { MemberStatus } from './member.enums'

@InputType({ description: 'Which members. All conditions must hold; absent, null and "" filter nothing.' })
export class MemberFilter {
  @Field(() => [ID], { nullable: true, description: 'Only these, at most 100; an empty list filters nothing.' })
  ids?: string[] | null

  @Field(() => String, { nullable: true, description: 'Login name, infix, at least two characters.' })
  accountName?: string | null

  @Field(() => MemberStatus, { nullable: true, description: 'Only members that can, or cannot, sign in.' })
  status?: MemberStatus | null

  @Field(() => ID, { nullable: true, description: 'Only the customer managers of this supervisor.' })
  supervisorId?: string | null
}

export const [MemberOrder, memberOrders] = orderEnum('MemberOrder', 'Order of a list of members; rows that are equal follow by id.', {
  ACCOUNT_NAME_ASC: ['accountName', 'ASC', 'By login name.'],
  CREATED_AT_DESC: ['createdAt', 'DESC', 'Newest first.'],
})
export type MemberOrder = keyof typeof MemberOrder
