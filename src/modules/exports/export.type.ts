/** `ExportTask` as clients see it. */
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { Payload } from '../../mutations'
import { Node } from '../../shared/node'
import { connectionOf } from '../../shared/pages'
import { DateTimeScalar } from '../../shared/time'
import { ExportFailure, ExportFormat, ExportKind, ExportStatus } from './export.enums'
import type { ExportTaskEntity } from './exportTask.entity'

@ObjectType({ simpleResolvers: true, implements: Node, description: 'One export (导出记录); it runs in the background (R-EXP-1).' })
export class ExportTask implements Pick<
  ExportTaskEntity,
  'id' | 'kind' | 'format' | 'status' | 'requestedAt' | 'finishedAt' | 'expiresAt' | 'rowCount' | 'fileName' | 'sizeBytes' | 'failure'
> {
  @Field(() => ID, { description: 'Globally unique: `exp_…`.' })
  id!: string

  @Field(() => ExportKind, { description: 'What is exported (导出类型).' })
  kind!: ExportKind

  @Field(() => ExportFormat, { description: 'How it is written (文件格式).' })
  format!: ExportFormat

  @Field(() => ExportStatus, { description: 'How far it is (导出状态).' })
  status!: ExportStatus

  @Field(() => ExportFailure, { nullable: true, description: 'Why it failed (失败原因); null otherwise.' })
  failure!: ExportFailure | null

  @Field(() => DateTimeScalar, { description: 'When it was asked for (申请时间).' })
  requestedAt!: string

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was completed or failed (完成时间).' })
  finishedAt!: string | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'Until when it can be downloaded (失效时间): seven days after completion.' })
  expiresAt!: string | null

  @Field(() => Int, { nullable: true, description: 'How many rows it has (记录数); null before it is completed.' })
  rowCount!: number | null

  @Field({ description: 'Under which name it is saved (文件名).' })
  fileName!: string

  @Field(() => Int, { nullable: true, description: 'Size in bytes (文件大小); null before it is completed.' })
  sizeBytes!: number | null
}

export const ExportTaskConnection = connectionOf(ExportTask, 'ExportTask')

@ObjectType({ simpleResolvers: true, description: 'The export, which runs in the background.' })
export class CreateExportPayload extends Payload {
  objectId?: string | null
}
