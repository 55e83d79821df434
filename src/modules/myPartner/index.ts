/** The customer's side of an association: its partner, and whom to turn to there. */
import { may } from '../../access/rules'
import type { Module } from '../module'
import { MyPartnerResolver } from './myPartner.resolver'

export const myPartner: Module = {
  name: 'myPartner',
  resolvers: [MyPartnerResolver],
  rules: { Query: { myPartner: may('myPartner.view') } },
}
