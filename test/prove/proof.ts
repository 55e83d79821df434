/** What a proof is: a claim, how to try it, and what must break it. */
import type { Kind, Planting, Stage } from './stage'

export type Setting = {
  /** Chance comes from here only: the same seed tries the same. */
  readonly seed: number
  /** 1 is the whole claim; the tests run a smaller part of it. */
  readonly size: number
}

export type Verdict = { readonly line: string; readonly misses: readonly string[] }

export type Proof = {
  readonly claim: string
  readonly kinds: readonly Kind[]
  /** The fault that must make it fail, by database. */
  readonly sabotage: Partial<Record<Kind, string>>
  /** What is on the stage when it begins, and nothing else. */
  readonly plant: (size: number) => Planting
  readonly run: (stage: Stage, setting: Setting) => Promise<Verdict>
}

/** Collects what is not as claimed; the first few are told. */
export class Misses {
  readonly all: string[] = []

  expect(what: string, found: unknown, wanted: unknown): void {
    if (JSON.stringify(found) !== JSON.stringify(wanted)) this.all.push(`${what}: ${JSON.stringify(found)}, not ${JSON.stringify(wanted)}`)
  }

  none(what: string, rows: readonly unknown[]): void {
    if (rows.length) this.all.push(`${what}: ${JSON.stringify(rows.slice(0, 3))}${rows.length > 3 ? ` and ${rows.length - 3} more` : ''}`)
  }
}

/** How many of the whole, at a smaller size; never fewer than it takes to show anything. */
export const part = (whole: number, size: number, atLeast = 1): number => Math.max(atLeast, Math.round(whole * size))

export const tally = (outcomes: readonly string[]): Record<string, number> => {
  const counts: Record<string, number> = {}
  for (const each of [...outcomes].sort()) counts[each] = (counts[each] ?? 0) + 1
  return counts
}

/** mulberry32: small, good enough to shuffle with, and the same everywhere. */
export const chance = (seed: number): ((below: number) => number) => {
  let state = seed >>> 0
  return below => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = state
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}
