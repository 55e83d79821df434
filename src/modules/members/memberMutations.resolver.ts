/** What is done with members: adding, changing, disabling, giving roles. */
import type { GraphQLResolveInfo } from 'graphql'
import { Arg, type ClassType, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql'
import type { Context } from '../../context'
import { perform } from '../../mutations'
import type { ResolverClass } from '../module'
import { assignRoles } from './actions/assignRoles'
import { createMember } from './actions/createMember'
import { disableMember } from './actions/disableMember'
import { enableMember } from './actions/enableMember'
import { updateMember } from './actions/updateMember'
import { MemberEntity } from './member.entity'
import { CreateMemberInput, DisableMemberInput, EnableMemberInput, UpdateMemberInput } from './member.inputs'
import {
  AssignRolesPayload,
  CreateMemberPayload,
  DisableMemberPayload,
  EnableMemberPayload,
  type MemberPayload,
  memberPayloads,
  UpdateMemberPayload,
} from './member.payloads'
import { Member } from './member.type'
import { AssignRolesInput } from './role.inputs'

@Resolver()
export class MemberMutationsResolver {
  @Mutation(() => CreateMemberPayload, { description: 'Adds a member to my partner (新增组织人员, S1-16).' })
  createMember(@Arg('input', () => CreateMemberInput) input: CreateMemberInput, @Ctx() ctx: Context): Promise<CreateMemberPayload> {
    return perform(ctx, 'createMember', input, createMember)
  }

  @Mutation(() => UpdateMemberPayload, { description: 'Changes what is known of a member; never its account name (S1-16).' })
  updateMember(@Arg('input', () => UpdateMemberInput) input: UpdateMemberInput, @Ctx() ctx: Context): Promise<UpdateMemberPayload> {
    return perform(ctx, 'updateMember', input, updateMember)
  }

  @Mutation(() => DisableMemberPayload, {
    description:
      'Keeps a member from signing in, within 60 seconds; its customers stay with it until they are assigned anew (停用, S1-16).',
  })
  disableMember(@Arg('input', () => DisableMemberInput) input: DisableMemberInput, @Ctx() ctx: Context): Promise<DisableMemberPayload> {
    return perform(ctx, 'disableMember', input, disableMember)
  }

  @Mutation(() => EnableMemberPayload, { description: 'Lets a member sign in again (启用, S1-16).' })
  enableMember(@Arg('input', () => EnableMemberInput) input: EnableMemberInput, @Ctx() ctx: Context): Promise<EnableMemberPayload> {
    return perform(ctx, 'enableMember', input, enableMember)
  }

  @Mutation(() => AssignRolesPayload, {
    description: 'Gives a member one to three roles in place of those that it holds (S1-15, R-ORG-1 … R-ORG-5).',
  })
  assignRoles(@Arg('input', () => AssignRolesInput) input: AssignRolesInput, @Ctx() ctx: Context): Promise<AssignRolesPayload> {
    return perform(ctx, 'assignRoles', input, assignRoles)
  }
}

const readingAgain = (payload: ClassType<MemberPayload>): ResolverClass => {
  @Resolver(() => payload)
  class PayloadResolver {
    @FieldResolver(() => Member, {
      nullable: true,
      description: 'The member as it is stored now; null when nothing was done, unless someone was faster (CONFLICT_STALE_VERSION).',
    })
    member(@Root() { objectId }: MemberPayload, @Ctx() { db }: Context, @Info() info: GraphQLResolveInfo): Promise<MemberEntity | null> {
      return db.one(MemberEntity, objectId, info)
    }
  }
  return PayloadResolver
}

export const memberPayloadResolvers: readonly ResolverClass[] = memberPayloads.map(readingAgain)
