/** How partners are filtered and ordered. */
import { Field, ID, InputType, Int } from 'type-graphql'
import { PartnerIdentity } from '../../access/roles'
import { orderEnum } from '../../db'
import { DateTimeScalar } from '../../shared/time'
import { MessageLanguage, PartnerStatus } from './partner.enums'

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

const expectedVersion = 'The version that was read; another one stored means CONFLICT_STALE_VERSION. null and absent: whatever is stored.'

@InputType({ description: 'What of the own account changes. An absent field stays as it is.' })
export class UpdateAccountInfoInput {
  @Field(() => ID, { description: 'The own account.' })
  id!: string

  @Field(() => Int, { nullable: true, description: expectedVersion })
  expectedVersion?: number | null

  @Field(() => String, { nullable: true, description: 'Mobile number in full, digits only; null takes it away. A mask is refused.' })
  mobilePhone?: string | null

  @Field(() => String, { nullable: true, description: 'E-mail in full, at most 64 characters; null takes it away. A mask is refused.' })
  email?: string | null

  @Field(() => MessageLanguage, { nullable: true, description: 'Language of messages; null stays as it is.' })
  messageLanguage?: MessageLanguage | null

  @Field(() => String, { nullable: true, description: 'Time zone of messages by its IANA name; null stays as it is.' })
  timeZone?: string | null
}

@InputType({ description: 'One contact of customers.' })
export class ContactInput {
  @Field({ description: 'Name, 1–64 characters (姓名).' })
  name!: string

  @Field(() => String, { nullable: true, description: 'Telephone, digits only (电话).' })
  mobilePhone?: string | null

  @Field(() => String, { nullable: true, description: 'E-mail, at most 64 characters (邮箱).' })
  email?: string | null
}

@InputType({ description: 'Whom the customers turn to from now on.' })
export class SetCustomerContactsInput {
  @Field(() => ID, { description: 'The own account.' })
  id!: string

  @Field(() => Int, { nullable: true, description: expectedVersion })
  expectedVersion?: number | null

  @Field(() => [ContactInput], {
    description:
      'All of them in their order, at most five; they are shown to the customers in full. None: the account’s own contact, masked.',
  })
  contacts!: ContactInput[]
}

@InputType({ description: 'Which account of my company becomes the main account.' })
export class TransferMainAccountInput {
  @Field(() => ID, { description: 'Another account of my company.' })
  id!: string

  @Field(() => Int, { nullable: true, description: expectedVersion })
  expectedVersion?: number | null
}
