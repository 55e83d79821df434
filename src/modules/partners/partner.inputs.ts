/** How partners are filtered and ordered. */
import { Field, ID, InputType } from 'type-graphql'
import { PartnerIdentity } from '../../access/roles'
import { orderEnum } from '../../db'
import { DateTimeScalar } from '../../shared/time'
import { PartnerStatus } from './partner.enums'

@InputType({ description: 'Which partners. All conditions must hold; absent, null and "" filter nothing, unless said otherwise.' })
export class PartnerFilter {
  @Field(() => [ID], { nullable: true, description: 'Only these, at most 100; an empty list filters nothing.' })
  ids?: string[] | null

  @Field(() => PartnerIdentity, { nullable: true, description: 'Only partners with this identity.' })
  identity?: PartnerIdentity | null

  @Field(() => PartnerStatus, { nullable: true, description: 'Only this standing.' })
  status?: PartnerStatus | null

  @Field(() => String, { nullable: true, description: 'Login name, infix, at least two characters (R-RES-3).' })
  accountName?: string | null

  @Field(() => String, { nullable: true, description: 'Company name, infix, at least two characters.' })
  companyName?: string | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'Associated with its master later than this.' })
  associatedAtBegin?: string | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'Associated with its master earlier than this.' })
  associatedAtEnd?: string | null
}

export const [PartnerOrder, partnerOrders] = orderEnum('PartnerOrder', 'Order of a list of partners; rows that are equal follow by id.', {
  COMPANY_NAME_ASC: ['companyName', 'ASC', 'By company name.'],
  CREATED_AT_DESC: ['createdAt', 'DESC', 'Newest first.'],
  ID_ASC: ['id', 'ASC', 'By id.'],
})
export type PartnerOrder = keyof typeof PartnerOrder
