/** What the mutations on cloud resellers answer; the objects are read again after the commit. */
import type { GraphQLResolveInfo } from 'graphql'
import { Ctx, Extensions, Field, FieldResolver, ID, Info, ObjectType, Resolver, Root } from 'type-graphql'
import type { Context } from '../../context'
import { errorsOf, Payload, type Refusal, UserErrorType } from '../../mutations'
import type { ResolverClass } from '../module'
import { answeringPartner, PartnerPayload } from '../partners'
import { ResellerApplication, ResellerInvitation } from './reseller.types'
import { ResellerApplicationEntity } from './resellerApplication.entity'
import { ResellerInvitationEntity } from './resellerInvitation.entity'

@ObjectType({ simpleResolvers: true, description: 'The invitation as it was sent; the code of its link is in the e-mail only.' })
export class InviteIndirectPartnerPayload extends Payload {
  objectId?: string | null
}

@ObjectType({ simpleResolvers: true, description: 'The application under review.' })
export class ApplyAsCloudResellerPayload extends Payload {
  objectId?: string | null
}

@ObjectType({ simpleResolvers: true, description: 'What became of one application.' })
export class ApplicationResult {
  @Field(() => ID, { description: 'The application, as given.' })
  id!: string

  refusal!: Refusal | null
}

@ObjectType({ simpleResolvers: true, description: 'Who was decided about, and who was not.' })
export class ReviewResellerApplicationsPayload extends Payload {
  @Field(() => [ApplicationResult], { description: 'One per application, in the order given; empty when the whole call was refused.' })
  results!: readonly ApplicationResult[]
}

@ObjectType({ simpleResolvers: true, description: 'The cloud reseller as it is now.' })
export class AssignResellerManagerPayload extends PartnerPayload {}

@ObjectType({ simpleResolvers: true, description: 'The cloud reseller as it is now.' })
export class UnassignResellerManagerPayload extends PartnerPayload {}

@ObjectType({ simpleResolvers: true, description: 'My company as it is now.' })
export class AcceptResellerNoticePayload extends PartnerPayload {}

@ObjectType({ simpleResolvers: true, description: 'My company as it is now.' })
export class RevokeResellerNoticePayload extends PartnerPayload {}

@Resolver(() => InviteIndirectPartnerPayload)
export class InvitationPayloadResolver {
  @FieldResolver(() => ResellerInvitation, { nullable: true, description: 'The invitation; null when nothing was done.' })
  invitation(
    @Root() { objectId }: InviteIndirectPartnerPayload,
    @Ctx() { db }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ResellerInvitationEntity | null> {
    return db.one(ResellerInvitationEntity, objectId, info)
  }
}

@Resolver(() => ApplyAsCloudResellerPayload)
export class ApplicationPayloadResolver {
  @FieldResolver(() => ResellerApplication, { nullable: true, description: 'The application; null when nothing was done.' })
  application(
    @Root() { objectId }: ApplyAsCloudResellerPayload,
    @Ctx() { db }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ResellerApplicationEntity | null> {
    return db.one(ResellerApplicationEntity, objectId, info)
  }
}

@Resolver(() => ApplicationResult)
export class ApplicationResultResolver {
  @FieldResolver(() => ResellerApplication, {
    nullable: true,
    description: 'The application as it is now; null when there is none that I see.',
  })
  application(
    @Root() { id }: ApplicationResult,
    @Ctx() { db }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ResellerApplicationEntity | null> {
    return db.one(ResellerApplicationEntity, id, info)
  }

  @Extensions({ expectedSize: 1 })
  @FieldResolver(() => [UserErrorType], { description: 'Why nothing was decided; empty when it was.' })
  userErrors(@Root() { refusal }: ApplicationResult, @Ctx() ctx: Context): UserErrorType[] {
    return errorsOf(refusal, ctx)
  }
}

const ofReseller = [AssignResellerManagerPayload, UnassignResellerManagerPayload].map(payload =>
  answeringPartner(payload, 'indirectPartner', 'The cloud reseller; null when nothing was done.'),
)
const ofMyCompany = [AcceptResellerNoticePayload, RevokeResellerNoticePayload].map(payload =>
  answeringPartner(payload, 'partner', 'My company; null when nothing was done.'),
)

export const payloadResolvers: readonly ResolverClass[] = [
  InvitationPayloadResolver,
  ApplicationPayloadResolver,
  ApplicationResultResolver,
  ...ofReseller,
  ...ofMyCompany,
]
