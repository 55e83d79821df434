/** What `revealFields` takes and answers. */
import { Extensions, Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql'
import { Payload, UserErrorType } from '../../mutations'

/** Key = the API's name; value = the column that holds it. */
export enum PersonalField {
  ACCOUNT_NAME = 'ACCOUNT_NAME',
  CUSTOMER_NAME = 'CUSTOMER_NAME',
  CUSTOMER_FULL_NAME = 'CUSTOMER_FULL_NAME',
  DISPLAY_NAME = 'DISPLAY_NAME',
  CONTACT_NAME = 'CONTACT_NAME',
  MOBILE_PHONE = 'MOBILE_PHONE',
  EMAIL = 'EMAIL',
  USER_NAME = 'USER_NAME',
  CUSTOMER_COMPANY_NAME = 'CUSTOMER_COMPANY_NAME',
  CUSTOMER_CLOUD_ACCOUNT = 'CUSTOMER_CLOUD_ACCOUNT',
  CUSTOMER_CONTACT_NAME = 'CUSTOMER_CONTACT_NAME',
  CUSTOMER_CONTACT_PHONE = 'CUSTOMER_CONTACT_PHONE',
  CUSTOMER_CONTACT_EMAIL = 'CUSTOMER_CONTACT_EMAIL',
  DECISION_MAKER = 'DECISION_MAKER',
  NAME = 'NAME',
  COMPANY = 'COMPANY',
}
registerEnumType(PersonalField, {
  name: 'PersonalField',
  description: 'Personal data that is masked by default (敏感字段, R-MASK-1).',
  valuesConfig: {
    ACCOUNT_NAME: { description: "账号名: a customer's login name." },
    CUSTOMER_NAME: { description: "客户名称: a customer's real name." },
    CUSTOMER_FULL_NAME: { description: '客户全称: the name that a customer was reported by.' },
    DISPLAY_NAME: { description: "姓名: a member's name." },
    CONTACT_NAME: { description: '联系人: whom to talk to at a company.' },
    MOBILE_PHONE: { description: '手机号: mobile number.' },
    EMAIL: { description: '邮箱: e-mail.' },
    USER_NAME: { description: '操作员: who placed an order.' },
    CUSTOMER_COMPANY_NAME: { description: '客户公司名称: whom an opportunity or a project is for.' },
    CUSTOMER_CLOUD_ACCOUNT: { description: '客户华为云账号: the account that an opportunity, a project or an incentive names.' },
    CUSTOMER_CONTACT_NAME: { description: '客户联系人: whom to talk to about an opportunity.' },
    CUSTOMER_CONTACT_PHONE: { description: '客户联系电话: the number of that person.' },
    CUSTOMER_CONTACT_EMAIL: { description: '客户联系邮箱: the address of that person.' },
    DECISION_MAKER: { description: '客户决策人: who decides about an opportunity.' },
    NAME: { description: '参会人员姓名: who attended an MDF event.' },
    COMPANY: { description: '参会人员公司: the company of someone who attended an MDF event.' },
  },
})

@InputType({ description: 'Whose personal data, and which of it.' })
export class RevealFieldsInput {
  @Field(() => [ID], {
    description:
      'Customers, reported customers, invitations, members, orders, partners, shared opportunities, applications for incentives on them, delivery projects or participants of MDF events, 1–100.',
  })
  ids!: string[]

  @Field(() => [PersonalField], {
    description: 'Which fields, at least one; a field that an object does not have, or that is empty, is left out.',
  })
  fields!: PersonalField[]
}

@ObjectType({ simpleResolvers: true, description: 'One value in full.' })
export class RevealedValue {
  @Field(() => PersonalField, { description: 'Which field it is.' })
  field!: PersonalField

  @Field({ description: 'The whole value, without a mask.' })
  value!: string
}

@ObjectType({ simpleResolvers: true, description: 'What was revealed of one object.' })
export class RevealResult {
  @Field(() => ID, { description: 'The id that was asked.' })
  id!: string

  @Extensions({ expectedSize: 2 })
  @Field(() => [RevealedValue], { description: 'The values; each left an audit row (R-MASK-2).' })
  values!: RevealedValue[]

  @Extensions({ expectedSize: 1 })
  @Field(() => [UserErrorType], { description: '`NOT_FOUND` when there is no such object that I may see.' })
  userErrors!: UserErrorType[]
}

@ObjectType({ simpleResolvers: true, description: 'One result for each id, in the order asked.' })
export class RevealFieldsPayload extends Payload {
  @Field(() => [RevealResult], { description: 'What was revealed, in the order asked; empty when the call was refused.' })
  results!: RevealResult[]
}
