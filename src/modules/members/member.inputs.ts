/** How members are filtered and ordered, added and changed. */
import { Field, ID, InputType, Int } from 'type-graphql'
import { RoleCode } from '../../access/roles'
import { orderEnum } from '../../db'
import { MemberStatus } from './member.enums'

@InputType({ description: 'Which members. All conditions must hold; absent, null and "" filter nothing.' })
export class MemberFilter {
  @Field(() => [ID], { nullable: true, description: 'Only these, at most 100; an empty list filters nothing.' })
  ids?: string[] | null

  @Field(() => String, { nullable: true, description: 'Login name, infix, at least two characters.' })
  accountName?: string | null

  @Field(() => String, {
    nullable: true,
    description: 'Name, infix, at least two characters; refused for those who may not reveal it. "" filters nothing.',
  })
  displayName?: string | null

  @Field(() => MemberStatus, { nullable: true, description: 'Only members that can, or cannot, sign in.' })
  status?: MemberStatus | null

  @Field(() => RoleCode, { nullable: true, description: 'Only members that hold a role of this kind. null filters nothing.' })
  role?: RoleCode | null

  @Field(() => ID, { nullable: true, description: 'Only members that hold this very role; null and "" filter nothing.' })
  roleId?: string | null

  @Field(() => ID, { nullable: true, description: 'Only the customer managers of this supervisor.' })
  supervisorId?: string | null
}

export const [MemberOrder, memberOrders] = orderEnum('MemberOrder', 'Order of a list of members; rows that are equal follow by id.', {
  ACCOUNT_NAME_ASC: ['accountName', 'ASC', 'By login name.'],
  CREATED_AT_DESC: ['createdAt', 'DESC', 'Newest first.'],
})
export type MemberOrder = keyof typeof MemberOrder

export const expectedVersion =
  'The version that was read; another one stored means CONFLICT_STALE_VERSION. null and absent: whatever is stored.'
export const idempotencyKey = 'Makes the call safe to repeat, 1–64 characters (R-2290).'

@InputType({ description: 'A new member of my partner (新增组织人员).' })
export class CreateMemberInput {
  @Field({
    description:
      'Login name (账号名), which never changes: 5–32 letters, digits, `_` and `-`, not beginning with a digit, `op_` or `shadow_`; unique.',
  })
  accountName!: string

  @Field(() => [ID], { description: 'Its roles, one to three (R-ORG-1 … R-ORG-3).' })
  roleIds!: string[]

  @Field(() => String, { nullable: true, description: 'Name (姓名), at most 64 characters. null, absent and blank: none.' })
  displayName?: string | null

  @Field(() => String, {
    nullable: true,
    description: 'Mobile number (手机号) of mainland China, with or without `0086-`. null, absent and blank: none.',
  })
  mobilePhone?: string | null

  @Field(() => String, { nullable: true, description: 'E-mail (邮箱), at most 64 characters. null, absent and blank: none.' })
  email?: string | null

  @Field(() => ID, { nullable: true, description: "A customer manager's supervisor, who holds that role. null and absent: none." })
  supervisorId?: string | null

  @Field(() => String, {
    nullable: true,
    description:
      "Whom the tokens of the sign-in service name (`sub`); the service is the administrator's own. null and absent: not known yet, nobody signs in.",
  })
  signInSubject?: string | null
}

@InputType({ description: 'What changes about a member: absent fields stay, null and blank clear.' })
export class UpdateMemberInput {
  @Field(() => ID, { description: 'The member.' })
  id!: string

  @Field(() => Int, { nullable: true, description: expectedVersion })
  expectedVersion?: number | null

  @Field(() => String, { nullable: true, description: 'Name (姓名), at most 64 characters.' })
  displayName?: string | null

  @Field(() => String, { nullable: true, description: 'Mobile number (手机号) of mainland China, with or without `0086-`.' })
  mobilePhone?: string | null

  @Field(() => String, { nullable: true, description: 'E-mail (邮箱), at most 64 characters.' })
  email?: string | null

  @Field(() => ID, { nullable: true, description: "A customer manager's supervisor, who holds that role." })
  supervisorId?: string | null

  @Field(() => String, {
    nullable: true,
    description: 'Whom the tokens of the sign-in service name (`sub`). It is bound once: null and another one are refused then.',
  })
  signInSubject?: string | null
}

@InputType({ description: 'Which member can sign in no longer (停用).' })
export class DisableMemberInput {
  @Field(() => ID, { description: 'The member: not oneself, and not the last administrator.' })
  id!: string

  @Field(() => Int, { nullable: true, description: expectedVersion })
  expectedVersion?: number | null
}

@InputType({ description: 'Which member can sign in again (启用).' })
export class EnableMemberInput {
  @Field(() => ID, { description: 'The member.' })
  id!: string

  @Field(() => Int, { nullable: true, description: expectedVersion })
  expectedVersion?: number | null
}
