/** How customers are filtered, ordered, and given to managers. */
import { Field, ID, InputType } from 'type-graphql'
import { orderEnum, orders } from '../../db'
import { DecimalScalar } from '../../shared/money'
import { DateTimeScalar } from '../../shared/time'
import { RealNameStatus } from '../partners'
import { AssociationType, CustomerLevel, FrozenState } from './customer.enums'

@InputType({ description: 'Which customers (S1-30). All conditions must hold; absent and null filter nothing.' })
export class CustomerFilter {
  @Field(() => [ID], { nullable: true, description: 'Only these, at most 100; an empty list filters nothing.' })
  ids?: string[] | null

  @Field(() => String, {
    nullable: true,
    description: 'Login name, infix, at least two characters, no space inside (R-FLT-4). "" filters nothing.',
  })
  accountName?: string | null

  @Field(() => String, {
    nullable: true,
    description: 'Real-name name, infix, at least two characters, no space inside. "" filters nothing.',
  })
  customerName?: string | null

  @Field(() => String, { nullable: true, description: 'Tag, infix, case-sensitive, at least two characters. "" filters nothing.' })
  label?: string | null

  @Field(() => String, {
    nullable: true,
    description: 'Mobile number, exact; refused for those who may not reveal it. "" filters nothing.',
  })
  mobilePhone?: string | null

  @Field(() => AssociationType, { nullable: true, description: 'Only this association type (R-AT-2).' })
  associationType?: AssociationType | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'Associated later than this; the instant itself is excluded (R-2001).' })
  associatedAtBegin?: string | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'Associated earlier than this; the instant itself is excluded (R-2001).' })
  associatedAtEnd?: string | null

  @Field(() => ID, { nullable: true, description: 'Only customers of this customer manager; null and "" filter nothing.' })
  managerId?: string | null

  @Field(() => String, {
    nullable: true,
    description:
      'Name or login name of the customer manager (业务员), infix, at least two characters; of members that I see (R-CUS-2). "" filters nothing.',
  })
  managerName?: string | null

  @Field(() => Boolean, { nullable: true, description: 'true: only customers without a manager; false and null filter nothing.' })
  unassignedOnly?: boolean | null

  @Field(() => [FrozenState], { nullable: true, description: 'Only customers that stand so (冻结状态); null and [] filter nothing.' })
  frozenStates?: FrozenState[] | null

  @Field(() => [CustomerLevel], { nullable: true, description: 'Only these levels (客户等级); null and [] filter nothing.' })
  levels?: CustomerLevel[] | null

  @Field(() => [RealNameStatus], { nullable: true, description: 'Only these (实名认证状态); null and [] filter nothing.' })
  realNameStatuses?: RealNameStatus[] | null

  @Field(() => DecimalScalar, { nullable: true, description: 'Consumption of the running month at least this (R-CUS-2).' })
  monthToDateExpenditureFrom?: string | null

  @Field(() => DecimalScalar, { nullable: true, description: 'Consumption of the running month at most this (R-CUS-2).' })
  monthToDateExpenditureTo?: string | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'A resource expires later than this.' })
  resourceExpiryBegin?: string | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'A resource expires earlier than this.' })
  resourceExpiryEnd?: string | null
}

export const [CustomerOrder, customerOrders] = orderEnum(
  'CustomerOrder',
  'Order of a list of customers; rows that are equal follow by id. Personal data is never sortable.',
  {
    ASSOCIATED_AT_DESC: ['associatedAt', 'DESC', 'Newest association first.'],
    ASSOCIATED_AT_ASC: ['associatedAt', 'ASC', 'Oldest association first.'],
    MONTH_TO_DATE_EXPENDITURE_DESC: ['monthToDateExpenditure', 'DESC', 'Highest consumption of the running month first.'],
  },
)
export type CustomerOrder = keyof typeof CustomerOrder

export const assignmentOrders = orders({ STARTED_AT_DESC: ['startedAt', 'DESC'] })

@InputType({ description: 'Which customer goes to which manager.' })
export class AssignCustomerManagerInput {
  @Field({ description: 'Makes the call safe to repeat, 1–64 characters (R-2290).' })
  idempotencyKey!: string

  @Field(() => ID, { description: 'The customer.' })
  customerId!: string

  @Field(() => ID, { description: 'A member of my partner with the customer manager role (R-AM-11).' })
  customerManagerId!: string
}

@InputType({ description: 'Which customer is taken back from its manager.' })
export class UnassignCustomerManagerInput {
  @Field({ description: 'Makes the call safe to repeat, 1–64 characters (R-2290).' })
  idempotencyKey!: string

  @Field(() => ID, { description: 'The customer.' })
  customerId!: string
}

@InputType({ description: 'Which tag a customer gets (标签).' })
export class SetCustomerLabelInput {
  @Field(() => ID, { description: 'The customer.' })
  customerId!: string

  @Field(() => String, {
    nullable: true,
    description: 'The tag, at most 64 characters; null and "" clear it, leaving it out is refused (R-CUS-5).',
  })
  label?: string | null
}
