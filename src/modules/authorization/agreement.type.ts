/** Notices that customers sign, as clients see them. */
import { Field, ID, ObjectType } from 'type-graphql'
import { Node } from '../../shared/node'
import { connectionOf } from '../../shared/pages'
import { DateTimeScalar } from '../../shared/time'
import { AssociationType } from '../customers'
import type { AgreementVersionEntity } from './agreementVersion.entity'
import type { CustomerAgreementEntity } from './customerAgreement.entity'

@ObjectType({
  simpleResolvers: true,
  implements: Node,
  description: 'A version of the notice about the partner (《客户关联华为云合作伙伴须知》); its text differs by association type.',
})
export class AgreementVersion implements AgreementVersionEntity {
  @Field(() => ID, { description: 'Globally unique: `agv_…`.' })
  id!: string

  @Field(() => AssociationType, { description: 'For customers of this association type.' })
  associationType!: AssociationType

  @Field({ description: 'Its name (协议名称).' })
  name!: string

  @Field({ description: 'Its version (协议版本).' })
  version!: string

  @Field({ description: 'What it says (协议内容).' })
  content!: string

  @Field(() => DateTimeScalar, { description: 'In force from then on.' })
  publishedAt!: string
}

export const AgreementVersionConnection = connectionOf(AgreementVersion, 'AgreementVersion')

@ObjectType({ simpleResolvers: true, implements: Node, description: 'A version that a customer signed (已签署协议).' })
export class CustomerAgreement implements Pick<CustomerAgreementEntity, 'id' | 'signedAt'> {
  @Field(() => ID, { description: 'Globally unique: `cag_…`.' })
  id!: string

  @Field(() => DateTimeScalar, { description: 'When it was signed (签署时间).' })
  signedAt!: string
}

export const CustomerAgreementConnection = connectionOf(CustomerAgreement, 'CustomerAgreement')
