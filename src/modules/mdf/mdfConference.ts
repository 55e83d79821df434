/** What the event tool knows about an event. */
import { MdfEventTool } from './claim.enums'
import type { MdfConferenceEntity } from './mdfConference.entity'

/** The conference tool has handed over who attended: no list is asked for any more (R-ME-3, R-MC-8). */
export const isSynchronised = (conference: Pick<MdfConferenceEntity, 'tool' | 'lastSyncedAt'> | null): boolean =>
  conference?.tool === MdfEventTool.CONFERENCE && conference.lastSyncedAt !== null
