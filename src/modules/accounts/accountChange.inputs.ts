/** How income and expense are filtered and ordered. */
import { Field, InputType } from 'type-graphql'
import { orderEnum } from '../../db'
import { CurrencyCode } from '../../shared/money'
import { type LocalDate, LocalDateScalar } from '../../shared/time'
import { BalanceType, TradeType } from './accountChange.enums'

@InputType({ description: 'Which changes of one account of the partner (R-2108). All conditions must hold.' })
export class AccountChangeFilter {
  @Field(() => BalanceType, { description: 'Of cash or of credit.' })
  balanceType!: BalanceType

  @Field(() => CurrencyCode, { defaultValue: CurrencyCode.CNY, description: 'Of the account in this currency.' })
  currency!: CurrencyCode

  @Field(() => TradeType, { nullable: true, description: 'Only this type. null filters nothing.' })
  tradeType?: TradeType | null

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'From this date on, in Shanghai. null and absent: a year before `tradeDateTo`.',
  })
  tradeDateFrom?: LocalDate | null

  @Field(() => LocalDateScalar, { nullable: true, description: 'Up to this date; at most a year after the first. null and absent: today.' })
  tradeDateTo?: LocalDate | null
}

/** The entries of an account are numbered as they were booked: in no other order does the running balance run (R-2109). */
export const [AccountChangeOrder, accountChangeOrders] = orderEnum('AccountChangeOrder', 'Order of income and expense.', {
  BOOKED_DESC: ['number', 'DESC', 'The latest first.'],
  BOOKED_ASC: ['number', 'ASC', 'The earliest first.'],
})
export type AccountChangeOrder = keyof typeof AccountChangeOrder
