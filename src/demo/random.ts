/** Chance that repeats itself: the same seed gives the same numbers, so the same world can be made twice. */
import { ulid } from 'ulid'
import type { Prefix } from '../shared/ids'
import type { Instant } from '../shared/time'

/** Four numbers out of a text, for the generator below (xmur3). */
const seedsOf = (text: string): [number, number, number, number] => {
  let hash = 1779033703 ^ text.length
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 3432918353)
    hash = (hash << 13) | (hash >>> 19)
  }
  const draw = (): number => {
    hash = Math.imul(hash ^ (hash >>> 16), 2246822507)
    hash = Math.imul(hash ^ (hash >>> 13), 3266489909)
    return (hash ^= hash >>> 16) >>> 0
  }
  return [draw(), draw(), draw(), draw()]
}

const hexDigits = [...'0123456789abcdef']

export class Random {
  private a: number
  private b: number
  private c: number
  private d: number

  constructor(readonly seed: string) {
    ;[this.a, this.b, this.c, this.d] = seedsOf(seed)
    // Seeds that are alike start alike; a dozen rounds part them.
    for (let round = 0; round < 12; round++) this.next()
  }

  /** A stream of its own: what is drawn for one thing does not change what another gets. */
  stream(name: string): Random {
    return new Random(`${this.seed}/${name}`)
  }

  /** From 0 up to, not with, 1 (sfc32). */
  next(): number {
    const sum = (this.a + this.b + this.d) | 0
    this.d = (this.d + 1) | 0
    this.a = this.b ^ (this.b >>> 9)
    this.b = (this.c + (this.c << 3)) | 0
    this.c = (this.c << 21) | (this.c >>> 11)
    this.c = (this.c + sum) | 0
    return (sum >>> 0) / 4294967296
  }

  chance(probability: number): boolean {
    return this.next() < probability
  }

  between(least: number, most: number): number {
    return least + this.next() * (most - least)
  }

  /** A whole number, both ends included. */
  whole(least: number, most: number): number {
    return Math.floor(this.between(least, most + 1))
  }

  one<T>(list: readonly T[]): T {
    const found = list[this.whole(0, list.length - 1)]
    if (found === undefined) throw new Error('nothing to choose from')
    return found
  }

  hex(length: number): string {
    return Array.from({ length }, () => this.one(hexDigits)).join('')
  }

  /** An id of our own making, with the time of its row in it. */
  id(prefix: Prefix, at: Instant): string {
    return `${prefix}_${ulid(Date.parse(at), () => this.next())}`
  }
}

/** A choice with odds: `oneOf({ COMPLETED: 80, CANCELLED: 20 })(random)`. The odds need not add up to 100. */
export const oneOf = <T extends string>(odds: Readonly<Record<T, number>>): ((random: Random) => T) => {
  let total = 0
  const steps = (Object.entries(odds) as [T, number][]).map(([value, weight]) => ({ value, upTo: (total += weight) }))
  return random => {
    const drawn = random.next() * total
    const step = steps.find(({ upTo }) => drawn < upTo)
    if (!step) throw new Error('nothing to choose from')
    return step.value
  }
}
