/** The life of a task, of either kind (part 1 §5.1). */
import { lifecycle, SYSTEM } from '../../access/lifecycle'
import { isIn } from '../../shared/conditions'
import { HandlingResult, TaskStatus } from './task.enums'

const { PENDING, IN_PROGRESS, COMPLETED, TERMINATED } = TaskStatus

/** What somebody can still do something about. */
export const openStatuses: readonly TaskStatus[] = [PENDING, IN_PROGRESS]

const ours = 'not by a cloud reseller, and by its master only while it is entrusted (R-TASK-2, R-TASK-4)'

export const taskLifecycle = lifecycle({
  name: 'Sales task',
  initial: [PENDING],
  actions: {
    followUp: { from: [PENDING, IN_PROGRESS], to: IN_PROGRESS, by: 'salesTask.handle', when: ours },
    complete: { from: [IN_PROGRESS], to: COMPLETED, by: 'salesTask.handle', when: ours },
    terminate: { from: [IN_PROGRESS], to: TERMINATED, by: 'salesTask.handle', when: ours },
    becomeRenewed: { from: [PENDING, IN_PROGRESS], to: COMPLETED, by: SYSTEM, when: 'its order is renewed by 60 % (R-LOR-3)' },
    lapse: {
      from: [PENDING, IN_PROGRESS],
      to: TERMINATED,
      by: SYSTEM,
      when: 'its customer left, or what was to be renewed was given back',
    },
  },
})

export const verbOf = {
  [HandlingResult.FOLLOWED_UP]: 'followUp',
  [HandlingResult.COMPLETED]: 'complete',
  [HandlingResult.TERMINATED]: 'terminate',
} as const

export const isOpen = isIn('status', openStatuses)

/** Still open after its time: late, but never ended by that (R-LOR-3). */
export const isOverdue = (status: TaskStatus, until: string, now: string): boolean => openStatuses.includes(status) && until < now
