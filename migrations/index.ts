/** All migrations, in order: one business change each. */
import { Partners1763600000001 } from './0001-partners'
import { Members1763600000002 } from './0002-members'
import { AuditAndIdempotency1763600000003 } from './0003-auditAndIdempotency'
import { Customers1763600000004 } from './0004-customers'
import { Orders1763600000005 } from './0005-orders'
import { Vouchers1763600000006 } from './0006-vouchers'
import { Incentives1763600000007 } from './0007-incentives'
import { WorkCalendar1763600000008 } from './0008-workCalendar'
import { Mdf1763600000009 } from './0009-mdf'
import { PresetRoles1763600000010 } from './0010-presetRoles'
import { CustomersWithoutPartner1763600000011 } from './0011-customersWithoutPartner'
import { MessagesJobsVerification1763600000012 } from './0012-messagesJobsVerification'
import { Organisation1763600000013 } from './0013-organisation'
import { Resellers1763600000014 } from './0014-resellers'
import { CustomerDevelopment1763600000015 } from './0015-customerDevelopment'
import { AssociationAndAuthorization1763600000016 } from './0016-associationAndAuthorization'
import { FreezesTagsAndExports1763600000017 } from './0017-freezesTagsAndExports'
import { Payments1763600000018 } from './0018-payments'
import { Resources1763600000019 } from './0019-resources'
import { SalesTasks1763600000020 } from './0020-salesTasks'
import { QuotaLife1763600000021 } from './0021-quotaLife'
import { VoucherLife1763600000022 } from './0022-voucherLife'
import { ResellerQuotasAndPartnerVouchers1763600000023 } from './0023-resellerQuotasAndPartnerVouchers'
import { Adjustments1763600000024 } from './0024-adjustments'
import { CustomersByThemselves1763600000025 } from './0025-customersByThemselves'
import { RefundsAndUsage1763600000026 } from './0026-refundsAndUsage'
import { NotificationsAttachmentsCalendar1763600000027 } from './0027-notificationsAttachmentsCalendar'
import { PerformanceAndFeedback1763600000028 } from './0028-performanceAndFeedback'
import { IncentivePayouts1763600000029 } from './0029-incentivePayouts'
import { OpportunityIncentives1763600000030 } from './0030-opportunityIncentives'
import { MdfClaims1763600000031 } from './0031-mdfClaims'
import { DocumentNumbers1763600000032 } from './0032-documentNumbers'
import { SameDocuments1763600000033 } from './0033-sameDocuments'
import { ActivityNames1763600000034 } from './0034-activityNames'
import { UsedDocuments1763600000035 } from './0035-usedDocuments'
import { OrdersOfManagers1763600000036 } from './0036-ordersOfManagers'
import { EarnedBy1763600000037 } from './0037-earnedBy'
import { QuotasOfResellers1763600000038 } from './0038-quotasOfResellers'
import { ListsOfManagers1763600000039 } from './0039-listsOfManagers'

export const migrations = [
  Partners1763600000001,
  Members1763600000002,
  AuditAndIdempotency1763600000003,
  Customers1763600000004,
  Orders1763600000005,
  Vouchers1763600000006,
  Incentives1763600000007,
  WorkCalendar1763600000008,
  Mdf1763600000009,
  PresetRoles1763600000010,
  CustomersWithoutPartner1763600000011,
  MessagesJobsVerification1763600000012,
  Organisation1763600000013,
  Resellers1763600000014,
  CustomerDevelopment1763600000015,
  AssociationAndAuthorization1763600000016,
  FreezesTagsAndExports1763600000017,
  Payments1763600000018,
  Resources1763600000019,
  SalesTasks1763600000020,
  QuotaLife1763600000021,
  VoucherLife1763600000022,
  ResellerQuotasAndPartnerVouchers1763600000023,
  Adjustments1763600000024,
  CustomersByThemselves1763600000025,
  RefundsAndUsage1763600000026,
  NotificationsAttachmentsCalendar1763600000027,
  PerformanceAndFeedback1763600000028,
  IncentivePayouts1763600000029,
  OpportunityIncentives1763600000030,
  MdfClaims1763600000031,
  DocumentNumbers1763600000032,
  SameDocuments1763600000033,
  ActivityNames1763600000034,
  UsedDocuments1763600000035,
  OrdersOfManagers1763600000036,
  EarnedBy1763600000037,
  QuotasOfResellers1763600000038,
  ListsOfManagers1763600000039,
]
