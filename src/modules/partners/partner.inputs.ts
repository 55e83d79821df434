/** How partners are filtered and ordered. */
import { Field, ID, InputType, registerEnumType } from 'type-graphql'
import { PartnerIdentity } from '../../access/roles'
import { orders } from '../../db'
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

export const partnerOrders = orders({
  COMPANY_NAME_ASC: ['companyName', 'ASC'],
  CREATED_AT_DESC: ['createdAt', 'DESC'],
  ID_ASC: ['id', 'ASC'],
})
export enum PartnerOrder {
  COMPANY_NAME_ASC = 'COMPANY_NAME_ASC',
  CREATED_AT_DESC = 'CREATED_AT_DESC',
  ID_ASC = 'ID_ASC',
}
registerEnumType(PartnerOrder, {
  name: 'PartnerOrder',
  description: 'Order of a list of partners; rows that are equal follow by id.',
  valuesConfig: {
    COMPANY_NAME_ASC: { description: 'By company name.' },
    CREATED_AT_DESC: { description: 'Newest first.' },
    ID_ASC: { description: 'By id.' },
  },
})
