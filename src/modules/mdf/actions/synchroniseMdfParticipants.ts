/** The marketing platform hands over who attended; who is known already is brought up to date (R-ME-3). */
import type { Context } from '../../../context'
import type { Transaction } from '../../../db'
import { equals, isIn } from '../../../shared/conditions'
import { invalidInput, notFound } from '../../../shared/errors'
import { newId } from '../../../shared/ids'
import { Secret } from '../../../shared/secret'
import { type Instant, type LocalDate, shanghaiDate } from '../../../shared/time'
import type { MdfParticipantInput, SynchroniseMdfParticipantsInput } from '../claim.inputs'
import { MdfEventTool } from '../claim.enums'
import { neededLine, oneLineOf } from '../draftContent'
import { mdfActivityLifecycle } from '../mdfActivity.lifecycle'
import { MdfParticipantEntity } from '../mdfParticipant.entity'
import { lockConference, lockWithQuota } from './locks'

const mostAtOnce = 100

/** Nobody signs in before the first day, and nobody has signed in tomorrow (R-ME-3). */
const refuseOtherTime = (signedInAt: Instant, startDate: LocalDate | null, now: Instant, ...field: string[]): void => {
  if (signedInAt > now) throw invalidInput('not in the future', ...field)
  if (startDate && shanghaiDate(signedInAt) < startDate) throw invalidInput(`not before the first day, ${startDate}`, ...field)
}

const participantOf = (given: MdfParticipantInput, index: number) => {
  const field = ['participants', String(index)]
  const company = oneLineOf(given.company, 256, ...field, 'company') ?? null
  return {
    participantKey: neededLine(given.participantKey, 64, ...field, 'participantKey'),
    name: new Secret(neededLine(given.name, 128, ...field, 'name'), 'name', false),
    company: company === null ? null : new Secret(company, 'name', false),
    signedInAt: given.signedInAt,
  }
}

const participantsOf = ({ participants }: SynchroniseMdfParticipantsInput): ReturnType<typeof participantOf>[] => {
  if (participants.length === 0 || participants.length > mostAtOnce) throw invalidInput(`1 to ${mostAtOnce} participants`, 'participants')
  const given = participants.map(participantOf)
  const keys = given.map(({ participantKey }) => participantKey)
  const repeated = keys.findIndex((key, position) => keys.indexOf(key) !== position)
  if (repeated >= 0) throw invalidInput('a participant is named twice', 'participants', String(repeated), 'participantKey')
  return given
}

export const synchroniseMdfParticipants = async (tx: Transaction, { viewer }: Context, input: SynchroniseMdfParticipantsInput) => {
  const { activity } = await lockWithQuota(tx, input.id)
  mdfActivityLifecycle.move(activity, 'synchroniseParticipants', viewer)
  const conference = await lockConference(tx, activity.id)
  if (!conference) throw notFound('MdfConference', 'id')
  if (conference.tool !== MdfEventTool.CONFERENCE) throw invalidInput('the event is not run with the conference tool', 'id')

  const given = participantsOf(input)
  for (const [index, { signedInAt }] of given.entries())
    refuseOtherTime(signedInAt, activity.startDate, tx.now, 'participants', String(index), 'signedInAt')
  const found = await tx
    .rows(MdfParticipantEntity)
    .where(
      equals('conferenceId', conference.id),
      isIn(
        'participantKey',
        given.map(({ participantKey }) => participantKey),
      ),
    )
    .many(['id'])
  const known = await tx.lockMany(
    MdfParticipantEntity,
    found.map(({ id }) => id),
  )
  const byKey = new Map([...known.values()].map(row => [row.participantKey, row]))
  const place = { partnerId: activity.partnerId, activityId: activity.id, conferenceId: conference.id, version: 1 }
  const added = given.filter(({ participantKey }) => !byKey.has(participantKey))
  await tx.append(MdfParticipantEntity, ...added.map(participant => ({ ...participant, ...place, id: newId('mpt') })))
  for (const participant of given) {
    const row = byKey.get(participant.participantKey)
    if (row) await tx.save(Object.assign(row, participant))
  }
  conference.participantCount += added.length
  conference.lastSyncedAt = tx.now
  await tx.save(conference)
  return { objectId: activity.id }
}
