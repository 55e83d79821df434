/** Ids: one opaque text in row, log and API, typed by its prefix. */
import { randomFillSync } from 'node:crypto'
import { ulid } from 'ulid'

/** The prefix table: what an id names. Vendor-made ids keep the vendor's text after the prefix; ours are ULIDs. */
export const prefixes = {
  ptn: 'Partner',
  prg: 'Programme',
  vct: 'VendorContact',
  mbr: 'Member',
  rol: 'Role',
  miv: 'MemberInvitation',
  mis: 'MemberInvitationSending',
  rin: 'ResellerInvitation',
  rap: 'ResellerApplication',
  rma: 'ResellerManagerAssignment',
  cus: 'Customer',
  cma: 'CustomerManagerAssignment',
  cst: 'CustomerStanding',
  pst: 'PartnerStanding',
  prn: 'PartnerRealName',
  nct: 'NewCustomerTag',
  exp: 'ExportTask',
  rpc: 'ReportedCustomer',
  cin: 'CustomerInvitation',
  cil: 'InvitationLink',
  crg: 'CustomerRegistration',
  crc: 'RegistrationCheck',
  obe: 'OnBehalfAuthorizationEvent',
  obr: 'OnBehalfRight',
  obs: 'OnBehalfSession',
  agv: 'AgreementVersion',
  cag: 'CustomerAgreement',
  knr: 'KnowledgeRecommendation',
  ase: 'AssociationEvent',
  cas: 'CustomerAssociation',
  ord: 'Order',
  orl: 'OrderLine',
  otm: 'OrderTerms',
  ppr: 'PartnerPaymentRequest',
  acc: 'AccountBalance',
  ltr: 'LedgerTransfer',
  lge: 'AccountChangeRecord',
  adj: 'AdjustmentRecord',
  bal: 'BalanceAlert',
  vur: 'VoucherUsageRecord',
  vqt: 'VoucherQuota',
  vch: 'Voucher',
  vor: 'VoucherOperationRecord',
  vqr: 'VoucherQuotaRecord',
  rqt: 'ResellerQuotaTurn',
  usc: 'UsageCharge',
  pvc: 'PartnerVoucher',
  pvu: 'PartnerVoucherUsageRecord',
  tca: 'TestCouponApplication',
  vwl: 'VoucherWhitelist',
  vwe: 'VoucherWhitelistEntry',
  fbk: 'Feedback',
  pfs: 'PerformanceStatement',
  pfd: 'PerformanceDetail',
  pft: 'PerformanceTransfer',
  ncs: 'NotedConsumption',
  pip: 'ProductIncentivePolicy',
  pdo: 'PolicyDocument',
  iid: 'IncentiveIndicator',
  iil: 'IncentiveIndicatorDetailLine',
  inc: 'Incentive',
  ind: 'IncentiveDetail',
  ihd: 'IncentiveHold',
  ipr: 'IncentivePaymentRequest',
  ipi: 'IncentivePaymentItem',
  inv: 'IncentiveInvoice',
  iap: 'IncentiveAutoPayout',
  iof: 'IncentiveOffset',
  biz: 'BusinessInformation',
  mdq: 'MdfQuota',
  mdf: 'MdfActivity',
  mbi: 'MdfBudgetItem',
  mqc: 'MdfQuotaChange',
  mdc: 'MdfClaim',
  mcl: 'MdfClaimLine',
  mev: 'MdfEvidence',
  mcf: 'MdfConference',
  mpt: 'MdfParticipant',
  mbn: 'MdfBan',
  pce: 'PceMembership',
  ofr: 'Offering',
  sho: 'SharedOpportunity',
  sop: 'OpportunityProgress',
  oia: 'OpportunityIncentiveApplication',
  ofu: 'OfferingUse',
  dpj: 'DeliveryProject',
  dmc: 'DeliveryMemberChange',
  udc: 'UsedDocument',
  wcd: 'WorkCalendarDay',
  wcy: 'WorkCalendarYear',
  ntf: 'Notification',
  att: 'Attachment',
  aud: 'AuditEvent',
  idk: 'IdempotencyKey',
  msg: 'OutgoingMessage',
  job: 'JobRun',
  vcd: 'VerificationCode',
  res: 'Resource',
  rpd: 'ResourcePeriod',
  rds: 'ResourceDiscount',
  rfd: 'RefundDetail',
  svt: 'ServiceType',
  rty: 'ResourceType',
  stk: 'SalesTask',
  rtk: 'RenewalTask',
  thd: 'TaskHandling',
  opp: 'BusinessOpportunity',
} as const

export type Prefix = keyof typeof prefixes
export const maxIdLength = 80

const shape = /^([a-z]{3})_[0-9A-Za-z-]{1,76}$/

/** The prefix of a well-formed id, or null: a malformed id is an absent id and costs no SQL. */
export const prefixOf = (id: string): Prefix | null => {
  const prefix = shape.exec(id)?.[1]
  return prefix && prefix in prefixes ? (prefix as Prefix) : null
}

/** Order ids are case-insensitive upstream: upper-cased at the boundary (part 1 §4.1). */
export const canonicalId = (id: string): string => (/^ord_/i.test(id) ? `ord_${id.slice(4).toUpperCase()}` : id)

export const isIdOf = (prefix: Prefix, id: string): boolean => prefixOf(id) === prefix

/** Secure random bytes, fetched many at a time: the package itself would ask the system once for every character. */
const bytes = new Uint8Array(4096)
let used = bytes.length
const secureRandom = (): number => {
  if (used === bytes.length) {
    randomFillSync(bytes)
    used = 0
  }
  return (bytes[used++] ?? 0) / 256
}

export const newId = (prefix: Prefix): string => `${prefix}_${ulid(undefined, secureRandom)}`
