/** Rounds of windows, one contestant after the other, so that whatever disturbs the machine disturbs all; and what they amount to. */
import { isDeepStrictEqual } from 'node:util'
import type { Contestant } from './contestants'
import { type Load, measure, type Question, requestFor, type Window } from './measure'

export type Rounds = Load & { readonly rounds: number; readonly warmUp: number }
export type Outcome = Window & {
  readonly name: string
  /** Medians of the ratios of each round: ours to this one, in answers a second and in the server's processor time. */
  readonly oursToThis: number
  readonly cpuOursToThis: number
}

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2
}

const bodyOf = async (contestant: Contestant, question: Question): Promise<unknown> => {
  const { url, ...init } = requestFor(contestant, question)
  const response = await fetch(url, init)
  const body = (await response.json()) as { data?: unknown; errors?: unknown }
  if (response.status !== 200 || body.errors)
    throw new Error(`${contestant.name} answers ${question.operation} with ${JSON.stringify(body).slice(0, 600)}`)
  return body.data
}

/** A comparison of different answers is none. */
export const refuseDifferentBodies = async (contestants: readonly Contestant[], question: Question): Promise<void> => {
  const [ours, ...others] = await Promise.all(
    contestants.map(async contestant => ({ contestant, body: await bodyOf(contestant, question) })),
  )
  for (const { contestant, body } of others)
    if (!isDeepStrictEqual(ours?.body, body)) {
      const [a, b] = [JSON.stringify(ours?.body), JSON.stringify(body)]
      const at = [...a].findIndex((letter, index) => letter !== b[index])
      throw new Error(
        `${contestant.name} answers ${question.operation} differently from ours:\n${a.slice(Math.max(0, at - 200), at + 200)}\n${b.slice(Math.max(0, at - 200), at + 200)}`,
      )
    }
}

/** The first of the contestants is ours. */
export const inRounds = async (
  contestants: readonly Contestant[],
  rounds: number,
  windowOf: (contestant: Contestant) => Promise<Window>,
): Promise<Outcome[]> => {
  const windows = new Map<string, Window[]>(contestants.map(({ name }) => [name, []]))
  for (let round = 0; round < rounds; round++)
    for (const contestant of contestants) windows.get(contestant.name)?.push(await windowOf(contestant))
  const ours = windows.get(contestants[0]?.name ?? '') ?? []
  return contestants.map(({ name }) => {
    const all = windows.get(name) ?? []
    const each = (value: (window: Window) => number) => median(all.map(value))
    return {
      name,
      perSecond: each(window => window.perSecond),
      p50: each(window => window.p50),
      p99: each(window => window.p99),
      failed: all.reduce((sum, { failed }) => sum + failed, 0),
      serverCpu: each(window => window.serverCpu),
      databaseCpu: each(window => window.databaseCpu),
      foreignCpu: each(window => window.foreignCpu),
      oursToThis: median(all.map((window, round) => (ours[round]?.perSecond ?? 0) / window.perSecond)),
      cpuOursToThis: median(all.map((window, round) => (ours[round]?.serverCpu ?? 0) / window.serverCpu)),
    }
  })
}

export const compare = async (contestants: readonly Contestant[], question: Question, { rounds, warmUp, ...load }: Rounds) => {
  for (const contestant of contestants) await measure(contestant, requestFor(contestant, question), { ...load, seconds: warmUp })
  return inRounds(contestants, rounds, contestant => measure(contestant, requestFor(contestant, question), load))
}
