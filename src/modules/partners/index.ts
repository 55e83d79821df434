/** Partners: identities, standing, and the hierarchy master → cloud reseller. */
import { may } from '../../access/rules'
import type { Module } from '../module'
import { PartnerEntity } from './partner.entity'
import { PartnerResolver } from './partner.resolver'

export { PartnerEntity } from './partner.entity'
export { CommercialInfoStatus, PartnerLevel, PartnerStatus, RealNameStatus } from './partner.enums'
export { Partner } from './partner.type'
export { partnersOwn, readsPartnersOwn } from './partnersOwn'
export { throughReseller } from './throughReseller'

export const partners: Module = {
  name: 'partners',
  entities: [PartnerEntity],
  resolvers: [PartnerResolver],
  rules: { Query: { partner: may('partner.view'), partners: may('partner.view') } },
  nodes: { ptn: PartnerEntity },
}
