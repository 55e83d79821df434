/** Joining the solution-provider programme: its conditions, and applying for it. */
import { inTurn, may, mayPerform, partnerAdministrator } from '../../access/rules'
import type { Module } from '../module'
import { programmeLifecycle } from '../partners'
import { PartnerStandingEntity } from './partnerStanding.entity'
import { ApplyProgrammePayloadResolver, ProgrammesResolver } from './programmes.resolver'

export { PartnerStandingEntity } from './partnerStanding.entity'
export { ProgrammeCondition } from './programmes.enums'

export const programmes: Module = {
  name: 'programmes',
  entities: [PartnerStandingEntity],
  resolvers: [ProgrammesResolver, ApplyProgrammePayloadResolver],
  rules: {
    Query: { programmeEligibility: may('programme.apply') },
    Mutation: { applyProgramme: inTurn(mayPerform(programmeLifecycle, 'submit'), may('programme.view'), partnerAdministrator) },
  },
}
