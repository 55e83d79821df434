/** Market development funds: quotas, and the activities that partners apply for. */
import { may, mayPerform } from '../../access/rules'
import type { Module } from '../module'
import { expireMdfQuotas, lapseMdfClaims, remindOfMdfInvoices } from './mdf.jobs'
import { mdfDeadlines } from './mdf.deadlines'
import { MdfActivityEntity } from './mdfActivity.entity'
import { mdfActivityLifecycle } from './mdfActivity.lifecycle'
import { MdfActivityResolver, PartnerMdfActivitiesResolver } from './mdfActivity.resolver'
import { MdfBudgetItemEntity } from './mdfBudgetItem.entity'
import { MdfBanEntity } from './mdfBan.entity'
import { MdfCatalogueResolver } from './mdfCatalogue.resolver'
import { MdfClaimEntity } from './mdfClaim.entity'
import { MdfClaimLineResolver, MdfClaimResolver } from './mdfClaim.resolver'
import { MdfClaimLineEntity } from './mdfClaimLine.entity'
import { MdfClaimMutationsResolver } from './mdfClaimMutations.resolver'
import { MdfConferenceEntity } from './mdfConference.entity'
import { MdfConferenceResolver } from './mdfConference.resolver'
import { MdfEventMutationsResolver } from './mdfEventMutations.resolver'
import { MdfEvidenceEntity } from './mdfEvidence.entity'
import { MdfMutationsResolver } from './mdfMutations.resolver'
import { MdfQuotaEntity } from './mdfQuota.entity'
import { MdfParticipantEntity } from './mdfParticipant.entity'
import { MdfQuotaChangeEntity } from './mdfQuotaChange.entity'
import { mdfQuotaLifecycle } from './mdfQuota.lifecycle'
import { MdfQuotaMutationsResolver } from './mdfQuotaMutations.resolver'
import { payloadResolvers } from './mdfPayloads.resolver'
import { MdfOverviewResolver, MdfQuotaResolver, PartnerMdfQuotasResolver } from './mdfQuota.resolver'

export {
  MdfActivityForm,
  MdfActivityStatus,
  MdfActivityType,
  MdfAudience,
  MdfCostCategory,
  MdfLimitCheck,
  MdfQuotaStatus,
} from './mdf.enums'
export { MdfEventTool, MdfEvidenceType, MdfQuotaChangeKind } from './claim.enums'
export { mdfInvariants } from './invariants'
export { MdfActivityEntity } from './mdfActivity.entity'
export { mdfActivityLifecycle, reservingStates } from './mdfActivity.lifecycle'
export { MdfBanEntity } from './mdfBan.entity'
export { MdfBudgetItemEntity } from './mdfBudgetItem.entity'
export { MdfClaimEntity } from './mdfClaim.entity'
export { MdfClaimLineEntity } from './mdfClaimLine.entity'
export { MdfConferenceEntity } from './mdfConference.entity'
export { MdfEvidenceEntity } from './mdfEvidence.entity'
export { MdfParticipantEntity } from './mdfParticipant.entity'
export { MdfQuotaChangeEntity } from './mdfQuotaChange.entity'
export { MdfQuotaEntity } from './mdfQuota.entity'

export const mdf: Module = {
  name: 'mdf',
  entities: [
    MdfQuotaEntity,
    MdfQuotaChangeEntity,
    MdfActivityEntity,
    MdfBudgetItemEntity,
    MdfClaimEntity,
    MdfClaimLineEntity,
    MdfEvidenceEntity,
    MdfConferenceEntity,
    MdfParticipantEntity,
    MdfBanEntity,
  ],
  resolvers: [
    MdfQuotaResolver,
    MdfOverviewResolver,
    MdfActivityResolver,
    MdfCatalogueResolver,
    MdfClaimResolver,
    MdfClaimLineResolver,
    MdfConferenceResolver,
    MdfMutationsResolver,
    MdfClaimMutationsResolver,
    MdfEventMutationsResolver,
    MdfQuotaMutationsResolver,
    ...payloadResolvers,
    PartnerMdfQuotasResolver,
    PartnerMdfActivitiesResolver,
  ],
  rules: {
    Query: {
      mdfQuota: may('mdf.view'),
      mdfQuotas: may('mdf.view'),
      mdfActivity: may('mdf.view'),
      mdfActivities: may('mdf.view'),
      mdfOverview: may('mdf.view'),
      mdfActivityTypes: may('mdf.view'),
      mdfCostCategories: may('mdf.view'),
      checkMdfActivity: may('mdf.apply'),
    },
    Mutation: {
      saveMdfDraft: mayPerform(mdfActivityLifecycle, 'edit'),
      submitMdfActivity: mayPerform(mdfActivityLifecycle, 'submit'),
      withdrawMdfActivity: mayPerform(mdfActivityLifecycle, 'withdraw'),
      deleteMdfActivity: mayPerform(mdfActivityLifecycle, 'delete'),
      reapplyMdfActivity: mayPerform(mdfActivityLifecycle, 'reapply'),
      reviewMdfActivity: mayPerform(mdfActivityLifecycle, 'approve'),
      holdMdfEvent: mayPerform(mdfActivityLifecycle, 'holdEvent'),
      updateMdfEvent: mayPerform(mdfActivityLifecycle, 'updateEvent'),
      synchroniseMdfParticipants: mayPerform(mdfActivityLifecycle, 'synchroniseParticipants'),
      submitMdfClaim: mayPerform(mdfActivityLifecycle, 'submitClaim'),
      reviewMdfClaim: mayPerform(mdfActivityLifecycle, 'approveClaim'),
      registerMdfInvoice: mayPerform(mdfActivityLifecycle, 'registerInvoice'),
      reviewMdfInvoice: mayPerform(mdfActivityLifecycle, 'acceptInvoice'),
      markMdfPaid: mayPerform(mdfActivityLifecycle, 'pay'),
      grantMdfQuota: may('mdfQuota.manage'),
      adjustMdfQuota: mayPerform(mdfQuotaLifecycle, 'adjust'),
      freezeMdfQuota: mayPerform(mdfQuotaLifecycle, 'freeze'),
      unfreezeMdfQuota: mayPerform(mdfQuotaLifecycle, 'unfreeze'),
      banFromMdf: may('mdf.ban'),
      liftMdfBan: may('mdf.ban'),
    },
  },
  lifecycles: [mdfActivityLifecycle, mdfQuotaLifecycle],
  nodes: { mdq: MdfQuotaEntity, mdf: MdfActivityEntity, mbi: MdfBudgetItemEntity, mdc: MdfClaimEntity, mcf: MdfConferenceEntity },
  jobs: [lapseMdfClaims, expireMdfQuotas, remindOfMdfInvoices],
  deadlines: mdfDeadlines,
}
