/** Performance is disputed line by line or as a whole, at any time: even what is final can be corrected by new lines later. */
import { FeedbackTargetType, takesFeedback } from '../feedback'
import { PerformanceDetailEntity } from './performanceDetail.entity'
import { PerformanceStatementEntity } from './performanceStatement.entity'

takesFeedback('pfd', { type: FeedbackTargetType.PERFORMANCE_DETAIL, entity: PerformanceDetailEntity, key: 'feedback.submit' })
takesFeedback('pfs', { type: FeedbackTargetType.PERFORMANCE_STATEMENT, entity: PerformanceStatementEntity, key: 'feedback.submit' })
