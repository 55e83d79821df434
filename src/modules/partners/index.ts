/** Partners: identities, standing, accounts of a company, programmes, and the hierarchy master → cloud reseller. */
import { inTurn, may, partnerAdministrator } from '../../access/rules'
import type { Module } from '../module'
import { PartnerEntity } from './partner.entity'
import { payloadResolvers } from './partner.payloads'
import { PartnerResolver } from './partner.resolver'
import { ProgrammeEntity } from './programme.entity'
import { programmeLifecycle } from './programme.lifecycle'
import { PartnerProgrammesResolver, ProgrammeResolver } from './programme.resolver'
import { PartnerRealNameEntity } from './realName.entity'
import { PartnerRealNameOfPartnerResolver, PartnerRealNameResolver } from './realName.resolver'
import { VendorContactEntity } from './vendorContact.entity'

export { Contact, type ContactDetails } from './contact.type'
export { joinProgramme } from './joinProgramme'
export { type ActingIn, actingThrough, checkAtHome, isAtHome } from './namedReseller'
export { PartnerEntity } from './partner.entity'
export { CommercialInfoStatus, MessageLanguage, PartnerLevel, PartnerStatus, RealNameStatus } from './partner.enums'
export { PartnerOrder, partnerOrders } from './partner.inputs'
export { answeringPartner, PartnerPayload } from './partner.payloads'
export { Partner, PartnerConnection } from './partner.type'
export { partnersOwn, readsPartnersOwn } from './partnersOwn'
export { ProgrammeEntity } from './programme.entity'
export { ProgrammeCode, ProgrammeStatus } from './programme.enums'
export { programmeLifecycle } from './programme.lifecycle'
export { Programme } from './programme.type'
export { PartnerRealNameEntity } from './realName.entity'
export { CertificateType, RealNameSubject } from './realName.type'
export { refusalByMaster, refusalByStanding, refusalToDevelop } from './refusalToDevelop'
export { throughReseller } from './throughReseller'
export { VendorContactEntity } from './vendorContact.entity'

const publishing = inTurn(may('customerContact.edit'), partnerAdministrator)
const editing = inTurn(may('partner.edit'), partnerAdministrator)

export const partners: Module = {
  name: 'partners',
  entities: [PartnerEntity, PartnerRealNameEntity, ProgrammeEntity, VendorContactEntity],
  resolvers: [
    PartnerResolver,
    PartnerRealNameOfPartnerResolver,
    PartnerRealNameResolver,
    ProgrammeResolver,
    PartnerProgrammesResolver,
    ...payloadResolvers,
  ],
  rules: {
    Query: { partner: may('partner.view'), partners: may('partner.view'), programmes: may('programme.view') },
    Mutation: {
      updateAccountInfo: editing,
      transferMainAccount: editing,
      setCustomerContacts: publishing,
      createCertificateDownload: may('programme.downloadCertificate'),
    },
  },
  lifecycles: [programmeLifecycle],
  nodes: { ptn: PartnerEntity, prg: ProgrammeEntity },
}
