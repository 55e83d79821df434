/** The versions of the notice that a customer signs about its partner (《客户关联华为云合作伙伴须知》); the text differs by association type. */
import { toEveryone, VisibleBy } from '../../access/visibility'
import { Code, Entity, Id, Index, Instant, LongText, Text } from '../../db'
import type { AssociationType } from '../customers'

@VisibleBy(toEveryone, null)
@Index('ix_agreement_version_published', ['publishedAt', 'id'])
@Index('ux_agreement_version', ['associationType', 'version'], { unique: true })
@Entity('agreement_version')
export class AgreementVersionEntity {
  @Id() id!: string
  @Code() associationType!: AssociationType
  @Text(128) name!: string
  @Text(32) version!: string
  @LongText() content!: string
  /** In force from then on, until a later one of its type is. */
  @Instant() publishedAt!: string
}
