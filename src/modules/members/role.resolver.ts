/** Roles: those that there are, what they permit, and what can be permitted at all. */
import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, Extensions, FieldResolver, Info, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { ClassType } from 'type-graphql'
import { PartnerIdentity } from '../../access/roles'
import type { Context } from '../../context'
import { type Database, doorOf, Needs } from '../../db'
import { perform } from '../../mutations'
import { isIn } from '../../shared/conditions'
import type { ResolverClass } from '../module'
import { PartnerEntity } from '../partners'
import { createRole } from './actions/createRole'
import { deleteRole } from './actions/deleteRole'
import { updateRole } from './actions/updateRole'
import { RoleKind } from './member.enums'
import { CreateRolePayload, DeleteRolePayload, type RolePayload, rolePayloads, UpdateRolePayload } from './member.payloads'
import { catalogueOf, defaultsOf, isForPartners, permissionsOfRole } from './permissionsOfRole'
import { MemberRoleEntity, RoleEntity } from './role.entity'
import { CreateRoleInput, DeleteRoleInput, UpdateRoleInput } from './role.inputs'
import { Permission, Role } from './role.type'

/** How many of the members whom the viewer sees hold each role. */
const memberCounts = (db: Database, roleIds: readonly string[]): Promise<Map<string, number>> =>
  db.rows(MemberRoleEntity).where(isIn('roleId', roleIds)).countPer('roleId')

/** Whose role it is decides what it permits: the partner that made it, my own, or for the vendor any. */
const identitiesFor = async (role: RoleEntity): Promise<readonly PartnerIdentity[]> => {
  const door = doorOf(role)
  const partner = await door.one(PartnerEntity, role.partnerId, ['identities'])
  if (partner) return partner.identities
  return door.viewer.kind === 'VENDOR' ? Object.values(PartnerIdentity) : door.viewer.identities
}

@Resolver(() => Role)
export class RoleResolver {
  @Query(() => [Role], { description: 'The preset roles, and those that my partner made (S1-15).' })
  roles(@Ctx() { db }: Context): Promise<RoleEntity[]> {
    return db.rows(RoleEntity).many('all', { sorting: [['id', 'ASC']], limit: 100 })
  }

  @Extensions({ expectedSize: 50 })
  @Query(() => [Permission], {
    description: 'What can be permitted to members of a partner with this identity; default permissions first (S1-14).',
  })
  permissionCatalogue(
    @Arg('identity', () => PartnerIdentity, { description: 'One identity of the partner.' }) identity: PartnerIdentity,
  ): Permission[] {
    return catalogueOf([identity])
  }

  @Mutation(() => CreateRolePayload, { description: 'Makes a role of the partner itself, one of ten at most (S1-15, R-ROLE-1).' })
  createRole(@Arg('input', () => CreateRoleInput) input: CreateRoleInput, @Ctx() ctx: Context): Promise<CreateRolePayload> {
    return perform(ctx, 'createRole', input, createRole)
  }

  @Mutation(() => UpdateRolePayload, {
    description: 'Changes a role that the partner made; its holders feel it within 60 seconds (S1-15, R-ROLE-2).',
  })
  updateRole(@Arg('input', () => UpdateRoleInput) input: UpdateRoleInput, @Ctx() ctx: Context): Promise<UpdateRolePayload> {
    return perform(ctx, 'updateRole', input, updateRole)
  }

  @Mutation(() => DeleteRolePayload, { description: 'Deletes a role that the partner made and nobody holds (S1-15, R-ROLE-2).' })
  deleteRole(@Arg('input', () => DeleteRoleInput) input: DeleteRoleInput, @Ctx() ctx: Context): Promise<DeleteRolePayload> {
    return perform(ctx, 'deleteRole', input, deleteRole)
  }

  @Needs('partnerId')
  @FieldResolver(() => RoleKind, { description: 'Preset, or made by the partner.' })
  kind(@Root() role: RoleEntity): RoleKind {
    return role.partnerId === null ? RoleKind.PRESET : RoleKind.CUSTOM
  }

  @Needs('partnerId')
  @FieldResolver(() => Boolean, { description: 'Whether nobody can change or delete it: all preset roles (S1-19, R-ROLE-2, R-ROLE-3).' })
  isImmutable(@Root() role: RoleEntity): boolean {
    return role.partnerId === null
  }

  @Needs('code')
  @FieldResolver(() => Boolean, {
    description: 'Whether it can be given to members of a partner: not those of the vendor and of customers.',
  })
  isAssignable(@Root() role: RoleEntity): boolean {
    return isForPartners(role)
  }

  @Needs('id')
  @FieldResolver(() => Int, { description: 'How many of the members that the viewer sees hold it; disabled ones count.' })
  async memberCount(@Root() role: RoleEntity): Promise<number> {
    return (await doorOf(role).batch(memberCounts, role.id)) ?? 0
  }

  @Extensions({ expectedSize: 20 })
  @Needs('code', 'partnerId', 'permissionKeys')
  @FieldResolver(() => [Permission], {
    description: 'What it permits to members of my partner; default permissions included, also where nothing is served for them yet.',
  })
  async permissions(@Root() role: RoleEntity): Promise<Permission[]> {
    return permissionsOfRole(role, await identitiesFor(role))
  }

  @Extensions({ expectedSize: 14 })
  @Needs('code', 'partnerId')
  @FieldResolver(() => [Permission], { description: 'What it holds by itself, and nobody can take away (默认权限, S1-14).' })
  async defaultPermissions(@Root() role: RoleEntity): Promise<Permission[]> {
    return isForPartners(role) ? defaultsOf(await identitiesFor(role)) : []
  }
}

const readingAgain = (payload: ClassType<RolePayload>): ResolverClass => {
  @Resolver(() => payload)
  class PayloadResolver {
    @FieldResolver(() => Role, {
      nullable: true,
      description: 'The role as it is stored now; null when nothing was done, unless someone was faster (CONFLICT_STALE_VERSION).',
    })
    role(@Root() { objectId }: RolePayload, @Ctx() { db }: Context, @Info() info: GraphQLResolveInfo): Promise<RoleEntity | null> {
      return db.one(RoleEntity, objectId, info)
    }
  }
  return PayloadResolver
}

export const rolePayloadResolvers: readonly ResolverClass[] = rolePayloads.map(readingAgain)
