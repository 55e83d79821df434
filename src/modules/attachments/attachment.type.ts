/** `Attachment` as clients see it, and how one is announced. */
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { Payload } from '../../mutations'
import { DateTimeScalar } from '../../shared/time'
import type { AttachmentEntity } from './attachment.entity'
import { AttachmentStatus, VirusScan } from './attachment.enums'

@ObjectType({
  simpleResolvers: true,
  description: 'A file that is attached to something (附件, R-XC-3), reached through what it is attached to.',
})
export class Attachment implements Pick<
  AttachmentEntity,
  'id' | 'name' | 'size' | 'mime' | 'sha256' | 'status' | 'virusScan' | 'slot' | 'uploadedAt' | 'attachedAt'
> {
  @Field(() => ID, { description: 'Globally unique: `att_…`.' })
  id!: string

  @Field({ description: 'Its name (文件名).' })
  name!: string

  @Field(() => Int, { description: 'Size in bytes (文件大小): 20 MB at most.' })
  size!: number

  @Field({ description: 'Its media type (文件类型): of pdf, jpg, png, docx, xlsx or zip.' })
  mime!: string

  @Field({ description: 'SHA-256 of its bytes, 64 hexadecimal digits.' })
  sha256!: string

  @Field(() => AttachmentStatus, { description: 'Whether its bytes are here.' })
  status!: AttachmentStatus

  @Field(() => VirusScan, { description: 'What a virus scanner says of it (病毒扫描).' })
  virusScan!: VirusScan

  @Field(() => String, { nullable: true, description: 'As what it is attached, such as `INVOICE`; null where there is one kind only.' })
  slot!: string | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'When its bytes arrived (上传时间); null before.' })
  uploadedAt!: string | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was attached; null before.' })
  attachedAt!: string | null
}

@InputType({ description: 'Announces a file: its bytes go to the link of the answer and must be exactly what is said here (R-XC-3).' })
export class RequestAttachmentUploadInput {
  @Field({ description: 'Its name with its ending: pdf, jpg, png, docx, xlsx or zip; 1–128 characters, no path (文件名).' })
  name!: string

  @Field(() => Int, { description: 'Size in bytes: 1 to 20 971 520 (20 MB).' })
  size!: number

  @Field({ description: 'Its media type, which must fit the ending.' })
  mime!: string

  @Field({ description: 'SHA-256 of its bytes, 64 hexadecimal digits.' })
  sha256!: string

  @Field(() => String, {
    nullable: true,
    description: 'Makes the call safe to repeat, 1–64 characters (R-2290); null: each call is a new one.',
  })
  idempotencyKey?: string | null
}

@ObjectType({ simpleResolvers: true, description: 'The announced attachment, and where its bytes go.' })
export class RequestAttachmentUploadPayload extends Payload {
  objectId?: string | null
}
