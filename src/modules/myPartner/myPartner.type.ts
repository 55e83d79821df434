/** `MyPartner`: what a customer sees of the partner that it is associated with. */
import { Extensions, Field, ObjectType } from 'type-graphql'
import { DateTimeScalar } from '../../shared/time'
import { AssociationType } from '../customers'
import { Contact } from '../partners'

@ObjectType({ simpleResolvers: true, description: 'The partner of a customer that signed in (我的伙伴), and whom to turn to there.' })
export class MyPartner {
  @Field({ description: 'Legal name of the company (公司名称).' })
  companyName!: string

  @Field(() => AssociationType, { description: 'How the customer is tied to it (关联类型).' })
  associationType!: AssociationType

  @Field(() => DateTimeScalar, { description: 'Since when (关联时间).' })
  associatedAt!: string

  @Extensions({ expectedSize: 5 })
  @Field(() => [Contact], {
    description:
      'Whom to turn to, at most five (客户联系人); the account of its administrator, masked, while it has named nobody (R-ORG-8).',
  })
  contacts!: readonly Contact[]
}
