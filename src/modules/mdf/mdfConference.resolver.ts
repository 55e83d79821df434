/** What belongs to an event: its activity, and who attended. */
import type { GraphQLResolveInfo } from 'graphql'
import { Args, FieldResolver, Info, Resolver, Root } from 'type-graphql'
import { doorOf, namedBy, Needs, orders, type Soon } from '../../db'
import { type Page, PageArgs } from '../../shared/pages'
import { MdfActivityEntity } from './mdfActivity.entity'
import { MdfActivity } from './mdfActivity.type'
import { MdfConferenceEntity } from './mdfConference.entity'
import { MdfConference, MdfParticipantConnection } from './mdfConference.type'
import { MdfParticipantEntity } from './mdfParticipant.entity'

const bySignIn = orders({ SIGNED_IN_AT_ASC: ['signedInAt', 'ASC'] }).SIGNED_IN_AT_ASC

@Resolver(() => MdfConference)
export class MdfConferenceResolver {
  @Needs('activityId')
  @FieldResolver(() => MdfActivity, { nullable: true, description: 'The activity that is held.' })
  activity(@Root() conference: MdfConferenceEntity, @Info() info: GraphQLResolveInfo): Soon<MdfActivityEntity | null> {
    return namedBy(conference, 'activityId', MdfActivityEntity, info)
  }

  @Needs('id')
  @FieldResolver(() => MdfParticipantConnection, { description: 'Who attended (参会人员), as they signed in.' })
  participants(
    @Root() conference: MdfConferenceEntity,
    @Args() page: PageArgs,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<MdfParticipantEntity>> {
    return doorOf(conference).pageOf(MdfParticipantEntity, { by: 'conferenceId', of: conference.id }, info, {
      page,
      order: bySignIn,
      filters: [],
    })
  }
}
