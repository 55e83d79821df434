/** Developing customers: reporting, inviting and registering them, until they are the partner's. */
import { inTurn, may, mayPerform, type Rule } from '../../access/rules'
import type { Module } from '../module'
import { CustomerInvitationEntity } from './customerInvitation.entity'
import { customerInvitationLifecycle } from './customerInvitation.lifecycle'
import { CustomerInvitationResolver, InvitationLinkResolver } from './customerInvitation.resolver'
import { CustomerRegistrationEntity } from './customerRegistration.entity'
import { expireCustomerInvitations, expireReportedCustomers } from './expireWhatIsOver'
import { InvitationLinkEntity } from './invitationLink.entity'
import { payloadResolvers } from './payloads.resolver'
import { PartnerReferralResolver, RegistrationResolver } from './registration.resolver'
import { RegistrationCheckEntity } from './registrationCheck.entity'
import { reportDeadline } from './reportDeadline'
import { ReportedCustomerEntity } from './reportedCustomer.entity'
import { reportedCustomerLifecycle } from './reportedCustomer.lifecycle'
import { ReportedCustomerResolver } from './reportedCustomer.resolver'

export { CustomerInvitationEntity } from './customerInvitation.entity'
export { CustomerRegistrationEntity } from './customerRegistration.entity'
export { InvitationChannel, InvitationFailureReason, InvitationStatus, ReportStatus } from './development.enums'
export { CustomerInvitation, InvitationLink, ReportedCustomer } from './development.types'
export { InvitationLinkEntity } from './invitationLink.entity'
export { RegistrationCheckEntity } from './registrationCheck.entity'
export { HELD, ReportedCustomerEntity } from './reportedCustomer.entity'

/** Who writes must also see what comes of it: nobody writes what he could not read. */
const seeing = (rule: Rule): Rule => inTurn(rule, may('reportedCustomer.view'))

export const customerDevelopment: Module = {
  name: 'customerDevelopment',
  entities: [ReportedCustomerEntity, CustomerInvitationEntity, InvitationLinkEntity, CustomerRegistrationEntity, RegistrationCheckEntity],
  resolvers: [
    ReportedCustomerResolver,
    CustomerInvitationResolver,
    InvitationLinkResolver,
    RegistrationResolver,
    PartnerReferralResolver,
    ...payloadResolvers,
  ],
  rules: {
    Query: {
      reportedCustomer: may('reportedCustomer.view'),
      reportedCustomers: may('reportedCustomer.view'),
      customerInvitations: may('reportedCustomer.view'),
      invitationLinks: may('reportedCustomer.view'),
    },
    Mutation: {
      reportCustomers: seeing(may('reportedCustomer.report')),
      reportCustomersAgain: seeing(mayPerform(reportedCustomerLifecycle, 'reportAgain')),
      setReportedCustomerEmail: seeing(mayPerform(reportedCustomerLifecycle, 'setEmail')),
      inviteReportedCustomers: seeing(mayPerform(reportedCustomerLifecycle, 'invite')),
      reviewReportedCustomers: seeing(mayPerform(reportedCustomerLifecycle, 'approve')),
      createInvitationLink: seeing(may('reportedCustomer.report')),
      acceptCustomerInvitation: mayPerform(customerInvitationLifecycle, 'associate'),
      createSubCustomer: may('customer.create'),
      checkCustomerRegistration: may('customer.create'),
      requestRegistrationCode: may('customer.create'),
      switchReferral: may('partner.switchReferral'),
    },
  },
  lifecycles: [reportedCustomerLifecycle, customerInvitationLifecycle],
  nodes: { rpc: ReportedCustomerEntity, cin: CustomerInvitationEntity, cil: InvitationLinkEntity },
  jobs: [expireReportedCustomers, expireCustomerInvitations],
  deadlines: [reportDeadline],
}
