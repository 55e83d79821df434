/** The catalogue of cloud services and their kinds of resources, as clients see it. */
import { Field, ID, ObjectType } from 'type-graphql'
import { Node } from '../../shared/node'
import { connectionOf } from '../../shared/pages'
import type { ResourceTypeEntity } from './resourceType.entity'
import type { ServiceTypeEntity } from './serviceType.entity'

@ObjectType({ simpleResolvers: true, implements: Node, description: 'A cloud service (云服务类型), such as 弹性云服务器.' })
export class ServiceType implements Pick<ServiceTypeEntity, 'id' | 'code' | 'name' | 'abbreviation'> {
  @Field(() => ID, { description: 'Globally unique: `svt_…`.' })
  id!: string

  @Field({ description: 'Its code, such as `hws.service.type.ec2` (云服务类型编码).' })
  code!: string

  @Field({ description: 'Its name (云服务类型名称).' })
  name!: string

  @Field({ description: 'Its short name, such as ECS (缩写).' })
  abbreviation!: string
}

export const ServiceTypeConnection = connectionOf(ServiceType, 'ServiceType')

@ObjectType({ simpleResolvers: true, implements: Node, description: 'A kind of resource (资源类型); it belongs to one cloud service.' })
export class ResourceType implements Pick<ResourceTypeEntity, 'id' | 'code' | 'name' | 'serviceTypeCode'> {
  @Field(() => ID, { description: 'Globally unique: `rty_…`.' })
  id!: string

  @Field({ description: 'Its code, such as `hws.resource.type.ec2.vm` (资源类型编码).' })
  code!: string

  @Field({ description: 'Its name (资源类型名称).' })
  name!: string

  @Field({ description: 'The service that it belongs to (云服务类型编码).' })
  serviceTypeCode!: string
}

export const ResourceTypeConnection = connectionOf(ResourceType, 'ResourceType')
