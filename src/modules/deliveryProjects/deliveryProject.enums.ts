/** The enums of delivery projects. */
import { registerEnumType } from 'type-graphql'

export enum DeliveryProjectStatus {
  DRAFT = 'DRAFT',
  REGISTRATION_REVIEWING = 'REGISTRATION_REVIEWING',
  REGISTRATION_REJECTED = 'REGISTRATION_REJECTED',
  REGISTERED = 'REGISTERED',
  ACCEPTANCE_REVIEWING = 'ACCEPTANCE_REVIEWING',
  ACCEPTANCE_REJECTED = 'ACCEPTANCE_REJECTED',
  ACCEPTED = 'ACCEPTED',
  SCORED = 'SCORED',
}
registerEnumType(DeliveryProjectStatus, {
  name: 'DeliveryProjectStatus',
  description: 'Where a delivery project stands (项目状态).',
  valuesConfig: {
    DRAFT: { description: '草稿' },
    REGISTRATION_REVIEWING: { description: '报备审核中: the vendor looks at its SOW.' },
    REGISTRATION_REJECTED: { description: '报备审核不通过: to be mended and registered again.' },
    REGISTERED: { description: '报备成功: its workload is fixed (R-SW-6).' },
    ACCEPTANCE_REVIEWING: { description: '验收审核中: the vendor looks at what was delivered.' },
    ACCEPTANCE_REJECTED: { description: '验收审核不通过: to be mended and handed in again.' },
    ACCEPTED: { description: '验收通过' },
    SCORED: { description: '项目评价: the end.' },
  },
})

/** What a person can do; the verbs of the life cycle. */
export enum DeliveryProjectAction {
  EDIT = 'edit',
  REGISTER = 'register',
  APPROVE_REGISTRATION = 'approveRegistration',
  REJECT_REGISTRATION = 'rejectRegistration',
  CHANGE_MEMBERS = 'changeMembers',
  REQUEST_ACCEPTANCE = 'requestAcceptance',
  ACCEPT = 'accept',
  REJECT_ACCEPTANCE = 'rejectAcceptance',
  ASK_FOR_MORE = 'askForMore',
  SCORE = 'score',
}
registerEnumType(DeliveryProjectAction, {
  name: 'DeliveryProjectAction',
  description: 'What can be done with a delivery project, by whoever may.',
  valuesConfig: {
    EDIT: { description: 'Change it.' },
    REGISTER: { description: 'Register it, for the first time or again.' },
    APPROVE_REGISTRATION: { description: 'Approve the registration, as the vendor.' },
    REJECT_REGISTRATION: { description: 'Reject the registration, as the vendor.' },
    CHANGE_MEMBERS: { description: 'Put on record that other people work on it (R-SW-6).' },
    REQUEST_ACCEPTANCE: { description: 'Hand in what was delivered (R-SW-8).' },
    ACCEPT: { description: 'Accept it, as the vendor.' },
    REJECT_ACCEPTANCE: { description: 'Reject the acceptance, as the vendor.' },
    ASK_FOR_MORE: { description: 'Ask for supplements, as the vendor.' },
    SCORE: { description: 'Score it, as the vendor.' },
  },
})

export enum DeliveryReviewDecision {
  APPROVE = 'APPROVE',
  REJECT = 'REJECT',
}
registerEnumType(DeliveryReviewDecision, {
  name: 'DeliveryReviewDecision',
  description: 'What a review came to (审核结论).',
  valuesConfig: { APPROVE: { description: '通过' }, REJECT: { description: '不通过: needs a comment.' } },
})

/** As what a file is attached to a project. */
export enum DeliveryDocument {
  SOW = 'SOW',
  FINAL_SOW = 'FINAL_SOW',
  SOW_CONFIRMATION = 'SOW_CONFIRMATION',
  RESOURCE_LIST = 'RESOURCE_LIST',
  ACCEPTANCE_REPORT = 'ACCEPTANCE_REPORT',
  SELF_ASSESSMENT = 'SELF_ASSESSMENT',
  WORKLOAD_LIST = 'WORKLOAD_LIST',
}
registerEnumType(DeliveryDocument, {
  name: 'DeliveryDocument',
  description: 'What a file of a delivery project is (交付件, R-SW-8).',
  valuesConfig: {
    SOW: { description: 'SOW: with the registration.' },
    FINAL_SOW: { description: '最终版 SOW' },
    SOW_CONFIRMATION: { description: '客户 SOW 确认函: the confirmation of the customer.' },
    RESOURCE_LIST: { description: '资源清单' },
    ACCEPTANCE_REPORT: { description: '验收报告' },
    SELF_ASSESSMENT: { description: '自评表: with its evidence.' },
    WORKLOAD_LIST: { description: '人员工作量清单' },
  },
})
