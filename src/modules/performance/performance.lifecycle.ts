/** The life of a performance statement: only the vendor and the calendar move it. */
import { lifecycle, SYSTEM } from '../../access/lifecycle'
import { PerformanceStatus } from './performance.enums'

const { ESTIMATED, DRAFT, FINAL } = PerformanceStatus

export const performanceLifecycle = lifecycle({
  name: 'Performance statement',
  initial: [ESTIMATED],
  actions: {
    closeMonth: { from: [ESTIMATED], to: DRAFT, by: SYSTEM, when: 'its month is over in Shanghai' },
    finalize: { from: [DRAFT], to: FINAL, by: 'performance.review', when: 'no feedback on it is open' },
  },
})
