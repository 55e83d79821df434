/** The audit trail of the own partner. */
import { Arg, Args, Ctx, Extensions, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql'
import type { GraphQLResolveInfo } from 'graphql'
import type { Context } from '../../context'
import { namedBy, Needs, type Soon } from '../../db'
import { AuditEventEntity } from '../../mutations'
import { type Page, PageArgs } from '../../shared/pages'
import { Member, MemberEntity } from '../members'
import { auditedChange } from './auditedChange'
import { auditEventConditions } from './auditEvent.conditions'
import { AuditEventFilter, AuditEventOrder, auditEventOrders } from './auditEvent.inputs'
import { AuditedChange, AuditEvent, AuditEventConnection } from './auditEvent.type'

@Resolver(() => AuditEvent)
export class AuditEventResolver {
  @Query(() => AuditEventConnection, {
    description:
      'Who did what, and what came of it (操作审计, S1-27): refusals too. The last seven days, unless asked otherwise (R-AUD-1).',
  })
  auditEvents(
    @Args() page: PageArgs,
    @Arg('filter', () => AuditEventFilter, { nullable: true, description: 'Which ones.' }) filter: AuditEventFilter | null,
    @Arg('orderBy', () => AuditEventOrder, { defaultValue: AuditEventOrder.OCCURRED_AT_DESC, description: 'In which order.' })
    orderBy: AuditEventOrder,
    @Ctx() { db, now }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<AuditEventEntity>> {
    return db.page(AuditEventEntity, info, { page, order: auditEventOrders[orderBy], filters: auditEventConditions(filter, now) })
  }

  @Needs('memberId')
  @FieldResolver(() => Member, { nullable: true, description: 'Who did it (操作人); null for one that I do not see.' })
  member(@Root() event: AuditEventEntity, @Info() info: GraphQLResolveInfo): Soon<MemberEntity | null> {
    return namedBy(event, 'memberId', MemberEntity, info)
  }

  @Extensions({ expectedSize: 3 })
  @Needs('changes')
  @FieldResolver(() => [AuditedChange], { description: 'What it changed, in order; empty for a refusal.' })
  changes(@Root() { changes }: AuditEventEntity): AuditedChange[] {
    return changes.map(auditedChange)
  }
}
