/** Members: who can sign in, which roles they hold, what that lets them see, and how an organisation changes. */
import { may, mayPerform, signedIn } from '../../access/rules'
import type { Module } from '../module'
import { expireMemberInvitations } from './expireMemberInvitations'
import { MemberEntity } from './member.entity'
import { memberLifecycle } from './member.lifecycle'
import { MemberResolver, PartnerMembersResolver, ViewerResolver } from './member.resolver'
import { MemberInvitationEntity } from './memberInvitation.entity'
import { memberInvitationLifecycle } from './memberInvitation.lifecycle'
import { MemberInvitationResolver } from './memberInvitation.resolver'
import {
  InviteMemberResultResolver,
  MemberInvitationMutationsResolver,
  memberInvitationPayloadResolvers,
  SpecialistResultResolver,
} from './memberInvitationMutations.resolver'
import { MemberInvitationSendingEntity } from './memberInvitationSending.entity'
import { MemberMutationsResolver, memberPayloadResolvers } from './memberMutations.resolver'
import { MemberRoleEntity, RoleEntity } from './role.entity'
import { rolePayloadResolvers, RoleResolver } from './role.resolver'

export { MemberEntity } from './member.entity'
export { MemberKind, MemberStatus } from './member.enums'
export { memberLifecycle } from './member.lifecycle'
export { Member, ViewerType } from './member.type'
export { MemberInvitationEntity } from './memberInvitation.entity'
export { InviteeBy, MemberInvitationStatus, SpecialistPath } from './memberInvitation.enums'
export { isLinked, isSpecialist, memberInvitationLifecycle } from './memberInvitation.lifecycle'
export { MemberInvitationSendingEntity } from './memberInvitationSending.entity'
export { MemberRoleEntity, RoleEntity } from './role.entity'
export { type FindViewer, viewerFinder } from './signedInViewer'

export const members: Module = {
  name: 'members',
  entities: [MemberEntity, RoleEntity, MemberRoleEntity, MemberInvitationEntity, MemberInvitationSendingEntity],
  resolvers: [
    ViewerResolver,
    MemberResolver,
    MemberMutationsResolver,
    ...memberPayloadResolvers,
    RoleResolver,
    ...rolePayloadResolvers,
    PartnerMembersResolver,
    MemberInvitationResolver,
    MemberInvitationMutationsResolver,
    InviteMemberResultResolver,
    SpecialistResultResolver,
    ...memberInvitationPayloadResolvers,
  ],
  rules: {
    Query: {
      viewer: signedIn,
      member: may('member.view'),
      members: may('member.view'),
      roles: may('role.view'),
      permissionCatalogue: may('role.view'),
      memberInvitations: may('memberInvitation.view'),
      projectSpecialists: may('memberInvitation.view'),
    },
    Mutation: {
      createMember: may('member.manage'),
      updateMember: mayPerform(memberLifecycle, 'edit'),
      disableMember: mayPerform(memberLifecycle, 'disable'),
      enableMember: mayPerform(memberLifecycle, 'enable'),
      createRole: may('role.manage'),
      updateRole: may('role.manage'),
      deleteRole: may('role.manage'),
      assignRoles: may('role.manage'),
      inviteMembers: may('member.invite'),
      resendMemberInvitation: mayPerform(memberInvitationLifecycle, 'resend'),
      // Who was invited holds no key yet: the code, and being the one who was invited, decide.
      acceptMemberInvitation: signedIn,
      unbindMember: mayPerform(memberInvitationLifecycle, 'unbind'),
      applyForSpecialist: mayPerform(memberInvitationLifecycle, 'apply'),
      confirmSpecialistData: mayPerform(memberInvitationLifecycle, 'confirm'),
      reviewSpecialistApplication: mayPerform(memberInvitationLifecycle, 'approve'),
      requestSpecialistCancellation: mayPerform(memberInvitationLifecycle, 'requestCancellation'),
      reviewSpecialistCancellation: mayPerform(memberInvitationLifecycle, 'approveCancellation'),
      cancelSpecialistByVendor: mayPerform(memberInvitationLifecycle, 'cancel'),
    },
  },
  lifecycles: [memberLifecycle, memberInvitationLifecycle],
  nodes: { mbr: MemberEntity, rol: RoleEntity, miv: MemberInvitationEntity },
  jobs: [expireMemberInvitations],
}
