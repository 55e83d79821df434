/** As whom the own partner was verified (S1-03). */
import type { GraphQLResolveInfo } from 'graphql'
import { FieldResolver, Info, Resolver, Root } from 'type-graphql'
import { doorOf, Needs } from '../../db'
import { Secret } from '../../shared/secret'
import { PartnerEntity } from './partner.entity'
import { Partner } from './partner.type'
import { PartnerRealNameEntity } from './realName.entity'
import { PartnerRealName } from './realName.type'

@Resolver(() => Partner)
export class PartnerRealNameOfPartnerResolver {
  @Needs('id')
  @FieldResolver(() => PartnerRealName, {
    nullable: true,
    description: 'As whom it was verified; null before, and for everyone but the partner itself and the vendor (S1-03).',
  })
  async realName(@Root() partner: PartnerEntity, @Info() info: GraphQLResolveInfo): Promise<PartnerRealNameEntity | null> {
    const [found] = await doorOf(partner).many(PartnerRealNameEntity, { by: 'partnerId', of: partner.id }, info)
    return found ?? null
  }
}

@Resolver(() => PartnerRealName)
export class PartnerRealNameResolver {
  @Needs('legalPerson')
  @FieldResolver(() => Secret, { nullable: true, description: 'Its legal person (法定代表人), always masked; null of an individual.' })
  legalPerson(@Root() { legalPerson }: PartnerRealNameEntity): Secret | null {
    return legalPerson?.withoutReveal() ?? null
  }
}
