/** Feedback for tests: give what matters, the rest is ordinary. */
import type { New } from '../../src/db'
import { FeedbackEntity, FeedbackStatus, FeedbackTargetType } from '../../src/modules/feedback'

export const feedbackRow = (
  given: Partial<New<FeedbackEntity>> & { id: string; partnerId: string; targetId: string },
): New<FeedbackEntity> => ({
  managerId: null,
  targetType: FeedbackTargetType.RECONCILIATION_LINE,
  content: '激励金额与合同约定不一致',
  status: FeedbackStatus.SUBMITTED,
  reply: null,
  submittedById: 'mbr_finance',
  submittedAt: '2026-03-01T00:00:00.000Z',
  handledById: null,
  handledAt: null,
  version: 1,
  ...given,
})
