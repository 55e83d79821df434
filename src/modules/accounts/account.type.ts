/** Balances as clients see them. */
import { Field, ID, ObjectType } from 'type-graphql'
import { Money } from '../../shared/money'
import { Node } from '../../shared/node'
import type { AccountEntity } from './account.entity'
import { AccountType } from './account.enums'

@ObjectType({ simpleResolvers: true, implements: Node, description: 'What one account holds (账户余额), to the cent.' })
export class AccountBalance implements Pick<AccountEntity, 'id' | 'amount' | 'designatedAmount' | 'creditAmount'> {
  @Field(() => ID, { description: 'Globally unique (账户ID).' })
  id!: string

  @Field(() => Money, { description: 'What is on it, what is earmarked included (余额); of a credit account what is still free.' })
  amount!: Money

  @Field(() => Money, { description: 'Earmarked (专款专用金额): may not be spent on anything else, nor passed on.' })
  designatedAmount!: Money

  @Field(() => Money, { nullable: true, description: 'The credit line (信用额度); on credit accounts only.' })
  creditAmount!: Money | null

  accountType!: AccountType
}

@ObjectType({ simpleResolvers: true, description: 'What a customer can spend and what it owes, all its accounts together (客户账户余额).' })
export class CustomerBalance {
  @Field(() => ID, { description: 'The customer.' })
  customerId!: string

  @Field(() => Money, { description: 'What it can spend: cash and credit, what is earmarked left out (可用余额).' })
  amount!: Money

  @Field(() => Money, { description: 'What it owes (欠费金额).' })
  debtAmount!: Money
}
