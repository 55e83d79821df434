/** How programmes are filtered and ordered, and whose certificate is downloaded. */
import { Field, ID, InputType } from 'type-graphql'
import { orderEnum } from '../../db'
import { ProgrammeCode, ProgrammeStatus } from './programme.enums'

@InputType({ description: 'Which programmes. All conditions must hold; absent, null, "" and an empty list filter nothing.' })
export class ProgrammeFilter {
  @Field(() => [ProgrammeCode], { nullable: true, description: 'Only these programmes.' })
  codes?: ProgrammeCode[] | null

  @Field(() => [ProgrammeStatus], { nullable: true, description: 'Only these states.' })
  statuses?: ProgrammeStatus[] | null

  @Field(() => ID, { nullable: true, description: 'Only what this account of the company joined.' })
  partnerId?: string | null
}

export const [ProgrammeOrder, programmeOrders] = orderEnum(
  'ProgrammeOrder',
  'Order of a list of programmes; rows that are equal follow by id.',
  {
    CREATED_AT_DESC: ['createdAt', 'DESC', 'Newest first.'],
    CREATED_AT_ASC: ['createdAt', 'ASC', 'Oldest first.'],
  },
)
export type ProgrammeOrder = keyof typeof ProgrammeOrder

@InputType({ description: 'Whose certificate.' })
export class CreateCertificateDownloadInput {
  @Field(() => ID, { description: 'The programme that my account joined.' })
  programmeId!: string
}
