/** The catalogue: which cloud services there are, and which kinds of resources each has. */
import { Arg, Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql'
import type { GraphQLResolveInfo } from 'graphql'
import type { Context } from '../../context'
import { doorOf, Needs } from '../../db'
import { exactly, FC } from '../../shared/filters'
import { type Page, PageArgs } from '../../shared/pages'
import { ResourceType, ResourceTypeConnection, ServiceType, ServiceTypeConnection } from './catalogue.type'
import { idOrders } from './resource.inputs'
import { ResourceTypeEntity } from './resourceType.entity'
import { ServiceTypeEntity } from './serviceType.entity'

const longestCode = 64

@Resolver(() => ServiceType)
export class ServiceTypeResolver {
  @Query(() => ServiceTypeConnection, { description: 'All cloud services (S1-59).' })
  serviceTypes(@Args() page: PageArgs, @Ctx() { db }: Context, @Info() info: GraphQLResolveInfo): Promise<Page<ServiceTypeEntity>> {
    return db.page(ServiceTypeEntity, info, { page, order: idOrders.ID_ASC })
  }

  @Needs('code')
  @FieldResolver(() => ResourceTypeConnection, { description: 'Its kinds of resources.' })
  resourceTypes(
    @Root() service: ServiceTypeEntity,
    @Args() page: PageArgs,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<ResourceTypeEntity>> {
    const list = { page, order: idOrders.ID_ASC }
    return doorOf(service).pageOf(ResourceTypeEntity, { by: 'serviceTypeCode', of: service.code }, info, list)
  }
}

@Resolver(() => ResourceType)
export class ResourceTypeResolver {
  @Query(() => ResourceTypeConnection, { description: 'Kinds of resources, of one cloud service or of all (S1-59).' })
  resourceTypes(
    @Args() page: PageArgs,
    @Arg('serviceTypeCode', () => String, {
      nullable: true,
      description: 'Only kinds of this cloud service, in any case; unknown ones have none. null filters nothing; "" is refused.',
    })
    serviceTypeCode: string | null | undefined,
    @Ctx() { db }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<ResourceTypeEntity>> {
    const filters = [exactly('serviceTypeCode', serviceTypeCode?.toLowerCase(), FC, 'serviceTypeCode', longestCode)]
    return db.page(ResourceTypeEntity, info, { page, order: idOrders.ID_ASC, filters })
  }
}
