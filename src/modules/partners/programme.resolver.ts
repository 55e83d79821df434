/** Programmes of the own company, and their certificates. */
import { Arg, Args, Ctx, Field, FieldResolver, Info, Mutation, ObjectType, Query, Resolver, Root } from 'type-graphql'
import type { GraphQLResolveInfo } from 'graphql'
import { holds } from '../../access/viewer'
import type { Context } from '../../context'
import { doorOf, namedBy, Needs, type Soon } from '../../db'
import { Payload, perform } from '../../mutations'
import { exactly, FA, type Filtering, oneOf } from '../../shared/filters'
import { type Page, PageArgs } from '../../shared/pages'
import { createCertificateDownload } from './actions/createCertificateDownload'
import { PartnerEntity } from './partner.entity'
import { Partner } from './partner.type'
import { ProgrammeEntity } from './programme.entity'
import { programmeNames } from './programme.enums'
import { CreateCertificateDownloadInput, ProgrammeFilter, ProgrammeOrder, programmeOrders } from './programme.inputs'
import { Certificate, CertificateFile, Programme, ProgrammeConnection } from './programme.type'

const conditions = (filter: ProgrammeFilter | null | undefined): Filtering[] =>
  filter
    ? [
        oneOf('codes', filter.codes, FA, 'code'),
        oneOf('statuses', filter.statuses, FA, 'status'),
        exactly('partnerId', filter.partnerId, FA, 'partnerId'),
      ]
    : []

@ObjectType({ simpleResolvers: true, description: 'The certificate as a file.' })
export class CreateCertificateDownloadPayload extends Payload {
  @Field(() => CertificateFile, { nullable: true, description: 'The file; null when it was refused.' })
  certificate?: CertificateFile | null
}

@Resolver(() => Programme)
export class ProgrammeResolver {
  @Query(() => ProgrammeConnection, {
    description: 'The programmes that the accounts of my company joined or apply for (S1-06, R-PLAN-5).',
  })
  programmes(
    @Args() page: PageArgs,
    @Arg('filter', () => ProgrammeFilter, { nullable: true, description: 'Which ones.' }) filter: ProgrammeFilter | null,
    @Arg('orderBy', () => ProgrammeOrder, { defaultValue: ProgrammeOrder.CREATED_AT_DESC, description: 'In which order.' })
    orderBy: ProgrammeOrder,
    @Ctx() { db }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<ProgrammeEntity>> {
    return db.page(ProgrammeEntity, info, { page, order: programmeOrders[orderBy], filters: conditions(filter) })
  }

  @Mutation(() => CreateCertificateDownloadPayload, {
    description: 'Hands out the certificate of a programme, with its validity printed on it (S1-06); refused to sibling accounts (S1-07).',
  })
  createCertificateDownload(
    @Arg('input', () => CreateCertificateDownloadInput) input: CreateCertificateDownloadInput,
    @Ctx() ctx: Context,
  ): Promise<CreateCertificateDownloadPayload> {
    return perform(ctx, 'createCertificateDownload', input, createCertificateDownload)
  }

  @Needs('code')
  @FieldResolver(() => String, { description: 'Name of the programme (计划名称).' })
  name(@Root() { code }: ProgrammeEntity): string {
    return programmeNames[code]
  }

  @Needs('partnerId')
  @FieldResolver(() => Partner, { nullable: true, description: 'The account that joined.' })
  partner(@Root() programme: ProgrammeEntity, @Info() info: GraphQLResolveInfo): Soon<PartnerEntity | null> {
    return namedBy(programme, 'partnerId', PartnerEntity, info)
  }

  @Needs('certificateNo', 'partnerId')
  @FieldResolver(() => Certificate, { nullable: true, description: 'Its certificate; null before there is one (证书).' })
  certificate(@Root() programme: ProgrammeEntity): Certificate | null {
    const { viewer } = doorOf(programme)
    const { certificateNo, partnerId } = programme
    if (!certificateNo) return null
    return { number: certificateNo, canDownload: partnerId === viewer.partnerId && holds(viewer, 'programme.downloadCertificate') }
  }
}

@Resolver(() => Partner)
export class PartnerProgrammesResolver {
  @Needs('id')
  @FieldResolver(() => ProgrammeConnection, { description: 'The programmes that this account joined or applies for (伙伴计划).' })
  programmes(
    @Root() partner: PartnerEntity,
    @Args() page: PageArgs,
    @Arg('filter', () => ProgrammeFilter, { nullable: true, description: 'Which ones.' }) filter: ProgrammeFilter | null,
    @Arg('orderBy', () => ProgrammeOrder, { defaultValue: ProgrammeOrder.CREATED_AT_DESC, description: 'In which order.' })
    orderBy: ProgrammeOrder,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<ProgrammeEntity>> {
    const list = { page, order: programmeOrders[orderBy], filters: conditions(filter) }
    return doorOf(partner).pageOf(ProgrammeEntity, { by: 'partnerId', of: partner.id }, info, list)
  }
}
