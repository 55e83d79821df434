/** How to reach somebody who is there to be reached: published for that, hence no secret (R-ORG-8). */
import { Field, ObjectType } from 'type-graphql'

export type ContactDetails = { readonly name: string; readonly mobilePhone: string | null; readonly email: string | null }

@ObjectType({ simpleResolvers: true, description: 'How to reach somebody whom one is meant to reach (联系人).' })
export class Contact implements ContactDetails {
  @Field({ description: 'Name (姓名).' })
  name!: string

  @Field(() => String, { nullable: true, description: 'Telephone (电话).' })
  mobilePhone!: string | null

  @Field(() => String, { nullable: true, description: 'E-mail (邮箱).' })
  email!: string | null
}
