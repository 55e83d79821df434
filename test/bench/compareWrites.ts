/** Writes that move money, beside a hand-written transaction of the same statements; each commit on the disk, and every yuan looked for afterwards. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkedMoney } from '../../src/checkMoney'
import type { Store } from '../../src/db'
import { openDatabase } from '../../src/openDatabase'
import { inRounds, type Outcome } from './compare'
import { type Contestant, startHandWritten, startOurs } from './contestants'
import { metered } from './measure'
import { profile, type ProfileOf } from './profile'
import { record, type Recording, whileLogging } from './recorded'
import type { OpenStand } from './stand'
import { carryOut, type SignedIn, withTokens, writeAll, type WriteName, writeNames, writes } from './writes'
import { plantWriters, type Sharing, sharings, type Writer } from './writesWorld'

export type WriteComparison = { readonly write: WriteName; readonly sharing: Sharing; readonly outcomes: readonly Outcome[] }
export type Writes = {
  readonly comparisons: readonly WriteComparison[]
  /** Invariants of money that were looked at afterwards, and those that are broken. */
  readonly invariants: number
  readonly broken: readonly string[]
}
export type WriteRounds = { readonly rounds: number; readonly callsEach: number }

const callsWhileRecording = 4
/** Windows that do not count, one after the other: about as many requests as warm the servers up before the reads. */
const warmUps = 3

const recordingOf = async (stand: OpenStand, ours: Contestant, write: WriteName, writer: Writer): Promise<Recording> => {
  const token = stand.tokenOf(writer.memberId)
  const { callOf, change } = writes[write]
  // What is remembered between calls, such as who asks, is no part of any of them.
  for (let call = 1; call < callsWhileRecording; call++) await carryOut(ours, token, write, callOf(writer, call))
  const call = callOf(writer, callsWhileRecording)
  const given = { ...call.named, memberId: writer.memberId, partnerId: writer.partner.id }
  return record(stand, () => carryOut(ours, token, write, call), given, change)
}

/** One who sends what ours sends. */
const startLike = async (stand: OpenStand, writer: Writer): Promise<Contestant> => {
  const recordings: Record<string, Recording> = {}
  // A server of its own, which has nothing prepared yet.
  await whileLogging(stand, async () => {
    const ours = await startOurs(stand)
    for (const write of writeNames) recordings[write] = await recordingOf(stand, ours, write, writer)
    await ours.stop()
  })
  const file = join(stand.folder, 'recordings.json')
  writeFileSync(file, JSON.stringify(recordings))
  return startHandWritten(stand, file)
}

const storedFor = async ({ sql }: OpenStand, write: WriteName, writers: readonly Writer[]): Promise<number> => {
  const partners = [...new Set(writers.map(({ partner }) => `'${partner.id}'`))].join(', ')
  const [found] = await sql<{ count: string }>(`${writes[write].stored} (${partners})`)
  return Number(found?.count)
}

/** Refused where fewer are stored than were acknowledged, or more. */
const compareWrite = async (
  stand: OpenStand,
  contestants: readonly Contestant[],
  write: WriteName,
  writers: readonly SignedIn[],
  { rounds, callsEach }: WriteRounds,
): Promise<Outcome[]> => {
  const before = await storedFor(stand, write, writers)
  let acknowledged = 0
  const window = (contestant: Contestant) =>
    metered(contestant, stand.databasePid, async () => {
      const answers = await writeAll(contestant, write, writers, callsEach)
      acknowledged += answers.served
      return answers
    })
  for (const contestant of contestants) for (let turn = 0; turn < warmUps; turn++) await window(contestant)
  const outcomes = await inRounds(contestants, rounds, window)
  const stored = (await storedFor(stand, write, writers)) - before
  if (stored !== acknowledged) throw new Error(`${write}: ${acknowledged} acknowledged, ${stored} stored`)
  return outcomes
}

const brokenMoney = async (store: Store) => {
  const checked = await checkedMoney(store)
  return { invariants: checked.length, broken: checked.filter(({ broken }) => broken.length > 0).map(({ name }) => name) }
}

export const compareWrites = async (stand: OpenStand, ours: Contestant, writeRounds: WriteRounds): Promise<Writes> => {
  // The invariants look at every row there is.
  const store = await openDatabase({ ...stand.database, deadlines: { readMs: 120_000 } })
  const contestants = [ours]
  const comparisons: WriteComparison[] = []
  try {
    const draftCount = 2 * (writeRounds.rounds + warmUps) * writeRounds.callsEach + callsWhileRecording
    for (const sharing of sharings) {
      const writers = withTokens(stand, await plantWriters(store, sharing, stand.issuer, draftCount))
      const [first] = writers
      if (first && contestants.length === 1) contestants.push(await startLike(stand, first))
      for (const write of writeNames)
        comparisons.push({ write, sharing, outcomes: await compareWrite(stand, contestants, write, writers, writeRounds) })
    }
    return { comparisons, ...(await brokenMoney(store)) }
  } finally {
    await Promise.all(contestants.slice(1).map(({ stop }) => stop()))
    await store.close()
  }
}

/** Where the time goes in a write: as many calls to get warm as to be looked at. */
export const profileWrites = async (stand: OpenStand, callsEach: number): Promise<ProfileOf[]> => {
  const store = await openDatabase(stand.database)
  const writers = withTokens(stand, await plantWriters(store, 'a quota each', stand.issuer, 2 * callsEach))
  await store.close()
  const profiles: ProfileOf[] = []
  for (const write of writeNames) profiles.push(await profile(stand, write, server => writeAll(server, write, writers, callsEach)))
  return profiles
}
