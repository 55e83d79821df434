/** `Partner` as clients see it. */
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { PartnerIdentity } from '../../access/roles'
import { Node } from '../../shared/node'
import { connectionOf } from '../../shared/pages'
import { DateTimeScalar } from '../../shared/time'
import type { PartnerEntity } from './partner.entity'
import { CommercialInfoStatus, MessageLanguage, PartnerLevel, PartnerStatus, RealNameStatus } from './partner.enums'

@ObjectType({ simpleResolvers: true, description: 'How an account wants to be told things (消息接收设置).' })
export class PartnerPreferences {
  @Field(() => MessageLanguage, { description: 'Language of messages (消息语言).' })
  messageLanguage!: MessageLanguage

  @Field({ description: 'Time zone of the times in messages (时区), a name of the IANA database such as `Asia/Shanghai`.' })
  timeZone!: string
}

@ObjectType({
  simpleResolvers: true,
  implements: Node,
  description: 'A partner account (伙伴): reseller, solution provider or distributor of the cloud.',
})
export class Partner implements Pick<
  PartnerEntity,
  'id' | 'accountName' | 'companyName' | 'identities' | 'level' | 'isMainAccount' | 'status' | 'businessRegion'
> {
  @Field(() => ID, { description: "Globally unique: `ptn_` and the vendor's id." })
  id!: string

  @Field({ description: 'Login name of the account (账号名).' })
  accountName!: string

  @Field({ description: 'Legal name of the company (公司名称).' })
  companyName!: string

  @Field(() => [PartnerIdentity], { description: 'One or more, from the joined programmes and paths (伙伴身份).' })
  identities!: readonly PartnerIdentity[]

  @Field(() => PartnerLevel, { nullable: true, description: 'Null in programmes without levels (伙伴等级).' })
  level!: PartnerLevel | null

  @Field({ description: "Whether it is the company's main account (主账号), which manages the others (R-PAR-1)." })
  isMainAccount!: boolean

  @Field(() => RealNameStatus, { description: 'Real-name verification of the partner itself (实名认证).' })
  realNameStatus!: RealNameStatus

  @Field(() => CommercialInfoStatus, { description: 'Authentication of business information (商业信息认证).' })
  commercialInfoStatus!: CommercialInfoStatus

  @Field(() => String, { nullable: true, description: 'Contracting company (签约主体); decides invoices and top-up channels.' })
  signingEntity!: string | null

  @Field(() => PartnerStatus, { description: 'Standing of the account (伙伴状态).' })
  status!: PartnerStatus

  @Field(() => String, { nullable: true, description: 'Where it does business (业务开展地区); master and reseller share it (R-RES-1).' })
  businessRegion!: string | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'When a cloud reseller was associated with its master; null for others.' })
  associatedAt!: string | null

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Since when a cloud reseller shows its master the data of its customers (客户信息授权须知); null: it does not (R-RES-6).',
  })
  customerNoticeAcceptedAt!: string | null

  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      'Since when the master may contact a cloud reseller’s customers for sales tasks (销售拓展任务委托须知); null: it may not (R-TASK-4).',
  })
  entrustmentNoticeAcceptedAt!: string | null

  @Field({ description: 'Whether sensitive operations of this account ask for a code (R-SEN-2).' })
  verificationCodeEnabled!: boolean

  @Field(() => DateTimeScalar, { description: 'When the account joined.' })
  createdAt!: string

  @Field(() => Int, { description: 'Counts up at every change; name it as `expectedVersion` when you edit.' })
  version!: number
}

export const PartnerConnection = connectionOf(Partner, 'Partner')
