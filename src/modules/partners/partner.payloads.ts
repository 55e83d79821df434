/** What the mutations on partner accounts answer; the account itself is read again after the commit. */
import type { GraphQLResolveInfo } from 'graphql'
import { type ClassType, Ctx, FieldResolver, Info, ObjectType, Resolver, Root } from 'type-graphql'
import type { Context } from '../../context'
import { Payload } from '../../mutations'
import type { ResolverClass } from '../module'
import { PartnerEntity } from './partner.entity'
import { Partner } from './partner.type'

@ObjectType()
export abstract class PartnerPayload extends Payload {
  objectId?: string | null
}

@ObjectType({ simpleResolvers: true, description: 'The account as it is now.' })
export class UpdateAccountInfoPayload extends PartnerPayload {}

@ObjectType({ simpleResolvers: true, description: 'The account that is the main account now.' })
export class TransferMainAccountPayload extends PartnerPayload {}

@ObjectType({ simpleResolvers: true, description: 'The account with its contacts as they are now.' })
export class SetCustomerContactsPayload extends PartnerPayload {}

/** The partner in a payload, under the visibility of the moment of the answer. */
export const answeringPartner = (payload: ClassType<PartnerPayload>, name: string, description: string): ResolverClass => {
  @Resolver(() => payload)
  class PayloadResolver {
    @FieldResolver(() => Partner, { name, nullable: true, description })
    partner(@Root() { objectId }: PartnerPayload, @Ctx() { db }: Context, @Info() info: GraphQLResolveInfo): Promise<PartnerEntity | null> {
      return db.one(PartnerEntity, objectId, info)
    }
  }
  return PayloadResolver
}

const description = 'The account as it is stored now; null when nothing was done, unless someone was faster (CONFLICT_STALE_VERSION).'

export const payloadResolvers: readonly ResolverClass[] = [
  UpdateAccountInfoPayload,
  TransferMainAccountPayload,
  SetCustomerContactsPayload,
].map(payload => answeringPartner(payload, 'partner', description))
