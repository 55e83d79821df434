/** Personal data: masked everywhere, revealed here. */
import { may } from '../../access/rules'
import type { Module } from '../module'
import { PersonalDataResolver } from './personalData.resolver'

export const personalData: Module = {
  name: 'personalData',
  resolvers: [PersonalDataResolver],
  rules: { Mutation: { revealFields: may('personalData.reveal') } },
}
