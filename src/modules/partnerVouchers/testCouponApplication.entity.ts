/** A partner applies for a test coupon (测试券); its ecosystem manager decides. */
import { type PartnerIdentity, RoleCode } from '../../access/roles'
import { byPartner, hiddenFromVendor, VisibleBy } from '../../access/visibility'
import { Balance, Code, Currency, Entity, Id, IdOf, Index, Instant, LongText, Text, Version } from '../../db'
import { equals } from '../../shared/conditions'
import type { CurrencyCode, Money } from '../../shared/money'
import { TestCouponStatus } from './partnerVoucher.enums'

@VisibleBy(hiddenFromVendor(equals('status', TestCouponStatus.DRAFT), byPartner), 'testCoupon.view', { vendor: [RoleCode.VENDOR_PDM] })
@Index('ix_test_coupon_application_partner', ['partnerId', 'createdAt', 'id'])
@Index('ix_test_coupon_application_created', ['createdAt', 'id'])
@Index('ux_test_coupon_application_pending', ['pendingPartnerId'], { unique: true })
@Entity('test_coupon_application')
export class TestCouponApplicationEntity {
  @Id() id!: string
  @IdOf() partnerId!: string
  @Code() status!: TestCouponStatus
  @Text(128) name!: string
  /** Under which development path it is asked for (发展路径). */
  @Code() developmentPath!: PartnerIdentity
  @Balance({ nullable: true }) amount!: Money | null
  @Currency() currency!: CurrencyCode
  @Text(512, { nullable: true }) resourceListUrl!: string | null
  @Text(128, { nullable: true }) solutionName!: string | null
  @LongText({ nullable: true }) purpose!: string | null
  @IdOf() applicantId!: string
  @Instant({ nullable: true }) submittedAt!: string | null
  @IdOf({ nullable: true }) reviewedById!: string | null
  @Instant({ nullable: true }) reviewedAt!: string | null
  @Text(500, { nullable: true }) reviewComment!: string | null
  @IdOf({ nullable: true }) partnerVoucherId!: string | null
  /** The partner, while the application is under review: one at a time (R-2089). */
  @IdOf({ nullable: true }) pendingPartnerId!: string | null
  @Instant() createdAt!: string
  @Instant() updatedAt!: string
  @Version() version!: number
}
