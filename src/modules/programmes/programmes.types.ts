/** Whether an account may join a programme, as clients see it; and applying for one. */
import { Extensions, Field, InputType, ObjectType } from 'type-graphql'
import { Payload } from '../../mutations'
import { PartnerLevel, ProgrammeCode } from '../partners'
import { ProgrammeCondition } from './programmes.enums'

@ObjectType({ simpleResolvers: true, description: 'One thing that stands in the way.' })
export class ProgrammeFailure {
  @Field(() => ProgrammeCondition, { description: 'What it is.' })
  condition!: ProgrammeCondition

  @Field({ description: 'What it is and what can be done about it, in the language of the request.' })
  wayOut!: string
}

@ObjectType({
  simpleResolvers: true,
  description: 'What came of a look at the conditions of a programme (加入条件校验); it may be run as often as one likes.',
})
export class ProgrammeEligibility {
  @Field(() => ProgrammeCode, { description: 'Which programme.' })
  programme!: ProgrammeCode

  @Field({ description: 'Whether nothing stands in the way.' })
  isEligible!: boolean

  @Extensions({ expectedSize: 3 })
  @Field(() => [ProgrammeFailure], { description: 'Everything that stands in the way, each on its own.' })
  failures!: ProgrammeFailure[]
}

@InputType({ description: 'Which programme my account applies for (申请加入计划).' })
export class ApplyProgrammeInput {
  @Field(() => ProgrammeCode, {
    description: 'Online only SOLUTION_PROVIDER is joined; others are by invitation, or arranged with the vendor.',
  })
  programme!: ProgrammeCode

  @Field(() => PartnerLevel, { nullable: true, description: 'Which level is applied for (申请级别).' })
  appliedLevel?: PartnerLevel | null
}

@ObjectType({ simpleResolvers: true, description: 'The programme, under review by the vendor.' })
export class ApplyProgrammePayload extends Payload {
  objectId?: string | null
}
