/** `Role` and `Permission` as clients see them. */
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { RoleCode } from '../../access/roles'
import { Node } from '../../shared/node'
import type { RoleEntity } from './role.entity'

@ObjectType({ simpleResolvers: true, description: 'Something that a role permits (权限).' })
export class Permission {
  @Field({ description: 'Its key, `<thing>.<verb>`.' })
  key!: string

  @Field({ description: 'What it opens.' })
  opens!: string

  @Field(() => String, { nullable: true, description: 'Where it stands in the menu (菜单路径); null where the vendor says nothing.' })
  menu!: string | null

  @Field(() => [String], { description: "The vendor's permission items (`BPC_ITEM_*`) that it stands for; any one of them is enough." })
  items!: readonly string[]

  @Field({ description: 'Whether every role holds it by itself (默认权限); it cannot be taken away.' })
  isDefault!: boolean

  @Field({ description: 'Whether a role that the partner makes can be given it.' })
  isGrantable!: boolean

  @Field({ description: 'Whether something is served for it: false for default permissions of what is not here yet.' })
  isServed!: boolean

  @Field({ description: 'Whether it is our reading, because the vendor does not list it for this identity.' })
  isInferred!: boolean
}

@ObjectType({ simpleResolvers: true, implements: Node, description: 'A role of the organisation (角色), preset or made by the partner.' })
export class Role implements Pick<RoleEntity, 'id' | 'code' | 'name' | 'description' | 'version'> {
  @Field(() => ID, { description: 'Globally unique: `rol_…`.' })
  id!: string

  @Field(() => RoleCode, { description: 'What kind of role it is; `CUSTOM` for roles that a partner made.' })
  code!: RoleCode

  @Field({ description: 'Its name, as people see it.' })
  name!: string

  @Field(() => String, { nullable: true, description: 'What it is for.' })
  description!: string | null

  @Field(() => Int, { description: 'Counts up with every change; give it as `expectedVersion`.' })
  version!: number
}
