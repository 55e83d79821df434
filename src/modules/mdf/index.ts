/** Market development funds: quotas, and the activities that partners apply for. */
import { may, mayPerform } from '../../access/rules'
import type { Module } from '../module'
import { MdfActivityEntity } from './mdfActivity.entity'
import { mdfActivityLifecycle } from './mdfActivity.lifecycle'
import { MdfActivityResolver, PartnerMdfActivitiesResolver } from './mdfActivity.resolver'
import { MdfBudgetItemEntity } from './mdfBudgetItem.entity'
import { MdfMutationsResolver } from './mdfMutations.resolver'
import { MdfQuotaEntity } from './mdfQuota.entity'
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
export { MdfActivityEntity } from './mdfActivity.entity'
export { mdfActivityLifecycle, reservingStates } from './mdfActivity.lifecycle'
export { MdfBudgetItemEntity } from './mdfBudgetItem.entity'
export { MdfQuotaEntity } from './mdfQuota.entity'

export const mdf: Module = {
  name: 'mdf',
  entities: [MdfQuotaEntity, MdfActivityEntity, MdfBudgetItemEntity],
  resolvers: [
    MdfQuotaResolver,
    MdfOverviewResolver,
    MdfActivityResolver,
    MdfMutationsResolver,
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
    },
    Mutation: {
      saveMdfDraft: mayPerform(mdfActivityLifecycle, 'edit'),
      submitMdfActivity: mayPerform(mdfActivityLifecycle, 'submit'),
      withdrawMdfActivity: mayPerform(mdfActivityLifecycle, 'withdraw'),
      deleteMdfActivity: mayPerform(mdfActivityLifecycle, 'delete'),
      reviewMdfActivity: mayPerform(mdfActivityLifecycle, 'approve'),
    },
  },
  lifecycles: [mdfActivityLifecycle],
  nodes: { mdq: MdfQuotaEntity, mdf: MdfActivityEntity, mbi: MdfBudgetItemEntity },
}
