/** What a proof is: a claim, how to try it, and what must break it. */
import type { Kind, Stage } from './stage'

export type Setting = {
  readonly kind: Kind
  /** Chance comes from here only: the same seed tries the same. */
  readonly seed: number
  /** 1 is the whole claim; the tests run a smaller part of it. */
  readonly size: number
  /** What is broken in the server, when it is to fail. */
  readonly fault?: string
}

export type Verdict = { readonly line: string; readonly misses: readonly string[] }

export type Proof = {
  readonly claim: string
  readonly kinds: readonly Kind[]
  /** The fault that must make it fail, by database. */
  readonly sabotage: Partial<Record<Kind, string>>
  readonly run: (setting: Setting) => Promise<Verdict>
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

export const withStage = async <T>(open: Promise<Stage>, work: (stage: Stage) => Promise<T>): Promise<T> => {
  const stage = await open
  try {
    return await work(stage)
  } finally {
    await stage.close()
  }
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
