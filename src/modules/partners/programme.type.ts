/** `Programme` as clients see it, and its certificate. */
import { Extensions, Field, ID, ObjectType } from 'type-graphql'
import { Node } from '../../shared/node'
import { connectionOf } from '../../shared/pages'
import { DateTimeScalar } from '../../shared/time'
import { Contact } from './contact.type'
import { PartnerLevel } from './partner.enums'
import type { ProgrammeEntity } from './programme.entity'
import { ProgrammeCode, ProgrammeStatus } from './programme.enums'

@ObjectType({
  simpleResolvers: true,
  description: 'The certificate of a programme (证书); its validity is printed on it and stands in no field (R-PLAN-5).',
})
export class Certificate {
  @Field({ description: 'Number of the certificate (证书编号).' })
  number!: string

  @Field({ description: 'Whether the viewer may download it: only the account that joined may, not a sibling (R-PLAN-5).' })
  canDownload!: boolean
}

@ObjectType({ simpleResolvers: true, description: 'A certificate as a file.' })
export class CertificateFile {
  @Field({ description: 'Name to save it under.' })
  fileName!: string

  @Field({ description: 'Kind of file, such as `image/svg+xml`.' })
  mediaType!: string

  @Field({ description: 'The file itself, in base64.' })
  content!: string
}

@ObjectType({ simpleResolvers: true, implements: Node, description: 'An account in a programme of the vendor (伙伴计划).' })
export class Programme implements Pick<ProgrammeEntity, 'id' | 'code' | 'appliedLevel' | 'status' | 'joinedAt' | 'expiresAt' | 'contacts'> {
  @Field(() => ID, { description: 'Globally unique: `prg_…`.' })
  id!: string

  @Field(() => ProgrammeCode, { description: 'Which programme.' })
  code!: ProgrammeCode

  @Field(() => PartnerLevel, { nullable: true, description: 'Level applied for; null in programmes without levels (申请级别).' })
  appliedLevel!: PartnerLevel | null

  @Field(() => ProgrammeStatus, { description: 'How the account stands in it.' })
  status!: ProgrammeStatus

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the account joined; null before (加入时间).' })
  joinedAt!: string | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'Until when; null without an end (到期时间).' })
  expiresAt!: string | null

  @Extensions({ expectedSize: 2 })
  @Field(() => [Contact], { description: 'Whom at the vendor to ask (联系人).' })
  contacts!: readonly Contact[]
}

export const ProgrammeConnection = connectionOf(Programme, 'Programme')
