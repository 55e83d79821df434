/** `MdfConference`, the event of an activity on the marketing platform, and who attended, as clients see them. */
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { Node } from '../../shared/node'
import { connectionOf } from '../../shared/pages'
import { Secret } from '../../shared/secret'
import { DateTimeScalar } from '../../shared/time'
import { MdfEventTool } from './claim.enums'
import type { MdfConferenceEntity } from './mdfConference.entity'
import type { MdfParticipantEntity } from './mdfParticipant.entity'

@ObjectType({ simpleResolvers: true, description: 'Someone who attended (参会人员); personal data is masked.' })
export class MdfParticipant implements Pick<MdfParticipantEntity, 'id' | 'name' | 'company' | 'signedInAt'> {
  @Field(() => ID, { description: 'Globally unique: `mpt_…`.' })
  id!: string

  @Field(() => Secret, { description: 'Name (姓名), masked.' })
  name!: Secret

  @Field(() => Secret, { nullable: true, description: 'Company (公司), masked.' })
  company!: Secret | null

  @Field(() => DateTimeScalar, { description: 'When the person signed in (签到时间).' })
  signedInAt!: string
}

export const MdfParticipantConnection = connectionOf(MdfParticipant, 'MdfParticipant')

@ObjectType({
  simpleResolvers: true,
  implements: Node,
  description: 'The event of an MDF activity on the marketing platform (举办活动); its name is that of the activity, for good (R-ME-2).',
})
export class MdfConference implements Pick<
  MdfConferenceEntity,
  'id' | 'conferenceName' | 'tool' | 'introduction' | 'registrationUrl' | 'liveUrl' | 'participantCount' | 'lastSyncedAt' | 'version'
> {
  @Field(() => ID, { description: 'Globally unique: `mcf_…`.' })
  id!: string

  @Field({ description: 'Name of the conference (会议名称): that of the activity, immutable.' })
  conferenceName!: string

  @Field(() => MdfEventTool, { description: 'What it is run with (活动工具).' })
  tool!: MdfEventTool

  @Field(() => String, { nullable: true, description: 'What guests read about it (活动介绍).' })
  introduction!: string | null

  @Field(() => String, { nullable: true, description: 'Where guests register (报名链接).' })
  registrationUrl!: string | null

  @Field(() => String, { nullable: true, description: 'Where it is broadcast (直播链接).' })
  liveUrl!: string | null

  @Field(() => Int, { description: 'How many attended, as far as they were handed over (R-ME-3).' })
  participantCount!: number

  @Field(() => DateTimeScalar, { nullable: true, description: 'When participants were last handed over (最近同步时间).' })
  lastSyncedAt!: string | null

  @Field(() => DateTimeScalar, { description: 'When it was opened.' })
  createdAt!: string

  @Field(() => Int, { description: 'Counts its changes; give it as `expectedVersion` of `updateMdfEvent`.' })
  version!: number
}
