/** `Customer` as clients see it. */
import { Field, ID, ObjectType } from 'type-graphql'
import { Money } from '../../shared/money'
import { Node } from '../../shared/node'
import { connectionOf } from '../../shared/pages'
import { Secret } from '../../shared/secret'
import { DateTimeScalar } from '../../shared/time'
import { RealNameStatus } from '../partners'
import type { CustomerEntity } from './customer.entity'
import { AssociationType, AuthorizationState, CustomerLevel, CustomerType, FrozenState } from './customer.enums'
import type { CustomerManagerAssignmentEntity } from './customerManagerAssignment.entity'

@ObjectType({ simpleResolvers: true, implements: Node, description: 'A customer of the cloud (客户), associated with a partner.' })
export class Customer implements Pick<
  CustomerEntity,
  'id' | 'accountName' | 'customerName' | 'associationType' | 'associatedAt' | 'monthToDateExpenditure'
> {
  @Field(() => ID, { description: "Globally unique: `cus_` and the vendor's account id." })
  id!: string

  @Field(() => Secret, { description: 'Login name of the main account (账号名).' })
  accountName!: Secret

  @Field(() => Secret, { nullable: true, description: 'Real-name name (客户名称); null before verification.' })
  customerName!: Secret | null

  @Field(() => AssociationType, { description: 'How it is tied to the partner (关联类型).' })
  associationType!: AssociationType

  @Field(() => DateTimeScalar, { description: 'When it was associated (关联时间).' })
  associatedAt!: string

  @Field(() => Secret, { nullable: true, description: 'Mobile number (手机号).' })
  mobilePhone!: Secret | null

  @Field(() => String, { nullable: true, description: 'Country code of the mobile number, such as `0086`.' })
  countryCode!: string | null

  @Field(() => Secret, { nullable: true, description: 'E-mail (邮箱).' })
  email!: Secret | null

  @Field(() => RealNameStatus, { description: 'Real-name verification (实名认证状态).' })
  realNameStatus!: RealNameStatus

  @Field(() => CustomerType, { description: 'Person or company (客户类型).' })
  customerType!: CustomerType

  @Field(() => FrozenState, { description: 'What is frozen (冻结状态).' })
  frozenState!: FrozenState

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was frozen by hand (冻结时间); null otherwise.' })
  frozenAt!: string | null

  @Field(() => CustomerLevel, { nullable: true, description: "The vendor's customer level (客户等级)." })
  level!: CustomerLevel | null

  @Field(() => Money, { description: 'Consumption of the running month (本月消费).' })
  monthToDateExpenditure!: Money

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the next resource expires (资源到期时间).' })
  resourceExpiryAt!: string | null

  @Field(() => String, { nullable: true, description: 'Latest signed version of the partner notice.' })
  agreementVersion!: string | null

  @Field(() => AuthorizationState, { description: 'Whether the partner may act for the customer (代客授权).' })
  onBehalfAuthorization!: AuthorizationState

  @Field(() => DateTimeScalar, { description: 'When the account was created.' })
  createdAt!: string
}

export const CustomerConnection = connectionOf(Customer, 'Customer')

@ObjectType({
  simpleResolvers: true,
  implements: Node,
  description: 'A period in which a customer manager looked after a customer (客户经理分配记录).',
})
export class CustomerManagerAssignment implements Pick<CustomerManagerAssignmentEntity, 'id' | 'startedAt' | 'endedAt'> {
  @Field(() => ID, { description: 'Globally unique: `cma_…`.' })
  id!: string

  @Field(() => DateTimeScalar, { description: 'When the manager got the customer.' })
  startedAt!: string

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the period ended; null while it lasts.' })
  endedAt!: string | null
}

export const CustomerManagerAssignmentConnection = connectionOf(CustomerManagerAssignment, 'CustomerManagerAssignment')
