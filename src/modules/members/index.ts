/** Members: who can sign in, which roles they hold, and what that lets them see. */
import { may, signedIn } from '../../access/rules'
import type { Module } from '../module'
import { MemberEntity } from './member.entity'
import { MemberResolver, PartnerMembersResolver, RoleResolver, ViewerResolver } from './member.resolver'
import { MemberRoleEntity, RoleEntity } from './role.entity'

export { MemberEntity } from './member.entity'
export { MemberKind, MemberStatus } from './member.enums'
export { Member } from './member.type'
export { MemberRoleEntity, RoleEntity } from './role.entity'
export { type FindViewer, viewerFinder } from './signedInViewer'

export const members: Module = {
  name: 'members',
  entities: [MemberEntity, RoleEntity, MemberRoleEntity],
  resolvers: [ViewerResolver, MemberResolver, RoleResolver, PartnerMembersResolver],
  rules: { Query: { viewer: signedIn, member: may('member.view'), members: may('member.view'), roles: may('role.view') } },
  nodes: { mbr: MemberEntity, rol: RoleEntity },
}
