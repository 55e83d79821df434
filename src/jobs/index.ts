/** Background work: what a job is, who runs it, and how it is doing. */
export { type Job, job, type JobContext, type Schedule, scheduleInWords } from './job'
export { JobDoor } from './jobDoor'
export { JobRunEntity } from './jobRun.entity'
export { type Outcome } from './lease'
export { jobMetrics } from './metrics'
export { jobRunner, type Runner } from './runner'
