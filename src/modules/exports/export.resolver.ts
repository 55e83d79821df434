/** Exports: asking for one, and the records of those that were asked for. */
import { Arg, Args, Ctx, FieldResolver, Info, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { GraphQLResolveInfo } from 'graphql'
import type { Context } from '../../context'
import { namedBy, Needs, type Soon } from '../../db'
import { perform } from '../../mutations'
import { exactly, FA } from '../../shared/filters'
import { type Page, PageArgs } from '../../shared/pages'
import { Member, MemberEntity } from '../members'
import { throughReseller } from '../partners'
import { createExport } from './actions/createExport'
import { isDownloadable } from './downloadable'
import { CreateExportInput, ExportTaskFilter, ExportTaskOrder, exportTaskOrders } from './export.inputs'
import { CreateExportPayload, ExportTask, ExportTaskConnection } from './export.type'
import { ExportTaskEntity } from './exportTask.entity'

@Resolver(() => ExportTask)
export class ExportTaskResolver {
  @Query(() => ExportTaskConnection, {
    description: 'Export records (导出记录, S1-25): my own; for administrators those of the whole partner (R-EXP-3).',
  })
  exportTasks(
    @Args() page: PageArgs,
    @Arg('filter', () => ExportTaskFilter, { nullable: true, description: 'Which ones.' }) filter: ExportTaskFilter | null,
    @Arg('orderBy', () => ExportTaskOrder, { defaultValue: ExportTaskOrder.REQUESTED_AT_DESC, description: 'In which order.' })
    orderBy: ExportTaskOrder,
    @Ctx() { db }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<ExportTaskEntity>> {
    const filters = [exactly('kind', filter?.kind, FA), exactly('status', filter?.status, FA)]
    return db.page(ExportTaskEntity, info, { page, order: exportTaskOrders[orderBy], filters })
  }

  @Mutation(() => CreateExportPayload, {
    description: 'Exports a list in the background (S1-25, R-EXP-1); what it shows is what I may see when it runs, always masked (S1-26).',
  })
  async createExport(@Arg('input', () => CreateExportInput) input: CreateExportInput, @Ctx() ctx: Context): Promise<CreateExportPayload> {
    const door = await throughReseller(ctx, input.indirectPartnerId)
    return perform(ctx, 'createExport', input, createExport(door))
  }

  @Needs('requestedById')
  @FieldResolver(() => Member, { nullable: true, description: 'Who asked for it (申请人).' })
  requestedBy(@Root() task: ExportTaskEntity, @Info() info: GraphQLResolveInfo): Soon<MemberEntity | null> {
    return namedBy(task, 'requestedById', MemberEntity, info)
  }

  @Needs('status', 'fileKey', 'expiresAt')
  @FieldResolver(() => String, {
    nullable: true,
    description:
      'Where the file is, on this server, to be asked with the same bearer token (下载地址); null before completion and after expiry.',
  })
  downloadUrl(@Root() task: ExportTaskEntity, @Ctx() { now }: Context): string | null {
    return isDownloadable(task, now) ? `/exports/${task.id}` : null
  }
}

@Resolver(() => CreateExportPayload)
export class CreateExportPayloadResolver {
  @FieldResolver(() => ExportTask, { nullable: true, description: 'The export as it is now; null when none was begun.' })
  exportTask(
    @Root() { objectId }: CreateExportPayload,
    @Ctx() { db }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ExportTaskEntity | null> {
    return db.one(ExportTaskEntity, objectId, info)
  }
}
