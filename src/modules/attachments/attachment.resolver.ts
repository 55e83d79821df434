/** Attachments: announcing one, and the links by which bytes come and go. */
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql'
import type { GraphQLResolveInfo } from 'graphql'
import type { Context } from '../../context'
import { namedBy, Needs, type Soon } from '../../db'
import { perform } from '../../mutations'
import { DateTimeScalar, later } from '../../shared/time'
import { Member, MemberEntity } from '../members'
import { requestAttachmentUpload } from './actions/requestAttachmentUpload'
import { AttachmentEntity } from './attachment.entity'
import { AttachmentStatus } from './attachment.enums'
import { Attachment, RequestAttachmentUploadInput, RequestAttachmentUploadPayload } from './attachment.type'
import { isHandedOut } from './openAttachment'
import { signedLink } from './signedLinks'

/** INFERRED: long enough to click on it, too short to pass it on. */
const minutesToDownload = 5

@Resolver(() => Attachment)
export class AttachmentResolver {
  @Mutation(() => RequestAttachmentUploadPayload, {
    description: 'Announces a file and answers where its bytes go, by HTTP PUT (R-XC-3); attach it within a day, or it is removed.',
  })
  requestAttachmentUpload(
    @Arg('input', () => RequestAttachmentUploadInput) input: RequestAttachmentUploadInput,
    @Ctx() ctx: Context,
  ): Promise<RequestAttachmentUploadPayload> {
    return perform(ctx, 'requestAttachmentUpload', input, requestAttachmentUpload)
  }

  @Needs('uploadedById')
  @FieldResolver(() => Member, { nullable: true, description: 'Who uploaded it (上传人); null where I do not see that member.' })
  uploadedBy(@Root() attachment: AttachmentEntity, @Info() info: GraphQLResolveInfo): Soon<MemberEntity | null> {
    return namedBy(attachment, 'uploadedById', MemberEntity, info)
  }

  @Needs('id', 'status', 'virusScan', 'linkSecret')
  @FieldResolver(() => String, {
    nullable: true,
    description: 'Where its bytes are, on this server, for five minutes (下载地址); null before they are here, or where a virus was found.',
  })
  downloadUrl(@Root() attachment: AttachmentEntity, @Ctx() { now, viewer }: Context): string | null {
    if (!isHandedOut(attachment)) return null
    const until = later(now, minutesToDownload * 60_000)
    return signedLink('download', attachment.linkSecret, { id: attachment.id, by: viewer.memberId, until })
  }
}

@Resolver(() => RequestAttachmentUploadPayload)
export class RequestAttachmentUploadPayloadResolver {
  @FieldResolver(() => Attachment, { nullable: true, description: 'The attachment as it is now; null when none was announced.' })
  attachment(
    @Root() { objectId }: RequestAttachmentUploadPayload,
    @Ctx() { db }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<AttachmentEntity | null> {
    return db.one(AttachmentEntity, objectId, info)
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Where its bytes go by HTTP PUT, on this server, once and until `uploadUntil` (上传地址); null once they are here.',
  })
  async uploadUrl(@Root() { objectId }: RequestAttachmentUploadPayload, @Ctx() { db }: Context): Promise<string | null> {
    const columns = ['status', 'uploadedById', 'uploadUntil', 'linkSecret']
    const attachment = await db.one(AttachmentEntity, objectId, columns)
    if (attachment?.status !== AttachmentStatus.AWAITING_UPLOAD) return null
    const { id, uploadedById, uploadUntil, linkSecret } = attachment
    return signedLink('upload', linkSecret, { id, by: uploadedById, until: uploadUntil })
  }

  @FieldResolver(() => DateTimeScalar, { nullable: true, description: 'Until when its bytes may come (上传截止时间).' })
  async uploadUntil(@Root() { objectId }: RequestAttachmentUploadPayload, @Ctx() { db }: Context): Promise<string | null> {
    return (await db.one(AttachmentEntity, objectId, ['uploadUntil']))?.uploadUntil ?? null
  }
}
