/** `Member` and `Viewer` as clients see them. */
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql'
import { PartnerIdentity, RoleCode } from '../../access/roles'
import { Node } from '../../shared/node'
import { connectionOf } from '../../shared/pages'
import { Secret } from '../../shared/secret'
import { DateTimeScalar } from '../../shared/time'
import type { MemberEntity } from './member.entity'
import { MemberKind, MemberStatus } from './member.enums'

@ObjectType({
  simpleResolvers: true,
  implements: Node,
  description: 'Someone who can sign in (组织人员): an operator of a partner, vendor staff, or a customer.',
})
export class Member implements Pick<MemberEntity, 'id' | 'kind' | 'accountName' | 'isPartnerAdmin' | 'status'> {
  @Field(() => ID, { description: 'Globally unique: `mbr_…`.' })
  id!: string

  @Field(() => MemberKind, { description: 'On whose side the member stands.' })
  kind!: MemberKind

  @Field({ description: 'Login name (账号名); never changes.' })
  accountName!: string

  @Field(() => Secret, { nullable: true, description: 'Name (姓名).' })
  displayName!: Secret | null

  @Field(() => Secret, { nullable: true, description: 'Mobile number (手机号).' })
  mobilePhone!: Secret | null

  @Field(() => Secret, { nullable: true, description: 'E-mail (邮箱).' })
  email!: Secret | null

  @Field({ description: 'Whether it is the partner account itself (伙伴管理员).' })
  isPartnerAdmin!: boolean

  @Field(() => MemberStatus, { description: 'Whether the member can sign in.' })
  status!: MemberStatus

  @Field({ description: 'Whether sensitive operations ask this member for a code (R-SEN-1).' })
  verificationCodeEnabled!: boolean

  @Field({ description: 'True until the first sign-in has changed the initial password.' })
  mustChangePassword!: boolean

  @Field({ description: 'Whether the vendor reviews its qualification: two roles cannot be taken away meanwhile (R-ORG-4).' })
  qualificationUnderReview!: boolean

  @Field(() => DateTimeScalar, { description: 'When the member was added.' })
  createdAt!: string

  @Field(() => Int, { description: 'Counts up with every change, of its roles too; give it as `expectedVersion`.' })
  version!: number
}

export const MemberConnection = connectionOf(Member, 'Member')

export enum CustomerScope {
  ALL = 'ALL',
  OWN = 'OWN',
  TEAM = 'TEAM',
  SELF = 'SELF',
  NONE = 'NONE',
  VENDOR = 'VENDOR',
}
registerEnumType(CustomerScope, {
  name: 'CustomerScope',
  description: 'Which customers a viewer sees; it follows from the roles (R-AM-1).',
  valuesConfig: {
    ALL: { description: 'All customers of the partner.' },
    OWN: { description: 'Customers that are assigned to the viewer now: a customer manager without a second role.' },
    TEAM: { description: "Customers of the viewer's customer managers: a supervisor without a second role." },
    SELF: { description: 'Only itself: a project specialist, or a customer.' },
    NONE: { description: 'None: no role that opens customers.' },
    VENDOR: { description: 'As the vendor role allows: all partners, or those that an ecosystem manager looks after.' },
  },
})

@ObjectType('Viewer', { simpleResolvers: true, description: 'Who is asking (当前用户), and what it may do.' })
export class ViewerType {
  @Field(() => MemberKind, { description: 'On whose side the viewer stands.' })
  kind!: MemberKind

  @Field(() => [RoleCode], { description: 'The roles held, one to three (R-ORG-1).' })
  roles!: readonly RoleCode[]

  @Field(() => [PartnerIdentity], { description: "The partner's identities; empty for vendor staff and customers." })
  identities!: readonly PartnerIdentity[]

  @Field(() => CustomerScope, { description: 'Which customers the viewer sees.' })
  scope!: CustomerScope

  @Field(() => [String], { description: 'Permission keys that the roles open, sorted.' })
  permissions!: readonly string[]
}
