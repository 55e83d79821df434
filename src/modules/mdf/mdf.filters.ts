/** How MDF quotas and activities are filtered and ordered. */
import { Field, InputType, Int } from 'type-graphql'
import { orderEnum } from '../../db'
import { equals } from '../../shared/conditions'
import { containing, exactly, FA, type Filtering, fromTo, oneOf } from '../../shared/filters'
import { type LocalDate, LocalDateScalar } from '../../shared/time'
import { MdfActivityStatus, MdfActivityType, MdfQuotaStatus } from './mdf.enums'

@InputType({ description: 'Which quotas. All conditions must hold; absent, null and an empty list filter nothing.' })
export class MdfQuotaFilter {
  @Field(() => Int, { nullable: true, description: 'Only this year; null filters nothing.' })
  year?: number | null

  @Field(() => [MdfQuotaStatus], { nullable: true, description: 'Only these states; null and an empty list filter nothing.' })
  status?: MdfQuotaStatus[] | null
}

@InputType({ description: 'Which activities. All conditions must hold; absent, null, "" and an empty list filter nothing.' })
export class MdfActivityFilter {
  @Field(() => Int, { nullable: true, description: 'Only activities whose quota is of this year; null filters nothing.' })
  year?: number | null

  @Field(() => [MdfActivityStatus], { nullable: true, description: 'Only these states; null and an empty list filter nothing.' })
  status?: MdfActivityStatus[] | null

  @Field(() => MdfActivityType, { nullable: true, description: 'Only this type; null filters nothing.' })
  activityType?: MdfActivityType | null

  @Field(() => String, {
    nullable: true,
    description: 'Part of the name, whatever its case, at least two characters. null and "" filter nothing.',
  })
  activityName?: string | null

  @Field(() => LocalDateScalar, { nullable: true, description: 'Starting on this day or later; null filters nothing.' })
  startDateFrom?: LocalDate | null

  @Field(() => LocalDateScalar, { nullable: true, description: 'Starting on this day or earlier; null filters nothing.' })
  startDateTo?: LocalDate | null
}

const ofYear = (year: number | null | undefined): Filtering => (typeof year === 'number' ? equals('year', year) : null)

export const quotaConditions = (filter: MdfQuotaFilter | null | undefined): Filtering[] =>
  filter ? [ofYear(filter.year), oneOf('status', filter.status, FA, 'status')] : []

export const activityConditions = (filter: MdfActivityFilter | null | undefined): Filtering[] =>
  filter
    ? [
        ofYear(filter.year),
        oneOf('status', filter.status, FA, 'status'),
        exactly('activityType', filter.activityType, FA),
        containing('activityName', filter.activityName, FA, 'activityName', { most: 100, spaces: true }),
        fromTo('startDate', filter.startDateFrom, filter.startDateTo, FA, 'startDate'),
      ]
    : []

export const [MdfQuotaOrder, quotaOrders] = orderEnum('MdfQuotaOrder', 'Order of a list of MDF quotas; rows that are equal follow by id.', {
  YEAR_DESC: ['year', 'DESC', 'Newest year first.'],
  YEAR_ASC: ['year', 'ASC', 'Oldest year first.'],
})
export type MdfQuotaOrder = keyof typeof MdfQuotaOrder

export const [MdfActivityOrder, activityOrders] = orderEnum(
  'MdfActivityOrder',
  'Order of a list of MDF activities; rows that are equal follow by id.',
  {
    CREATED_AT_DESC: ['createdAt', 'DESC', 'Newest first.'],
    CREATED_AT_ASC: ['createdAt', 'ASC', 'Oldest first.'],
    UPDATED_AT_DESC: ['updatedAt', 'DESC', 'Latest change first.'],
  },
)
export type MdfActivityOrder = keyof typeof MdfActivityOrder
