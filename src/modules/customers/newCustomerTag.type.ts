/** `NewCustomerTag` and `CustomerLabel` as clients see them. */
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { Node } from '../../shared/node'
import { connectionOf } from '../../shared/pages'
import { type YearMonth, YearMonthScalar } from '../../shared/time'
import { CustomerTagType, NewCustomerTagState } from './customer.enums'
import type { NewCustomerTagEntity } from './newCustomerTag.entity'

@ObjectType({ simpleResolvers: true, implements: Node, description: 'Whether the vendor counts a customer as new (新客标签, R-CUS-4).' })
export class NewCustomerTag implements Pick<NewCustomerTagEntity, 'id' | 'tagType' | 'state' | 'effectiveMonth' | 'expiryMonth'> {
  @Field(() => ID, { description: 'Globally unique: `nct_…`.' })
  id!: string

  @Field(() => ID, { description: 'Which customer it is about.' })
  customerId!: string

  @Field(() => CustomerTagType, { description: 'Of which programme it is (标签类型).' })
  tagType!: CustomerTagType

  @Field(() => NewCustomerTagState, { description: 'Whether the customer counts as new (新客标签).' })
  state!: NewCustomerTagState

  @Field(() => YearMonthScalar, { nullable: true, description: 'First month for which it counts (生效月份).' })
  effectiveMonth!: YearMonth | null

  @Field(() => YearMonthScalar, { nullable: true, description: 'Last month for which it counts (失效月份).' })
  expiryMonth!: YearMonth | null
}

export const NewCustomerTagConnection = connectionOf(NewCustomerTag, 'NewCustomerTag')

@ObjectType({ simpleResolvers: true, description: 'A tag that is in use (标签), and on how many customers that I see.' })
export class CustomerLabel {
  @Field({ description: 'The tag, as the partner wrote it; case counts.' })
  label!: string

  @Field(() => Int, { description: 'How many customers that I see carry it.' })
  customerCount!: number
}
