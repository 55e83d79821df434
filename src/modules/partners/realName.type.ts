/** `PartnerRealName`: as whom a partner was verified. */
import { Field, ObjectType, registerEnumType } from 'type-graphql'
import { DateTimeScalar } from '../../shared/time'

export enum RealNameSubject {
  INDIVIDUAL = 'INDIVIDUAL',
  ENTERPRISE = 'ENTERPRISE',
}
registerEnumType(RealNameSubject, {
  name: 'RealNameSubject',
  description: 'As what somebody was verified (实名认证类型).',
  valuesConfig: { INDIVIDUAL: { description: '个人' }, ENTERPRISE: { description: '企业' } },
})

export enum CertificateType {
  BUSINESS_LICENCE = 'BUSINESS_LICENCE',
  PUBLIC_INSTITUTION = 'PUBLIC_INSTITUTION',
  SOCIAL_ORGANISATION = 'SOCIAL_ORGANISATION',
  ADMINISTRATIVE_ENFORCEMENT = 'ADMINISTRATIVE_ENFORCEMENT',
  ORGANISATION_CODE = 'ORGANISATION_CODE',
  OTHER = 'OTHER',
}
registerEnumType(CertificateType, {
  name: 'CertificateType',
  description: 'By which document (企业证件类型).',
  valuesConfig: {
    BUSINESS_LICENCE: { description: '企业营业执照 (0)' },
    PUBLIC_INSTITUTION: { description: '事业单位法人证书 (1)' },
    SOCIAL_ORGANISATION: { description: '社会团体法人登记证书 (2)' },
    ADMINISTRATIVE_ENFORCEMENT: { description: '行政执法主体资格证 (3)' },
    ORGANISATION_CODE: { description: '组织机构代码证 (4)' },
    OTHER: { description: '其他 (99)' },
  },
})

@ObjectType({
  simpleResolvers: true,
  description: 'As whom a partner was verified (实名认证信息). Numbers and pictures of documents are never shown (R-RN-2).',
})
export class PartnerRealName {
  @Field(() => RealNameSubject, { description: 'As what.' })
  subject!: RealNameSubject

  @Field({ description: 'The verified name (实名认证名称).' })
  name!: string

  @Field(() => CertificateType, { description: 'By which document.' })
  certificateType!: CertificateType

  @Field({ description: 'Where it is registered, two letters (注册国家).' })
  country!: string

  @Field(() => DateTimeScalar, { description: 'When it was asked for (申请时间).' })
  appliedAt!: string

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was decided; null while it is under review (审核时间).' })
  decidedAt!: string | null

  @Field(() => String, { nullable: true, description: 'What the vendor said to it (审核意见).' })
  opinion!: string | null
}
