/** Whole rows of on-behalf sessions, agreements and recommendations for tests: give what matters, the rest is ordinary. */
import {
  AgreementVersionEntity,
  CustomerAgreementEntity,
  KnowledgeKind,
  KnowledgeRecommendationEntity,
  OnBehalfPurpose,
  OnBehalfRightEntity,
  OnBehalfSessionEntity,
  OnBehalfSessionStatus,
} from '../../src/modules/authorization'
import { AssociationType } from '../../src/modules/customers'
import type { New } from '../../src/db'

type Given<E> = Partial<New<E>> & { id: string }
type OfCustomer<E> = Given<E> & { partnerId: string; customerId: string }

/** Open for ordering, from an hour before the clock of the test world until seven hours after. */
export const onBehalfSessionRow = (given: OfCustomer<OnBehalfSessionEntity> & { memberId: string }): New<OnBehalfSessionEntity> => ({
  purpose: OnBehalfPurpose.ORDER,
  status: OnBehalfSessionStatus.OPEN,
  startedAt: '2026-03-02T01:00:00.000Z',
  expiresAt: '2026-03-02T09:00:00.000Z',
  endedAt: null,
  version: 1,
  ...given,
})

export const onBehalfRightRow = (given: Given<OnBehalfRightEntity>): New<OnBehalfRightEntity> => ({
  partnerId: 'ptn_reseller',
  masterId: 'ptn_master',
  grantedAt: '2025-03-01T00:00:00.000Z',
  grantedById: 'mbr_masterAdmin',
  revokedAt: null,
  revokedById: null,
  ...given,
})

export const agreementVersionRow = (given: Given<AgreementVersionEntity> & { version: string }): New<AgreementVersionEntity> => ({
  associationType: AssociationType.RESALE,
  name: '客户关联华为云合作伙伴须知',
  content: `What version ${given.version} says.`,
  publishedAt: '2025-01-01T00:00:00.000Z',
  ...given,
})

export const customerAgreementRow = (
  given: OfCustomer<CustomerAgreementEntity> & { agreementVersionId: string },
): New<CustomerAgreementEntity> => ({
  signedAt: '2025-02-01T00:00:00.000Z',
  signedById: 'mbr_customer',
  ...given,
})

export const knowledgeRecommendationRow = (given: OfCustomer<KnowledgeRecommendationEntity>): New<KnowledgeRecommendationEntity> => ({
  kind: KnowledgeKind.SOLUTION,
  title: `Recommendation ${given.id}`,
  summary: 'Why it fits this customer',
  industry: '制造',
  url: 'https://www.example.com/solution',
  recommendedAt: '2026-01-01T00:00:00.000Z',
  ...given,
})
