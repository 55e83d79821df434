/** Permission keys `<thing>.<verb>`: what each opens, the vendor's own items for it, and which preset roles hold it. */
import { PartnerIdentity, RoleCode, vendorRoles } from './roles'

type Permission = {
  readonly opens: string
  /** The vendor's permission items that this key stands for; any one of them is enough (part 1 §2.3). */
  readonly items?: readonly string[]
  /** Preset roles that hold it. SYSTEM_ADMIN holds every partner key. */
  readonly roles: readonly RoleCode[]
  /** Only members of partners with one of these identities; absent: of any. */
  readonly identities?: readonly PartnerIdentity[]
  /** Of administrators only the partner account itself holds it: not even SYSTEM_ADMIN does by its role (R-ROLE-4). */
  readonly mainAccount?: true
}

const { CUSTOMER_MANAGER, CUSTOMER_MANAGER_SUPERVISOR, SA_SPECIALIST, FINANCE, OPERATIONS, SPECIALIST, CUSTOMER } = RoleCode
const { SYSTEM_ADMIN, VENDOR_ADMIN, VENDOR_PDM, VENDOR_INCENTIVE_OPS, VENDOR_MDF_REVIEWER, VENDOR_FINANCE } = RoleCode
const { VENDOR_PSM, VENDOR_BD, VENDOR_SERVICE_OPS } = RoleCode

const business = [CUSTOMER_MANAGER, CUSTOMER_MANAGER_SUPERVISOR, SA_SPECIALIST, FINANCE, OPERATIONS]

const sales = [PartnerIdentity.SOLUTION_PROVIDER, PartnerIdentity.MASTER_RESELLER, PartnerIdentity.CLOUD_RESELLER]
const issuing = [...sales, PartnerIdentity.GOVERNMENT]
/** Paths with project specialists; programmes have none (R-INV-6). */
const withSpecialists = [PartnerIdentity.SERVICE, PartnerIdentity.DX_CONSULTING_SI, PartnerIdentity.LEARNING]
const inviting = [...withSpecialists, PartnerIdentity.MASTER_RESELLER, PartnerIdentity.SOLUTION_PROVIDER]

const define = <K extends string>(table: Record<K, Permission>): Readonly<Record<K, Permission>> => table

export const permissions = define({
  'partner.view': {
    opens: 'the own partner, its master and, for a master, its cloud resellers',
    roles: [...business, SPECIALIST, ...vendorRoles, CUSTOMER],
  },
  'partner.edit': {
    opens: "the own account's contact and preferences, and handing over the main account (R-PAR-1)",
    roles: [SYSTEM_ADMIN],
  },
  'programme.view': { opens: "the programmes of the own company's accounts", roles: [...business, VENDOR_ADMIN, VENDOR_PDM] },
  'programme.apply': { opens: 'looking at the conditions of a programme, and applying for it (R-PLAN-1)', roles: [SYSTEM_ADMIN] },
  'programme.downloadCertificate': { opens: 'certificates of the programmes that the own account joined (R-PLAN-5)', roles: [OPERATIONS] },
  'reseller.view': { opens: 'the cloud resellers of a master', roles: business, identities: [PartnerIdentity.MASTER_RESELLER] },
  'reseller.invite': {
    opens: 'inviting partners to become cloud resellers of a master',
    roles: [OPERATIONS],
    identities: [PartnerIdentity.MASTER_RESELLER],
  },
  'reseller.apply': { opens: 'applying to become the cloud reseller of the master that invited', roles: [SYSTEM_ADMIN] },
  'resellerApplication.view': {
    opens: 'applications to become a cloud reseller: those that a master got, and the own ones',
    roles: [OPERATIONS, VENDOR_ADMIN, VENDOR_PDM],
  },
  'reseller.review': {
    opens: 'approving and rejecting applications of cloud resellers',
    roles: [OPERATIONS],
    identities: [PartnerIdentity.MASTER_RESELLER],
  },
  'reseller.assign': {
    opens: "assigning cloud resellers to a master's customer managers, and taking them back (R-RES-4)",
    roles: [OPERATIONS],
    identities: [PartnerIdentity.MASTER_RESELLER],
  },
  'resellerNotice.decide': {
    opens: 'accepting and revoking what a cloud reseller grants its master (R-RES-6, R-TASK-4)',
    roles: [SYSTEM_ADMIN],
    identities: [PartnerIdentity.CLOUD_RESELLER],
  },
  'customerContact.edit': { opens: 'saying whom the customers of the own partner turn to (R-ORG-8)', roles: [SYSTEM_ADMIN] },
  'myPartner.view': { opens: 'the partner that one is a customer of, and its contacts', roles: [CUSTOMER] },
  'member.view': { opens: 'oneself, and the members of the own partner', roles: [...business, SPECIALIST, ...vendorRoles, CUSTOMER] },
  'role.view': { opens: 'roles and what they permit', roles: [...business, VENDOR_ADMIN] },
  'member.manage': { opens: 'adding, changing, disabling and enabling members', roles: [SYSTEM_ADMIN] },
  'role.manage': { opens: 'making and changing roles of the own partner, and giving roles to members', roles: [SYSTEM_ADMIN] },
  'member.invite': {
    opens: 'inviting people to link their personal accounts, and unbinding them (R-INV-1, R-INV-4)',
    roles: [SYSTEM_ADMIN],
    identities: inviting,
  },
  'memberInvitation.view': { opens: 'invitations of members, and project specialists', roles: [SYSTEM_ADMIN, VENDOR_ADMIN] },
  'specialist.apply': {
    opens: 'applying for project specialists, keeping their data current, and asking to cancel them (R-INV-6)',
    roles: [SYSTEM_ADMIN],
    identities: withSpecialists,
  },
  'specialist.review': { opens: 'approving, rejecting and cancelling project specialists', roles: [VENDOR_ADMIN] },
  'customer.view': {
    opens: 'customers: for partners that sell to them, or hand coupons out (R-PAR-4)',
    items: ['BPC_ITEM_SUBCUSTSERV_010100'],
    roles: [...business, CUSTOMER, VENDOR_ADMIN, VENDOR_PDM],
    identities: issuing,
  },
  'customer.viewResellers': {
    opens: "customers of a master's cloud resellers, and no others (R-PERM-1)",
    items: ['BPC_ITEM_SUBCUSTSERV_010500'],
    roles: business,
    identities: [PartnerIdentity.MASTER_RESELLER],
  },
  'customer.label': { opens: "the partner's own tags on customers (R-CUS-5)", roles: [CUSTOMER_MANAGER, OPERATIONS] },
  'customer.freeze': {
    opens: 'freezing customers and setting them free (R-FRZ-1)',
    items: ['BPC_ITEM_SUBCUSTSERV_010115'],
    roles: [OPERATIONS],
    identities: sales,
  },
  'customer.freezeResellers': {
    opens: "freezing customers of a master's cloud resellers, and no others (R-PERM-1)",
    items: ['BPC_ITEM_SUBCUSTSERV_010501'],
    roles: [OPERATIONS],
    identities: [PartnerIdentity.MASTER_RESELLER],
  },
  'audit.view': { opens: 'the audit trail of the own partner', roles: [SYSTEM_ADMIN, VENDOR_ADMIN] },
  'customer.create': {
    opens: 'registering customers, and asking whether a name, number or address is taken (R-CRE-1)',
    items: ['BPC_ITEM_SUBCUSTSERV_010118'],
    roles: [OPERATIONS],
    identities: [PartnerIdentity.SOLUTION_PROVIDER, PartnerIdentity.MASTER_RESELLER],
  },
  'customer.acceptInvitation': { opens: "accepting a partner's invitation, as the customer (R-DEV-10)", roles: [CUSTOMER] },
  'reportedCustomer.view': {
    opens: 'reported customers, invitations and general links; a customer manager sees those of his own making',
    roles: [CUSTOMER_MANAGER, CUSTOMER_MANAGER_SUPERVISOR, OPERATIONS, VENDOR_ADMIN, VENDOR_PDM],
    identities: sales,
  },
  'reportedCustomer.report': {
    opens: 'reporting customers and inviting them (R-DEV-1, R-DEV-5)',
    roles: [CUSTOMER_MANAGER, OPERATIONS],
    identities: sales,
  },
  'reportedCustomer.review': { opens: 'approving and rejecting reported customers', roles: [VENDOR_ADMIN, VENDOR_PDM] },
  'partner.switchReferral': { opens: 'switching referral customers on and off for a partner (R-AT-1)', roles: [VENDOR_ADMIN, VENDOR_PDM] },
  'export.create': {
    opens: 'exporting what one may read, always masked, and the records of it (R-EXP-1, R-EXP-2)',
    roles: [CUSTOMER_MANAGER, SA_SPECIALIST, FINANCE, OPERATIONS],
  },
  'customer.assign': { opens: 'assigning customers to managers, and taking them back (R-AM-11)', roles: [OPERATIONS] },
  'authorization.view': {
    opens: 'who may act on behalf of customers, who did, and the sessions of those who do',
    roles: [...business, CUSTOMER, VENDOR_ADMIN],
  },
  'authorization.request': {
    opens: 'asking a customer for the authorisation to act on its behalf',
    roles: [CUSTOMER_MANAGER, OPERATIONS],
    identities: sales,
  },
  'authorization.act': {
    opens: 'acting on behalf of customers that granted it (R-OBO-3)',
    roles: [CUSTOMER_MANAGER, OPERATIONS],
    identities: sales,
  },
  'authorization.decide': { opens: "granting, rejecting and revoking the partner's authorisation, as the customer", roles: [CUSTOMER] },
  'authorization.grantRight': {
    opens: 'allowing cloud resellers to ask their customers for authorisation',
    roles: [SYSTEM_ADMIN],
    identities: [PartnerIdentity.MASTER_RESELLER],
  },
  'agreement.sign': { opens: 'signing the notice about the partner, as the customer (R-AGR-1)', roles: [CUSTOMER] },
  'agreement.publish': {
    opens: 'publishing versions of the notice that customers sign, and the list of them (R-AGR-1)',
    roles: [VENDOR_ADMIN],
  },
  'association.view': { opens: 'association events, periods and the check before a change', roles: [...business, CUSTOMER, VENDOR_ADMIN] },
  'association.request': {
    opens: 'starting a disassociation or a switch of the association type; partner administrators only',
    roles: [SYSTEM_ADMIN],
    identities: sales,
  },
  'association.handle': {
    opens: 'handling the disassociation that a customer asked for; partner administrators only',
    roles: [SYSTEM_ADMIN],
    // Government partners have customers that may leave, too: someone has to answer them (part 1 §3.6).
    identities: issuing,
  },
  'association.decide': {
    opens: 'asking for a disassociation, and deciding on what the partner asked for, as the customer',
    roles: [CUSTOMER],
  },
  'association.cancel': { opens: 'taking the own request back', roles: [SYSTEM_ADMIN, CUSTOMER] },
  'association.transfer': {
    opens: 'moving customers from one of the own cloud resellers to another (R-RES-10)',
    roles: [SYSTEM_ADMIN],
    identities: [PartnerIdentity.MASTER_RESELLER],
  },
  'personalData.reveal': {
    opens: 'whole personal data, one audit row per value (R-MASK-2)',
    roles: [CUSTOMER_MANAGER, FINANCE, OPERATIONS],
  },
  'order.view': {
    opens: 'orders and their lines',
    items: ['BPC_ITEM_SUBCUSTSERV_060100'],
    roles: [...business, CUSTOMER, VENDOR_ADMIN],
  },
  'order.viewResellers': {
    opens: "orders of the customers of a master's cloud resellers, and no others (R-PERM-1)",
    items: ['BPC_ITEM_SUBCUSTSERV_060200'],
    roles: business,
    identities: [PartnerIdentity.MASTER_RESELLER],
  },
  'order.review': { opens: 'approving and rejecting orders that wait for the vendor', roles: [VENDOR_ADMIN] },
  'order.fulfil': { opens: 'saying that orders are carried out, and what of them could not be opened', roles: [VENDOR_ADMIN] },
  'order.operate': {
    opens: 'paying and cancelling orders: as the customer, or for a customer that granted it (R-ACT-1)',
    items: ['BPC_ITEM_SUBCUSTSERV_050101'],
    roles: [CUSTOMER_MANAGER, OPERATIONS, CUSTOMER],
    identities: sales,
  },
  'resource.view': {
    opens: 'resources of customers, and the times they were bought and renewed for',
    roles: [...business, CUSTOMER, VENDOR_ADMIN],
  },
  'resource.operate': {
    opens: 'renewing, giving back and converting resources, and what that costs: as the customer, or for one that granted it (R-ACT-1)',
    roles: [CUSTOMER_MANAGER, OPERATIONS, CUSTOMER],
    identities: sales,
  },
  'partnerPayment.view': { opens: 'orders that customers asked to be paid for', roles: [FINANCE, CUSTOMER], identities: sales },
  'partnerPayment.request': { opens: 'asking the own partner to pay an order', roles: [CUSTOMER] },
  'partnerPayment.decide': {
    opens: "paying customers' orders from the partner's balance, and declining to (R-PP-3)",
    roles: [FINANCE],
    identities: sales,
  },
  'account.view': {
    opens: 'balances of customers',
    roles: [CUSTOMER_MANAGER, CUSTOMER_MANAGER_SUPERVISOR, FINANCE, OPERATIONS, CUSTOMER, VENDOR_FINANCE],
    identities: sales,
  },
  'partnerAccount.view': {
    opens: 'balances of the partner itself: every role of a sales partner has it by default (part 1 §2.3)',
    items: ['BPC_ITEM_VIEW_010100'],
    roles: [...business, VENDOR_FINANCE],
    identities: sales,
  },
  'balanceAlert.set': { opens: 'saying below which balance administrators are told (R-2104)', roles: business, identities: sales },
  'account.adjust': {
    opens: 'passing money on to customers, and taking it back (S1-38)',
    items: ['BPC_ITEM_SUBCUSTSERV_010103', 'BPC_ITEM_SUBCUSTSERV_010104'],
    roles: [FINANCE],
    identities: sales,
  },
  'account.adjustResellers': {
    opens: 'passing money on to cloud resellers, and taking it back (R-RES-5)',
    items: ['BPC_ITEM_SALES_020104', 'BPC_ITEM_SALES_020105'],
    roles: [FINANCE],
    identities: [PartnerIdentity.MASTER_RESELLER],
  },
  'adjustment.view': {
    opens: 'records of money passed on and taken back; a customer manager sees those of own customers',
    roles: [CUSTOMER_MANAGER, CUSTOMER_MANAGER_SUPERVISOR, FINANCE, OPERATIONS, VENDOR_FINANCE],
    identities: sales,
  },
  'accountChange.view': {
    opens: 'income and expense of the partner itself',
    items: ['BPC_ITEM_FINANCE_030100'],
    roles: [FINANCE, VENDOR_FINANCE],
    identities: sales,
  },
  'salesTask.view': {
    opens: 'sales tasks, large-order renewal tasks and how they were handled',
    roles: [CUSTOMER_MANAGER, CUSTOMER_MANAGER_SUPERVISOR, SA_SPECIALIST, OPERATIONS, VENDOR_ADMIN],
    identities: sales,
  },
  'salesTask.handle': {
    opens: 'handling sales tasks and renewal tasks; those of a cloud reseller only for its master (R-TASK-2)',
    roles: [CUSTOMER_MANAGER, OPERATIONS],
    identities: sales,
  },
  'salesTask.create': { opens: 'giving sales tasks to partners', roles: [VENDOR_ADMIN] },
  'opportunity.view': {
    opens: 'business opportunities; a customer manager sees those that are his',
    roles: [CUSTOMER_MANAGER, CUSTOMER_MANAGER_SUPERVISOR, SA_SPECIALIST, OPERATIONS],
    identities: sales,
  },
  'opportunity.create': {
    opens: 'registering business opportunities (R-OPP-1, R-OPP-2)',
    roles: [CUSTOMER_MANAGER, OPERATIONS],
    identities: sales,
  },
  'voucherQuota.view': {
    opens: 'voucher quotas',
    items: ['BPC_ITEM_SUBCUSTSERV_030100'],
    roles: [OPERATIONS, FINANCE, VENDOR_FINANCE],
    identities: issuing,
  },
  'voucherQuota.grant': { opens: 'granting, adjusting, freezing and disabling voucher quotas', roles: [VENDOR_FINANCE] },
  'voucherWhitelist.view': {
    opens: 'the customers to whom a government partner may issue (R-2059)',
    roles: [OPERATIONS, FINANCE, VENDOR_FINANCE],
    identities: [PartnerIdentity.GOVERNMENT],
  },
  'voucherWhitelist.import': {
    opens: 'importing the next version of the whitelist',
    roles: [OPERATIONS],
    identities: [PartnerIdentity.GOVERNMENT],
  },
  'voucherQuota.viewIssued': {
    opens: 'quotas that a master cut from its own for cloud resellers',
    items: ['BPC_ITEM_SUBCUSTSERV_030600'],
    roles: [OPERATIONS, FINANCE, VENDOR_FINANCE],
    identities: [PartnerIdentity.MASTER_RESELLER],
  },
  'voucherQuota.viewRecords': {
    opens: 'records of issuing quotas to cloud resellers and reclaiming them',
    items: ['BPC_ITEM_SUBCUSTSERV_030102'],
    roles: [OPERATIONS, FINANCE, VENDOR_FINANCE],
    identities: [PartnerIdentity.MASTER_RESELLER],
  },
  'voucherQuota.issue': {
    opens: 'issuing quotas to cloud resellers (R-2065)',
    items: ['BPC_ITEM_SALES_020106'],
    roles: [OPERATIONS],
    identities: [PartnerIdentity.MASTER_RESELLER],
  },
  'voucherQuota.reclaim': {
    opens: 'reclaiming quotas of cloud resellers (R-2068)',
    items: ['BPC_ITEM_SUBCUSTSERV_030601', 'BPC_ITEM_SUBCUSTSERV_030602'],
    roles: [OPERATIONS],
    identities: [PartnerIdentity.MASTER_RESELLER],
  },
  'partnerVoucher.view': {
    opens: "the partner's own vouchers, which its bill uses up, and their usage records",
    items: ['BPC_MENU_FINANCE_100100'],
    roles: [OPERATIONS, FINANCE, VENDOR_FINANCE, VENDOR_PDM],
  },
  'testCoupon.view': { opens: 'applications for test coupons', roles: [OPERATIONS, FINANCE, VENDOR_PDM] },
  'testCoupon.apply': { opens: 'drafting and submitting applications for test coupons (R-2089)', roles: [OPERATIONS] },
  'testCoupon.review': { opens: 'approving and rejecting applications for test coupons of the own partners', roles: [VENDOR_PDM] },
  'voucher.view': {
    opens: 'issued vouchers',
    items: ['BPC_ITEM_SUBCUSTSERV_030200'],
    roles: [OPERATIONS, FINANCE, CUSTOMER, VENDOR_FINANCE],
    identities: issuing,
  },
  'voucher.viewRecords': {
    opens: 'records of issuing and reclaiming vouchers',
    items: ['BPC_ITEM_SUBCUSTSERV_030102', 'BPC_ITEM_SUBCUSTSERV_030103'],
    roles: [OPERATIONS, FINANCE, VENDOR_FINANCE],
    identities: issuing,
  },
  'voucher.issue': {
    opens: 'issuing vouchers from a quota',
    items: ['BPC_ITEM_SUBCUSTSERV_030104'],
    roles: [OPERATIONS],
    identities: issuing,
  },
  'voucher.reclaim': {
    opens: 'reclaiming issued vouchers',
    items: ['BPC_ITEM_SUBCUSTSERV_030201'],
    roles: [OPERATIONS],
    identities: issuing,
  },
  'voucher.revokeRefund': { opens: 'withdrawing what refunds had put back on vouchers (record type 6)', roles: [VENDOR_FINANCE] },
  'voucher.freeze': { opens: 'freezing vouchers and setting them free (part 2 §4.1)', roles: [VENDOR_FINANCE] },
  'feedback.view': {
    opens: 'feedback on performance, indicators and incentives; a customer manager sees that on own lines',
    roles: [CUSTOMER_MANAGER, CUSTOMER_MANAGER_SUPERVISOR, FINANCE, VENDOR_INCENTIVE_OPS],
  },
  'feedback.submit': {
    opens: 'disputing performance and indicators; incentives besides for those who confirm them',
    roles: [CUSTOMER_MANAGER, FINANCE],
  },
  'feedback.reply': { opens: 'answering feedback', roles: [VENDOR_INCENTIVE_OPS] },
  'performance.view': {
    opens: 'performance line by line, and statistics of it; a customer manager sees that of own customers (R-RL-1)',
    roles: [CUSTOMER_MANAGER, CUSTOMER_MANAGER_SUPERVISOR, FINANCE, VENDOR_INCENTIVE_OPS],
    identities: sales,
  },
  'performanceStatement.view': {
    opens: 'performance statements, and what went to other accounts',
    roles: [FINANCE, VENDOR_INCENTIVE_OPS],
    identities: sales,
  },
  'performance.review': { opens: 'reviewing performance statements, which makes them final', roles: [VENDOR_INCENTIVE_OPS] },
  'incentivePolicy.view': {
    opens: 'incentive policies of products; solution providers and master resellers only (R-IP-2)',
    items: ['BPC_ITEM_SALES_040100'],
    roles: [...business, VENDOR_INCENTIVE_OPS, VENDOR_PDM],
    identities: [PartnerIdentity.SOLUTION_PROVIDER, PartnerIdentity.MASTER_RESELLER],
  },
  'policyDocument.view': { opens: 'policy documents in the library (R-IP-4)', roles: [...business, VENDOR_INCENTIVE_OPS, VENDOR_PDM] },
  'indicator.view': {
    opens: 'incentive indicators and what they are made of; a customer manager sees those of own customers (R-IN-1)',
    roles: [CUSTOMER_MANAGER, CUSTOMER_MANAGER_SUPERVISOR, FINANCE, VENDOR_INCENTIVE_OPS],
    identities: sales,
  },
  'incentive.view': { opens: 'incentive statements', roles: [FINANCE, VENDOR_INCENTIVE_OPS] },
  'incentiveDetail.view': {
    opens: 'incentive details; a customer manager sees those of its own customers',
    items: ['BPC_ITEM_SALES_040100'],
    roles: [CUSTOMER_MANAGER, CUSTOMER_MANAGER_SUPERVISOR, FINANCE, VENDOR_INCENTIVE_OPS],
  },
  'incentive.confirm': { opens: 'confirming incentive statements', roles: [FINANCE] },
  'incentive.publish': { opens: 'making incentive statements public, and making them anew after feedback', roles: [VENDOR_INCENTIVE_OPS] },
  'incentive.transfer': { opens: 'moving incentive statements between accounts of one company (R-PY-11)', roles: [VENDOR_INCENTIVE_OPS] },
  'incentiveHold.view': {
    opens: 'what is unpaid, and therefore freezes incentives',
    roles: [FINANCE, VENDOR_INCENTIVE_OPS, VENDOR_FINANCE],
  },
  'incentiveHold.place': { opens: 'saying what is unpaid, and what is paid', roles: [VENDOR_FINANCE] },
  'incentivePayout.view': {
    opens: 'what of the incentives can be asked for, payment requests and their invoices',
    roles: [FINANCE, VENDOR_INCENTIVE_OPS, VENDOR_FINANCE],
  },
  'incentivePayout.apply': { opens: 'asking for incentives to be paid out, by hand or automatically', roles: [FINANCE] },
  'incentivePayout.invoice': { opens: 'registering the invoices for them', roles: [FINANCE] },
  'incentivePayout.process': {
    opens: 'taking payment requests on, and rejecting them',
    roles: [VENDOR_INCENTIVE_OPS, VENDOR_FINANCE],
  },
  'incentivePayout.reviewInvoice': { opens: 'receiving, approving and rejecting invoices for incentives', roles: [VENDOR_FINANCE] },
  'incentivePayout.pay': { opens: 'approving payments of incentives, and saying that they were made', roles: [VENDOR_FINANCE] },
  'mdf.view': { opens: 'MDF quotas and activities', roles: [OPERATIONS, FINANCE, VENDOR_MDF_REVIEWER, VENDOR_PDM, VENDOR_FINANCE] },
  'mdf.apply': { opens: 'drafting, submitting, withdrawing and deleting MDF activities, and holding their events', roles: [OPERATIONS] },
  'mdf.claim': { opens: 'claiming what MDF activities cost, and registering the invoices', roles: [FINANCE] },
  'mdf.review': { opens: 'approving and rejecting MDF applications and claims', roles: [VENDOR_MDF_REVIEWER] },
  'mdf.pay': { opens: 'reviewing the invoices of MDF claims, and paying them', roles: [VENDOR_FINANCE] },
  'mdf.ban': { opens: 'barring partners from MDF (R-MC-10)', roles: [VENDOR_MDF_REVIEWER] },
  'mdfQuota.manage': { opens: 'granting, adjusting and freezing MDF quotas', roles: [VENDOR_FINANCE] },
  'mdfConference.synchronise': { opens: 'handing over who attended an MDF event (R-ME-3)', roles: [VENDOR_MDF_REVIEWER] },
  'pceMembership.view': {
    opens: 'how a partner stands in the partner-customer engagement programme, and the offerings',
    roles: [...business, VENDOR_PDM, VENDOR_PSM, VENDOR_BD, VENDOR_INCENTIVE_OPS],
  },
  'pceMembership.maintain': {
    opens: 'saying what a partner may do in the programme (R-OP-10, R-OI-8, R-OI-11)',
    roles: [VENDOR_PDM, VENDOR_INCENTIVE_OPS],
  },
  'sharedOpportunity.view': {
    opens: 'shared opportunities and their progress; a customer manager sees those that are his',
    roles: [
      ...[CUSTOMER_MANAGER, CUSTOMER_MANAGER_SUPERVISOR, SA_SPECIALIST],
      ...[VENDOR_PDM, VENDOR_PSM, VENDOR_BD, VENDOR_INCENTIVE_OPS, VENDOR_SERVICE_OPS],
    ],
    mainAccount: true,
  },
  'sharedOpportunity.edit': {
    opens: 'drafting opportunities, and keeping them up to date (R-OP-11)',
    roles: [CUSTOMER_MANAGER],
    mainAccount: true,
  },
  'sharedOpportunity.decide': { opens: 'handing opportunities in, accepting and declining them', roles: [], mainAccount: true },
  'sharedOpportunity.share': { opens: 'sharing opportunities of the vendor with partners', roles: [VENDOR_PSM, VENDOR_BD] },
  'sharedOpportunity.review': { opens: 'reviewing opportunities that partners share (R-OP-3)', roles: [VENDOR_PDM, VENDOR_PSM] },
  'sharedOpportunity.verify': {
    opens: 'verifying opportunities with the customer, confirming what became of them, cancelling them',
    roles: [VENDOR_BD],
  },
  'opportunityIncentive.view': {
    opens: 'applications for opportunity incentives; a customer manager sees those that are his',
    roles: [CUSTOMER_MANAGER, CUSTOMER_MANAGER_SUPERVISOR, SA_SPECIALIST, FINANCE, VENDOR_INCENTIVE_OPS, VENDOR_PDM],
  },
  'opportunityIncentive.draft': { opens: 'drafting applications for opportunity incentives', roles: [CUSTOMER_MANAGER, SA_SPECIALIST] },
  'opportunityIncentive.submit': { opens: 'handing those applications in, and cancelling them', roles: [SA_SPECIALIST] },
  'opportunityIncentive.review': {
    opens: 'reviewing those applications, making their amounts public, and taking back what was paid',
    roles: [VENDOR_INCENTIVE_OPS],
  },
  'deliveryProject.view': {
    opens: 'delivery projects; a customer manager sees those that are his',
    roles: [CUSTOMER_MANAGER, CUSTOMER_MANAGER_SUPERVISOR, SA_SPECIALIST, FINANCE, VENDOR_SERVICE_OPS, VENDOR_PSM, VENDOR_PDM],
  },
  'deliveryProject.draft': { opens: 'drafting delivery projects', roles: [CUSTOMER_MANAGER, SA_SPECIALIST] },
  'deliveryProject.submit': {
    opens: 'registering delivery projects, asking for acceptance and for other members',
    roles: [SA_SPECIALIST],
  },
  'deliveryProject.review': {
    opens: 'reviewing registrations and acceptances, and scoring projects',
    roles: [VENDOR_SERVICE_OPS, VENDOR_PSM],
  },
  'attachment.upload': {
    opens: 'uploading files, to attach them to what one hands in or reviews (R-XC-3)',
    roles: [CUSTOMER_MANAGER, SA_SPECIALIST, FINANCE, OPERATIONS, ...vendorRoles],
  },
  'calendar.manage': { opens: 'loading and correcting the work calendar (R-WD-5, R-WD-6)', roles: [VENDOR_ADMIN] },
  'calendar.view': { opens: 'the work calendar', roles: [...business, SPECIALIST, ...vendorRoles, CUSTOMER] },
})

export type PermissionKey = keyof typeof permissions
export const permissionKeys = Object.keys(permissions) as PermissionKey[]

const isOfVendor = (role: RoleCode): boolean => vendorRoles.includes(role)
/** The vendor's, or what a customer decides for itself: no role of a partner opens it. */
const notForPartners = ({ roles }: Permission): boolean => roles.length > 0 && roles.every(role => isOfVendor(role) || role === CUSTOMER)

/** The keys that one preset role opens for a member of a partner with these identities. */
export const permissionsOf = (role: RoleCode, identities: readonly PartnerIdentity[]): PermissionKey[] =>
  permissionKeys.filter(key => {
    const permission: Permission = permissions[key]
    const isForIdentity =
      !permission.identities ||
      isOfVendor(role) ||
      role === CUSTOMER ||
      permission.identities.some(identity => identities.includes(identity))
    const isForAdministrators = !permission.mainAccount && !notForPartners(permission)
    return isForIdentity && (permission.roles.includes(role) || (role === SYSTEM_ADMIN && isForAdministrators))
  })

/** What the partner account itself holds: the keys of an administrator, and opportunity sharing (R-ROLE-4). */
export const permissionsOfMainAccount = (identities: readonly PartnerIdentity[]): PermissionKey[] => [
  ...permissionsOf(SYSTEM_ADMIN, identities),
  ...permissionKeys.filter(key => (permissions[key] as Permission).mainAccount),
]

/** No other role of a partner has it, so none that a partner makes can: whoever may give roles could give itself every other one. */
const forAdministratorsOnly = ({ roles }: Permission): boolean =>
  roles.every(role => role === SYSTEM_ADMIN || role === CUSTOMER || isOfVendor(role))

/** What a role that a partner makes can hold: what others than the administrator hold too (INFERRED from R-ROLE-2). */
export const grantableKeys = (identities: readonly PartnerIdentity[]): PermissionKey[] =>
  permissionsOf(SYSTEM_ADMIN, identities).filter(key => !forAdministratorsOnly(permissions[key]))

export const isPermissionKey = (text: string): text is PermissionKey => Object.hasOwn(permissions, text)
