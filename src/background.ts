/** All background jobs of the product, and their runner. */
import type { Logger } from 'pino'
import { checkMoney } from './checkMoney'
import type { JobsConfig } from './config'
import type { Store } from './db'
import { type Job, jobRunner, type Runner } from './jobs'
import { mendCopies } from './mendCopies'
import { deliverMessages, type Sender } from './messages'
import { modules } from './modules'
import { attachmentJobs } from './modules/attachments'
import { deadlineJobs } from './modules/calendar'
import { exportJobs } from './modules/exports'
import { senderFor } from './sending'
import { type Clock, systemClock } from './shared/time'
import { diskStorage, type Storage } from './storage'

export const subscriptions = modules.flatMap(module => [...(module.subscriptions ?? [])])

/** What a job has to say beside its count; a list of jobs needs none. */
const silent: Pick<Logger, 'error'> = { error: () => undefined }

export const allJobs = (sender: Sender, storage: Storage, log = silent): readonly Job[] => [
  deliverMessages(sender),
  checkMoney(log),
  mendCopies,
  ...exportJobs(storage),
  ...attachmentJobs(storage),
  ...deadlineJobs(modules.flatMap(({ deadlines = [] }) => deadlines)),
  ...modules.flatMap(module => [...(module.jobs ?? [])]),
]

export const backgroundWork = ({ sending, filesFolder }: JobsConfig, store: Store, logger: Logger, clock: Clock = systemClock): Runner =>
  jobRunner({ store, jobs: allJobs(senderFor(sending, logger), diskStorage(filesFolder), logger), subscriptions, clock, log: logger })
