/** What payloads show: rows are read again after the commit, as the viewer sees them then. */
import type { GraphQLResolveInfo } from 'graphql'
import { type ClassType, Ctx, Extensions, FieldResolver, Info, Resolver, Root } from 'type-graphql'
import type { Context } from '../../context'
import type { EntityClass } from '../../db'
import { errorsOf, UserErrorType } from '../../mutations'
import { Customer, CustomerEntity } from '../customers'
import type { ResolverClass } from '../module'
import { Partner, PartnerEntity, throughReseller } from '../partners'
import { CustomerInvitationEntity } from './customerInvitation.entity'
import {
  AcceptCustomerInvitationPayload,
  CreateInvitationLinkPayload,
  CreateSubCustomerPayload,
  ReportedCustomerResult,
  SetReportedCustomerEmailPayload,
  SwitchReferralPayload,
} from './development.payloads'
import { CustomerInvitation, InvitationLink, ReportedCustomer } from './development.types'
import { InvitationLinkEntity } from './invitationLink.entity'
import { ReportedCustomerEntity } from './reportedCustomer.entity'

@Resolver(() => ReportedCustomerResult)
export class ReportedCustomerResultResolver {
  @FieldResolver(() => ReportedCustomer, { nullable: true, description: 'The reported customer as it is now; null when nothing was done.' })
  reportedCustomer(
    @Root() { reportId }: ReportedCustomerResult,
    @Ctx() { db }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ReportedCustomerEntity | null> {
    return db.one(ReportedCustomerEntity, reportId, info)
  }

  @FieldResolver(() => CustomerInvitation, { nullable: true, description: 'The invitation that was sent; null when none was.' })
  invitation(
    @Root() { invitationId }: ReportedCustomerResult,
    @Ctx() { db }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<CustomerInvitationEntity | null> {
    return db.one(CustomerInvitationEntity, invitationId, info)
  }

  @Extensions({ expectedSize: 1 })
  @FieldResolver(() => [UserErrorType], { description: 'Why nothing was done for this one; empty when it was.' })
  userErrors(@Root() { refusal }: ReportedCustomerResult, @Ctx() ctx: Context): UserErrorType[] {
    return errorsOf(refusal, ctx)
  }
}

type Objects = { objectId?: string | null }

const readingAgain = <E extends { id: string }>(
  payload: ClassType<Objects>,
  type: ClassType<object>,
  field: string,
  entity: EntityClass<E>,
): ResolverClass => {
  @Resolver(() => payload)
  class PayloadResolver {
    @FieldResolver(() => type, { name: field, nullable: true, description: 'As it is stored now; null when nothing was done.' })
    object(@Root() { objectId }: Objects, @Ctx() { db }: Context, @Info() info: GraphQLResolveInfo): Promise<E | null> {
      return db.one(entity, objectId, info)
    }
  }
  return PayloadResolver
}

@Resolver(() => CreateSubCustomerPayload)
export class CreateSubCustomerPayloadResolver {
  @FieldResolver(() => Customer, {
    nullable: true,
    description:
      'The customer; null when none was created, and for a master whose reseller has not accepted the customer notice (R-RES-6).',
  })
  async customer(
    @Root() { customerId, indirectPartnerId }: CreateSubCustomerPayload,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<CustomerEntity | null> {
    return (await throughReseller(ctx, indirectPartnerId))?.one(CustomerEntity, customerId, info) ?? null
  }
}

export const payloadResolvers: readonly ResolverClass[] = [
  ReportedCustomerResultResolver,
  CreateSubCustomerPayloadResolver,
  readingAgain(SetReportedCustomerEmailPayload, ReportedCustomer, 'reportedCustomer', ReportedCustomerEntity),
  readingAgain(CreateInvitationLinkPayload, InvitationLink, 'invitationLink', InvitationLinkEntity),
  readingAgain(AcceptCustomerInvitationPayload, Customer, 'customer', CustomerEntity),
  readingAgain(SwitchReferralPayload, Partner, 'partner', PartnerEntity),
]
