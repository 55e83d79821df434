/** What is known about a job: who runs it now, and how its last run went. One row for each job. */
import { toNobody, VisibleBy } from '../access/visibility'
import { Code, Entity, Id, Index, Instant, Text, Version, Whole } from '../db'

export type JobResult = 'DONE' | 'FAILED' | 'STOPPED'

@VisibleBy(toNobody, null)
@Index('ux_job_run_name', ['name'], { unique: true })
@Entity('job_run')
export class JobRunEntity {
  @Id() id!: string
  @Text(60) name!: string
  /** Until when the holder alone may run it; renewed while it runs, and void once the holder has died. */
  @Instant({ nullable: true }) leaseUntil!: string | null
  @Text(40, { nullable: true }) leaseBy!: string | null
  @Instant({ nullable: true }) lastStartedAt!: string | null
  @Instant({ nullable: true }) lastFinishedAt!: string | null
  @Instant({ nullable: true }) lastSucceededAt!: string | null
  @Code({ nullable: true }) lastResult!: JobResult | null
  @Whole({ nullable: true }) lastCount!: number | null
  @Whole({ nullable: true }) lastDurationMs!: number | null
  /** What kind of error; its words may quote personal data and go to the log only. */
  @Text(120, { nullable: true }) lastError!: string | null
  @Whole() runs!: number
  @Whole() failures!: number
  @Version() version!: number
}
