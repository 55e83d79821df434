/** How roles are made, changed and given. */
import { Field, ID, InputType, Int } from 'type-graphql'
import { expectedVersion } from './member.inputs'

const permissionKeys =
  'What it permits: keys of `permissionCatalogue` that are grantable, each refused by name if not. Default permissions need not be named.'

@InputType({ description: 'A new role of my partner (自定义角色), one of ten at most (R-ROLE-1).' })
export class CreateRoleInput {
  @Field({ description: 'Its name, 1–64 characters, unique among the roles of the partner.' })
  name!: string

  @Field(() => String, { nullable: true, description: 'What it is for, at most 256 characters. null, absent and blank: nothing said.' })
  description?: string | null

  @Field(() => [String], { description: permissionKeys })
  permissionKeys!: string[]
}

@InputType({ description: 'What changes about a role that the partner made: absent fields stay (R-ROLE-2).' })
export class UpdateRoleInput {
  @Field(() => ID, { description: 'The role.' })
  id!: string

  @Field(() => Int, { nullable: true, description: expectedVersion })
  expectedVersion?: number | null

  @Field(() => String, { nullable: true, description: 'Its name, 1–64 characters; null stays as it is.' })
  name?: string | null

  @Field(() => String, { nullable: true, description: 'What it is for, at most 256 characters; null and blank clear.' })
  description?: string | null

  @Field(() => [String], { nullable: true, description: `${permissionKeys} null stays as it is, an empty list leaves the default ones.` })
  permissionKeys?: string[] | null
}

@InputType({ description: 'Which role of the partner goes; nobody may hold it (R-ROLE-2).' })
export class DeleteRoleInput {
  @Field(() => ID, { description: 'The role.' })
  id!: string

  @Field(() => Int, { nullable: true, description: expectedVersion })
  expectedVersion?: number | null
}

@InputType({ description: 'The roles that a member holds from now on; others are taken away.' })
export class AssignRolesInput {
  @Field(() => ID, { description: 'The member.' })
  id!: string

  @Field(() => [ID], { description: 'One to three roles (R-ORG-1), preset ones for partners and those that the partner made.' })
  roleIds!: string[]

  @Field(() => Int, { nullable: true, description: `${expectedVersion} It is the version of the member.` })
  expectedVersion?: number | null
}
