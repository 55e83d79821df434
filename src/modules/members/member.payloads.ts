/** What the mutations on members and roles answer; the objects are read again after the commit. */
import { Field, ID, ObjectType } from 'type-graphql'
import { Payload } from '../../mutations'

@ObjectType()
export abstract class MemberPayload extends Payload {
  objectId?: string | null
}

@ObjectType({ simpleResolvers: true, description: 'The new member.' })
export class CreateMemberPayload extends MemberPayload {}

@ObjectType({ simpleResolvers: true, description: 'The member as it is now.' })
export class UpdateMemberPayload extends MemberPayload {}

@ObjectType({ simpleResolvers: true, description: 'The member, which can sign in no longer.' })
export class DisableMemberPayload extends MemberPayload {}

@ObjectType({ simpleResolvers: true, description: 'The member, which can sign in again.' })
export class EnableMemberPayload extends MemberPayload {}

@ObjectType({ simpleResolvers: true, description: 'The member with its roles as they are now.' })
export class AssignRolesPayload extends MemberPayload {}

export const memberPayloads = [CreateMemberPayload, UpdateMemberPayload, DisableMemberPayload, EnableMemberPayload, AssignRolesPayload]

@ObjectType()
export abstract class RolePayload extends Payload {
  objectId?: string | null
}

@ObjectType({ simpleResolvers: true, description: 'The new role.' })
export class CreateRolePayload extends RolePayload {}

@ObjectType({ simpleResolvers: true, description: 'The role as it is now.' })
export class UpdateRolePayload extends RolePayload {}

@ObjectType({ simpleResolvers: true, description: 'What is gone.' })
export class DeleteRolePayload extends RolePayload {
  @Field(() => ID, { nullable: true, description: 'The id of the deleted role; null when nothing was done.' })
  deletedId?: string | null
}

export const rolePayloads = [CreateRolePayload, UpdateRolePayload, DeleteRolePayload]
