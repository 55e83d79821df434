/** Delivery projects: registration with a statement of work, acceptance, score. */
import { inTurn, may, mayPerform } from '../../access/rules'
import type { Module } from '../module'
import { DeliveryMemberChangeEntity } from './deliveryMemberChange.entity'
import { DeliveryProjectEntity } from './deliveryProject.entity'
import { deliveryProjectLifecycle } from './deliveryProject.lifecycle'
import { DeliveryMemberChangeResolver, DeliveryMemberResolver, DeliveryProjectResolver } from './deliveryProject.resolver'
import { DeliveryProjectMutationsResolver, payloadResolvers } from './deliveryProjectMutations.resolver'

export { DeliveryMemberChangeEntity } from './deliveryMemberChange.entity'
export { DeliveryProjectEntity } from './deliveryProject.entity'
export { DeliveryDocument, DeliveryProjectStatus } from './deliveryProject.enums'
export { deliveryProjectLifecycle, standingStates } from './deliveryProject.lifecycle'
export { checkSow, type Sow } from './sow'

const reading = may('deliveryProject.view')
/** Whoever writes sees what comes of it. */
const writing = (verb: Parameters<typeof deliveryProjectLifecycle.permissionFor>[0]) =>
  inTurn(mayPerform(deliveryProjectLifecycle, verb), reading)

export const deliveryProjects: Module = {
  name: 'deliveryProjects',
  entities: [DeliveryProjectEntity, DeliveryMemberChangeEntity],
  resolvers: [
    DeliveryProjectResolver,
    DeliveryMemberResolver,
    DeliveryMemberChangeResolver,
    DeliveryProjectMutationsResolver,
    ...payloadResolvers,
  ],
  rules: {
    Query: { validateSow: reading, deliveryProject: reading, deliveryProjects: reading },
    Mutation: {
      saveDeliveryProject: writing('edit'),
      registerDeliveryProject: writing('register'),
      reviewProjectRegistration: writing('approveRegistration'),
      requestProjectSupplement: writing('askForMore'),
      requestProjectMemberChange: writing('changeMembers'),
      requestProjectAcceptance: writing('requestAcceptance'),
      reviewProjectAcceptance: writing('accept'),
      scoreDeliveryProject: writing('score'),
    },
  },
  lifecycles: [deliveryProjectLifecycle],
  nodes: { dpj: DeliveryProjectEntity },
}
