/** Delivery projects: checking a SOW, the list, one of them, and what belongs to it. */
import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Args, Ctx, Extensions, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../../context'
import { doorOf, namedBy, Needs, type Soon } from '../../db'
import { userErrorOf } from '../../mutations'
import { type Page, PageArgs } from '../../shared/pages'
import { type LocalDate, LocalDateScalar, shanghaiDate } from '../../shared/time'
import { Attachment, AttachmentEntity, attachmentsOf } from '../attachments'
import { Member, MemberEntity } from '../members'
import { Partner, PartnerEntity } from '../partners'
import { SharedOpportunity, SharedOpportunityEntity } from '../sharedOpportunities'
import { DeliveryMemberChangeEntity } from './deliveryMemberChange.entity'
import { DeliveryProjectEntity } from './deliveryProject.entity'
import { DeliveryDocument, DeliveryProjectAction } from './deliveryProject.enums'
import { DeliveryProjectFilter, DeliveryProjectOrder, projectConditions, projectOrders, SowInput } from './deliveryProject.inputs'
import { deliveryProjectLifecycle } from './deliveryProject.lifecycle'
import { DeliveryMember, DeliveryMemberChange, DeliveryProject, DeliveryProjectConnection, SowCheck } from './deliveryProject.type'
import { checkSow } from './sow'

const isAction = (verb: string): verb is DeliveryProjectAction => Object.values<string>(DeliveryProjectAction).includes(verb)

@Resolver(() => DeliveryProject)
export class DeliveryProjectResolver {
  @Query(() => SowCheck, {
    description: 'Looks at a statement of work before anything is saved: its three workload totals are equal (S3-23, R-SW-1 … R-SW-3).',
  })
  validateSow(
    @Arg('sow', () => SowInput, { description: 'The statement of work.' }) sow: SowInput,
    @Arg('plannedStart', () => LocalDateScalar, { nullable: true, description: 'First day of the registration; null: not compared.' })
    plannedStart: LocalDate | null,
    @Arg('plannedEnd', () => LocalDateScalar, { nullable: true, description: 'Last day of the registration; null: not compared.' })
    plannedEnd: LocalDate | null,
    @Arg('periodRemark', () => String, { nullable: true, description: 'Why its dates differ from those of the registration (R-SW-2).' })
    periodRemark: string | null,
    @Ctx() { now, language }: Context,
  ): SowCheck {
    const registration = {
      plannedStart: plannedStart ?? null,
      plannedEnd: plannedEnd ?? null,
      periodRemark: periodRemark ?? null,
      registeredOn: shanghaiDate(now),
    }
    const { totals, errors, warnings } = checkSow(sow, registration)
    const told = (error: (typeof errors)[number]) => userErrorOf(error, language)
    return { isValid: errors.length === 0, totals, errors: errors.map(told), warnings: warnings.map(told) }
  }

  @Query(() => DeliveryProject, { nullable: true, description: 'One delivery project; null when it does not exist or is not mine to see.' })
  deliveryProject(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Ctx() { db }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<DeliveryProjectEntity | null> {
    return db.one(DeliveryProjectEntity, id, info)
  }

  @Query(() => DeliveryProjectConnection, {
    description: 'Delivery projects: a customer manager sees those that are his; the vendor those that were registered.',
  })
  deliveryProjects(
    @Args() page: PageArgs,
    @Arg('filter', () => DeliveryProjectFilter, { nullable: true, description: 'Which ones.' }) filter: DeliveryProjectFilter | null,
    @Arg('orderBy', () => DeliveryProjectOrder, { defaultValue: DeliveryProjectOrder.CREATED_AT_DESC, description: 'In which order.' })
    orderBy: DeliveryProjectOrder,
    @Ctx() { db }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<DeliveryProjectEntity>> {
    return db.page(DeliveryProjectEntity, info, { page, order: projectOrders[orderBy], filters: projectConditions(filter) })
  }

  @Needs('partnerId')
  @FieldResolver(() => Partner, { nullable: true, description: 'The partner that delivers.' })
  partner(@Root() project: DeliveryProjectEntity, @Info() info: GraphQLResolveInfo): Soon<PartnerEntity | null> {
    return namedBy(project, 'partnerId', PartnerEntity, info)
  }

  @Needs('sharedOpportunityId')
  @FieldResolver(() => SharedOpportunity, { nullable: true, description: 'Its opportunity (机会点); null when it is not mine to see.' })
  sharedOpportunity(@Root() project: DeliveryProjectEntity, @Info() info: GraphQLResolveInfo): Soon<SharedOpportunityEntity | null> {
    return namedBy(project, 'sharedOpportunityId', SharedOpportunityEntity, info)
  }

  @Needs('ownerId')
  @FieldResolver(() => Member, { nullable: true, description: 'Whose it is at the partner.' })
  owner(@Root() project: DeliveryProjectEntity, @Info() info: GraphQLResolveInfo): Soon<MemberEntity | null> {
    return namedBy(project, 'ownerId', MemberEntity, info)
  }

  @Extensions({ expectedSize: 6 })
  @Needs('id')
  @FieldResolver(() => [Attachment], { description: 'Its files (交付件), or those of one document.' })
  documents(
    @Root() project: DeliveryProjectEntity,
    @Arg('document', () => DeliveryDocument, { nullable: true, description: 'Only of this document; null: all.' })
    document: DeliveryDocument | null,
    @Info() info: GraphQLResolveInfo,
  ): Promise<AttachmentEntity[]> {
    return attachmentsOf(project, info, document ?? undefined)
  }

  @Extensions({ expectedSize: 1 })
  @Needs('id')
  @FieldResolver(() => [DeliveryMemberChange], { description: 'When others began to work on it (人员变更, R-SW-6).' })
  memberChanges(@Root() project: DeliveryProjectEntity, @Info() info: GraphQLResolveInfo): Promise<DeliveryMemberChangeEntity[]> {
    return doorOf(project).many(DeliveryMemberChangeEntity, { by: 'deliveryProjectId', of: project.id }, info, [
      ['requestedAt', 'ASC'],
      ['id', 'ASC'],
    ])
  }

  @Needs('status')
  @FieldResolver(() => [DeliveryProjectAction], { description: 'What the viewer can do with it now.' })
  availableActions(@Root() project: DeliveryProjectEntity): DeliveryProjectAction[] {
    return deliveryProjectLifecycle.availableActions(project.status, doorOf(project).viewer).filter(isAction)
  }
}

@Resolver(() => DeliveryMember)
export class DeliveryMemberResolver {
  @FieldResolver(() => Member, { nullable: true, description: 'Who it is; null for those who do not see that member.' })
  specialist(
    @Root() { specialistId }: DeliveryMember,
    @Ctx() { db }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<MemberEntity | null> {
    return db.one(MemberEntity, specialistId, info)
  }
}

@Resolver(() => DeliveryMemberChange)
export class DeliveryMemberChangeResolver {
  @Extensions({ expectedSize: 1 })
  @Needs('id')
  @FieldResolver(() => [Attachment], { description: 'The confirmation of the office by mail.' })
  confirmations(@Root() change: DeliveryMemberChangeEntity, @Info() info: GraphQLResolveInfo): Promise<AttachmentEntity[]> {
    return attachmentsOf(change, info)
  }
}
